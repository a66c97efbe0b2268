"""Diagnostics of a document: what LLVM says of its text, and what the model got wrong about its functions.

What LLVM says changes with the text only, the model's mistakes also with time.  A client that pulls diagnostics
but cannot be asked to pull again therefore gets the latter pushed; nobody gets anything twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lsprotocol import types

from llmfb_core.document.optnone import OPTNONE, REMEDY
from llmfb_core.types import Problem
from llmfb_server import describe
from llmfb_server.checks import Checks, Finding
from llmfb_server.client import Client
from llmfb_server.knowledge import Knowledge
from llmfb_server.results import Result
from llmfb_server.settings import Settings, Severity
from llmfb_server.snapshot import Snapshot
from llmfb_server.workspace import OpenDocuments

SOURCE = "llmfb"
NO_BACKEND = "no-back-end"
_WORD = re.compile(r"[@%!#$]?(?:\"[^\"\n]*\"|[-\w.$]+)|[^\s]")
SEVERITIES: dict[Severity, types.DiagnosticSeverity | None] = {
    "off": None,
    "hint": types.DiagnosticSeverity.Hint,
    "information": types.DiagnosticSeverity.Information,
}
"""By the setting: that the model was wrong is nothing that the user has to mend."""
_BITCODE = re.compile("BC(?:\xc0\xde|\ufffd)")
"""How bitcode begins, as the text that editors make of it."""
_HOW_TO_SEE_IT = "this is bitcode, not text: `llvm-dis FILE.bc -o FILE.ll` writes it as text"
_CODES: dict[Problem, str] = {
    "pass_list": "invalid-pass-list",
    "source_count": "mispredicted-source-count",
    "target_count": "mispredicted-target-count",
    "ir_compiles": "generated-ir-does-not-compile",
    "ir_differs": "generated-ir-differs",
}


def of_finding(finding: Finding) -> list[types.Diagnostic]:
    """What LLVM says of a document's text."""
    document = finding.document
    found: list[types.Diagnostic] = []
    if finding.missing and (target := document.module.triple_place) is not None:
        place = document.positions.between(*target)
        found.append(_diagnostic(place, finding.missing, types.DiagnosticSeverity.Warning, NO_BACKEND))
    if _BITCODE.match(document.text):
        place = document.positions.between(0, 2)
        return [_diagnostic(place, _HOW_TO_SEE_IT, types.DiagnosticSeverity.Error, "bitcode")]
    if finding.error is not None:
        offset = document.positions.llvm_offset(finding.error.line, finding.error.column)
        word = _WORD.match(document.text, offset)
        place = document.positions.between(offset, word.end() if word else offset)
        return [*found, _diagnostic(place, finding.error.message, types.DiagnosticSeverity.Error, "ir")]
    return found + _of_optnone(document, finding.info.optnone if finding.info is not None else ())


def _of_optnone(document: Snapshot, names: Sequence[str]) -> list[types.Diagnostic]:
    """One for the file, however many functions passes skip: they have one cause."""
    marked = [document.functions[name] for name in names if name in document.functions]
    if not marked:
        return []
    first = f"@{marked[0].name}"
    message = f"{first} is optnone: passes skip it, so it cannot become smaller"
    if len(marked) > 1:
        message = (
            f"{first} and {len(marked) - 1} more are optnone: passes skip them, so they cannot become smaller"
        )
    place = document.name_range(marked[0])
    message += f"; compile with {REMEDY}"
    return [_diagnostic(place, message, types.DiagnosticSeverity.Information, OPTNONE)]


def of_results(
    knowledge: Knowledge, document: Snapshot, severity: types.DiagnosticSeverity | None
) -> list[types.Diagnostic]:
    """What the model got wrong in its first answer about the functions of `document`, where that is to be shown."""
    found: list[types.Diagnostic] = []
    if severity is None:
        return found
    for name, function in document.functions.items():
        result = knowledge.of(document, name)
        if result is None or not result.rounds:
            continue
        for problem, sentence in describe.mistakes(result.rounds[0]):
            message = f"@{name}: {sentence}{_truth(problem, result)}"
            found.append(_diagnostic(document.name_range(function), message, severity, _CODES[problem]))
    return found


def _truth(problem: Problem, result: Result) -> str:
    return f", LLVM {result.source.instructions}" if problem == "source_count" and result.source else ""


def _diagnostic(
    place: types.Range, message: str, severity: types.DiagnosticSeverity, code: str
) -> types.Diagnostic:
    return types.Diagnostic(range=place, message=message, severity=severity, code=code, source=SOURCE)


class Publisher:
    """Pushes to a client what it does not pull, and never what is about an old version."""

    def __init__(
        self,
        client: Client,
        documents: OpenDocuments,
        checks: Checks,
        knowledge: Knowledge,
        settings: Callable[[], Settings],
    ) -> None:
        """Nothing is pushed before the first check; `settings` are those in force."""
        self._client = client
        self._documents = documents
        self._checks = checks
        self._knowledge = knowledge
        self._settings = settings
        self._pushed: dict[str, list[types.Diagnostic]] = {}

    @property
    def client_pulls(self) -> bool:
        """Whether the client asks for diagnostics itself."""
        text_document = self._client.capabilities.text_document
        return text_document is not None and text_document.diagnostic is not None

    def pulled(self, finding: Finding) -> list[types.Diagnostic]:
        """The answer to a pull."""
        if not self._client.can_refresh("diagnostics"):
            return of_finding(finding)
        return of_finding(finding) + self._of_results(finding.document)

    def _of_results(self, document: Snapshot) -> list[types.Diagnostic]:
        return of_results(self._knowledge, document, SEVERITIES[self._settings().mispredictions])

    async def results_changed(self) -> None:
        """Results of any document have changed."""
        for uri in self._documents.uris():
            await self.checked(uri)

    async def checked(self, uri: str) -> None:
        """Push for a document whose newest version has been read by LLVM; wait for that otherwise."""
        document = await self._documents.indexed(uri)
        finding = self._checks.of(document) if document is not None else None
        if document is None or finding is None or self._documents.of(uri) is not document:
            return
        if self.client_pulls and self._client.can_refresh("diagnostics"):
            return
        found = [] if self.client_pulls else of_finding(finding)
        self._push(uri, document.version, found + self._of_results(document))

    def closed(self, uri: str) -> None:
        """Take back what was pushed for a document."""
        self._push(uri, None, [])
        self._pushed.pop(uri, None)

    def _push(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        if found == self._pushed.get(uri, [] if self.client_pulls else None):
            return
        self._pushed[uri] = found
        self._client.publish(uri, version, found)
