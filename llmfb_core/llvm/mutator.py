"""Mutants of a function: one instruction changed, as a miscompiling pass might, through LLVM's C API.

It looks at instructions and types by itself and shares nothing with what makes functions executable (`versions`), so
that what is not seen there is not overlooked here.  `MutatorProcess` is the parent's side of
`python -m llmfb_core.llvm.mutator LIBRARY MEMORY_BYTES`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from llmfb_core.child import Message, Reply
from llmfb_core.errors import IRError
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.ir import ARRAY, FLOATS, INTEGER, IR, POINTER_KIND, STRUCT, VECTOR, VOID, refs
from llmfb_core.llvm.worker import run
from llmfb_core.process import ChildProcess

_OTHER = {
    "add": 10, "sub": 8, "mul": 8, "and": 24, "or": 23, "xor": 24, "shl": 21, "lshr": 22, "ashr": 21, "sdiv": 14,
    "udiv": 15, "srem": 17, "urem": 18, "fadd": 11, "fsub": 9, "fmul": 16, "fdiv": 13, "frem": 13,
}  # fmt: skip
"""By opcode, another (LLVMOpcode) that takes and gives the same types."""
_NOT_COMMUTATIVE = {"sub", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "fsub", "fdiv", "frem"}
_CASTS = {
    "zext": "SExt",
    "sext": "ZExt",
    "sitofp": "UIToFP",
    "uitofp": "SIToFP",
    "fptosi": "FPToUI",
    "fptoui": "FPToSI",
}
_INTRINSICS = {
    "umin": "umax", "umax": "umin", "smin": "smax", "smax": "smin", "fshl": "fshr", "fshr": "fshl", "ctlz": "cttz",
    "cttz": "ctlz", "minnum": "maxnum", "maxnum": "minnum", "sadd": "uadd", "uadd": "sadd", "ssub": "usub",
    "usub": "ssub", "floor": "ceil", "ceil": "floor",
}  # fmt: skip
_SAYS_NOTHING = (
    "llvm.lifetime",
    "llvm.va_end",
    "llvm.assume",
    "llvm.dbg",
    "llvm.experimental.noalias",
    "llvm.invariant",
)
_SYMMETRIC = {"bcmp", "memcmp", "strcmp", "strncmp", "calloc", "fwrite"}
"""Functions some of whose arguments may change places without consequences."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A whole module's text; `kind` says what was done to what type of value, `was` and `now` are the instruction.

    `trap` is another module, which traps where the instruction is reached and does what the original does elsewhere.
    """

    kind: str
    was: str
    now: str
    text: str
    trap: str


@dataclass(frozen=True, slots=True)
class _Change:
    """Change number `variant` of a kind, of the instruction at a place of the function."""

    kind: str
    place: int
    variant: int


_Make = Callable[["_Body", Ref, int], Ref | None]


class _Body:
    """A function that is looked at or changed."""

    def __init__(self, module: Module, function: str) -> None:
        self.api = module.api
        self.ir = IR(module.api, module.ref)
        found = module.function(function)
        defined = found is not None and not module.api.LLVMIsDeclaration(found)
        self.function = found if defined else None
        self._builder: Ref = self.api.LLVMCreateBuilderInContext(self.ir.context)

    def close(self) -> None:
        self.api.LLVMDisposeBuilder(self._builder)

    def instructions(self) -> list[Ref]:
        blocks = self.ir.blocks(self.function) if self.function is not None else ()
        return [each for block in blocks for each in self.ir.instructions(block)]

    def build(self, name: str, before: Ref, *arguments: object) -> Ref:
        """Make an instruction before another by a function of the C API."""
        self.api.LLVMPositionBuilderBefore(self._builder, before)
        return getattr(self.api, name)(self._builder, *arguments)

    def replace(self, old: Ref, new: Ref) -> Ref:
        self.api.LLVMReplaceAllUsesWith(old, new)
        self.api.LLVMInstructionEraseFromParent(old)
        return new

    def drop(self, instruction: Ref) -> None:
        type_ = self.ir.type_of(instruction)
        if self.ir.kind(type_) != VOID:
            self.api.LLVMReplaceAllUsesWith(instruction, self.api.LLVMConstNull(type_))
        self.api.LLVMInstructionEraseFromParent(instruction)

    def called(self, call: Ref) -> str:
        value = self.api.LLVMGetCalledValue(call)
        return self.ir.name(value) if self.api.LLVMIsAFunction(value) else ""

    def type_name(self, type_: Ref) -> str:
        """A family of types, as it is reported."""
        kind = self.ir.kind(type_)
        if kind == INTEGER:
            return "wide integers" if self.ir.bits(type_) > 64 else "integers"
        if kind in FLOATS:
            return "floats"
        names = {POINTER_KIND: "pointers", VECTOR: "vectors", STRUCT: "structures", ARRAY: "structures"}
        return names.get(kind, "others")

    # ------------------------------------------------------------------------------------------------- constants

    def other_constant(self, value: Ref, step: int) -> Ref | None:
        """A constant beside one: an integer one more or less, another float, another lane or member."""
        api, ir = self.api, self.ir
        type_ = ir.type_of(value)
        kind = ir.kind(type_)
        if api.LLVMIsUndef(value):
            return None
        if kind == INTEGER and api.LLVMIsAConstantInt(value):
            return api.LLVMConstAdd(value, ir.int(type_, step))
        if kind in FLOATS and api.LLVMIsConstant(value) and not api.LLVMIsAConstantExpr(value):
            same = api.LLVMConstReal(type_, 1.0)
            return api.LLVMConstReal(type_, 2.0) if value == same else same
        if kind == VECTOR:
            lanes = [
                api.LLVMGetAggregateElement(value, index) for index in range(api.LLVMGetVectorSize(type_))
            ]
            other = self.other_constant(lanes[-1], step) if lanes and lanes[-1] else None
            return None if other is None else api.LLVMConstVector(refs([*lanes[:-1], other]), len(lanes))
        return None


# -------------------------------------------------------------------------------------------------------- the kinds


def _changes(body: _Body, instruction: Ref) -> Iterator[tuple[str, int]]:
    """The kinds of changes that an instruction allows, with the number of the variant; see `_KINDS`."""
    opcode = body.ir.opcode(instruction)
    operands = body.ir.operands(instruction)
    yield from _computations(body, instruction, opcode, operands)
    if opcode in ("store", "load", "atomicrmw", "cmpxchg", "fence"):
        yield from _accesses(body, instruction, opcode, operands)
    if opcode in ("call", "invoke"):
        yield from _calls(body, instruction, opcode)
    if opcode in ("br", "switch", "phi", "ret"):
        yield from _control(body, instruction, opcode, operands)
    yield from _constants(body, instruction, opcode, operands)


def _computations(
    body: _Body, instruction: Ref, opcode: str, operands: list[Ref]
) -> Iterator[tuple[str, int]]:
    result = body.type_name(body.ir.type_of(instruction))
    if opcode in _OTHER:
        yield f"another operation, {result}", 0
    if opcode in _NOT_COMMUTATIVE and operands[0] != operands[1]:
        yield f"operands swapped, {result}", 0
    if opcode == "select" and operands[1] != operands[2]:
        yield f"operands swapped, {result}", 1
    if opcode in _CASTS:
        yield f"another conversion, {result}", 0
    if opcode in ("icmp", "fcmp"):
        compared = body.type_name(body.ir.type_of(operands[0]))
        yield from ((f"another predicate, {compared}", variant) for variant in range(3))
    if opcode in ("insertelement", "extractelement") and body.api.LLVMIsAConstantInt(operands[-1]):
        yield "another lane", 0


def _control(body: _Body, instruction: Ref, opcode: str, operands: list[Ref]) -> Iterator[tuple[str, int]]:
    successors = [
        body.api.LLVMGetSuccessor(instruction, index)
        for index in range(body.api.LLVMGetNumSuccessors(instruction) if opcode in ("br", "switch") else 0)
    ]
    if opcode == "br" and len(set(successors)) == 2:
        yield "branch targets swapped", 0
    if opcode == "switch" and len(set(successors[1:3])) == 2:
        yield "cases of a switch swapped", 0
    if opcode == "phi" and len(operands) == 2 and operands[0] != operands[1]:
        yield f"incoming values swapped, {body.type_name(body.ir.type_of(instruction))}", 0
    if opcode == "ret" and operands:
        yield f"another result, {body.type_name(body.ir.type_of(operands[0]))}", 0


def _accesses(body: _Body, instruction: Ref, opcode: str, operands: list[Ref]) -> Iterator[tuple[str, int]]:
    api = body.api
    if opcode == "fence":
        yield "a fence dropped", 0
        return
    volatile = "volatile " if api.LLVMGetVolatile(instruction) else ""
    atomic = "atomic " if opcode in ("atomicrmw", "cmpxchg") or api.LLVMGetOrdering(instruction) >= 2 else ""
    article = "an" if atomic and not volatile else "a"
    if opcode == "store":
        yield f"{article} {volatile}{atomic}store dropped, {body.type_name(body.ir.type_of(operands[0]))}", 0
    elif opcode == "load" and (volatile or atomic):
        yield f"{article} {volatile}{atomic}load dropped", 0
    elif opcode == "atomicrmw":
        yield f"an atomic {volatile}access dropped", 0


def _calls(body: _Body, call: Ref, opcode: str) -> Iterator[tuple[str, int]]:
    name = body.called(call)
    if name.startswith(_SAYS_NOTHING):
        return
    how = "an invoke" if opcode == "invoke" else "a call" if name else "a call through a pointer"
    if opcode == "call" and not body.api.LLVMGetFirstUse(call):
        yield f"{how} dropped", 0
    if name.startswith("llvm.") and name.split(".")[1] in _INTRINSICS:
        yield "another operation, intrinsics", 1
    count = body.api.LLVMGetNumArgOperands(call)
    if name.startswith("llvm.") or name in _SYMMETRIC:
        return
    given = body.ir.operands(call)[:count]
    for index in range(count - 1):
        if given[index] != given[index + 1] and body.ir.type_of(given[index]) == body.ir.type_of(
            given[index + 1]
        ):
            yield f"arguments of {how} swapped", index
    for index, each in enumerate(given):
        family = body.type_name(body.ir.type_of(each))
        if family not in ("others", "pointers") and not body.api.LLVMIsConstant(each):
            yield f"another argument of {how}, {family}", index


_CONSTANTS = {
    "icmp", "ret", "select", "phi", "store", "call", "invoke", "insertvalue", "fcmp", "insertelement", "atomicrmw",
    "cmpxchg", *_OTHER,
}  # fmt: skip


def _constants(body: _Body, instruction: Ref, opcode: str, operands: list[Ref]) -> Iterator[tuple[str, int]]:
    if opcode == "getelementptr" and body.api.LLVMIsAConstantInt(operands[-1]) and len(operands) == 2:
        yield "another offset", 0
    if opcode not in _CONSTANTS:
        return
    name = body.called(instruction) if opcode in ("call", "invoke") else ""
    for index, operand in enumerate(operands):
        if name.startswith("llvm.") and not (name.startswith(("llvm.mem",)) and index == 2):
            continue
        if opcode == "insertelement" and index == 2:
            continue
        if body.api.LLVMIsConstant(operand) and body.other_constant(operand, 1) is not None:
            kind = "a length off by one" if name else "another constant"
            if opcode in ("call", "invoke") and not name.startswith("llvm."):
                kind = "another constant argument"
            yield f"{kind}, {body.type_name(body.ir.type_of(operand))}", 2 * index
            yield f"{kind}, {body.type_name(body.ir.type_of(operand))}", 2 * index + 1


# -------------------------------------------------------------------------------------------------- making them


def _operation(body: _Body, instruction: Ref, variant: int) -> Ref | None:
    if variant == 1:
        return _intrinsic(body, instruction)
    left, right = body.ir.operands(instruction)
    other = _OTHER[body.ir.opcode(instruction)]
    return body.replace(instruction, body.build("LLVMBuildBinOp", instruction, other, left, right, b""))


def _intrinsic(body: _Body, call: Ref) -> Ref | None:
    api, ir = body.api, body.ir
    parts = body.called(call).split(".")
    name = ".".join(["llvm", _INTRINSICS[parts[1]], *parts[2:]]).encode()
    type_ = api.LLVMGetCalledFunctionType(call)
    other = api.LLVMGetNamedFunction(ir.module, name) or api.LLVMAddFunction(ir.module, name, type_)
    api.LLVMSetOperand(call, api.LLVMGetNumOperands(call) - 1, other)
    return call


def _swapped(body: _Body, instruction: Ref, variant: int) -> Ref:
    first, second = body.ir.operands(instruction)[variant : variant + 2]
    body.api.LLVMSetOperand(instruction, variant, second)
    body.api.LLVMSetOperand(instruction, variant + 1, first)
    return instruction


def _conversion(body: _Body, instruction: Ref, _variant: int) -> Ref:
    name = f"LLVMBuild{_CASTS[body.ir.opcode(instruction)]}"
    (value,) = body.ir.operands(instruction)
    return body.replace(instruction, body.build(name, instruction, value, body.ir.type_of(instruction), b""))


def _predicate(body: _Body, instruction: Ref, variant: int) -> Ref | None:
    left, right = body.ir.operands(instruction)
    if body.ir.opcode(instruction) == "icmp":
        was = body.api.LLVMGetICmpPredicate(instruction)
        others = {32: (33,), 33: (32,)}.get(was) or (
            (was ^ 1 if was >= 34 else was),  # with or without equality
            {34: 37, 35: 36, 36: 35, 37: 34, 38: 41, 39: 40, 40: 39, 41: 38}[was],  # the contrary
            was + 4 if was < 38 else was - 4,  # the other signedness
        )
        if variant >= len(others) or (variant == 2 and body.ir.kind(body.ir.type_of(left)) == POINTER_KIND):
            return None
        other, name = others[variant], "LLVMBuildICmp"
    else:
        was = body.api.LLVMGetFCmpPredicate(instruction)
        other, name = (15 - was, was ^ 8, was ^ 1)[variant], "LLVMBuildFCmp"
    return body.replace(instruction, body.build(name, instruction, other, left, right, b""))


def _dropped(body: _Body, instruction: Ref, _variant: int) -> None:
    body.drop(instruction)


def _targets(body: _Body, instruction: Ref, _variant: int) -> Ref:
    first = 0 if body.ir.opcode(instruction) == "br" else 1
    one, other = (body.api.LLVMGetSuccessor(instruction, first + index) for index in (0, 1))
    body.api.LLVMSetSuccessor(instruction, first, other)
    body.api.LLVMSetSuccessor(instruction, first + 1, one)
    return instruction


def _result(body: _Body, instruction: Ref, _variant: int) -> Ref | None:
    (value,) = body.ir.operands(instruction)
    null = body.api.LLVMConstNull(body.ir.type_of(value))
    if value == null:
        return None
    body.api.LLVMSetOperand(instruction, 0, null)
    return instruction


def _argument(body: _Body, call: Ref, variant: int) -> Ref:
    type_ = body.ir.type_of(body.api.LLVMGetOperand(call, variant))
    body.api.LLVMSetOperand(call, variant, body.api.LLVMConstNull(type_))
    return call


def _constant(body: _Body, instruction: Ref, variant: int) -> Ref | None:
    index, step = variant // 2, 1 if variant % 2 else -1
    other = body.other_constant(body.api.LLVMGetOperand(instruction, index), step)
    if other is None:
        return None
    body.api.LLVMSetOperand(instruction, index, other)
    return instruction


def _last_operand(body: _Body, instruction: Ref, _variant: int) -> Ref | None:
    last = body.api.LLVMGetNumOperands(instruction) - 1
    operand = body.api.LLVMGetOperand(instruction, last)
    opcode = body.ir.opcode(instruction)
    step = 1
    if opcode == "getelementptr" and body.api.LLVMConstIntGetZExtValue(operand) % 4 == 0:
        step = 4 if body.ir.allocated(body.api.LLVMGetGEPSourceElementType(instruction)) == 1 else 1
    if opcode != "getelementptr" and body.api.LLVMConstIntGetZExtValue(operand):
        step = -1
    body.api.LLVMSetOperand(
        instruction, last, body.api.LLVMConstAdd(operand, body.ir.int(body.ir.type_of(operand), step))
    )
    return instruction


_KINDS: tuple[tuple[str, _Make], ...] = (
    ("another operation", _operation),
    ("operands swapped", _swapped),
    ("another conversion", _conversion),
    ("another predicate", _predicate),
    ("branch targets", _targets),
    ("cases of a switch", _targets),
    ("incoming values", _swapped),
    ("another result", _result),
    ("another lane", _last_operand),
    ("another offset", _last_operand),
    ("another argument of", _argument),
    ("arguments of", _swapped),
    ("another constant", _constant),
    ("a length off", _constant),
)
"""Beginnings of the names of kinds; what is left is dropped."""


def mutants(api: Api, text: str, function: str, count: int, seed: str) -> Iterator[Mutant]:
    """Up to `count` different mutants of `function` of a module, by `seed`, each kind as likely as any other.

    All are valid IR; some do what the original does.  Raises IRError.
    """
    context = Context(api)
    try:
        with Module.parse(context, text) as module:
            rng = random.Random(seed)
            left = _by_kind(module, function, rng)
            while left and count:
                kind = rng.choice(sorted(left))
                change = left[kind].pop()
                if not left[kind]:
                    del left[kind]
                made = _made(module, function, change)
                if made is not None:
                    count -= 1
                    yield made
    finally:
        context.close()


def _by_kind(module: Module, function: str, rng: random.Random) -> dict[str, list[_Change]]:
    body = _Body(module, function)
    found: dict[str, list[_Change]] = {}
    for place, instruction in enumerate(body.instructions()):
        for kind, variant in _changes(body, instruction):
            found.setdefault(kind, []).append(_Change(kind, place, variant))
    body.close()
    return {kind: rng.sample(changes, len(changes)) for kind, changes in found.items()}


def _made(module: Module, function: str, change: _Change) -> Mutant | None:
    make = next((make for start, make in _KINDS if change.kind.startswith(start)), _dropped)
    with module.clone() as copy:
        body = _Body(copy, function)
        instruction = body.instructions()[change.place]
        was = _shown(body, instruction)
        changed = make(body, instruction, change.variant)
        now = "" if changed is None else _shown(body, changed)
        body.close()
        if (changed is None and make is not _dropped) or was == now or copy.verify() is not None:
            return None
        return Mutant(change.kind, was, now, copy.print(), _trapping(module, function, change.place))


def _trapping(module: Module, function: str, place: int) -> str:
    """The module with a trap before the instruction at `place`, or where its block begins in the case of a phi."""
    with module.clone() as copy:
        body = _Body(copy, function)
        api, ir = body.api, body.ir
        instruction = body.instructions()[place]
        while ir.opcode(instruction) in ("phi", "landingpad"):
            instruction = api.LLVMGetNextInstruction(instruction)
        name = b"llvm.trap"
        type_ = api.LLVMFunctionType(ir.void, refs([]), 0, 0)
        trap = api.LLVMGetNamedFunction(copy.ref, name) or api.LLVMAddFunction(copy.ref, name, type_)
        body.build("LLVMBuildCall2", instruction, type_, trap, refs([]), 0, b"")
        body.close()
        return copy.print()


def _shown(body: _Body, instruction: Ref) -> str:
    return body.api.take_message(body.api.LLVMPrintValueToString(instruction)).strip()


# --------------------------------------------------------------------------------------------------------- processes


class MutatorProcess:
    """A process that makes mutants; it is started at the first question."""

    def __init__(self, library: Path, memory_bytes: int) -> None:
        """Nothing is started yet."""
        self._arguments = (str(library), str(memory_bytes))
        self._child: ChildProcess | None = None

    async def mutants(self, text: str, function: str, count: int, seed: str) -> list[Mutant]:
        """Up to `count` mutants of `function`; none where LLVM cannot read the text."""
        if self._child is None or not self._child.alive:
            self._child = await ChildProcess.start("llmfb_core.llvm.mutator", *self._arguments)
        message = {"text": text, "function": function, "count": count, "seed": seed}
        reply = await self._child.ask_one(message, patience=60.0)
        return [Mutant(*each) for each in reply["mutants"]]

    async def aclose(self) -> None:
        """Kill the process."""
        if self._child is not None:
            child, self._child = self._child, None
            await child.aclose()


class Worker:
    """Answers messages of `MutatorProcess`."""

    def __init__(self, library: Path) -> None:
        """Load `library`."""
        self._api = Api(library)

    def handle(self, message: Message, reply: Reply) -> None:
        """Make `count` mutants of `function` in `text` by `seed`."""
        try:
            made = list(
                mutants(self._api, message["text"], message["function"], message["count"], message["seed"])
            )
        except IRError:
            made = []
        reply({"mutants": [[each.kind, each.was, each.now, each.text, each.trap] for each in made]})


if __name__ == "__main__":
    run(Worker)
