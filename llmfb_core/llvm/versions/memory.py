"""Memory: allocas that are known, accesses that are checked, volatile and atomic ones that are recorded."""

from __future__ import annotations

from llmfb_core.execution.layout import GAP
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import ARRAY, POINTER_KIND, STRUCT, refs
from llmfb_core.llvm.versions.attributes import Effects
from llmfb_core.llvm.versions.builder import Build
from llmfb_core.llvm.versions.choices import replace_result

_MONOTONIC = 2
_EXCHANGE = 0
"""LLVMAtomicRMWBinOpXchg."""


def alloca(build: Build, instruction: Ref) -> None:
    """Make an alloca known; there is room behind it, so that what is past its end is not another's."""
    api, ir = build.api, build.ir
    type_ = api.LLVMGetAllocatedType(instruction)
    count = api.LLVMGetOperand(instruction, 0)
    single = api.LLVMIsAConstantInt(count) and api.LLVMConstIntGetZExtValue(count) == 1
    known = instruction
    step = ir.allocated(type_)
    if not single and step:
        # One of no bytes must not be where another is, in no version.
        build.before(instruction)
        more = build.binary("Add", count, ir.int(ir.type_of(count), (GAP + step - 1) // step))
        known = build.allocated(type_, more)
        api.LLVMSetAlignment(known, api.LLVMGetAlignment(instruction))
        api.LLVMReplaceAllUsesWith(instruction, known)
    else:
        room = api.LLVMArrayType2(ir.i8, GAP)
        both = api.LLVMStructTypeInContext(ir.context, refs([type_, room]), 2, 0)
        build.before(instruction)
        known = build.allocated(both)
        api.LLVMSetAlignment(known, api.LLVMGetAlignment(instruction))
        api.LLVMReplaceAllUsesWith(instruction, known)
    build.behind(instruction)
    size = ir.word(step)
    if not single and step:
        size = build.binary("Mul", size, build.cast("ZExt", count, ir.i64))
    build.runtime("alloca", known, size, ir.word(_aligned(api.LLVMGetAlignment(known))))
    api.LLVMInstructionEraseFromParent(instruction)


def _aligned(align: int) -> int:
    """An alignment as a set of bits, of which more alignment has more."""
    return min(align, 0x8000) * 2 - 1


def check_access(build: Build, instruction: Ref, opcode: str, own: Effects) -> None:
    """Make visible where memory is accessed that there is not, not as it is aligned, or against `own` attributes."""
    pointer, type_ = _accessed(build, instruction, opcode)
    ir = build.ir
    align = build.api.LLVMGetAlignment(instruction)
    build.before(instruction)
    store = ir.word(int(opcode != "load"))
    word, size = build.word(pointer), ir.word(ir.size(type_))
    build.runtime("access", word, size, ir.word(align), store)
    if not (own.reads or own.reads_arguments if opcode == "load" else own.writes or own.writes_arguments):
        build.runtime("withheld", word)
    _check_aliases(build, instruction, word, size, store)


def _check_aliases(build: Build, instruction: Ref, word: Ref, size: Ref, store: Ref) -> None:
    """Make visible where memory is also accessed in a way that its metadata says it is not."""
    ir = build.ir
    if ir.metadata(instruction, "invariant.load"):
        build.runtime("invariant", word, size)
    if not build.is_original:
        return
    if any(ir.metadata(instruction, name) for name in _SCOPED):
        build.runtime("promised")
    elif tag := ir.metadata(instruction, "tbaa"):
        build.runtime("typed", word, size, ir.word(build.kind_of_access(tag)), store)


_SCOPED = ("noalias", "alias.scope", "tbaa.struct", "invariant.group")


def _accessed(build: Build, instruction: Ref, opcode: str) -> tuple[Ref, Ref]:
    """The pointer of a load, store, `atomicrmw` or `cmpxchg`, and the type of what it accesses."""
    operands = build.ir.operands(instruction)
    if opcode == "load":
        return operands[0], build.ir.type_of(instruction)
    if opcode == "store":
        return operands[1], build.ir.type_of(operands[0])
    return operands[0], build.ir.type_of(operands[1])


def record_access(build: Build, instruction: Ref, opcode: str) -> None:
    """Record a volatile or atomic access; others are none of anybody's business."""
    if build.api.LLVMGetVolatile(instruction):
        _volatile(build, instruction, opcode)
    atomic = opcode in ("atomicrmw", "cmpxchg") or build.api.LLVMGetOrdering(instruction) >= _MONOTONIC
    if atomic:
        _atomic(build, instruction, opcode)
    if opcode == "cmpxchg" and build.api.LLVMGetWeak(instruction):
        _may_fail(build, instruction)


def _may_fail(build: Build, exchange: Ref) -> None:
    """Have a weak `cmpxchg` fail for no reason where the input says so: then it stores what is there."""
    api = build.api
    pointer, expected, new = build.ir.operands(exchange)[:3]
    build.before(exchange)
    current = build.load(build.ir.type_of(new), pointer)
    fails = build.runtime("fails", build.icmp("eq", current, expected), returns=build.ir.i1)
    api.LLVMSetOperand(exchange, 2, build.select(fails, current, new))
    build.behind(exchange)
    succeeds = build.binary("And", build.part(exchange, 1), build.negated(fails))
    replace_result(build, exchange, build.with_part(exchange, succeeds, 1))


def _volatile(build: Build, instruction: Ref, opcode: str) -> None:
    ir, api = build.ir, build.api
    pointer, type_ = _accessed(build, instruction, opcode)
    loads = ir.word(int(opcode != "store"))
    plain = ir.word(int(not _holds_pointers(build, type_)))
    build.before(instruction)
    size = ir.word(ir.size(type_))
    place = build.runtime("volatile", build.word(pointer), size, loads, plain, returns=ir.i64)
    if opcode == "store":
        build.runtime("stored")
        slot, size_of = build.spilled(api.LLVMGetOperand(instruction, 0))
        build.runtime("bytes", slot, ir.word(size_of))
    api.LLVMSetOperand(instruction, int(opcode == "store"), build.cast("IntToPtr", place, ir.ptr))


def _holds_pointers(build: Build, type_: Ref) -> bool:
    if build.ir.kind(type_) in (STRUCT, ARRAY):
        return any(_holds_pointers(build, member) for _, member in build.ir.members(type_))
    return build.ir.shape(type_)[0] == POINTER_KIND


def _atomic(build: Build, instruction: Ref, opcode: str) -> None:
    ir, api = build.ir, build.api
    pointer, type_ = _accessed(build, instruction, opcode)
    exchange = opcode == "atomicrmw" and api.LLVMGetAtomicRMWBinOp(instruction) == _EXCHANGE
    loads = opcode != "store" and not (exchange and not _is_used(build, instruction))
    size = ir.word(ir.size(type_))
    build.before(instruction)
    word, ordering = build.word(pointer), ir.word(_ordering(build, instruction, opcode))
    build.runtime("atomic", word, size, ir.word(int(loads)), ordering)
    build.behind(instruction)
    at_once = ir.word(int(loads and opcode in ("atomicrmw", "cmpxchg")))
    build.runtime("atomic_done", word, size, ordering, at_once)


_CALCULATES = frozenset(
    (
        "add",
        "sub",
        "mul",
        "and",
        "or",
        "xor",
        "shl",
        "lshr",
        "ashr",
        "zext",
        "sext",
        "trunc",
        "icmp",
        "select",
    )
)


def _is_used(build: Build, value: Ref) -> bool:
    """Whether anything but plain calculations, whose results nobody uses either, has a value as an operand."""
    users = build.ir.users(value)
    return any(build.ir.opcode(each) not in _CALCULATES or _is_used(build, each) for each in users)


_ACQUIRES, _RELEASES = 2, 4
_ORDERINGS = {2: 1, 4: 1 | 2, 5: 1 | 4, 6: 1 | 2 | 4, 7: 1 | 2 | 4 | 8}
"""Of LLVMAtomicOrdering from monotonic on, as sets of bits: a stronger one has all bits of a weaker one."""


def _ordering(build: Build, instruction: Ref, opcode: str) -> int:
    api = build.api
    if opcode != "cmpxchg":
        impossible = {"load": _RELEASES, "store": _ACQUIRES}.get(opcode, 0)
        return _ORDERINGS[api.LLVMGetOrdering(instruction)] & ~impossible
    both = (api.LLVMGetCmpXchgSuccessOrdering(instruction), api.LLVMGetCmpXchgFailureOrdering(instruction))
    return _ORDERINGS[both[0]] | _ORDERINGS[both[1]] << 4 | (0 if api.LLVMGetWeak(instruction) else 1 << 8)


def fence(build: Build, instruction: Ref) -> None:
    """Record a fence that other threads notice."""
    if not build.api.LLVMIsAtomicSingleThread(instruction):
        build.before(instruction)
        build.runtime("fence", build.ir.word(_ordering(build, instruction, "fence")))


def record_block(build: Build, call: Ref, name: str) -> None:
    """Record an intrinsic that copies or sets volatile memory."""
    kind = name.partition(".")[0]
    if kind not in ("memcpy", "memmove", "memset"):
        return
    api, ir = build.api, build.ir
    if build.is_original and any(ir.metadata(call, name) for name in (*_SCOPED, "tbaa")):
        build.before(call)
        build.runtime("promised")
    last = build.ir.operands(call)[3]
    if not api.LLVMIsAConstantInt(last):
        raise NotExecutableError(f"the intrinsic llvm.{name}")
    if api.LLVMConstIntGetZExtValue(last) and "atomic" not in name:
        to, source, size = ir.operands(call)[:3]
        build.before(call)
        read = build.word(source) if kind != "memset" else ir.word(0)
        build.runtime("volatile_block", build.word(to), read, build.word(size))
