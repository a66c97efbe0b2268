"""Make of a module a version of one of its functions that can be executed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llmfb_core.execution.layout import RETURNED, UNWOUND
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.execution.signature import Leaf, Signature, Value
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.ir import ARRAY, FLOATS, INTEGER, IR, POINTER_KIND, STRUCT, VOID
from llmfb_core.llvm.versions.attributes import RESULT, Attributes, Effects
from llmfb_core.llvm.versions.builder import Build
from llmfb_core.llvm.versions.calls import DONE_WITH, Elsewhere, ResultPromise, result_promise
from llmfb_core.llvm.versions.rewriter import Candidate, Original

_DEAD = {
    (False, False): (),
    (False, True): (UNWOUND,),
    (True, False): (RETURNED, UNWOUND),
    (True, True): (RETURNED, UNWOUND),
}
"""When memory is dead, by the attributes `dead_on_return` and `dead_on_unwind`."""


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
        "noalias" in found or bool(pointee),
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


def fresh_results(ir: IR, attributes: Attributes, function: Ref) -> frozenset[str]:
    """The declared functions that give back memory of which nobody else knows, by their declaration or in some call."""
    found: set[str] = set()
    for each in ir.functions():
        if each != function and "noalias" in attributes.at(each, RESULT, call=False):
            found.add(ir.name(each))
    for block in ir.blocks(function):
        for each in ir.instructions(block):
            if ir.opcode(each) in ("call", "invoke") and "noalias" in attributes.at(each, RESULT, call=True):
                found.add(ir.name(ir.api.LLVMGetCalledValue(each)))
    return frozenset(found)


def poisonable(ir: IR, attributes: Attributes, function: Ref) -> tuple[int, ...]:
    """The parameters that may be poison: those of which nothing is promised; none of a function that calls itself."""
    if ir.api.LLVMGetFirstUse(function):
        return ()
    types = ir.parameter_types(ir.api.LLVMGlobalGetValueType(function))
    return tuple(
        index
        for index, type_ in enumerate(types)
        if ir.shape(type_)[0] in (INTEGER, POINTER_KIND, *FLOATS)
        and not attributes.at(function, index + 1, call=False)
    )


def argument_promises(ir: IR, attributes: Attributes, function: Ref) -> dict[tuple[str, int], frozenset[str]]:
    """What is promised of what declared functions do with arguments, by their declaration or in some call."""
    found: dict[tuple[str, int], frozenset[str]] = {}
    for name, index, at in _arguments(ir, attributes, function):
        names = at.keys() & DONE_WITH
        if names:
            found[name, index] = found.get((name, index), frozenset()) | names
    return found


def result_promises(ir: IR, attributes: Attributes, function: Ref) -> dict[str, ResultPromise]:
    """What declared functions promise of their results, by their declaration or in some call."""
    found: dict[str, ResultPromise] = {}
    places = [(each, False) for each in ir.functions() if each != function]
    for block in ir.blocks(function):
        places += [(each, True) for each in ir.instructions(block) if ir.opcode(each) in ("call", "invoke")]
    for place, call in places:
        name = ir.name(ir.api.LLVMGetCalledValue(place) if call else place)
        if name and not name.startswith("llvm."):
            one = result_promise(ir, attributes, place, call=call)
            found[name] = one.and_(found[name]) if name in found else one
    return found


def initialized(
    ir: IR, attributes: Attributes, function: Ref
) -> dict[tuple[str, int], list[tuple[int, int]]]:
    """The bytes behind arguments that declared functions write first, by their declaration or in some call."""
    return {
        (name, index): attributes.initialized(at["initializes"])
        for name, index, at in _arguments(ir, attributes, function)
        if "initializes" in at and name
    }


def _arguments(ir: IR, attributes: Attributes, function: Ref) -> Iterator[tuple[str, int, dict[str, int]]]:
    """The attributes of all arguments, by the name of the function and their number, of declarations and of calls."""
    for each in ir.functions():
        if each != function:
            for index in range(ir.api.LLVMCountParams(each)):
                yield ir.name(each), index, attributes.at(each, index + 1, call=False)
    for block in ir.blocks(function):
        for each in ir.instructions(block):
            if ir.opcode(each) in ("call", "invoke"):
                name = ir.name(ir.api.LLVMGetCalledValue(each))
                for index in range(ir.api.LLVMGetNumArgOperands(each)):
                    yield name, index, attributes.at(each, index + 1, call=True)


def fast_math_flags(ir: IR, function: Ref) -> int:
    """All fast-math flags that some instruction of a function has."""
    found = 0
    for block in ir.blocks(function):
        for each in ir.instructions(block):
            if ir.api.LLVMCanValueUseFastMathFlags(each):
                found |= ir.api.LLVMGetFastMathFlags(each)
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
        self._rewritten(elsewhere, Original)

    def recorded(self, elsewhere: Elsewhere) -> None:
        """Make a candidate of it: with checks, of which none may fail where the original is defined."""
        self._rewritten(elsewhere, Candidate)

    def _rewritten(self, elsewhere: Elsewhere, kind: type[Original | Candidate]) -> None:
        build = Build(self.ir, self.function, is_original=kind is Original)
        try:
            kind(build, self.attributes, elsewhere).run()
        finally:
            build.close()
