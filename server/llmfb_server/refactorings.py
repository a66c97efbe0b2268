"""Code actions that change how IR is written: names and numbers of values, debug info, a function in its own file.

The menu tells only what there is to do; the edit is made when the client asks for it, of the text that the menu was
of, and where the client never asks, at once.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import anyio.to_thread
from lsprotocol import types
from pygls.uris import from_fs_path, to_fs_path, urlparse

from llmfb_core.errors import LlmfbError, UsageError
from llmfb_server import language
from llmfb_server.convert import workspace_edit
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.document.names import Names

Change = Literal["name", "number", "removeDebugInfo", "extract"]
KINDS: dict[Change, str] = {
    "name": "refactor.rewrite.nameValues",
    "number": "refactor.rewrite.numberValues",
    "removeDebugInfo": "refactor.rewrite.removeDebugInfo",
    # Not below refactor.extract, which VS Code's menu has before all else, also before what it is opened for.
    "extract": "refactor.newFile",
}
_TITLES: dict[Change, str] = {
    "name": "Convert numbered to named values in {}",
    "number": "Convert named to numbered values in {}",
    "removeDebugInfo": "Remove debug info from this file",
    "extract": "Extract {} into a new file",
}
_READ_AT_ONCE = 50_000
"""Characters of a file that the menu reads to see whether there is debug info to remove."""


async def actions(
    session: Session, document: Snapshot, position: types.Position, wanted: Callable[[str], bool]
) -> list[types.CodeAction]:
    """What can be done at a place, of the kinds that are wanted."""
    from llmfb_core.document.debug_info import may_have_debug_info
    from llmfb_core.document.numbering import spellings

    function = document.function_at(position)
    changes: list[Change] = []
    if function is not None and function.is_definition:
        numbered, named = spellings(document.module, function)
        if numbered:
            changes.append("name")
        if named:
            changes.append("number")
        changes.append("extract")
    if wanted(KINDS["removeDebugInfo"]) and may_have_debug_info(document.module):
        long = len(document.text) > _READ_AT_ONCE
        if long or await language.ask(document, _has_removable):
            changes.append("removeDebugInfo")
    name = function.name if function is not None else ""
    found = [await _action(session, document, each, name) for each in changes if wanted(KINDS[each])]
    return [action for action in found if action is not None]


def _has_removable(names: Names) -> bool:
    """Whether the words of debug info stand for some: not in comments, nor where nobody has written the rest yet."""
    from llmfb_core.document.debug_info import without_debug_info

    try:
        return bool(without_debug_info(names))
    except UsageError:
        return False


async def _action(
    session: Session, document: Snapshot, change: Change, function: str
) -> types.CodeAction | None:
    capabilities = session.client.capabilities
    text_document = capabilities.text_document
    menu = text_document.code_action if text_document is not None else None
    action = types.CodeAction(title=_TITLES[change].format(f"@{function}"), kind=KINDS[change])
    if change == "extract" and (reason := _no_new_file(document, capabilities)):
        if menu is None or not menu.disabled_support:
            return None
        action.disabled = types.CodeActionDisabled(reason=reason)
        return action
    action.data = {"uri": document.uri, "version": document.version, "change": change, "name": function}
    resolves = menu is not None and menu.data_support and menu.resolve_support is not None
    if resolves and menu is not None and menu.resolve_support and "edit" in menu.resolve_support.properties:
        return action
    try:
        return await resolved(session, action)
    except LlmfbError:
        return None


def is_ours(action: types.CodeAction) -> bool:
    """Whether an action that is to be resolved is one of these."""
    return "change" in cast("dict[str, Any]", action.data or {})


async def resolved(session: Session, action: types.CodeAction) -> types.CodeAction:
    """The action with its edit; raises UsageError where the text has changed or there is nothing to do."""
    data = cast("dict[str, Any]", action.data)
    document = await session.documents.indexed(str(data.get("uri")))
    if document is None or document.version != data.get("version"):
        raise UsageError("the text has changed since this was offered; open the menu again")
    change, name = data.get("change"), str(data.get("name"))
    capabilities = session.client.capabilities
    if change == "extract":
        text = await language.ask(document, lambda names: _standalone(names, name))
        taken = set(session.documents.uris())
        uri = await anyio.to_thread.run_sync(_new_uri, document.uri, name, taken)
        end = "\r\n" if document.content and document.content[0].endswith("\r\n") else "\n"
        action.edit = _new_file(uri, end.join(text.replace("\r\n", "\n").split("\n")))
    else:
        edits = await language.ask(document, lambda names: _edits(document, names, str(change), name))
        action.edit = workspace_edit(document.uri, document.version, edits, capabilities)
    return action


def _edits(document: Snapshot, names: Names, change: str, name: str) -> list[types.TextEdit]:
    from llmfb_core.document.debug_info import without_debug_info
    from llmfb_core.document.numbering import with_names, with_numbers

    if change == "removeDebugInfo":
        return language.text_edits(document, without_debug_info(names))
    function = names.module.function_entity(name)
    if function is None or change not in ("name", "number"):
        raise UsageError(f"there is no function @{name}")
    return language.text_edits(document, (with_names if change == "name" else with_numbers)(names, function))


def _standalone(names: Names, name: str) -> str:
    from llmfb_core.document.standalone import standalone

    return standalone(names.module, name)


# -------------------------------------------------------------------------------------------------- a new file


def _no_new_file(document: Snapshot, capabilities: types.ClientCapabilities) -> str:
    """Why no file can be made beside the document; empty where it can."""
    edit = capabilities.workspace.workspace_edit if capabilities.workspace is not None else None
    operations = edit.resource_operations if edit is not None else None
    if (
        edit is None
        or not edit.document_changes
        or types.ResourceOperationKind.Create not in (operations or ())
    ):
        return "the editor does not let language servers make files"
    scheme, netloc, *_ = urlparse(document.uri)
    return "" if scheme == "file" and not netloc else "this text is in no file of this machine"


def _new_uri(uri: str, function: str, taken: set[str]) -> str:
    """`<stem>.<function>.ll` beside the document, with a number where there is such a file."""
    path = Path(to_fs_path(uri) or "input.ll")
    plain = re.sub(r"[^-\w.$]+", "_", function, flags=re.ASCII)[:80].strip(".") or "function"
    for number in range(1, 10_000):
        suffix = "" if number == 1 else f".{number}"
        made = path.with_name(f"{path.stem}.{plain}{suffix}.ll")
        made_uri = from_fs_path(str(made))
        if made_uri is not None and made_uri not in taken and not os.path.lexists(made):
            return made_uri
    raise UsageError(f"there are too many files of this name: {path.stem}.{plain}.ll")


def _new_file(uri: str, text: str) -> types.WorkspaceEdit:
    """Refused by the client where the file is there by then."""
    start = types.Range(types.Position(0, 0), types.Position(0, 0))
    options = types.CreateFileOptions(overwrite=False, ignore_if_exists=False)
    document = types.OptionalVersionedTextDocumentIdentifier(uri=uri, version=None)
    return types.WorkspaceEdit(
        document_changes=[
            types.CreateFile(uri=uri, options=options),
            types.TextDocumentEdit(document, [types.TextEdit(start, text)]),
        ]
    )
