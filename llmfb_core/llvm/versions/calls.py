"""Calls to elsewhere, in both versions: each is recorded with its arguments and answered, instead of being made.

What a pass may assume of a function (that it only reads, that it does not return, the range of its result ...) the
answers keep, or correct candidates would differ.  Library functions that are known are called as they are.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import ARRAY, FLOATS, INTEGER, IR, LABEL, METADATA, POINTER_KIND, STRUCT, TOKEN, VOID
from llmfb_core.llvm.versions.attributes import RESULT, Attributes, Effects
from llmfb_core.llvm.versions.builder import Build

_READS_MEMORY, _BY_ARGUMENTS, _LOGGED_ONCE, _WRITES_MEMORY, _AS_TAIL = 1, 2, 4, 8, 16
_READS, _WRITES, _BY_VALUE, _STRUCTURE_RETURN, _CAPTURES, _IN_TAIL, _BY_CONTENT = 1, 2, 4, 8, 16, 32, 64
_TAIL, _MUST_TAIL = 1, 2
"""LLVMTailCallKindTail: the callee accesses no memory on the caller's stack; MustTail: it takes the caller's place."""
_MOST_PARTS = 64
DONE_WITH = frozenset(("readonly", "readnone", "writeonly", "captures", "nocapture", "noalias"))
"""Attributes of arguments that say what a function does with what they point to."""
_EXCEPTION = 4
"""From which part of an answer on an exception is."""
_NEW = ("_Znwm", "_Znam")
"""Known functions that allocate or throw."""
ENDING = frozenset(
    [
        "abort",
        "exit",
        "_exit",
        "_Exit",
        "quick_exit",
        "__assert_fail",
        "__cxa_throw",
        "__cxa_rethrow",
        "_ZSt9terminatev",
        "longjmp",
    ]
)
"""Functions that never come back, whatever their declaration says: LLVM knows them by name."""


@dataclass(frozen=True, slots=True)
class ResultPromise:
    """What is promised of a call's result, which answers keep; `returned` is the number of an argument, or None."""

    nonnull: bool = False
    fresh: bool = False
    range: tuple[int, int] | None = None
    returned: int | None = None

    def and_(self, other: ResultPromise) -> ResultPromise:
        """Both: what one call promises holds for all."""
        return ResultPromise(
            self.nonnull or other.nonnull,
            self.fresh or other.fresh,
            other.range if self.range is None else self.range,
            other.returned if self.returned is None else self.returned,
        )


def result_promise(ir: IR, attributes: Attributes, place: Ref, *, call: bool) -> ResultPromise:
    """What the attributes of a function or a call promise of its result."""
    found = attributes.at(place, RESULT, call=call)
    api = ir.api
    type_ = ir.type_of(place) if call else api.LLVMGetReturnType(api.LLVMGlobalGetValueType(place))
    count = api.LLVMGetNumArgOperands(place) if call else api.LLVMCountParams(place)
    returned = [index for index in range(count) if "returned" in attributes.at(place, index + 1, call=call)]
    has_range = "range" in found and ir.kind(type_) == INTEGER
    return ResultPromise(
        bool(found.keys() & {"nonnull", "dereferenceable"}),
        "noalias" in found,
        attributes.range_of(found["range"], type_) if has_range else None,
        returned[0] if returned else None,
    )


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What both versions know of functions elsewhere: their `addresses` and `effects` by name, as in the original.

    `library` are the types of those that are called as they are.  `own` is what the original itself may do, `flags`
    are its fast-math flags, `fresh` the functions that give back memory that nobody else knows of,
    `arguments` what is promised of what is done with an argument, by the function's name and the argument's number,
    `initializes` which of the bytes that it points to are written first, `results` what is promised of results.
    `poisonable` are the numbers of the parameters of the original that may be poison.
    """

    addresses: Mapping[str, int]
    effects: Mapping[str, Effects]
    library: Mapping[str, str]
    own: Effects
    flags: int
    fresh: frozenset[str]
    arguments: Mapping[tuple[str, int], frozenset[str]]
    initializes: Mapping[tuple[str, int], list[tuple[int, int]]]
    results: Mapping[str, ResultPromise]
    poisonable: tuple[int, ...]


class Calls:
    """Rewrites the calls of one function."""

    def __init__(self, build: Build, attributes: Attributes, elsewhere: Elsewhere) -> None:
        """`elsewhere` is that of the original."""
        self._build = build
        self._ir = build.ir
        self._api = build.api
        self._attributes = attributes
        self._elsewhere = elsewhere
        self._own = attributes.effects(build.function, call=False)
        self.poison: set[tuple[Ref, int]] = set()
        """Calls and the numbers of their arguments that are poison, or that break a promise and so become it."""

    def is_kept(self, called: Ref) -> bool:
        """Whether a function is called as it is: the function itself, intrinsics, known library functions."""
        if called == self._build.function:
            return True
        if not self._api.LLVMIsAFunction(called):
            return False
        name = self._ir.name(called)
        type_ = self._ir.spelled(self._api.LLVMGlobalGetValueType(called))
        return name.startswith("llvm.") or self._elsewhere.library.get(name) == type_

    def is_recorded(self, call: Ref) -> bool:
        """Whether a call is recorded with its arguments, while its answer does not depend on them."""
        called = self._api.LLVMGetCalledValue(call)
        if self.is_kept(called):
            return False
        name = self._ir.name(called) if self._api.LLVMIsAFunction(called) else None
        known = self._elsewhere.effects.get(name) if name is not None else None
        return not _mode(known or self._attributes.effects(call, call=True)) & _BY_ARGUMENTS

    def rewrite(self, call: Ref) -> None:
        """Replace a call that is not kept; an `invoke` of a kept function becomes a call."""
        called = self._api.LLVMGetCalledValue(call)
        invoke = self._api.LLVMIsAInvokeInst(call)
        self._build.before(call)
        if self.is_kept(called):
            if invoke:
                self._plain(call, called)
            return
        name = self._ir.name(called) if self._api.LLVMIsAFunction(called) else None
        if name is not None and name not in self._elsewhere.addresses:
            raise NotExecutableError(f"the candidate calls @{name}, of which nothing is known")
        effects = promised = self._attributes.effects(call, call=True)
        if name is not None:
            effects = self._elsewhere.effects[name]
            fresh = "noalias" in self._attributes.at(call, RESULT, call=True)
            less = promised.promises_more_than(effects) or (effects.returns and not promised.returns)
            if less or (fresh and name not in self._elsewhere.fresh) or self._promises_arguments(call, name):
                self._build.undefined(self._ir.int(self._ir.i1, 1))
        self._record(call, called, name, effects)
        self._answered(call, effects, name, promised)

    def _plain(self, invoke: Ref, called: Ref) -> None:
        arguments = self._arguments(invoke)
        if self._ir.name(called) in _NEW:
            self._new(invoke, arguments)
            return
        type_ = self._api.LLVMGetCalledFunctionType(invoke)
        made = self._build.plain_call(type_, called, arguments)
        for index in range(len(arguments) + 1):
            for attribute in self._attributes.passed(invoke, index):
                self._api.LLVMAddCallSiteAttribute(made, index, attribute)
        self._no_exception(invoke)
        self._finish(invoke, made)

    def _new(self, invoke: Ref, arguments: list[Ref]) -> None:
        """Allocate, with an exception where that fails."""
        build, api = self._build, self._api
        word = build.runtime("new", *arguments, returns=self._ir.i64)
        failed = build.icmp("eq", word, self._ir.word(0))
        made = build.cast("IntToPtr", word, self._ir.ptr)
        build.branch(failed, api.LLVMGetUnwindDest(invoke), api.LLVMGetNormalDest(invoke))
        self._finish(invoke, made)

    def _arguments(self, call: Ref) -> list[Ref]:
        return self._ir.operands(call)[: self._api.LLVMGetNumArgOperands(call)]

    def _finish(self, call: Ref, value: Ref | None) -> None:
        if value is not None and self._ir.kind(self._ir.type_of(call)) != VOID:
            self._api.LLVMReplaceAllUsesWith(call, value)
        self._api.LLVMInstructionEraseFromParent(call)

    def _no_exception(self, invoke: Ref) -> None:
        """End a block as an invoke does that never throws; blocks keep those that they may come from."""
        never = self._ir.int(self._ir.i1, 0)
        self._build.branch(never, self._api.LLVMGetUnwindDest(invoke), self._api.LLVMGetNormalDest(invoke))

    # -------------------------------------------------------------------------------------------------- recording

    def _record(self, call: Ref, called: Ref, name: str | None, effects: Effects) -> None:
        build, ir = self._build, self._ir
        address = build.word(called) if name is None else ir.word(self._elsewhere.addresses[name])
        if name is None:
            build.runtime("through_pointer", address)
        self._initialize(call)
        mode = _mode(effects)
        if effects.writes and self._elsewhere.own.writes:
            mode |= _WRITES_MEMORY
        if (effects.reads or effects.writes) and self._api.LLVMGetTailCallKind(call) == _TAIL:
            mode |= _AS_TAIL
        build.runtime("call", address, ir.word(mode), ir.word(self._passing(call, called)))
        for index, argument in enumerate(self._arguments(call)):
            if (call, index) in self.poison:
                build.runtime("open_argument", ir.word(1))
            self._argument(call, called, index, argument, effects)
            if (call, index) in self.poison:
                build.runtime("open_argument", ir.word(0))
        build.runtime("called")

    def _initialize(self, call: Ref) -> None:
        """Have memory written to that the callee says it writes before it reads it: what was there is of no account."""
        build, ir = self._build, self._ir
        called = self._api.LLVMGetCalledValue(call)
        for index, argument in enumerate(self._arguments(call)):
            found = self._attributes.at(call, index + 1, call=True)
            if self._api.LLVMIsAFunction(called):
                found = {**self._attributes.at(called, index + 1, call=False), **found}
            known = self._elsewhere.initializes.get((ir.name(called), index))
            if known is None and "initializes" in found:
                known = self._attributes.initialized(found["initializes"])
            for low, high in known or ():
                start = build.binary("Add", build.word(argument), ir.word(low))
                build.runtime("initialized", start, ir.word(high - low))

    def _promises_arguments(self, call: Ref, name: str) -> bool:
        """Whether a call says more of what is done with its arguments than the original knows of the function."""
        return any(
            self._attributes.at(call, index + 1, call=True).keys()
            & DONE_WITH - self._elsewhere.arguments.get((name, index), frozenset())
            for index in range(len(self._arguments(call)))
        )

    def _passing(self, call: Ref, called: Ref) -> int:
        """A number for how a call passes its arguments: its convention, attributes that say so, the caller's place."""
        parts = [str(self._api.LLVMGetInstructionCallConv(call))]
        if self._api.LLVMGetTailCallKind(call) == _MUST_TAIL:
            parts.append("musttail")
        for index in range(len(self._arguments(call)) + 1):
            found = self._attributes.passing(call, index, call=True)
            if self._api.LLVMIsAFunction(called):
                found |= self._attributes.passing(called, index, call=False)
            parts.append(",".join(sorted(found)))
        return zlib.crc32(";".join(parts).encode())

    def _argument(self, call: Ref, called: Ref, index: int, argument: Ref, effects: Effects) -> None:
        build, ir = self._build, self._ir
        type_ = ir.type_of(argument)
        kind = ir.kind(type_)
        found = self._attributes.at(call, index + 1, call=True)
        if self._api.LLVMIsAFunction(called):
            known = self._elsewhere.arguments.get((self._ir.name(called), index), frozenset())
            found = {**dict.fromkeys(known, 1), **self._attributes.at(called, index + 1, call=False), **found}
        if kind in (METADATA, TOKEN, LABEL):
            raise NotExecutableError("a call with an argument that is no value")
        if kind == POINTER_KIND:
            how, size = self._access(found, effects)
            if not {"captures", "nocapture", "byval", "sret"} & found.keys():
                how |= _CAPTURES
            if "byval" not in found and self._api.LLVMGetTailCallKind(call) == _TAIL:
                how |= _IN_TAIL
            if how & _BY_VALUE:  # it is read here, for the copy that is passed
                align = ir.word(found.get("align", 1))
                build.runtime("access", build.word(argument), ir.word(size), align, ir.word(0))
            build.runtime("pointer", build.word(argument), ir.word(how), ir.word(size))
        elif kind == INTEGER and ir.bits(type_) <= 64:
            build.runtime("word", build.word(argument), ir.word((ir.bits(type_) + 7) // 8))
        else:
            slot, size = build.spilled(argument)
            build.runtime("bytes", slot, ir.word(size))
            if (which := build.nans(argument)) is not None:
                build.runtime("word", which, ir.word(8))

    def _access(self, found: Mapping[str, int], effects: Effects) -> tuple[int, int]:
        """What a call does with what a pointer argument points to, and how many bytes that are where this counts."""
        how = _READS * effects.reads_arguments | _WRITES * effects.writes_arguments
        if "byval" in found:
            return _BY_VALUE, self._ir.allocated(found["byval"])
        if "sret" in found and effects.writes_arguments:
            return _STRUCTURE_RETURN, self._ir.allocated(found["sret"])
        if "readnone" in found:
            return 0, 0
        if "readonly" in found:
            how &= ~_WRITES
            if how and "noalias" in found and found.get("captures") == 0 and "dereferenceable" in found:
                # Nobody can tell a copy from what it was copied from.
                return _BY_CONTENT, found["dereferenceable"]
        return (how & ~_READS if "writeonly" in found else how), 0

    # -------------------------------------------------------------------------------------------------- answering

    def _answered(self, call: Ref, effects: Effects, name: str | None, promised: Effects) -> None:
        build, api = self._build, self._api
        if not effects.returns or name in ENDING:
            build.runtime("end")
        type_ = self._ir.type_of(call)
        value: Ref | None = None
        if self._ir.kind(type_) != VOID:
            value = self._result(call, type_)
        caught = bool(api.LLVMIsAInvokeInst(call))
        if effects.unwinds and not promised.unwinds and (caught or self._elsewhere.own.unwinds):
            build.undefined(build.runtime("unwinds", returns=self._ir.i1))
            effects = replace(effects, unwinds=False)
        if caught:
            normal, unwind = api.LLVMGetNormalDest(call), api.LLVMGetUnwindDest(call)
            if effects.unwinds:
                build.branch(build.runtime("unwinds", returns=self._ir.i1), unwind, normal)
            else:
                self._no_exception(call)
        elif effects.unwinds and self._elsewhere.own.unwinds:
            if not self._own.unwinds:
                build.undefined(build.runtime("unwinds", returns=self._ir.i1))
            else:
                build.runtime("may_unwind")
        self._finish(call, value)

    def _result(self, call: Ref, type_: Ref) -> Ref:
        called = self._api.LLVMGetCalledValue(call)
        # What is promised of a function that is known by name is the original's promise, in all versions.
        promise = self._elsewhere.results.get(self._ir.name(called))
        if promise is None or not self._api.LLVMIsAFunction(called):
            promise = result_promise(self._ir, self._attributes, call, call=True)
        if promise.returned is not None:
            argument = self._arguments(call)[promise.returned]
            if self._ir.type_of(argument) == type_:
                return argument
        return self.value(type_, promise, 0)

    def value(self, type_: Ref, promise: ResultPromise, part: int) -> Ref:
        """An answer of a type, as it is promised where that can be kept."""
        build, ir = self._build, self._ir
        kind, lane, count = ir.shape(type_)
        if count or kind in (STRUCT, ARRAY):
            parts = [lane] * count if count else [member for _, member in ir.members(type_)]
            if len(parts) > _MOST_PARTS:
                raise NotExecutableError(f"it calls a function that returns {ir.spelled(type_)}")
            made = self._api.LLVMGetPoison(type_)
            for index, each in enumerate(parts):
                one = self.value(each, ResultPromise(fresh=promise.fresh), part + index)
                made = build.with_lane(made, one, index) if count else build.with_part(made, one, index)
            return made
        if kind == POINTER_KIND:
            nonnull, fresh = ir.word(int(promise.nonnull)), ir.word(int(promise.fresh))
            address = build.runtime("answer_pointer", ir.word(part), nonnull, fresh, returns=ir.i64)
            return build.cast("IntToPtr", address, ir.ptr)
        word = build.runtime("answer", ir.word(part), returns=ir.i64)
        if kind in FLOATS:
            return build.cast("SIToFP", word, type_)
        if kind != INTEGER:
            raise NotExecutableError(f"it calls a function that returns {ir.spelled(type_)}")
        bits = ir.bits(type_)
        value = build.cast("Trunc" if bits < 64 else "SExt", word, type_)
        if promise.range is not None:
            low, high = promise.range
            width = (high - low) % (1 << bits)
            value = build.binary("Add", build.binary("URem", value, ir.int(type_, width)), ir.int(type_, low))
        return value

    # ------------------------------------------------------------------------------------------------- exceptions

    def landing_pad(self, pad: Ref) -> None:
        """Replace a landing pad by the input's exception, which some types catch, as its clauses say."""
        build, ir, api = self._build, self._ir, self._api
        members = [member for _, member in ir.members(ir.type_of(pad))]
        if [ir.kind(each) for each in members] != [POINTER_KIND, INTEGER]:
            raise NotExecutableError(f"a landing pad of type {ir.spelled(ir.type_of(pad))}")
        clauses = [api.LLVMGetClause(pad, index) for index in range(api.LLVMGetNumClauses(pad))]
        build.before(pad)
        address = self.value(members[0], ResultPromise(fresh=True), _EXCEPTION)
        selected, caught = ir.int(members[1], 0), ir.int(ir.i1, api.LLVMIsCleanup(pad))
        for clause in reversed(clauses):
            is_filter = ir.kind(ir.type_of(clause)) == ARRAY
            matches = self._filtered(clause) if is_filter else self._caught(clause)
            number = -1 if is_filter else type_number(ir, clause)
            selected = build.select(matches, ir.int(members[1], number), selected)
            caught = build.binary("Or", caught, matches)
        missed = build.negated(caught)
        if not api.LLVMIsNull(missed):
            if not self._own.unwinds:
                build.undefined(missed)
            build.runtime("missed", missed, build.word(address))
        made = build.with_part(api.LLVMGetPoison(ir.type_of(pad)), address, 0)
        self._finish(pad, build.with_part(made, selected, 1))

    def _caught(self, clause: Ref) -> Ref:
        ir = self._ir
        if self._api.LLVMIsNull(clause):
            return ir.int(ir.i1, 1)
        return self._build.runtime("catches", ir.word(type_number(ir, clause)), returns=ir.i1)

    def _filtered(self, clause: Ref) -> Ref:
        """Whether none of the types that may pass is that of the exception."""
        build, ir = self._build, self._ir
        found = ir.int(ir.i1, 0)
        for index in range(len(ir.members(ir.type_of(clause)))):
            found = build.binary("Or", found, self._caught(self._api.LLVMGetAggregateElement(clause, index)))
        return build.negated(found)

    def resume(self, instruction: Ref) -> None:
        """Replace what hands an exception on."""
        build = self._build
        build.before(instruction)
        if not self._own.unwinds:
            build.undefined(self._ir.int(self._ir.i1, 1))
        slot, size = build.spilled(self._ir.operands(instruction)[0])
        build.runtime("stored")
        build.runtime("bytes", slot, self._ir.word(min(size, 8)))  # the exception, not how it was selected
        build.runtime("resume")
        build.unreachable()
        self._api.LLVMInstructionEraseFromParent(instruction)

    def type_number(self, call: Ref) -> None:
        """Replace `llvm.eh.typeid.for` by a number that stands for the type."""
        number = type_number(self._ir, self._ir.operands(call)[0])
        self._finish(call, self._ir.int(self._ir.type_of(call), number))


def type_number(ir: IR, type_: Ref) -> int:
    """A number from 1 on that stands for a type that is caught, the same in all versions."""
    name = ir.name(type_) if ir.api.LLVMIsAGlobalValue(type_) else ir.printed(type_)
    return zlib.crc32(name.encode(errors="surrogateescape")) % 0x7FFFFFFE + 1


def _mode(effects: Effects) -> int:
    reads = _READS_MEMORY * effects.reads
    if not (effects.writes or effects.writes_arguments or effects.inaccessible):
        deletable = effects.will_return and not effects.unwinds
        return reads | _BY_ARGUMENTS | (0 if deletable else _LOGGED_ONCE)
    if not effects.writes and not effects.inaccessible and effects.will_return and not effects.unwinds:
        return reads | _BY_ARGUMENTS
    return reads
