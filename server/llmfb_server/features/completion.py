"""textDocument/completion: names, opcodes as snippets, attributes and other words, passes in comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.completion.items import Completion, Item, ItemKind

_SIGILS = "%@!#$"
_IN_LISTS = "=,(<'\""
"""What begins the name of a pass, and is too common elsewhere to open a menu there."""

_KINDS: dict[ItemKind, types.CompletionItemKind] = {
    "local": types.CompletionItemKind.Variable,
    "block": types.CompletionItemKind.Reference,
    "function": types.CompletionItemKind.Function,
    "variable": types.CompletionItemKind.Variable,
    "type": types.CompletionItemKind.Class,
    "metadata": types.CompletionItemKind.Property,
    "attributes": types.CompletionItemKind.Property,
    "comdat": types.CompletionItemKind.Module,
    "opcode": types.CompletionItemKind.Keyword,
    "word": types.CompletionItemKind.Keyword,
    "pass": types.CompletionItemKind.Method,
}
"""Of the kinds that every client knows."""


def register(server: LlmfbServer) -> None:
    """See the module."""
    options = types.CompletionOptions(trigger_characters=[*_SIGILS, *_IN_LISTS])
    server.on(types.TEXT_DOCUMENT_COMPLETION, completion, options)


async def completion(session: Session, params: types.CompletionParams) -> dict[str, Any] | None:
    """The list in the protocol's own form, as for document symbols."""
    from llmfb_core.completion.complete import complete

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return None
    offset = document.positions.offset(params.position)
    found = await language.ask(document, lambda names: complete(names, offset))
    if found is None or (_typed(params) in _IN_LISTS and any(each.kind != "pass" for each in found.items)):
        return None
    text_document = session.client.capabilities.text_document
    capability = text_document.completion if text_document is not None else None
    item = capability.completion_item if capability is not None else None
    snippets = bool(item and item.snippet_support)
    ways = bool(item and item.insert_replace_support)
    markdown = bool(
        item and item.documentation_format and types.MarkupKind.Markdown in item.documentation_format
    )
    edit = _edit(document, found, ways)
    items = [_item(each, number, edit, snippets, markdown) for number, each in enumerate(found.items)]
    return {"isIncomplete": not found.complete, "items": items}


def _typed(params: types.CompletionParams) -> str:
    """The character that opened the menu; a space for other reasons."""
    context = params.context
    return (context.trigger_character if context is not None else None) or " "


def _edit(document: Snapshot, found: Completion, ways: bool) -> dict[str, Any]:
    """What is replaced: the word up to the cursor, or all of it where the user can choose."""
    start, cursor = document.positions.at(found.start), document.positions.at(found.cursor)
    insert = _range(start, cursor)
    if not ways:
        return {"range": insert}
    return {"insert": insert, "replace": _range(start, document.positions.at(found.end))}


def _range(start: types.Position, end: types.Position) -> dict[str, dict[str, int]]:
    return {
        "start": {"line": start.line, "character": start.character},
        "end": {"line": end.line, "character": end.character},
    }


def _item(item: Item, number: int, edit: dict[str, Any], snippets: bool, markdown: bool) -> dict[str, Any]:
    # The protocol carries no bytes that are not UTF-8.
    label = item.label.encode(errors="replace").decode()
    is_snippet = snippets and bool(item.snippet)
    found: dict[str, Any] = {
        "label": label,
        "kind": _KINDS[item.kind].value,
        "sortText": f"{item.rank}{number:04}",
        "filterText": label,
        "textEdit": {**edit, "newText": item.snippet if is_snippet else label},
        "insertTextFormat": (
            types.InsertTextFormat.Snippet if is_snippet else types.InsertTextFormat.PlainText
        ).value,
    }
    if item.detail:
        found["detail"] = item.detail.encode(errors="replace").decode()
    if item.documentation:
        as_markdown = {"kind": types.MarkupKind.Markdown.value, "value": item.documentation}
        found["documentation"] = as_markdown if markdown else item.documentation
    return found
