"""textDocument/diagnostic: the diagnostics of the newest version, as soon as LLVM has read it."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server.diagnostics import SOURCE
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    options = types.DiagnosticOptions(
        inter_file_dependencies=False, workspace_diagnostics=False, identifier=SOURCE
    )
    server.on(types.TEXT_DOCUMENT_DIAGNOSTIC, diagnostic, options)


async def diagnostic(
    session: Session, params: types.DocumentDiagnosticParams
) -> types.RelatedFullDocumentDiagnosticReport:
    """A document that changes while it is being read is read again first."""
    finding = await session.checks.settled(params.text_document.uri)
    found = session.publisher.pulled(finding) if finding is not None else []
    return types.RelatedFullDocumentDiagnosticReport(items=found)
