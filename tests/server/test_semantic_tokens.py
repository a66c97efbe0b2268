"""textDocument/semanticTokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.server.places import CLIENTS, offset

if TYPE_CHECKING:
    from tests.server.conftest import Start

TEXT = """\
define i32 @f(i32 %x) { /* é🂡 */ ret i32 %x }
; é🂡
/* two é🂡
   lines */ @g = /* 🂡 */ global i32 0, section "é🂡"
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("client", CLIENTS)
async def test_full_and_range(start: Start, client: str, line_end: str) -> None:
    editor = await start(client=client, llvm="missing")
    text = TEXT.replace("\n", line_end)
    uri = await editor.open(text)
    document = types.TextDocumentIdentifier(uri)
    full = await editor.client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(document))
    assert full is not None
    found = decoded(text, list(full.data), client)
    assert ("@f", "function") in found and ("@g", "variable") in found
    assert [word for word, kind in found if kind == "parameter"] == ["%x", "%x"]
    assert [word for word, kind in found if kind == "comment"] == [
        *("/* é🂡 */", "; é🂡", "/* two é🂡", "   lines */", "/* 🂡 */"),
    ]
    assert ('"é🂡"', "string") in found
    lines = types.Range(types.Position(1, 0), types.Position(1, 1))
    some = await editor.client.text_document_semantic_tokens_range_async(
        types.SemanticTokensRangeParams(document, lines)
    )
    assert some is not None
    assert decoded(text, list(some.data), client) == [("; é🂡", "comment")]


def decoded(text: str, data: list[int], client: str) -> list[tuple[str, str]]:
    """The tokens' words and kinds."""
    from llmfb_server.semantic import LEGEND

    found: list[tuple[str, str]] = []
    line = column = 0
    for index in range(0, len(data), 5):
        down, right, length, kind, _ = data[index : index + 5]
        line, column = (line + down, right) if down else (line, column + right)
        begin = offset(text, types.Position(line, column), client)
        end = offset(text, types.Position(line, column + length), client)
        found.append((text[begin:end], LEGEND.token_types[kind]))
    return found
