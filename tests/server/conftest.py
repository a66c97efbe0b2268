"""An editor for the tests: pytest-lsp's client with documents that it keeps in step with the server's edits."""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path
from typing import Any, Literal, Union

import pytest
import pytest_asyncio
from lsprotocol import types
from pytest_lsp import LanguageClient, client_capabilities, make_test_lsp_client

from llmfb_server.refactorings import KINDS
from tests.server.raw import PATIENCE

SERVER = Path(__file__).with_name("fake_server.py")

TWO = """\
; two functions that -Oz makes smaller
define i32 @first(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  %c = add i32 %b, 0
  ret i32 %c
}

define i32 @second(i32 %x, i32 %y) {
entry:
  %a = alloca i32
  store i32 %y, ptr %a
  %b = load i32, ptr %a
  %c = mul i32 %b, %x
  ret i32 %c
}

declare void @elsewhere()
"""


class Editor:
    """Plays the editor's part; `answer` is what it does with the edits that the server asks it to apply."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.statuses: list[dict[str, Any]] = []
        self.refreshed = 0
        self.hints_refreshed = 0
        self.answer: Literal["apply", "refuse", "lie"] = "apply"

    @property
    def pid(self) -> int:
        server: Any = self.client._server  # pyright: ignore[reportPrivateUsage, reportUnknownMemberType, reportUnknownVariableType]
        return int(server.pid)

    async def open(self, text: str = TWO, name: str = "a.ll") -> str:
        uri = f"file:///project/{name}"
        self.texts[uri], self.versions[uri] = text, 1
        item = types.TextDocumentItem(uri=uri, language_id="llvm", version=1, text=text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri: str, old: str, new: str) -> None:
        """Replace the first `old` by `new`, told to the server as an edit of lines."""
        before = self.texts[uri]
        start = before.index(old)
        lines = before[:start].split("\n")
        end_lines = before[: start + len(old)].split("\n")
        place = types.Range(
            types.Position(len(lines) - 1, len(lines[-1])),
            types.Position(len(end_lines) - 1, len(end_lines[-1])),
        )
        self.texts[uri] = before[:start] + new + before[start + len(old) :]
        self.versions[uri] += 1
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version=self.versions[uri], uri=uri),
                [types.TextDocumentContentChangePartial(range=place, text=new)],
            )
        )

    def close(self, uri: str) -> None:
        self.client.text_document_did_close(
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri))
        )

    def applied(self, edit: types.WorkspaceEdit) -> str:
        """Apply `edit` to our text of its one document, tell the server, and return the document's URI."""
        if edit.document_changes is not None:
            (change,) = edit.document_changes
            assert isinstance(change, types.TextDocumentEdit)
            uri = change.text_document.uri
            assert change.text_document.version == self.versions[uri]
            edits = [each for each in change.edits if isinstance(each, types.TextEdit)]
        else:
            assert edit.changes is not None
            ((uri, sequence),) = edit.changes.items()
            edits = list(sequence)
        for each in sorted(edits, key=lambda each: (each.range.start.line, each.range.start.character))[::-1]:
            # Whole lines and what has only ASCII before it, so that the encoding does not matter.
            starts = [0]
            for line in io.StringIO(self.texts[uri], newline=""):
                starts.append(starts[-1] + len(line))
            start = starts[each.range.start.line] + each.range.start.character
            end = starts[each.range.end.line] + each.range.end.character
            self.texts[uri] = self.texts[uri][:start] + each.new_text + self.texts[uri][end:]
        self.versions[uri] += 1
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version=self.versions[uri], uri=uri),
                [types.TextDocumentContentChangeWholeDocument(text=self.texts[uri])],
            )
        )
        return uri

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for a condition; a test fails when it never comes true."""
        for _ in range(int(PATIENCE / 0.02)):
            if condition():
                return
            await asyncio.sleep(0.02)
        pytest.fail(
            f"waited in vain for {what}; status {self.statuses[-1:]}, messages {self.client.messages[-3:]}"
        )

    async def until_async(self, question: Callable[[], Awaitable[Any]], what: str) -> Any:
        """Ask until the answer is not empty, and return it."""
        for _ in range(int(PATIENCE / 0.05)):
            if answer := await question():
                return answer
            await asyncio.sleep(0.05)
        pytest.fail(
            f"waited in vain for {what}; status {self.statuses[-1:]}, messages {self.client.messages[-3:]}"
        )

    async def command(self, name: str, **argument: Any) -> Any:
        params = types.ExecuteCommandParams(command=f"llmfb.{name}", arguments=[argument])
        return await self.client.workspace_execute_command_async(params)

    def progress(self, token: str) -> list[Any]:
        return list(self.client.progress_reports.get(token, []))

    def ended(self, token: str) -> str | None:
        """The last words of a job, None while it runs."""
        reports = self.progress(token)
        return reports[-1].message if reports and isinstance(reports[-1], types.WorkDoneProgressEnd) else None

    async def optimized(self, uri: str, function: str | None = None) -> str:
        """Run a job for a function, or for the file as one module, to its end and return its last words."""
        name, more = ("optimizeFile", {}) if function is None else ("optimize", {"function": function})
        return await self.ran(name, uri=uri, **more)

    async def ran(self, command: str, **argument: Any) -> str:
        """Run a command that starts a job, and return the job's last words."""
        started = await self.command(command, **argument)
        await self.until(lambda: self.ended(started["token"]) is not None, "the end of the job")
        return self.ended(started["token"]) or ""

    async def lenses(self, uri: str) -> list[str]:
        params = types.CodeLensParams(types.TextDocumentIdentifier(uri))
        lenses = await self.client.text_document_code_lens_async(params)
        return [lens.command.title for lens in lenses or [] if lens.command is not None]

    async def hover(self, uri: str, line: int, character: int = 0) -> str | None:
        params = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(line, character))
        hover = await self.client.text_document_hover_async(params)
        if hover is None:
            return None
        assert isinstance(hover.contents, types.MarkupContent)
        return hover.contents.value

    async def actions(
        self,
        uri: str,
        line: int,
        only: list[str] | None = None,
        trigger: types.CodeActionTriggerKind = types.CodeActionTriggerKind.Invoked,
        *,
        column: int = 0,
        refactorings: bool = False,
    ) -> list[types.CodeAction]:
        """Those that optimize, or those that change how IR is written."""
        place = types.Range(types.Position(line, column), types.Position(line, column))
        context = types.CodeActionContext(diagnostics=[], only=only, trigger_kind=trigger)
        params = types.CodeActionParams(types.TextDocumentIdentifier(uri), place, context)
        found = await self.client.text_document_code_action_async(params)
        actions = [each for each in found or [] if isinstance(each, types.CodeAction)]
        return [each for each in actions if (each.kind in KINDS.values()) == refactorings]

    async def pulled(self, uri: str) -> list[types.Diagnostic]:
        params = types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri))
        report = await self.client.text_document_diagnostic_async(params)
        assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
        return list(report.items)

    def pushed(self, uri: str) -> list[types.Diagnostic]:
        return list(self.client.diagnostics.get(uri, []))


Start = Callable[..., Awaitable[Editor]]
WITH_MODEL = {"seconds": 5}
"""Settings of a search in which the model has its turn, on a busy machine too."""


@pytest_asyncio.fixture
async def start(tmp_path: Path) -> AsyncGenerator[Start]:
    """Starts servers: `await start(model="wrong", llvm="real", client="neovim", options={...})`."""
    editors: list[Editor] = []

    async def start_one(
        *,
        model: str = "wrong",
        llvm: str = "real",
        client: str = "visual_studio_code",
        options: dict[str, Any] | None = None,
        fault: str | None = None,
        adjust: Callable[[types.ClientCapabilities], None] = lambda _capabilities: None,
    ) -> Editor:
        editor = Editor(make_test_lsp_client())
        _register(editor)
        folder = SERVER.parents[2]
        path = os.pathsep.join([str(folder), str(folder / "server"), os.environ.get("PYTHONPATH", "")])
        start_io: Any = editor.client.start_io  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        await start_io(
            sys.executable,
            str(SERVER),
            model,
            llvm,
            *([fault] if fault else []),
            env={**os.environ, "LLMFB_CACHE_DIR": str(tmp_path / "cache"), "PYTHONPATH": path},
        )
        editors.append(editor)
        capabilities = client_capabilities(client)
        adjust(capabilities)
        await editor.client.initialize_session(
            types.InitializeParams(
                capabilities=capabilities,
                initialization_options={
                    "objective": "instructions",
                    "seconds": 600 if model == "hangs" else 0.5,
                    "secondsEach": 600 if model == "hangs" else 0.5,
                    **(options or {}),
                },
                root_uri=None,
            )
        )
        return editor

    yield start_one
    for editor in editors:
        if editor.client.error is None and not editor.client.stopped:
            await editor.client.shutdown_session()
        await editor.client.stop()


def _mend_code_actions(converter: Any) -> None:
    """Fault: lsprotocol 2025.0.0 takes every code action that has a command for a command."""

    def either(data: dict[str, Any], _kind: object) -> Any:
        is_command = isinstance(data.get("command"), str)
        return converter.structure(data, types.Command if is_command else types.CodeAction)

    converter.register_structure_hook(Union[types.Command, types.CodeAction], either)  # noqa: UP007


def _register(editor: Editor) -> None:
    client = editor.client
    _mend_code_actions(client.protocol._converter)  # pyright: ignore[reportPrivateUsage]

    def status(params: Any) -> None:
        editor.statuses.append({name: getattr(params, name) for name in ("health", "quiescent", "message")})

    def register(params: types.RegistrationParams) -> None:
        assert params.registrations

    def refresh(_params: None) -> None:
        editor.refreshed += 1

    def refresh_hints(_params: None) -> None:
        editor.hints_refreshed += 1

    def apply(params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
        if editor.answer == "apply":
            editor.applied(params.edit)
        return types.ApplyWorkspaceEditResult(applied=editor.answer != "refuse")

    client.feature("llmfb/status")(status)
    client.feature(types.CLIENT_REGISTER_CAPABILITY)(register)
    client.feature(types.WORKSPACE_CODE_LENS_REFRESH)(refresh)
    client.feature(types.WORKSPACE_INLAY_HINT_REFRESH)(refresh_hints)
    client.feature(types.WORKSPACE_APPLY_EDIT)(apply)
