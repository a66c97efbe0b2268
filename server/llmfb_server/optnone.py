"""The quick fix for `optnone` functions: remove the attribute, from this function alone or from its whole group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server.checks import Checks
from llmfb_server.convert import workspace_edit
from llmfb_server.diagnostics import OPTNONE, of_finding
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.document.module import Entity, FunctionRange

_TOKEN = re.compile(r';[^\r\n]*|/\*.*?\*/|[!@%$]?"[^"]*"|#[0-9]+|[-\w.$@%!]+', re.DOTALL)
_WITH_SPACE = re.compile(r"optnone[ \t]*")


def quick_fixes(
    checks: Checks, document: Snapshot, position: types.Position, capabilities: types.ClientCapabilities
) -> list[types.CodeAction]:
    """The fixes for the function at `position`."""
    function, finding = document.function_at(position), checks.of(document)
    if function is None or finding is None or not checks.is_optnone(document, function.name):
        return []
    place = document.name_range(function)
    fixed = [each for each in of_finding(finding) if each.code == OPTNONE and each.range == place]

    def fix(title: str, edits: list[types.TextEdit], preferred: bool) -> types.CodeAction:
        edit = workspace_edit(document.uri, document.version, edits, capabilities)
        return types.CodeAction(
            title=title,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=fixed,
            edit=edit,
            is_preferred=preferred,
        )

    found: list[types.CodeAction] = []
    if (edits := _from_function(document, function)) is not None:
        found.append(fix(f"Remove optnone from @{function.name}", edits, True))
    for group, word in _groups(document, function):
        if (users := _users(document, group)) > 1:
            title = f"Remove optnone from all {users} functions with {group.key}"
            found.append(fix(title, [_removed(document, word)], False))
    return found


def _from_function(document: Snapshot, function: FunctionRange) -> list[types.TextEdit] | None:
    """Edits after which `function` alone is no longer optnone."""
    edits = [_removed(document, at) for at in _words(document, function.start, function.header_end, OPTNONE)]
    number = 1 + max((int(each.key[1:]) for each in document.module.of_kind("attributes")), default=-1)
    for group, word in _groups(document, function):
        if _users(document, group) == 1:
            edits.append(_removed(document, word))
            continue
        # Others share the group: this function gets a copy of it under a number of its own.
        (reference,) = _words(document, function.start, function.header_end, group.key)[:1]
        edits.append(_replaced(document, reference, reference + len(group.key), f"#{number}"))
        text = document.text[group.start : word] + _WITH_SPACE.sub(
            "", document.text[word : group.end], count=1
        )
        copy = re.sub(r"#[0-9]+", f"#{number}", text, count=1)
        edits.append(_replaced(document, group.end, group.end, f"\n{copy}"))
        number += 1
    return edits or None


def _groups(document: Snapshot, function: FunctionRange) -> list[tuple[Entity, int]]:
    """The attribute groups in the header of `function` that have optnone, and where."""
    found: list[tuple[Entity, int]] = []
    for group in document.module.of_kind("attributes"):
        words = _words(document, group.start, group.end, OPTNONE)
        if words and _words(document, function.start, function.header_end, group.key):
            found.append((group, words[0]))
    return found


def _users(document: Snapshot, group: Entity) -> int:
    """How many functions have `group` in their header; in a call the attribute has no meaning."""
    return sum(
        bool(_words(document, each.start, each.header_end, group.key)) for each in document.module.functions
    )


def _words(document: Snapshot, start: int, end: int, word: str) -> list[int]:
    """Where `word` stands as a token of its own, not in a comment or a string."""
    return [found.start() for found in _TOKEN.finditer(document.text, start, end) if found[0] == word]


def _removed(document: Snapshot, start: int) -> types.TextEdit:
    found = _WITH_SPACE.match(document.text, start)
    return _replaced(document, start, found.end() if found else start, "")


def _replaced(document: Snapshot, start: int, end: int, text: str) -> types.TextEdit:
    return types.TextEdit(document.positions.between(start, end), text)
