"""Which functions of a file a command is about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError, IRError, LlmfbError, UsageError
from llmfb_core.protocols import Compiler


async def functions_of(text: str, file: Path, named: Sequence[str], compiler: Compiler) -> list[str]:
    """The functions that are named, all defined ones where none is.

    Raises LlmfbError at its place in the file for what is no IR, UsageError for a function that is not there,
    FunctionError for one without a body.
    """
    try:
        await compiler.inspect(text)
    except IRError as error:
        place = f":{error.line}:{error.column}" if error.line else ""
        raise LlmfbError(f"{file}{place}: {error.message} (read by LLVM {compiler.llvm_version})") from None
    document = ModuleText(text)
    for name in named:
        function = document.function_named(name)
        if function is None:
            raise UsageError(f"{file} has no function @{name}")
        if not function.is_definition:
            raise FunctionError(f"function @{name} has no body")
    return list(named) or [function.name for function in document.functions if function.is_definition]
