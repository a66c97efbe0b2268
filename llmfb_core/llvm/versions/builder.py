"""A builder at a place in a function, with what checks and records are made of."""

from __future__ import annotations

from collections.abc import Sequence

from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import FCMP, FLOATS, ICMP, INTEGER, IR, POINTER_KIND, refs

_ANY = "omnipotent char"
PREFIX = "llmfb_"
"""Names of the runtime begin like this, and no others may."""


class Build:
    """Makes instructions before one of `function`; new values are unnamed."""

    def __init__(self, ir: IR, function: Ref, *, is_original: bool = False) -> None:
        """A place has to be chosen first; in the original of a function, what it promises is looked at as well."""
        self.is_original = is_original
        self.ir = ir
        self.api = ir.api
        self.function = function
        self._ref: Ref = ir.api.LLVMCreateBuilderInContext(ir.context)
        self._declared: dict[str, tuple[Ref, Ref]] = {}
        self._spills: dict[Ref, Ref] = {}
        self.poison: list[Ref] | None = None
        """Where not None, conditions under which the instruction at hand gives poison are collected here."""
        self._choices = 0
        self._tags: dict[Ref, int] = {}

    @classmethod
    def at_new(cls, ir: IR, function: Ref, block: Ref) -> Build:
        """Make the instructions of a new block."""
        made = cls(ir, function)
        made.at_end(block)
        return made

    def close(self) -> None:
        """Free it."""
        self.api.LLVMDisposeBuilder(self._ref)

    # ---------------------------------------------------------------------------------------------------- places

    def before(self, instruction: Ref) -> None:
        """Go on before an instruction."""
        self.api.LLVMPositionBuilderBefore(self._ref, instruction)

    def behind(self, instruction: Ref) -> None:
        """Go on behind an instruction that is no terminator."""
        following = self.api.LLVMGetNextInstruction(instruction)
        if self.ir.opcode(instruction) == "phi":
            while self.ir.opcode(following) in ("phi", "landingpad"):
                following = self.api.LLVMGetNextInstruction(following)
        self.before(following)

    def before_entry(self) -> None:
        """Go on before everything else of the function."""
        self.before(self.api.LLVMGetFirstInstruction(self.api.LLVMGetEntryBasicBlock(self.function)))

    def at_end(self, block: Ref) -> None:
        """Go on at the end of a block that is not complete."""
        self.api.LLVMPositionBuilderAtEnd(self._ref, block)

    # ----------------------------------------------------------------------------------------------------- calls

    def runtime(self, name: str, *arguments: Ref, returns: Ref | None = None) -> Ref:
        """Call a function of the runtime, `llmfb_NAME`."""
        return self.declared_call(PREFIX + name, arguments, self.ir.void if returns is None else returns)

    def declared_call(self, name: str, arguments: Sequence[Ref], result: Ref) -> Ref:
        """Call a function that is declared with the types of these arguments where it is not yet."""
        if name not in self._declared:
            types = [self.ir.type_of(each) for each in arguments]
            type_ = self.api.LLVMFunctionType(result, refs(types), len(types), 0)
            found = self.api.LLVMGetNamedFunction(self.ir.module, name.encode())
            self._declared[name] = (
                found or self.api.LLVMAddFunction(self.ir.module, name.encode(), type_),
                type_,
            )
        function, type_ = self._declared[name]
        return self.api.LLVMBuildCall2(self._ref, type_, function, refs(arguments), len(arguments), b"")

    def plain_call(self, type_: Ref, function: Ref, arguments: Sequence[Ref]) -> Ref:
        """Call a function of a type."""
        return self.api.LLVMBuildCall2(self._ref, type_, function, refs(arguments), len(arguments), b"")

    def allocated(self, type_: Ref, count: Ref | None = None) -> Ref:
        """A new alloca here, of `count` values."""
        if count is not None:
            return self.api.LLVMBuildArrayAlloca(self._ref, type_, count, b"")
        return self.api.LLVMBuildAlloca(self._ref, type_, b"")

    def intrinsic(self, name: str, types: Sequence[Ref], *arguments: Ref) -> Ref:
        """Call an intrinsic, `types` are those that it is overloaded for."""
        full = f"llvm.{name}".encode()
        number = self.api.LLVMLookupIntrinsicID(full, len(full))
        function = self.api.LLVMGetIntrinsicDeclaration(self.ir.module, number, refs(types), len(types))
        type_ = self.api.LLVMGlobalGetValueType(function)
        return self.api.LLVMBuildCall2(self._ref, type_, function, refs(arguments), len(arguments), b"")

    # -------------------------------------------------------------------------------------------------- instructions

    def binary(self, opcode: str, left: Ref, right: Ref) -> Ref:
        """Arithmetic by its name in the C API, as `Add`."""
        return getattr(self.api, f"LLVMBuild{opcode}")(self._ref, left, right, b"")

    def cast(self, opcode: str, value: Ref, type_: Ref) -> Ref:
        """A conversion by its name in the C API, as `ZExt`; the value itself where it has that type."""
        if self.ir.type_of(value) == type_:
            return value
        return getattr(self.api, f"LLVMBuild{opcode}")(self._ref, value, type_, b"")

    def icmp(self, predicate: str, left: Ref, right: Ref) -> Ref:
        """Compare integers or pointers."""
        return self.api.LLVMBuildICmp(self._ref, ICMP[predicate], left, right, b"")

    def fcmp(self, predicate: str, left: Ref, right: Ref) -> Ref:
        """Compare floats."""
        return self.api.LLVMBuildFCmp(self._ref, FCMP[predicate], left, right, b"")

    def select(self, condition: Ref, one: Ref, other: Ref) -> Ref:
        """One of two values."""
        return self.api.LLVMBuildSelect(self._ref, condition, one, other, b"")

    def load(self, type_: Ref, pointer: Ref, align: int = 1) -> Ref:
        """Read memory."""
        loaded = self.api.LLVMBuildLoad2(self._ref, type_, pointer, b"")
        self.api.LLVMSetAlignment(loaded, align)
        return loaded

    def store(self, value: Ref, pointer: Ref) -> Ref:
        """Write memory."""
        stored = self.api.LLVMBuildStore(self._ref, value, pointer)
        self.api.LLVMSetAlignment(stored, 1)
        return stored

    def offset(self, pointer: Ref, count: int) -> Ref:
        """A pointer so many bytes on."""
        return self.api.LLVMBuildGEP2(self._ref, self.ir.i8, pointer, refs([self.ir.word(count)]), 1, b"")

    def part(self, aggregate: Ref, index: int) -> Ref:
        """A member of a structure or an array."""
        return self.api.LLVMBuildExtractValue(self._ref, aggregate, index, b"")

    def with_part(self, aggregate: Ref, value: Ref, index: int) -> Ref:
        """An aggregate with another member."""
        return self.api.LLVMBuildInsertValue(self._ref, aggregate, value, index, b"")

    def lane(self, vector: Ref, index: int) -> Ref:
        """A lane of a vector."""
        return self.lane_at(vector, self.ir.word(index))

    def lane_at(self, vector: Ref, index: Ref) -> Ref:
        """A lane of a vector by a number that is computed."""
        return self.api.LLVMBuildExtractElement(self._ref, vector, index, b"")

    def with_lane(self, vector: Ref, value: Ref, index: int) -> Ref:
        """A vector with another lane."""
        return self.with_lane_at(vector, value, self.ir.word(index))

    def with_lane_at(self, vector: Ref, value: Ref, index: Ref) -> Ref:
        """A vector with another lane, by a number that is computed."""
        return self.api.LLVMBuildInsertElement(self._ref, vector, value, index, b"")

    def phi(self, type_: Ref) -> Ref:
        """A phi that comes from nowhere yet."""
        return self.api.LLVMBuildPhi(self._ref, type_, b"")

    def jump(self, block: Ref) -> Ref:
        """End a block."""
        return self.api.LLVMBuildBr(self._ref, block)

    def branch(self, condition: Ref, one: Ref, other: Ref) -> Ref:
        """End a block by a decision."""
        return self.api.LLVMBuildCondBr(self._ref, condition, one, other)

    def unreachable(self) -> Ref:
        """End a block that does not come to its end."""
        return self.api.LLVMBuildUnreachable(self._ref)

    def ret(self, value: Ref | None = None) -> Ref:
        """Return."""
        return (
            self.api.LLVMBuildRetVoid(self._ref) if value is None else self.api.LLVMBuildRet(self._ref, value)
        )

    # --------------------------------------------------------------------------------------------- put together

    def word(self, value: Ref) -> Ref:
        """An integer of up to 64 bits or a pointer, as 64 bits."""
        type_ = self.ir.type_of(value)
        if self.ir.kind(type_) == POINTER_KIND:
            return self.cast("PtrToInt", value, self.ir.i64)
        return self.cast("ZExt", value, self.ir.i64)

    def any_lane(self, condition: Ref) -> Ref:
        """Whether any lane is true."""
        type_ = self.ir.type_of(condition)
        return (
            self.intrinsic("vector.reduce.or", [type_], condition) if self.ir.shape(type_)[2] else condition
        )

    def undefined(self, condition: Ref) -> None:
        """Undefined behaviour where any lane of `condition` is true."""
        self.runtime("undefined", self.any_lane(condition))

    def kind_of_access(self, tag: Ref) -> int:
        """A number for a `!tbaa` tag; 0 for that of C's characters, which may alias all others.

        Two that are not the same node are taken not to alias, which costs inputs on which pointers overlap.
        """
        if tag not in self._tags:
            parts = self.ir.node_operands(tag)[:2]
            names = [self.ir.printed(each) for each in self.ir.node_operands(parts[0])[:1]]
            is_any = len(parts) == 2 and parts[0] == parts[1] and any(_ANY in name for name in names)
            self._tags[tag] = 0 if is_any else len(self._tags) % 255 + 1
        return self._tags[tag]

    def choice(self) -> int:
        """A number of its own for something that is undefined."""
        self._choices += 1
        return self._choices

    def poisoned(self, condition: Ref) -> None:
        """What is looked at is poison where a lane of `condition` is true: in the original, an input does not count."""
        if self.poison is None:
            self.undefined(condition)
        else:
            self.poison.append(condition)

    def negated(self, condition: Ref) -> Ref:
        """Not `condition`."""
        return self.binary("Xor", condition, self.ir.int(self.ir.type_of(condition), 1))

    def nans(self, value: Ref) -> Ref | None:
        """Which lanes of a float, or of a vector of up to 64 of them, are NaNs, as bits of a word; None for others."""
        ir = self.ir
        kind, _, count = ir.shape(ir.type_of(value))
        if kind not in FLOATS or count > 64:
            return None
        which = self.fcmp("uno", value, value)
        return self.cast("ZExt", self.cast("BitCast", which, ir.int_type(count or 1)), ir.i64)

    def splat(self, value: Ref, count: int) -> Ref:
        """A vector of `count` times a value; the value itself where `count` is 0."""
        if not count:
            return value
        vector = self.api.LLVMGetPoison(self.api.LLVMVectorType(self.ir.type_of(value), count))
        for index in range(count):
            vector = self.with_lane(vector, value, index)
        return vector

    def as_bits(self, value: Ref) -> Ref:
        """Floats as integers of their width."""
        type_ = self.ir.type_of(value)
        lane = self.ir.shape(type_)[1]
        return self.cast("BitCast", value, self.ir.like(type_, self.ir.int_type(self.ir.bits(lane))))

    def spilled(self, value: Ref) -> tuple[Ref, int]:
        """A pointer to memory that holds a value and else zeros, and its bytes."""
        type_ = self.ir.type_of(value)
        if self.ir.kind(type_) == INTEGER:
            value = self.cast("ZExt", value, self.ir.int_type((self.ir.bits(type_) + 7) // 8 * 8))
            type_ = self.ir.type_of(value)
        size = self.ir.size(type_)
        slot = self.slot(type_)
        self.runtime("zero", slot, self.ir.word(size))
        self.store(value, slot)
        return slot, size

    def slot(self, type_: Ref) -> Ref:
        """Memory on the stack for a value of a type, the same for all uses."""
        if type_ not in self._spills:
            if self.ir.allocated(type_) > 4096:
                raise NotExecutableError(f"a value of type {self.ir.spelled(type_)}")
            builder = self.api.LLVMCreateBuilderInContext(self.ir.context)
            entry = self.api.LLVMGetEntryBasicBlock(self.function)
            self.api.LLVMPositionBuilderBefore(builder, self.api.LLVMGetFirstInstruction(entry))
            self._spills[type_] = self.api.LLVMBuildAlloca(builder, type_, b"")
            self.api.LLVMDisposeBuilder(builder)
        return self._spills[type_]
