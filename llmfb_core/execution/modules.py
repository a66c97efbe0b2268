"""The modules that are executed: the original with checks, a candidate, and what both of them call and refer to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from llmfb_core.document.groups import attributes_of
from llmfb_core.document.header import FunctionHeader, parse_function
from llmfb_core.document.lexer import canonical, replace_references, split_commas
from llmfb_core.document.module import FunctionRange, ModuleText
from llmfb_core.document.nodes import content
from llmfb_core.execution import stubs, variables
from llmfb_core.execution.calls import DECLARED_FOR_CALLS, with_calls_recorded
from llmfb_core.execution.instrument import (
    DECLARATIONS,
    DECLARED_FOR_CANDIDATES,
    Names,
    checked,
    with_allocas_known,
    with_objects,
)
from llmfb_core.execution.layout import ARGUMENT_SIZE, BLOCK_STRIDE, BLOCKS, SHARED, Control
from llmfb_core.execution.probes import probed
from llmfb_core.execution.signature import Signature, signature

_FAST_MATH = r"nnan|ninf|nsz|arcp|contract|afn|reassoc|fast"
_BY_VALUE = re.compile(r"\b(?:call|invoke)\b[^\n]*?(@(?:\"[^\"]*\"|[-a-zA-Z$._0-9]+))\([^\n]*\bbyval\(")
_MACHINE_STATE = (
    r"returnaddress|frameaddress|addressofreturnaddress|stackrestore|stacksave|localescape|coro\.|gc|eh\.sjlj|read\w*counter"
    r"|experimental\.(?:gc|patchpoint|stackmap)|(?:read|write)_register|(?:get|set)\.(?:rounding|fpenv|fpmode)|get\.dynamic"
)
_REFUSED = {
    re.compile(pattern): reason
    for pattern, reason in (
        (r"\b(?:call|invoke)\b[^\n]*\basm\b|\bcallbr\b", "inline assembly"),
        (r"\bblockaddress\b|\bindirectbr\b", "addresses of blocks"),
        (r"\bthread_local\b|@llvm\.threadlocal", "thread-local storage"),
        (r"\baddrspace\([1-9]", "address spaces"),
        (r"\bvscale\b|\bx86_amx\b|\bppc_fp128\b|\btarget\(\"", "types that this machine lacks"),
        (rf"@llvm\.(?:{_MACHINE_STATE})", "an intrinsic that depends on the machine's state"),
        (
            r"\binalloca\b|\bpreallocated\b|\bswifterror\b|\bswiftasync\b",
            "a way of passing that is not supported",
        ),
        (rf" (?:f\w+|call|select|phi) (?:(?:{_FAST_MATH}) )+", "fast-math flags, which allow other results"),
    )
}


_VARIABLE_ARGUMENTS, _REGISTERS = 24, 8
_POINTED_TO = BLOCKS + BLOCK_STRIDE * 20
_LENIENT = f"inttoptr (i64 {SHARED + Control.lenient} to ptr)"


class NotExecutableError(Exception):
    """A function cannot be executed here; `str()` is the reason."""


@dataclass(frozen=True, slots=True)
class Program:
    """A function that can be executed.

    `original` is the text of its module, `support` that of the module with what both versions share.  `callable` are
    the keys of the functions that it may call, `variadic` of those of them that take variable arguments.
    """

    name: str
    signature: Signature
    original: str
    support: str
    shared: variables.Shared
    callable: frozenset[str]
    variadic: frozenset[str]


def shape_of(module: ModuleText, function: FunctionRange) -> Signature:
    """The signature of a function; raises NotExecutableError."""
    return signature(_header(module, function))


def program(
    module: ModuleText,
    function: FunctionRange,
    addresses: Mapping[str, int],
    known: frozenset[str],
    hidden: frozenset[str] = frozenset(),
) -> Program:
    """What is executed of a printed module.

    `addresses` are those of the global variables by key, `known` the functions of the runtime, `hidden` the variables
    that begin with their own content.  Raises NotExecutableError.
    """
    header = _header(module, function)
    _refuse(module, function, header)
    callees = stubs.callees(module, function.key, known)
    shared = variables.shared(module, addresses, hidden)
    shape = signature(header)
    names = Names(lambda key: content(module, key) if key in module.by_key else "")
    variadic = frozenset(callee.key for callee in callees if callee.signature.varargs)
    body = with_calls_recorded(module.text[function.header_end : function.end], names, variadic)
    body = with_objects(checked(probed(body, names), names), _copied_parameters(shape, header))
    original = _version(module, function, body, "original", shared)
    declared = _new_declarations(sorted(names.declarations), original)
    parts = [
        *(module.source(each) for each in module.of_kind("target", "type")),
        *variables.constants(module, shared),
        stubs.text(callees),
    ]
    return Program(
        function.name,
        shape,
        "\n".join([original, DECLARATIONS, DECLARED_FOR_CALLS, *declared, _caller(shape, "original")]),
        "\n".join(parts),
        shared,
        frozenset(callee.key for callee in callees) | known,
        variadic,
    )


def candidate(of: Program, printed: str, number: int) -> str:
    """The text of the module that executes a compiled version of the program's function."""
    module = ModuleText(printed)
    function = module.function_named(of.name)
    if function is None or not function.is_definition:
        raise NotExecutableError("the compiled module has no such function")
    header = _header(module, function)
    _refuse(module, function, header)
    for entity in module.of_kind("declare"):
        if not entity.key.startswith("@llvm.") and entity.key not in of.callable:
            raise NotExecutableError(f"the candidate calls {entity.key}, of which nothing is known")
    if (changed := variables.changed_first(module, of.shared)) is not None:
        raise NotExecutableError(f"the passes gave {changed} another first content")
    names = Names(lambda _key: "")
    body = with_calls_recorded(module.text[function.header_end : function.end], names, of.variadic)
    body = with_allocas_known(body, names)
    label = f"candidate.{number}"
    text = _version(module, function, body, label, of.shared)
    caller = _caller(of.signature, label, variables.resets(module, of.shared))
    return "\n".join([text, DECLARED_FOR_CANDIDATES, DECLARED_FOR_CALLS, caller])


def _header(module: ModuleText, function: FunctionRange) -> FunctionHeader:
    header = parse_function(module.text[function.start : function.header_end])
    if header is None:
        raise NotExecutableError("its header cannot be read")
    return header


def _refuse(module: ModuleText, function: FunctionRange, header: FunctionHeader) -> None:
    text = module.text[function.start : function.end]
    for pattern, reason in _REFUSED.items():
        if pattern.search(text):
            raise NotExecutableError(reason)
    if module.of_kind("alias", "ifunc"):
        raise NotExecutableError("aliases")
    for call in _BY_VALUE.finditer(text):
        callee = module.by_key.get(canonical(call[1]))
        if callee is not None and "byval(" not in module.source(callee):
            raise NotExecutableError(
                "it passes an argument by value to a function that is declared otherwise"
            )
    attributes = {word for key in header.attributes if key[0] == "#" for word in attributes_of(module, key)}
    if "naked" in attributes | set(header.attributes):
        raise NotExecutableError("a naked function")
    if re.search(
        rf"(?<!call ){re.escape(function.key)}(?![-\w$.(])", text[function.header_end - function.start :]
    ):
        raise NotExecutableError("it takes its own address")


def _version(
    module: ModuleText, function: FunctionRange, body: str, label: str, shared: variables.Shared
) -> str:
    """A module with the function under a name of its own, variables as addresses, constants as declarations."""
    header = replace(_header(module, function), linkage="", preemption="", visibility="", storage="")
    header = replace(header, comdat="", section="", gc="")
    parts: list[str] = []
    for entity in module.entities:
        kept = entity.kind in ("target", "type", "declare", "attributes", "metadata")
        if entity.start == function.start:
            parts.append(f"{header.text('define')} {body}")
        elif kept or (entity.kind == "named_metadata" and entity.key.startswith("!llvm.")):
            parts.append(module.source(entity))
        elif entity.kind == "variable" and entity.key not in shared.addresses:
            parts.append(variables.in_version(module, entity, shared))
    new = {**shared.places, function.key: f"@llmfb.{label}"}
    return replace_references("\n".join(parts), new) + "\n"


def _copied_parameters(shape: Signature, header: FunctionHeader) -> dict[str, str]:
    """The names of the `byval` parameters, which are copies on the stack, and what they point to."""
    names = [part.rpartition(" ")[2] for part in split_commas(header.parameters[1:-1])]
    return {
        name: parameter.memory_type
        for name, parameter in zip(names, shape.parameters, strict=False)
        if parameter.has("byval") and parameter.memory_type
    }


def _new_declarations(declarations: list[str], text: str) -> list[str]:
    """Those whose function `text` does not declare yet."""
    return [
        each
        for each in declarations
        if not re.search(rf"^declare [^@\n]*{re.escape(_symbol(each))}\(", text, re.MULTILINE)
    ]


def _symbol(declaration: str) -> str:
    return declaration[declaration.index("@") : declaration.index("(", declaration.index("@"))]


def _caller(shape: Signature, label: str, before: Sequence[str] = ()) -> str:
    """`void @llmfb.call.LABEL(ptr arguments, ptr result)`: `before`, read the arguments, call, write the result."""
    lines = list(before)
    passed: list[str] = []
    for index, parameter in enumerate(shape.parameters):
        lines.append(f"  %at{index} = getelementptr i8, ptr %arguments, i64 {index * ARGUMENT_SIZE}")
        lines.append(f"  %a{index} = load {parameter.type}, ptr %at{index}, align 8")
        passed.append(" ".join(part for part in (parameter.type, parameter.passed, f"%a{index}") if part))
    if shape.varargs:
        # Whatever it reads behind the last of them is undefined, so the runtime has to know where they end.
        lines += ["  %end = alloca i8", "  %e = ptrtoint ptr %end to i64", f"  store i64 %e, ptr {_LENIENT}"]
        passed += [f"double {number}.5" for number in range(_REGISTERS)]
        passed += [
            f"i64 {number % 7 if number % 2 else _POINTED_TO}" for number in range(_VARIABLE_ARGUMENTS)
        ]
    types = ", ".join([*(each.type for each in shape.parameters), *(["..."] if shape.varargs else [])])
    convention = f"{shape.convention} " if shape.convention else ""
    attributes = f"{shape.result.passed} " if shape.result.passed else ""
    callee = f"{convention}{attributes}{shape.result.type}" + (f" ({types})" if shape.varargs else "")
    call = f"call {callee} @llmfb.{label}({', '.join(passed)})"
    if shape.result.type == "void":
        lines += [f"  {call}", "  ret void"]
    else:
        lines += [f"  %r = {call}", f"  store {shape.result.type} %r, ptr %result, align 8", "  ret void"]
    return f"define void @llmfb.call.{label}(ptr %arguments, ptr %result) {{\n" + "\n".join(lines) + "\n}\n"
