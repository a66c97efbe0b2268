"""The offered text says what was compiled: read it back and compare."""

from __future__ import annotations

from functools import partial

import anyio.to_thread

from llmfb_core.document.canonical import canonical_function
from llmfb_core.document.extract import Extraction, extract
from llmfb_core.document.lexer import decode_name
from llmfb_core.document.module import ModuleText
from llmfb_core.protocols import Compiler


async def reads_back(
    document: ModuleText, extraction: Extraction, compiled_ir: str, added: dict[str, str], compiler: Compiler
) -> bool:
    """Whether the extracted function, and those that it was split into, stand in `document` just as compiled.

    `added` is that of the splice.  Raises IRError where the document does not parse.
    """
    by_key = ModuleText(compiled_ir).by_key
    split = {old: new for old, new in added.items() if by_key[old].kind == "define"}
    names = [(extraction.original.name, extraction.function)]
    names += [(decode_name(new[1:]), decode_name(old[1:])) for old, new in split.items()]
    for there, here in names:
        again = await anyio.to_thread.run_sync(extract, document, there)
        info = await compiler.inspect(again.text, printed=True)
        same = partial(_same, info.printed, again.function, compiled_ir, here, added)
        if not await anyio.to_thread.run_sync(same):
            return False
    return True


def _same(offered: str, there: str, compiled: str, here: str, added: dict[str, str]) -> bool:
    return canonical_function(offered, there, added.values()) == canonical_function(compiled, here, added)
