"""Functions that stand for those elsewhere: each call is recorded with its arguments and answered deterministically.

What a pass may assume of a function (that it only reads, that it does not return, the range of its result ...) its
stand-in keeps, or correct candidates would differ.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from llmfb_core.document.groups import attributes_of
from llmfb_core.document.header import parse_function
from llmfb_core.document.lexer import split_commas
from llmfb_core.document.module import ModuleText
from llmfb_core.execution.instrument import size_of
from llmfb_core.execution.layout import ENDED
from llmfb_core.execution.signature import Signature, Value, signature

_NO_WRITE = {"none", "read"}
"""Effects on a kind of memory, as in `memory(argmem: read)`, under which a call changes nothing."""
CALL = re.compile(r"\b(?:call|invoke)\b[^\n]*?(@(?:\"[^\"]*\"|[-a-zA-Z$._0-9]+))\(([^\n]*)")
"""A call of a function by name: the name, and what follows on its line."""


@dataclass(frozen=True, slots=True)
class Callee:
    """A declared function: `reads` and `writes` memory that it was not given, `returns` at all."""

    key: str
    signature: Signature
    reads: bool
    writes: bool
    returns: bool


def callees(module: ModuleText, function: str, known: frozenset[str]) -> list[Callee]:
    """The functions that a printed module declares, without `function`, intrinsics and those in `known`."""
    found: list[Callee] = []
    at_calls = _attributes_at_calls(module)
    for entity in module.of_kind("declare", "define"):
        header = parse_function(module.text[entity.start : entity.body])
        if header is None or entity.key == function or entity.key.startswith("@llvm.") or entity.key in known:
            continue
        attributes = _spread(module, header.attributes) | at_calls.get(entity.key, set())
        shape = signature(header)
        found.append(
            Callee(
                entity.key,
                shape,
                reads=_reads(attributes),
                writes=_writes(attributes),
                returns="noreturn" not in attributes,
            )
        )
    return found


def _effects(attributes: set[str]) -> dict[str, str] | None:
    """The `memory(...)` attribute by kind of memory, its default under the empty kind; None without one."""
    text = next((word for word in attributes if word.startswith("memory(")), None)
    if text is None:
        return None
    parts = [part.partition(": ") for part in text[len("memory(") : -1].split(", ")]
    return {kind if effect else "": effect or kind for kind, _, effect in parts}


def _writes(attributes: set[str]) -> bool:
    """Whether a call may change memory that its caller sees."""
    effects = _effects(attributes)
    if effects is None:
        return attributes.isdisjoint({"readnone", "readonly"})
    return not set(effects.values()) <= _NO_WRITE


def _reads(attributes: set[str]) -> bool:
    """Whether a call may read memory that it was not given."""
    effects = _effects(attributes)
    if effects is None:
        return attributes.isdisjoint({"readnone", "argmemonly", "inaccessiblememonly"})
    return effects.get("", "none") not in ("none", "write")


def _spread(module: ModuleText, words: tuple[str, ...]) -> set[str]:
    return {each for word in words for each in (attributes_of(module, word) if word[0] == "#" else (word,))}


def _attributes_at_calls(module: ModuleText) -> dict[str, set[str]]:
    """What calls promise beyond the declarations: one such call makes a function harmless in all of them."""
    found: dict[str, set[str]] = {}
    for call in CALL.finditer(module.text):
        groups = tuple(re.findall(r"(#\d+)", call[2].rpartition(")")[2]))
        known = tuple(group for group in groups if group in module.groups)
        found.setdefault(call[1], set()).update(_spread(module, known))
    return found


def text(functions: list[Callee]) -> str:
    """The functions' definitions, as a part of a module."""
    declared = """\
declare void @llmfb_call(i64, i64)
declare void @llmfb_int(i64)
declare void @llmfb_double(double)
declare void @llmfb_pointer(i64, i64, i64)
declare void @llmfb_bytes(ptr, i64)
declare i64 @llmfb_answer(i64, i64)
declare i64 @llmfb_answer_pointer(i64, i64, i64)
declare void @llmfb_end(i64)
"""
    return declared + "\n".join(_definition(callee, number + 1) for number, callee in enumerate(functions))


def _definition(callee: Callee, number: int) -> str:
    shape = callee.signature
    pure = not callee.writes
    lines: list[str] = []
    if not pure:
        lines.append(f"call void @llmfb_call(i64 {number}, i64 {int(callee.reads)})")
        for index, parameter in enumerate(shape.parameters):
            lines += recorded(parameter, f"%p{index}")
    returned = next((index for index, each in enumerate(shape.parameters) if each.has("returned")), None)
    if not callee.returns:
        lines += [f"call void @llmfb_end(i64 {ENDED})", "unreachable"]
    elif shape.result.type == "void":
        lines.append("ret void")
    elif returned is not None:
        lines.append(f"ret {shape.result.type} %p{returned}")
    else:
        lines += _answer(shape.result, number, pure)
    parameters = [
        " ".join(part for part in (each.type, each.passed, f"%p{index}") if part)
        for index, each in enumerate(shape.parameters)
    ]
    parameters += ["..."] if shape.varargs else []
    head = " ".join(
        part
        for part in ("define", shape.convention, shape.result.passed, shape.result.type, callee.key)
        if part
    )
    return f"{head}({', '.join(parameters)}) {{\n" + "\n".join(f"  {line}" for line in lines) + "\n}\n"


def recorded(parameter: Value, name: str) -> list[str]:
    """Instructions that record an argument, the value `name` (`made` names those that are needed for it)."""
    type_ = parameter.type
    integer = re.fullmatch(r"i(\d+)", type_)
    if type_ == "ptr" and parameter.memory_type and parameter.has("byval"):
        return [f"call void @llmfb_bytes(ptr {name}, i64 {size_of(parameter.memory_type)})"]
    if type_ == "ptr":
        reads = int(not parameter.has("writeonly") and not parameter.has("readnone"))
        writes = int(
            not parameter.has("readonly") and not parameter.has("readnone") and not parameter.has("byval")
        )
        return [
            f"{name}.i = ptrtoint ptr {name} to i64",
            f"call void @llmfb_pointer(i64 {name}.i, i64 {reads}, i64 {writes})",
        ]
    if type_ == "double":
        return [f"call void @llmfb_double(double {name})"]
    if type_ == "float":
        return [f"{name}.d = fpext float {name} to double", f"call void @llmfb_double(double {name}.d)"]
    if integer is None:
        return []
    bits = int(integer[1])
    if bits == 64:
        return [f"call void @llmfb_int(i64 {name})"]
    convert = "zext" if bits < 64 else "trunc"
    return [f"{name}.i = {convert} {type_} {name} to i64", f"call void @llmfb_int(i64 {name}.i)"]


def _answer(result: Value, number: int, pure: bool) -> list[str]:
    if result.type.startswith("{ "):
        return _aggregate(result.type, number, pure)
    lines = _scalar(result, number, pure, "r")
    if lines is None:
        return [f"ret {result.type} zeroinitializer"]
    return [*lines, f"ret {result.type} %r"]


def _aggregate(type_: str, number: int, pure: bool) -> list[str]:
    """A structure whose members are answers of their own."""
    lines: list[str] = []
    last = "zeroinitializer"
    for index, member in enumerate(split_commas(type_[1:-1])):
        made = _scalar(Value(member.strip(), ()), number + 32 * index, pure, f"m{index}")
        if made is not None:
            lines += [*made, f"%s{index} = insertvalue {type_} {last}, {member.strip()} %m{index}, {index}"]
            last = f"%s{index}"
    return [*lines, f"ret {type_} {last}"]


def _scalar(result: Value, number: int, pure: bool, name: str) -> list[str] | None:
    """Instructions that make an answer, `name` the last of them; None for other types."""
    type_ = result.type
    integer = re.fullmatch(r"i(\d+)", type_)
    if type_ == "ptr":
        nonnull = int(result.has("nonnull") or result.dereferenceable > 0)
        ask = f"call i64 @llmfb_answer_pointer(i64 {number}, i64 {int(pure)}, i64 {nonnull})"
        return [f"%{name}.a = {ask}", f"%{name} = inttoptr i64 %{name}.a to ptr"]
    ask = f"%{name}.a = call i64 @llmfb_answer(i64 {number}, i64 {int(pure)})"
    if type_ in ("float", "double"):
        return [ask, f"%{name} = sitofp i64 %{name}.a to {type_}"]
    if integer is None:
        return None
    bits = int(integer[1])
    convert = (
        f"add i64 %{name}.a, 0"
        if bits == 64
        else f"{'trunc' if bits < 64 else 'zext'} i64 %{name}.a to {type_}"
    )
    if result.range is None:
        return [ask, f"%{name} = {convert}"]
    low, high = result.range
    return [
        ask,
        f"%{name}.v = {convert}",
        f"%{name}.m = urem {type_} %{name}.v, {(high - low) % (1 << bits)}",
        f"%{name} = add {type_} %{name}.m, {low}",
    ]
