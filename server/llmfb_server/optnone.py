"""The quick fix for `optnone` functions: remove the attribute, from this function alone or from its whole group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server.checks import Checks
from llmfb_server.convert import workspace_edit
from llmfb_server.diagnostics import OPTNONE, of_finding
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.document.optnone import Replacement


def quick_fixes(
    checks: Checks, document: Snapshot, position: types.Position, capabilities: types.ClientCapabilities
) -> list[types.CodeAction]:
    """The fixes for the function at `position`."""
    function, finding = document.function_at(position), checks.of(document)
    if function is None or finding is None or not checks.is_optnone(document, function.name):
        return []
    # What reads IR is imported late: an editor waits for the server to start.
    from llmfb_core.document import optnone

    module = document.module
    fixed = [each for each in of_finding(finding) if each.code == OPTNONE]

    def fix(title: str, changes: Sequence[Replacement], preferred: bool) -> types.CodeAction:
        edits = [types.TextEdit(document.positions.between(start, end), text) for start, end, text in changes]
        edit = workspace_edit(document.uri, document.version, edits, capabilities)
        return types.CodeAction(
            title=title,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=fixed,
            edit=edit,
            is_preferred=preferred,
        )

    found: list[types.CodeAction] = []
    if changes := optnone.from_function(module, function):
        found.append(fix(f"Remove optnone from @{function.name}", changes, True))
    for group, word in optnone.groups(module, function):
        if (users := optnone.users(module, group)) > 1:
            title = f"Remove optnone from all {users} functions with {group.key}"
            found.append(fix(title, [optnone.removal(module, word)], False))
    return found
