"""Rewrite the body of a function, instruction by instruction: as the original, or as a candidate."""

from __future__ import annotations

from llmfb_core.execution.layout import INTEGER_REGISTERS, VARIABLE_ARGUMENTS
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import FLOATS, INTEGER, POINTER_KIND, VOID
from llmfb_core.llvm.versions import checks, choices, endless, memory, promises
from llmfb_core.llvm.versions.attributes import RESULT, Attributes
from llmfb_core.llvm.versions.builder import Build
from llmfb_core.llvm.versions.calls import Calls, Elsewhere
from llmfb_core.llvm.versions.poison import Shadows
from llmfb_core.llvm.versions.probes import Probes

_OVERFLOW_AREA = 8
"""Where a `va_list` of x86-64 says where the arguments are that found no register."""
_TRAPS = {"trap": True, "debugtrap": False, "ubsantrap": True}
"""Intrinsics that interrupt the program, and whether it ends there."""
_MEMORY = ("load", "store", "atomicrmw", "cmpxchg")


class _Rewriter:
    """What both versions have in common."""

    def __init__(self, build: Build, attributes: Attributes, elsewhere: Elsewhere) -> None:
        self._build = build
        self._ir = build.ir
        self._api = build.api
        self._attributes = attributes
        self._elsewhere = elsewhere
        self._calls = Calls(build, attributes, elsewhere)
        self._loads = promises.LoadPromises(build)
        self._own = attributes.effects(build.function, call=False)
        self._poison = self._calls.poison

    def run(self) -> None:
        """Rewrite every instruction."""
        build, ir = self._build, self._ir
        blocks = [(block, ir.instructions(block)) for block in ir.blocks(build.function)]
        forever = endless.blocks(ir, build.function)
        self._shadows = Shadows(build, blocks)
        for _, instructions in blocks:
            for instruction in instructions:
                self.prepare(instruction, ir.opcode(instruction))
        starts = [self._start(instructions) for _, instructions in blocks]
        self._shadows.begin(self._parameters())
        for instructions in self._shadows.order:
            for instruction in instructions:
                self._one(instruction, ir.opcode(instruction))
        self._shadows.finish()
        for start, (block, instructions) in zip(starts, blocks, strict=True):
            build.before(start)
            self.block(len(instructions))
            if block in forever:
                promised = forever[block] or self._own.will_return
                build.runtime("forever", ir.int(ir.i1, int(promised)))
            self._api.LLVMInstructionEraseFromParent(start)
        build.before_entry()
        self.entry()
        if self._api.LLVMHasPersonalityFn(build.function):
            self._api.LLVMSetPersonalityFn(build.function, None)

    def _parameters(self) -> dict[Ref, Ref]:
        """The parameters that an input may have be poison, and whether it does."""
        build, ir, known = self._build, self._ir, self._elsewhere.poisonable
        build.before_entry()
        found: dict[Ref, Ref] = {}
        for number, index in enumerate(known):
            value = self._api.LLVMGetParam(build.function, index)
            bit = build.runtime("poisoned", ir.word(number), ir.word(len(known)), returns=ir.i1)
            found[value] = build.splat(bit, ir.shape(ir.type_of(value))[2])
        return found

    def _start(self, instructions: list[Ref]) -> Ref:
        """A mark where a block's instructions begin that are no phis and no landing pad."""
        first = next(each for each in instructions if self._ir.opcode(each) not in ("phi", "landingpad"))
        self._build.before(first)
        return self._build.load(self._ir.i8, self._ir.address(0))

    def prepare(self, instruction: Ref, opcode: str) -> None:
        """Before anything else is done with an instruction."""
        if opcode in ("call", "invoke"):
            self._note_poison(instruction)
        choices.replace_undef(self._build, instruction, opcode, checked=self._build.is_original)

    def block(self, count: int) -> None:
        """A block begins."""
        self._build.runtime("step", self._ir.word(count))

    def entry(self) -> None:
        """The function begins."""
        build = self._build
        for index in range(self._api.LLVMCountParams(build.function)):
            found = self._attributes.at(build.function, index + 1, call=False)
            value = self._api.LLVMGetParam(build.function, index)
            if "byval" in found:
                size = self._ir.word(self._ir.allocated(found["byval"]))
                build.runtime("object", value, size)
            else:
                promises.check_attributes(build, self._attributes, value, found)

    def _one(self, instruction: Ref, opcode: str) -> None:
        """Check an instruction, follow poison through it, and rewrite it."""
        build, shadows = self._build, self._shadows
        shadows.used(
            instruction,
            opcode,
            lambda index: self._is_noundef(instruction, opcode, index),
            recorded=opcode in ("call", "invoke") and self._calls.is_recorded(instruction),
        )
        following = self._api.LLVMGetNextInstruction(instruction)
        build.poison = []
        result = self.checked(instruction, opcode)
        conditions, build.poison = build.poison, None
        if opcode in ("call", "invoke") and conditions and not shadows.intrinsic(instruction):
            if build.is_original or not following:
                build.before(following or instruction)
                for each in conditions:
                    build.undefined(each)
            else:
                choices.poison_result(build, result, following, conditions)
        else:
            shadows.made(instruction, opcode, following, conditions)
        self.instruction(instruction, opcode)

    def checked(self, instruction: Ref, opcode: str) -> Ref:
        """Check an instruction; its result, which may be another value by now."""
        raise NotImplementedError

    def _is_noundef(self, instruction: Ref, opcode: str, index: int) -> bool:
        if opcode == "ret":
            return "noundef" in self._attributes.at(self._build.function, RESULT, call=False)
        if index >= self._api.LLVMGetNumArgOperands(instruction):
            return False
        return "noundef" in self._at(instruction, index + 1)

    def instruction(self, instruction: Ref, opcode: str) -> None:
        """Rewrite one."""
        build = self._build
        if opcode == "ret":
            self._returned(instruction)
        elif opcode == "alloca":
            memory.alloca(build, instruction)
        elif opcode in _MEMORY:
            memory.record_access(build, instruction, opcode)
        elif opcode == "fence":
            memory.fence(build, instruction)
        elif opcode == "shufflevector":
            choices.poison_lanes(build, instruction)
        elif opcode in ("call", "invoke"):
            self.call(instruction)
        elif opcode == "landingpad":
            self._calls.landing_pad(instruction)
        elif opcode == "resume":
            self._calls.resume(instruction)
        elif opcode == "unreachable":
            build.before(instruction)
            build.runtime("unreachable")

    def _results(self, instruction: Ref, opcode: str) -> None:
        """Check what is loaded, computed by an intrinsic, or an address."""
        if opcode == "load":
            self._loads.check(instruction)
        name = self.intrinsic_name(instruction) if opcode == "call" else ""
        if name:
            checks.check_intrinsic(
                self._build, instruction, name, lambda index: self._at(instruction, index + 1).get("align", 0)
            )
        checks.check_behind(self._build, instruction, opcode)

    def _accessed(self, instruction: Ref, opcode: str) -> None:
        if opcode in _MEMORY and not self._api.LLVMGetVolatile(instruction):
            memory.check_access(self._build, instruction, opcode, self._own)

    def _returned(self, instruction: Ref) -> None:
        build = self._build
        build.before(instruction)
        if not self._own.returns:
            build.undefined(self._ir.int(self._ir.i1, 1))
        for operand in self._ir.operands(instruction):
            self._same_as_promised(operand)
            found = self._attributes.at(build.function, RESULT, call=False)
            promises.check_attributes(build, self._attributes, operand, found)

    def _same_as_promised(self, result: Ref) -> None:
        """Check that a parameter that is promised to be returned is."""
        build, ir = self._build, self._ir
        for index in range(self._api.LLVMCountParams(build.function)):
            parameter = self._api.LLVMGetParam(build.function, index)
            kind = ir.kind(ir.type_of(result))
            if ir.type_of(parameter) != ir.type_of(result) or kind not in (INTEGER, POINTER_KIND):
                continue
            if "returned" in self._attributes.at(build.function, index + 1, call=False):
                build.undefined(build.icmp("ne", parameter, result))

    def call(self, call: Ref) -> None:
        """Rewrite a call."""
        build, name = self._build, self.intrinsic_name(call)
        if name in _TRAPS:
            self._trap(call, name)
            return
        if name and choices.answered(build, call):
            return
        self._promised(call)
        if not name:
            self._calls.rewrite(call)
        elif name == "eh.typeid.for" or name.startswith("eh.typeid.for."):
            self._calls.type_number(call)
        else:
            if name.startswith("assume"):
                promises.check_bundles(build, call)
            if name.startswith("va_start"):
                self._variable_arguments(call)
            if name.startswith("lifetime."):
                build.before(call)
                build.runtime("fresh", ir_arguments(build, call)[-1])
            memory.record_block(build, call, name)

    def _trap(self, call: Ref, name: str) -> None:
        build, ir = self._build, self._ir
        build.before(call)
        kind = ir_arguments(build, call)[0] if name == "ubsantrap" else ir.word(256 + _TRAPS[name])
        build.runtime("trap", build.word(kind), ir.word(int(_TRAPS[name])))
        self._api.LLVMInstructionEraseFromParent(call)

    def intrinsic_name(self, call: Ref) -> str:
        """The name of an intrinsic without `llvm.`, empty for other functions."""
        called = self._api.LLVMGetCalledValue(call)
        name = self._ir.name(called) if self._api.LLVMIsAFunction(called) else ""
        return name.removeprefix("llvm.") if name.startswith("llvm.") else ""

    def _variable_arguments(self, call: Ref) -> None:
        """Tell the runtime where variable arguments end: whatever is read behind the last of them is undefined."""
        build, ir = self._build, self._ir
        build.behind(call)
        start = build.load(ir.ptr, build.offset(ir_arguments(build, call)[0], _OVERFLOW_AREA))
        build.runtime("lenient", build.offset(start, 8 * (VARIABLE_ARGUMENTS - INTEGER_REGISTERS)))

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
        """Check what a call promises of its arguments."""
        for index, operand in enumerate(ir_arguments(self._build, call)):
            found = self._at(call, index + 1)
            if found and "byval" not in found and (call, index) not in self._poison:
                self._build.before(call)
                promises.check_attributes(self._build, self._attributes, operand, found)

    def _promised_result(self, call: Ref) -> None:
        if self._ir.kind(self._ir.type_of(call)) == VOID or self._api.LLVMIsAInvokeInst(call):
            return
        found = self._at(call, RESULT)
        if found:
            self._build.behind(call)
            promises.check_attributes(self._build, self._attributes, call, found)
        for index, argument in enumerate(ir_arguments(self._build, call)):
            is_same = self._ir.type_of(argument) == self._ir.type_of(call)
            if is_same and "returned" in self._at(call, index + 1) and not self.intrinsic_name(call):
                self._build.behind(call)
                if self._ir.kind(self._ir.type_of(call)) in (INTEGER, POINTER_KIND):
                    self._build.poisoned(self._build.icmp("ne", argument, call))


class Original(_Rewriter):
    """The original, with checks, probes and choices."""

    def __init__(self, build: Build, attributes: Attributes, elsewhere: Elsewhere) -> None:
        """Nothing is done yet."""
        super().__init__(build, attributes, elsewhere)
        self._probes = Probes(build)
        self._library = elsewhere.library
        self._inexact: set[Ref] = set()

    def prepare(self, instruction: Ref, opcode: str) -> None:
        """Before anything else is done with an instruction."""
        if choices.is_inexact(self._build, instruction, opcode):
            self._inexact.add(instruction)
        super().prepare(instruction, opcode)

    def block(self, count: int) -> None:
        """A block begins."""
        self._build.runtime("block", self._probes.site(), self._ir.word(count))

    def checked(self, instruction: Ref, opcode: str) -> Ref:
        """Check an instruction; its result, which may be another value by now."""
        build = self._build
        flags = choices.check_flags(build, instruction, opcode)
        checks.check(build, instruction, opcode)
        self._accessed(instruction, opcode)
        self._probes.at(instruction, opcode)
        self._results(instruction, opcode)
        choices.float_result(build, instruction, opcode, flags, inexact_=instruction in self._inexact)
        return instruction

    def call(self, call: Ref) -> None:
        """Rewrite a call."""
        self._promised_result(call)
        library = self._library_name(call)
        if library:
            self._library_result(call, library)
        super().call(call)

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
        value = choices.zero_chosen(build, call) if choices.gives_either_zero(name) else call
        value = choices.nan_chosen(build, value)
        if name in choices.INEXACT_FUNCTIONS:
            value = choices.inexact(build, value, choices.rounds_otherwise(build, call))
        choices.replace_result(build, call, value)


class Candidate(_Rewriter):
    """A candidate: what it does that is undefined is wrong, what is poison is garbage that shows where it counts."""

    def checked(self, instruction: Ref, opcode: str) -> Ref:
        """Check an instruction; its result, which may be another value by now."""
        build = self._build
        self._accessed(instruction, opcode)
        flags = choices.check_flags(build, instruction, opcode)
        checks.check(build, instruction, opcode)
        self._results(instruction, opcode)
        if opcode == "call":
            self._promised_result(instruction)
        return choices.flagged_result(build, instruction, opcode, flags, self._elsewhere.flags)


def ir_arguments(build: Build, call: Ref) -> list[Ref]:
    """The arguments of a call."""
    return build.ir.operands(call)[: build.api.LLVMGetNumArgOperands(call)]
