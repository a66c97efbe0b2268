"""textDocument/signatureHelp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.document.marks import unmark
from tests.server.places import CLIENTS, position

if TYPE_CHECKING:
    from tests.server.conftest import Start

TEXT = """\
declare i32 @"é🂡"(i32 %first, ptr %second)
define void @f(ptr %p) {
  /* é🂡 */ call i32 @"é🂡"(i32 1, ‸
}
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("client", CLIENTS)
async def test_of_a_function(start: Start, client: str, line_end: str) -> None:
    editor = await start(client=client, llvm="missing")
    text, cursor, _ = unmark(TEXT.replace("\n", line_end))
    document = types.TextDocumentIdentifier(await editor.open(text))
    params = types.SignatureHelpParams(document, position(text, cursor, client))
    found = await editor.client.text_document_signature_help_async(params)
    assert found is not None
    (one,) = found.signatures
    assert one.label == 'i32 @"é🂡"(i32 %first, ptr %second)'
    assert found.active_parameter == 1
    assert one.parameters is not None
    label = one.parameters[1].label
    if isinstance(label, str):
        assert label == "ptr %second"
    else:
        in_utf16 = one.label.encode("utf-16-le")
        assert in_utf16[2 * label[0] : 2 * label[1]].decode("utf-16-le") == "ptr %second"
    params = types.SignatureHelpParams(document, types.Position(0, 0))
    assert await editor.client.text_document_signature_help_async(params) is None
