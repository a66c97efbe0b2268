"""The scenarios that every client has to pass (tests/editors/scenarios.json), in pytest-lsp's clients."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

FILE = json.loads((Path(__file__).parents[1] / "editors" / "scenarios.json").read_text())
Step = dict[str, Any]
OURS = ("refactor.rewrite.optimizeSize", "source.optimizeSize", "quickfix")
SEVERITIES = {1: "error", 2: "warning", 3: "information", 4: "hint"}


@pytest.mark.slow
@pytest.mark.parametrize("client", ["visual_studio_code", "neovim"])
@pytest.mark.parametrize("scenario", FILE["scenarios"], ids=lambda scenario: scenario["name"])
async def test_scenario(start: Start, scenario: dict[str, Any], client: str) -> None:
    async def begin() -> Editor:
        options = {"seconds": scenario["seconds"]} if "seconds" in scenario else {}
        return await start(model=scenario["model"], client=client, options=options)

    user = User(begin, await begin(), pulls=client == "neovim")
    for step in scenario["steps"]:
        await VERBS[next(iter(step))](user, step)


class User:
    """Somebody at an editor with one open document."""

    def __init__(self, begin: Callable[[], Awaitable[Editor]], editor: Editor, *, pulls: bool) -> None:
        self.begin = begin
        self.editor = editor
        self.pulls = pulls
        self.uri = ""
        self.original = ""
        self.undone: list[str] = []
        self.token = ""

    @property
    def text(self) -> str:
        return self.editor.texts[self.uri]

    def position(self, step: Step) -> types.Position:
        before = self.text[: self.text.index(step["at"])].split("\n")
        return types.Position(len(before) - 1, len(before[-1]))

    async def actions(self, step: Step) -> list[types.CodeAction]:
        found = await self.editor.actions(self.uri, self.position(step).line)
        return [each for each in found if each.kind is not None and each.kind.startswith(OURS)]

    async def until(self, question: Callable[[], Awaitable[bool]], what: object) -> None:
        await self.editor.until_async(question, str(what))

    def replace(self, text: str) -> None:
        """What an undo does: the server sees an edit like any other."""
        self.editor.change(self.uri, self.text, text)


async def _open(user: User, step: Step) -> None:
    user.original = FILE["files"][step["open"]]
    user.uri = await user.editor.open(user.original, step["open"])


async def _actions(user: User, step: Step) -> None:
    async def same() -> bool:
        titles = sorted(action.title for action in await user.actions(step))
        wanted = sorted(step["actions"])
        return len(titles) == len(wanted) and all(map(_fits, wanted, titles))

    await user.until(same, step)


def _fits(wanted: str, title: str) -> bool:
    return title.startswith(wanted[:-3]) if wanted.endswith("...") else title == wanted


async def _run(user: User, step: Step) -> None:
    chosen: list[types.CodeAction] = []

    async def there() -> bool:
        chosen[:] = [each for each in await user.actions(step) if _fits(step["run"], each.title)]
        return len(chosen) == 1

    await user.until(there, step)
    action = chosen[0]
    if action.command is None:
        action = await user.editor.client.code_action_resolve_async(action)
        assert action.edit is not None
        user.undone.append(user.text)
        user.editor.applied(action.edit)
    else:
        command = action.command
        params = types.ExecuteCommandParams(command=command.command, arguments=list(command.arguments or ()))
        answer: Any = await user.editor.client.workspace_execute_command_async(params)
        user.token = answer["token"]


async def _command(user: User, step: Step) -> None:
    argument = {"uri": user.uri} | ({"function": step["function"]} if "function" in step else {})
    before = user.text
    if "refused" in step:
        with pytest.raises(JsonRpcException, match=step["refused"]):
            await user.editor.command(step["command"], **argument)
        return
    answer = await user.editor.command(step["command"], **argument)
    user.token = answer.get("token", user.token)
    if user.text != before:
        user.undone.append(before)


async def _begun(user: User, _step: Step) -> None:
    await user.editor.until(lambda: user.editor.progress(user.token), "the progress to begin")


async def _ended(user: User, step: Step) -> None:
    await user.editor.until(lambda: user.editor.ended(user.token), "the end of the job")
    assert step["ended"] in (user.editor.ended(user.token) or "")


async def _cancel(user: User, step: Step) -> None:
    answer = await user.editor.command("cancel", uri=user.uri, function=step["cancel"])
    assert answer == {"cancelled": True}


async def _hover(user: User, step: Step) -> None:
    async def says() -> bool:
        place = user.position(step)
        text = await user.editor.hover(user.uri, place.line, place.character) or ""
        return all(each in text for each in step["hover"]) and not any(
            each in text for each in step.get("lacks", [])
        )

    await user.until(says, step)


async def _diagnostics(user: User, step: Step) -> None:
    async def same() -> bool:
        pulled = await user.editor.pulled(user.uri) if user.pulls else []
        shown = [*pulled, *user.editor.pushed(user.uri)]
        return [(each.code, SEVERITIES[each.severity or 1], each.range.start.line) for each in shown] == [
            (each["code"], each["severity"], each["line"]) for each in step["diagnostics"]
        ]

    await user.until(same, step)


async def _lenses(user: User, step: Step) -> None:
    async def same() -> bool:
        titles = await user.editor.lenses(user.uri)
        return len(titles) == len(step["lenses"]) and all(
            wanted in title for wanted, title in zip(step["lenses"], titles, strict=True)
        )

    await user.until(same, step)


async def _text(user: User, step: Step) -> None:
    wanted = step["text"]
    assert all(each in user.text for each in wanted.get("has", []))
    assert not any(each in user.text for each in wanted.get("lacks", []))
    assert not wanted.get("original") or user.text == user.original


async def _edit(user: User, step: Step) -> None:
    user.undone.append(user.text)
    user.editor.change(user.uri, step["edit"], step["by"])


async def _undo(user: User, _step: Step) -> None:
    user.replace(user.undone.pop())


async def _close(user: User, _step: Step) -> None:
    user.editor.close(user.uri)


async def _status(user: User, step: Step) -> None:
    def said() -> bool:
        latest = user.editor.statuses[-1] if user.editor.statuses else {"health": None, "quiescent": None}
        return latest["health"] == step["status"] and latest["quiescent"] == step.get(
            "quiescent", latest["quiescent"]
        )

    await user.editor.until(said, str(step))


async def _kill(user: User, _step: Step) -> None:
    os.kill(user.editor.pid, signal.SIGKILL)
    user.editor = await user.begin()
    user.uri = await user.editor.open(user.original, user.uri.rsplit("/", 1)[-1])


VERBS = {
    "open": _open,
    "actions": _actions,
    "run": _run,
    "command": _command,
    "begun": _begun,
    "ended": _ended,
    "cancel": _cancel,
    "hover": _hover,
    "diagnostics": _diagnostics,
    "lenses": _lenses,
    "text": _text,
    "edit": _edit,
    "undo": _undo,
    "close": _close,
    "status": _status,
    "kill": _kill,
}
