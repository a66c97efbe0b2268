"""Debug records as the intrinsic calls that LLVM wrote before version 19.

A module may hold only one of the two forms (LangRef: "Debug records"), so that a function printed with records
has to be rewritten for a document with calls.
"""

from __future__ import annotations

import regex as re

from llmfb_core.document.lexer import split_commas
from llmfb_core.document.module import ModuleText

_RECORD = re.compile(r"^([ \t]*)#dbg_(value|declare|assign|label)\((.*)\)[ \t]*$", re.MULTILINE)


def has_debug_calls(module: ModuleText) -> bool:
    """Whether the document describes variables by intrinsic calls."""
    return "call void @llvm.dbg." in module.text


def as_calls(source: str) -> tuple[str, dict[str, str]]:
    """`source` with calls for its debug records, and the declarations that these calls need, by key."""
    declarations: dict[str, str] = {}

    def call(record: re.Match[str]) -> str:
        *operands, location = split_commas(record[3])
        key = f"@llvm.dbg.{record[2]}"
        declarations[key] = f"declare void {key}({', '.join(['metadata'] * len(operands))})"
        arguments = ", ".join(f"metadata {operand}" for operand in operands)
        return f"  call void {key}({arguments}), !dbg {location}"

    return _RECORD.sub(call, source), declarations
