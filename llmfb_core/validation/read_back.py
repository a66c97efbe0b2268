"""The offered text says what was compiled: read it back and compare."""

from __future__ import annotations

import anyio.to_thread

from llmfb_core.document.canonical import canonical_function
from llmfb_core.document.extract import Extraction, extract
from llmfb_core.document.module import ModuleText
from llmfb_core.protocols import Compiler


async def reads_back(
    document: ModuleText, extraction: Extraction, compiled_ir: str, added: dict[str, str], compiler: Compiler
) -> bool:
    """Whether the extracted function stands in `document` just as it was compiled; `added` is that of the splice.

    Raises IRError where it does not parse.
    """
    again = await anyio.to_thread.run_sync(extract, document, extraction.original.name)
    info = await compiler.inspect(again.text, printed=True)

    def same() -> bool:
        offered = canonical_function(info.printed, again.function, added.values())
        return offered == canonical_function(compiled_ir, extraction.function, added)

    return await anyio.to_thread.run_sync(same)
