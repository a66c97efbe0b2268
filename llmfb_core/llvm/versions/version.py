"""Make of a module a version of one of its functions that can be executed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from llmfb_core.execution.layout import ARGUMENT_SIZE, BLOCK_STRIDE, BLOCKS, RETURNED, UNWOUND
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.execution.signature import Leaf, Signature, Value
from llmfb_core.llvm.api import FUNCTION_INDEX, Ref
from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.ir import ARRAY, FLOATS, INTEGER, IR, POINTER_KIND, STRUCT, VOID, refs
from llmfb_core.llvm.versions import checks, choices, memory, promises
from llmfb_core.llvm.versions.attributes import RESULT, Attributes, Effects
from llmfb_core.llvm.versions.builder import Build
from llmfb_core.llvm.versions.calls import Calls, Elsewhere
from llmfb_core.llvm.versions.probes import Probes

_EXTERNAL = 0
_VARIABLE_ARGUMENTS, _REGISTERS, _INTEGER_REGISTERS = 24, 8, 6
_OVERFLOW_AREA = 8
"""Where a `va_list` of x86-64 says where the arguments are that found no register."""
_POINTED_TO = BLOCKS + BLOCK_STRIDE * 20
_DEAD = {
    (False, False): (),
    (False, True): (UNWOUND,),
    (True, False): (RETURNED, UNWOUND),
    (True, True): (RETURNED, UNWOUND),
}
"""When memory is dead, by the attributes `dead_on_return` and `dead_on_unwind`."""
_STRINGS = ("target-features", "target-cpu", "tune-cpu", "min-legal-vector-width", "prefer-vector-width")


# ------------------------------------------------------------------------------------------------------- signature


def signature_of(ir: IR, attributes: Attributes, function: Ref) -> Signature:
    """What a function takes and gives back; raises NotExecutableError."""
    type_ = ir.api.LLVMGlobalGetValueType(function)
    result = ir.api.LLVMGetReturnType(type_)
    parameters = [
        _value(ir, attributes, each, attributes.at(function, index + 1, call=False))
        for index, each in enumerate(ir.parameter_types(type_))
    ]
    found = attributes.at(function, RESULT, call=False)
    shown = None if ir.kind(result) == VOID else _value(ir, attributes, result, found)
    return Signature(shown, tuple(parameters), bool(ir.api.LLVMIsFunctionVarArg(type_)))


def _value(ir: IR, attributes: Attributes, type_: Ref, found: dict[str, int]) -> Value:
    pointee = found.get("byval") or found.get("sret")
    is_integer = ir.kind(type_) == INTEGER
    return Value(
        ir.spelled(type_),
        ir.size(type_),
        tuple(_leaves(ir, type_, 0)),
        "nonnull" in found,
        max(found.get("dereferenceable", 0), found.get("dereferenceable_or_null", 0)),
        attributes.range_of(found["range"], type_) if "range" in found and is_integer else None,
        ir.allocated(pointee) if pointee else 0,
        found.get("align", 1),
        _DEAD["dead_on_return" in found, "dead_on_unwind" in found],
    )


def _leaves(ir: IR, type_: Ref, offset: int) -> list[Leaf]:
    kind, lane, count = ir.shape(type_)
    if count:
        bits = ir.bits(lane) or 64
        if bits % 8:
            return [Leaf(offset, "int", bits * count)]
        return [each for index in range(count) for each in _leaves(ir, lane, offset + index * bits // 8)]
    if kind in (STRUCT, ARRAY):
        return [each for place, member in ir.members(type_) for each in _leaves(ir, member, offset + place)]
    if kind == INTEGER:
        return [Leaf(offset, "int", ir.bits(type_))]
    if kind == POINTER_KIND:
        return [Leaf(offset, "ptr", 64)]
    if kind in FLOATS:
        return [Leaf(offset, *FLOATS[kind])]
    raise NotExecutableError(f"a value of type {ir.spelled(type_)}")


def effects_of(ir: IR, attributes: Attributes, function: Ref) -> dict[str, Effects]:
    """What the functions that a module declares may do.

    What a call promises beyond the declaration holds for all: one such call makes a function harmless in all of them.
    """
    found = {
        ir.name(each): attributes.effects(each, call=False)
        for each in ir.functions()
        if each != function and not ir.name(each).startswith("llvm.")
    }
    for block in ir.blocks(function):
        for instruction in ir.instructions(block):
            if ir.opcode(instruction) in ("call", "invoke"):
                name = ir.name(ir.api.LLVMGetCalledValue(instruction))
                if name in found:
                    found[name] = found[name].and_(attributes.effects(instruction, call=True))
    return found


# ----------------------------------------------------------------------------------------------------------- bodies


@dataclass(frozen=True, slots=True)
class Version:
    """A function of a module that is being made executable."""

    module: Module
    ir: IR
    attributes: Attributes
    function: Ref

    @classmethod
    def of(cls, module: Module, name: str) -> Version:
        """Take a function out of a module; raises NotExecutableError."""
        ir = IR(module.api, module.ref)
        function = module.function(name)
        if function is None or module.api.LLVMIsDeclaration(function):
            raise NotExecutableError("it has no body")
        return cls(module, ir, Attributes(ir), function)

    def checked(self, elsewhere: Elsewhere) -> None:
        """Make the original of it: with checks, probes and choices."""
        self._rewritten(elsewhere, _Original)

    def recorded(self, elsewhere: Elsewhere) -> None:
        """Make a candidate of it, of which is only checked that it never gets to an `unreachable`."""
        self._rewritten(elsewhere, _Candidate)

    def _rewritten(
        self, elsewhere: Elsewhere, kind: Callable[[Build, Attributes, Elsewhere], _Rewriter]
    ) -> None:
        build = Build(self.ir, self.function)
        try:
            kind(build, self.attributes, elsewhere).run()
        finally:
            build.close()


class _Rewriter:
    """What both versions have in common."""

    def __init__(self, build: Build, attributes: Attributes, elsewhere: Elsewhere) -> None:
        self._build = build
        self._ir = build.ir
        self._api = build.api
        self._attributes = attributes
        self._calls = Calls(build, attributes, elsewhere)

    def run(self) -> None:
        """Rewrite every instruction."""
        build, ir = self._build, self._ir
        blocks = [(block, ir.instructions(block)) for block in ir.blocks(build.function)]
        for _, instructions in blocks:
            for instruction in instructions:
                self.prepare(instruction, ir.opcode(instruction))
        starts = [self._start(instructions) for _, instructions in blocks]
        for _, instructions in blocks:
            for instruction in instructions:
                self.instruction(instruction, ir.opcode(instruction))
        for start, (_, instructions) in zip(starts, blocks, strict=True):
            build.before(start)
            self.block(len(instructions))
            self._api.LLVMInstructionEraseFromParent(start)
        build.before_entry()
        self.entry()
        if self._api.LLVMHasPersonalityFn(build.function):
            self._api.LLVMSetPersonalityFn(build.function, None)

    def _start(self, instructions: list[Ref]) -> Ref:
        """A mark where a block's instructions begin that are no phis and no landing pad."""
        first = next(each for each in instructions if self._ir.opcode(each) not in ("phi", "landingpad"))
        self._build.before(first)
        return self._build.load(self._ir.i8, self._ir.address(0))

    def prepare(self, instruction: Ref, opcode: str) -> None:
        """Before anything else is done with an instruction."""

    def block(self, count: int) -> None:
        """A block begins."""
        self._build.runtime("step", self._ir.word(count))

    def entry(self) -> None:
        """The function begins."""
        for index in range(self._api.LLVMCountParams(self._build.function)):
            found = self._attributes.at(self._build.function, index + 1, call=False)
            if "byval" in found:
                size = self._ir.word(self._ir.allocated(found["byval"]))
                self._build.runtime("object", self._api.LLVMGetParam(self._build.function, index), size)

    def instruction(self, instruction: Ref, opcode: str) -> None:
        """Rewrite one."""
        build = self._build
        if opcode == "alloca":
            self.alloca(instruction)
        elif opcode in ("load", "store", "atomicrmw", "cmpxchg"):
            memory.record_access(build, instruction, opcode)
        elif opcode == "fence":
            memory.fence(build, instruction)
        elif opcode in ("call", "invoke"):
            self.call(instruction)
        elif opcode == "landingpad":
            self._calls.landing_pad(instruction)
        elif opcode == "resume":
            self._calls.resume(instruction)
        elif opcode == "unreachable":
            build.before(instruction)
            build.runtime("unreachable")

    def alloca(self, instruction: Ref) -> None:
        """Rewrite what takes room on the stack."""
        memory.alloca(self._build, instruction)

    def call(self, call: Ref) -> None:
        """Rewrite a call."""
        name = self.intrinsic_name(call)
        if name == "eh.typeid.for" or name.startswith("eh.typeid.for."):
            self._calls.type_number(call)
        elif name:
            memory.record_block(self._build, call, name)
        elif self._api.LLVMGetTailCallKind(call) and not self._api.LLVMIsAInvokeInst(call):
            self._api.LLVMSetTailCallKind(call, 0)
        if not name:
            self._calls.rewrite(call)

    def intrinsic_name(self, call: Ref) -> str:
        """The name of an intrinsic without `llvm.`, empty for other functions."""
        called = self._api.LLVMGetCalledValue(call)
        name = self._ir.name(called) if self._api.LLVMIsAFunction(called) else ""
        return name.removeprefix("llvm.") if name.startswith("llvm.") else ""


class _Candidate(_Rewriter):
    """A candidate, which must not write past the end of what it has on the stack."""

    def __init__(self, build: Build, attributes: Attributes, elsewhere: Elsewhere) -> None:
        super().__init__(build, attributes, elsewhere)
        self._entry = build.api.LLVMGetEntryBasicBlock(build.function)
        self._locals: list[tuple[Ref, Ref]] = []

    def alloca(self, instruction: Ref) -> None:
        always = self._build.api.LLVMGetInstructionParent(instruction) == self._entry
        made = memory.alloca(self._build, instruction)
        if always:
            self._locals.append(made)

    def prepare(self, instruction: Ref, opcode: str) -> None:
        # Or code generation would choose what suits it, which is often what the original does.
        choices.replace_undef(self._build, instruction, opcode, checked=False)

    def instruction(self, instruction: Ref, opcode: str) -> None:
        if opcode == "ret":
            self._build.before(instruction)
            for place, size in self._locals:
                self._build.runtime("intact", place, size)
        super().instruction(instruction, opcode)


class _Original(_Rewriter):
    """The original, with checks, probes and choices."""

    def __init__(self, build: Build, attributes: Attributes, elsewhere: Elsewhere) -> None:
        super().__init__(build, attributes, elsewhere)
        self._probes = Probes(build)
        self._loads = promises.LoadPromises(build)
        self._library = elsewhere.library
        self._poison: set[tuple[Ref, int]] = set()
        """Calls and the numbers of their arguments that are poison, or that break a promise and so become it."""

    def prepare(self, instruction: Ref, opcode: str) -> None:
        if opcode in ("call", "invoke"):
            self._note_poison(instruction)
        choices.replace_undef(self._build, instruction, opcode, checked=True)

    def block(self, count: int) -> None:
        self._build.runtime("block", self._probes.site(), self._ir.word(count))

    def entry(self) -> None:
        super().entry()
        function = self._build.function
        for index in range(self._api.LLVMCountParams(function)):
            found = self._attributes.at(function, index + 1, call=False)
            if "byval" not in found:
                value = self._api.LLVMGetParam(function, index)
                promises.check_attributes(self._build, self._attributes, value, found)

    def instruction(self, instruction: Ref, opcode: str) -> None:
        build = self._build
        flags = choices.check_flags(build, instruction, opcode)
        checks.check(build, instruction, opcode)
        if opcode == "ret":
            self._returned(instruction)
        if opcode in ("load", "store", "atomicrmw", "cmpxchg") and not self._api.LLVMGetVolatile(instruction):
            memory.check_access(build, instruction, opcode)
        self._probes.at(instruction, opcode)
        if opcode == "load":
            self._loads.check(instruction)
        checks.check_behind(build, instruction, opcode)
        choices.float_result(build, instruction, opcode, flags)
        super().instruction(instruction, opcode)

    def _returned(self, instruction: Ref) -> None:
        operands = self._ir.operands(instruction)
        if operands:
            self._build.before(instruction)
            found = self._attributes.at(self._build.function, RESULT, call=False)
            promises.check_attributes(self._build, self._attributes, operands[0], found)

    def call(self, call: Ref) -> None:
        build = self._build
        name = self.intrinsic_name(call)
        if name:
            if choices.answered(build, call):
                return
            checks.check_intrinsic(build, call, name)
            if name.startswith("assume"):
                promises.check_bundles(build, call)
            if name.startswith("va_start"):
                self._variable_arguments(call)
            if name.startswith("lifetime."):
                build.before(call)
                build.runtime("fresh", ir_arguments(build, call)[-1])
        self._promised(call)
        library = self._library_name(call)
        if library:
            self._library_result(call, library)
        super().call(call)

    def _variable_arguments(self, call: Ref) -> None:
        """Tell the runtime where variable arguments end: whatever is read behind the last of them is undefined."""
        build, ir = self._build, self._ir
        build.behind(call)
        start = build.load(ir.ptr, build.offset(ir_arguments(build, call)[0], _OVERFLOW_AREA))
        build.runtime("lenient", build.offset(start, 8 * (_VARIABLE_ARGUMENTS - _INTEGER_REGISTERS)))

    def _at(self, call: Ref, index: int) -> dict[str, int]:
        """The attributes at a position of a call, those of the function that it names included."""
        called = self._api.LLVMGetCalledValue(call)
        own = self._attributes.at(call, index, call=True)
        if not self._api.LLVMIsAFunction(called):
            return own
        return {**self._attributes.at(called, index, call=False), **own}

    def _note_poison(self, call: Ref) -> None:
        """Note arguments that are poison; `null` that is promised to be none is, where that may be handed on."""
        api = self._api
        for index, operand in enumerate(ir_arguments(self._build, call)):
            if not api.LLVMIsConstant(operand) or not (api.LLVMIsUndef(operand) or api.LLVMIsNull(operand)):
                continue
            found = self._at(call, index + 1)
            if "noundef" in found or (api.LLVMIsNull(operand) and "nonnull" not in found):
                continue
            api.LLVMSetOperand(call, index, api.LLVMGetUndef(self._ir.type_of(operand)))
            self._poison.add((call, index))

    def _promised(self, call: Ref) -> None:
        """Check what a call promises of its arguments and its result."""
        for index, operand in enumerate(ir_arguments(self._build, call)):
            found = self._at(call, index + 1)
            if found and "byval" not in found and (call, index) not in self._poison:
                self._build.before(call)
                promises.check_attributes(self._build, self._attributes, operand, found)
        found = self._at(call, RESULT)
        if found and not self._api.LLVMIsAInvokeInst(call):
            self._build.behind(call)
            promises.check_attributes(self._build, self._attributes, call, found)

    def _library_name(self, call: Ref) -> str:
        called = self._api.LLVMGetCalledValue(call)
        if not self._api.LLVMIsAFunction(called) or called == self._build.function:
            return ""
        name = self._ir.name(called)
        return name if name in self._library and self._calls.is_kept(called) else ""

    def _library_result(self, call: Ref, name: str) -> None:
        """Have what a known library function returns be what the run chooses where that is open."""
        build, ir = self._build, self._ir
        if ir.kind(ir.type_of(call)) not in FLOATS or self._api.LLVMIsAInvokeInst(call):
            return
        build.behind(call)
        value = choices.nan_chosen(build, call)
        if name in choices.INEXACT_FUNCTIONS:
            value = choices.inexact(build, value, choices.rounds_otherwise(build, call))
        choices.replace_result(build, call, value)


def ir_arguments(build: Build, call: Ref) -> list[Ref]:
    """The arguments of a call."""
    return build.ir.operands(call)[: build.api.LLVMGetNumArgOperands(call)]


# --------------------------------------------------------------------------------------------------------- callers


def finish(version: Version, label: str, signature: Signature, resets: list[tuple[Ref, Ref]]) -> None:
    """Name the function `llmfb.LABEL`, and add `void @llmfb.call.LABEL(ptr arguments, ptr result)`.

    That gives `resets` (variables and values) their first content, reads the arguments, calls, and writes the result.
    """
    api, ir, function = version.ir.api, version.ir, version.function
    ir.rename(function, f"llmfb.{label}")
    api.LLVMSetComdat(function, None)
    api.LLVMSetLinkage(function, _EXTERNAL)
    api.LLVMSetVisibility(function, 0)
    api.LLVMSetDLLStorageClass(function, 0)
    api.LLVMSetSection(function, b"")
    api.LLVMSetGC(function, None)
    _plain_convention(version)
    type_ = api.LLVMFunctionType(ir.void, refs([ir.ptr, ir.ptr]), 2, 0)
    caller = api.LLVMAddFunction(ir.module, f"llmfb.call.{label}".encode(), type_)
    for name in _STRINGS:
        found = api.LLVMGetStringAttributeAtIndex(function, FUNCTION_INDEX, name.encode(), len(name))
        if found:
            api.LLVMAddAttributeAtIndex(caller, FUNCTION_INDEX, found)
    block = api.LLVMAppendBasicBlockInContext(ir.context, caller, b"")
    build = Build.at_new(ir, caller, block)
    _call(version, build, signature, caller, resets)
    build.close()


def _call(
    version: Version, build: Build, signature: Signature, caller: Ref, resets: list[tuple[Ref, Ref]]
) -> None:
    api, ir, function = build.api, build.ir, version.function
    for variable, value in resets:
        build.store(value, variable)
    arguments, result = api.LLVMGetParam(caller, 0), api.LLVMGetParam(caller, 1)
    type_ = api.LLVMGlobalGetValueType(function)
    passed = [
        build.load(each, build.offset(arguments, ARGUMENT_SIZE * index))
        for index, each in enumerate(ir.parameter_types(type_))
    ]
    if signature.varargs:
        passed += [api.LLVMConstReal(ir.double, number + 0.5) for number in range(_REGISTERS)]
        passed += [
            ir.word(number % 7 if number % 2 else _POINTED_TO) for number in range(_VARIABLE_ARGUMENTS)
        ]
    made = build.plain_call(type_, function, passed)
    for index in range(len(signature.parameters) + 1):
        for attribute in version.attributes.passed_by(function, index):
            api.LLVMAddCallSiteAttribute(made, index, attribute)
    if signature.result is not None:
        build.store(made, result)
    build.ret()


def _plain_convention(version: Version) -> None:
    """Have the function called as C does, whatever its convention: who calls it is here."""
    api, ir = version.ir.api, version.ir
    api.LLVMSetFunctionCallConv(version.function, 0)
    for block in ir.blocks(version.function):
        for instruction in ir.instructions(block):
            if ir.opcode(instruction) == "call" and api.LLVMGetCalledValue(instruction) == version.function:
                api.LLVMSetInstructionCallConv(instruction, 0)
