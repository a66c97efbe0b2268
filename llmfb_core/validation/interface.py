"""The external interface of a function or module is kept: symbols, types, calling conventions, ABI attributes."""

from __future__ import annotations

import re

from llmfb_core.document.header import FunctionHeader, parse_function
from llmfb_core.document.lexer import first_type, split_commas
from llmfb_core.document.module import ModuleText

_ABI_ATTRIBUTES = re.compile(
    r"(?:^|(?<= ))(?:(?:byval|sret|byref|inalloca|preallocated|elementtype)\([^()]*(?:\([^()]*\))*[^()]*\)|zeroext|"
    r"signext|inreg|nest|swiftself|swifterror|swiftasync|align \d+|alignstack\(\d+\))(?= |$)"
)
_LOCAL = ("internal", "private")
"""Linkages that no other module sees."""


def changed_function(before: str, after: str) -> str | None:
    """What differs between two function headers for a caller; None where nothing does.

    Attributes that a pass infers (`nounwind`, `noundef`, `captures` ...) may come and go.
    """
    old, new = parse_function(before), parse_function(after)
    if old is None or new is None:
        return "the function's header cannot be read"
    if _signature(old) != _signature(new):
        return f"the signature changed from {_signature(old)} to {_signature(new)}"
    return None


def _signature(header: FunctionHeader) -> str:
    inside = header.parameters[1:-1].strip()
    parameters = [_abi(part) for part in split_commas(inside)] if inside else []
    return f"{_result(header.type)} {header.name}({', '.join(parameters)})"


def _abi(parameter: str) -> str:
    """A parameter's type and the attributes that decide how it is passed."""
    parameter = parameter.strip()
    kind = first_type(parameter)
    kept = [
        attribute for attribute in _ABI_ATTRIBUTES.findall(parameter) if not attribute.startswith("align ")
    ]
    return " ".join([kind, *kept])


_RESULT_ATTRIBUTES = re.compile(
    r"\b(noundef|nonnull|noalias|range\([^()]*\)|nofpclass\([^()]*\)|align \d+|dereferenceable(?:_or_null)?\(\d+\)) ?"
)


def _result(text: str) -> str:
    """Calling convention, ABI attributes and type of the result."""
    return _RESULT_ATTRIBUTES.sub("", text).strip()


def changed_module(before: str, after: str) -> str | None:
    """The first external symbol of a printed module that vanished or whose signature changed; None if none did."""
    old, new = ModuleText(before), ModuleText(after)
    results = {function.name: function for function in new.functions if function.is_definition}
    for function in old.functions:
        if not function.is_definition:
            continue
        header = before[function.start : function.header_end]
        parsed = parse_function(header)
        if parsed is None or parsed.linkage in (*_LOCAL, "linkonce", "linkonce_odr", "available_externally"):
            continue
        counterpart = results.get(function.name)
        if counterpart is None:
            return f"the function @{function.name} vanished"
        if (
            change := changed_function(header, after[counterpart.start : counterpart.header_end])
        ) is not None:
            return f"@{function.name}: {change}"
    return _vanished_variable(old, new)


def _vanished_variable(old: ModuleText, new: ModuleText) -> str | None:
    kept = {entity.key for entity in new.entities}
    for entity in old.entities:
        if entity.kind not in ("variable", "alias", "ifunc"):
            continue
        text = old.text[entity.start : entity.end]
        if re.search(
            rf"=\s*({'|'.join((*_LOCAL, 'linkonce', 'linkonce_odr', 'available_externally'))})\b", text
        ):
            continue
        if entity.key not in kept and "@llvm." not in text[:6]:
            return f"the symbol {entity.key} vanished"
    return None
