"""The editor at the other end: what we tell it, what we ask it, and what it can do."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any, Literal

import anyio
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from llmfb_server.hardened.server import HardenedServer
from llmfb_server.plain import plain

_PATIENCE = 5.0
Shown = Literal["code_lens", "inlay_hint", "diagnostics"]
"""What a client shows until it is asked to ask for it again, by the names of its capabilities."""


class Client:
    """The only one there is; it may be used once it has sent `initialize`."""

    def __init__(self, server: HardenedServer) -> None:
        """`server` carries the messages."""
        self._server = server

    @property
    def capabilities(self) -> types.ClientCapabilities:
        """What the client said of itself."""
        return self._server.client_capabilities

    def notify(self, method: str, params: dict[str, Any]) -> None:
        """Send a notification of our own."""
        self._server.protocol.notify(method, params)

    def show(self, kind: types.MessageType, text: str, *, prefix: str = "llmfb: ") -> None:
        """Show a message to the user."""
        self._server.window_show_message(types.ShowMessageParams(kind, f"{prefix}{text}"))

    def publish(self, uri: str, version: int | None, found: Sequence[types.Diagnostic]) -> None:
        """Push the diagnostics of a document."""
        params = types.PublishDiagnosticsParams(uri=uri, version=version, diagnostics=found)
        self._server.text_document_publish_diagnostics(params)

    async def apply(self, edit: types.WorkspaceEdit, label: str) -> types.ApplyWorkspaceEditResult:
        """Have the client edit documents; raises JsonRpcException where it does not know how."""
        params = types.ApplyWorkspaceEditParams(label=label, edit=edit)
        return await self._server.workspace_apply_edit_async(params)

    async def open(self, uri: str) -> None:
        """Have it show a file, where it can."""
        window = self.capabilities.window
        if window is None or window.show_document is None or not window.show_document.support:
            return
        with contextlib.suppress(JsonRpcException):
            await self._server.window_show_document_async(types.ShowDocumentParams(uri=uri, take_focus=True))

    async def settings(self, section: str) -> Any:
        """Its settings of a section, None where it does not tell."""
        workspace = self.capabilities.workspace
        if workspace is None or not workspace.configuration:
            return None
        item = types.ConfigurationItem(section=section)
        with contextlib.suppress(JsonRpcException):
            answer = await self._server.workspace_configuration_async(types.ConfigurationParams([item]))
            return answer[0] if answer else None
        return None

    async def follow_settings(self, section: str) -> None:
        """Ask to be told when settings of a section change, where it can."""
        workspace = self.capabilities.workspace
        change = workspace.did_change_configuration if workspace is not None else None
        if change is None or not change.dynamic_registration:
            return
        options = types.DidChangeConfigurationRegistrationOptions(section=section)
        method = types.WORKSPACE_DID_CHANGE_CONFIGURATION
        registration = types.Registration(id=f"llmfb/{method}", method=method, register_options=options)
        with contextlib.suppress(JsonRpcException):
            await self._server.client_register_capability_async(types.RegistrationParams([registration]))

    def markup(self, markdown: str) -> types.MarkupContent:
        """The text of a hover in the form that the client likes best."""
        text_document = self.capabilities.text_document
        hover = text_document.hover if text_document is not None else None
        formats = hover.content_format if hover is not None else None
        if formats and formats[0] == types.MarkupKind.PlainText:
            return types.MarkupContent(types.MarkupKind.PlainText, plain(markdown))
        return types.MarkupContent(types.MarkupKind.Markdown, markdown)

    # ------------------------------------------------------------------------------------------------- asking again

    def can_refresh(self, what: Shown) -> bool:
        """Whether the client lets us ask it to ask again."""
        capability = getattr(self.capabilities.workspace, what, None)
        return bool(getattr(capability, "refresh_support", False))

    async def refresh(self, what: Shown) -> None:
        """Ask it to ask again where it lets us: some clients announce what they do not implement."""
        if not self.can_refresh(what):
            return
        request = {
            "code_lens": self._server.workspace_code_lens_refresh_async,
            "inlay_hint": self._server.workspace_inlay_hint_refresh_async,
            "diagnostics": self._server.workspace_diagnostic_refresh_async,
        }[what]
        with contextlib.suppress(JsonRpcException), anyio.move_on_after(_PATIENCE):
            await request(None)

    # ---------------------------------------------------------------------------------------------------- progress

    async def begin_progress(self, token: str, start: types.WorkDoneProgressBegin) -> bool:
        """Show a progress bar; whether it is there.  Raises JsonRpcException where the client refuses."""
        window = self.capabilities.window
        if window is None or not window.work_done_progress:
            return False
        await self._server.create_progress(token)
        self._server.work_done_progress.begin(token, start)
        return True

    def report_progress(self, token: str, report: types.WorkDoneProgressReport) -> None:
        """Move it on."""
        self._server.work_done_progress.report(token, report)

    def end_progress(self, token: str, message: str) -> None:
        """Take it away."""
        self._server.end_progress(token, message)
