"""What a user does at random beside editing and asking: jobs, offers, settings, and accidents of all kinds."""

from __future__ import annotations

import asyncio
import random
from typing import Any

from llmfb_server.bench import events, processes, samples
from llmfb_server.bench.client import Refused
from llmfb_server.bench.documents import Document, Function
from llmfb_server.bench.events import Event
from llmfb_server.bench.found import Divergence
from llmfb_server.bench.reference import FUNCTIONS, MODULE, UNSURE
from llmfb_server.bench.user import NO_MODEL, SMALL, User

_WITH_MODEL = 0.2
"""The share of servers that have the model."""

# ------------------------------------------------------------------------------------------------------- jobs, offers


async def optimize(user: User, chance: random.Random) -> str:
    """A function."""
    document = user.document(chance)
    function = user.function(document, chance)
    await user.optimize(document, function.name)
    return f"{document.uri} @{function.name}"


async def optimize_all(user: User, chance: random.Random) -> str:
    """A file, in either way."""
    document = user.small(chance)
    extent = chance.choice((MODULE, FUNCTIONS))
    await user.optimize_all(document, extent)
    return f"{document.uri} {extent}"


async def cancel(user: User, chance: random.Random) -> str:
    """One job, those of a document, or all."""
    jobs = list(user.reference.jobs.items())
    if not jobs:
        return "nothing"
    token, job = chance.choice(jobs)
    kind = chance.choice(("one", "bar", "document", "all"))
    if kind in ("one", "bar"):
        job.reasons.add("cancelled")
    else:
        user.reference.interrupted("cancelled", job.uri if kind == "document" else None)
    if kind == "bar":
        user.editor.notify("window/workDoneProgress/cancel", {"token": token})
    else:
        await user.commanded(
            "cancel", **{"one": {"jobId": token}, "document": {"uri": job.uri}, "all": {}}[kind]
        )
    return f"{kind} {job.uri} @{job.function}"


def _offered(user: User, document: Document, function: Function) -> bool | None:
    """Whether there must be an offer for a function; None where nobody can say."""
    known = user.reference.known(document, function)
    if user.shaken or user.unsettled or user.reference.runs(document.uri, function):
        return None
    if known is None:
        return False
    if known == UNSURE or known.figures is None:
        return None
    return known.figures[1] is not None and not document.stray()


def _wanted(user: User, chance: random.Random) -> tuple[Document, Function]:
    """A function, rather one that has an offer."""
    document = user.small(chance)
    functions = [each for name, each in document.functions().items() if name != samples.KEPT]
    known = [each for each in functions if _offered(user, document, each)]
    return document, chance.choice(known if known and chance.random() < 0.8 else functions)


async def optimize_and_wait(user: User, chance: random.Random) -> str:
    """A function or two that may be read, so that there are offers to apply."""
    document = user.small(chance)
    user.mend(document)
    for _ in range(chance.randrange(1, 3)):
        await user.optimize(document, user.function(document, chance, edited=True).name)
    await user.until(user.without_jobs)
    return document.uri


async def apply(user: User, chance: random.Random) -> str:
    """An offer; at times somebody types before it is there."""
    document, function = _wanted(user, chance)
    must, before = _offered(user, document, function), user.editor.applied
    waiting = asyncio.create_task(user.commanded("apply", **user.named(document, function.name)))
    typed = chance.random() < 0.25
    if typed:
        await asyncio.sleep(0)  # the command goes first
        await events.add_lines(user, chance) if chance.random() < 0.5 else await events.number(user, chance)
        must = None
    answer, refused = await waiting
    done = answer is not None and answer["applied"]
    if done and user.editor.applied == before and must is not True:
        # Nothing to change is applied, too.
        must = None
    if must is not None and done != must:
        raise Divergence(f"the offer for @{function.name}: {answer or refused}, though there is {must=}")
    if user.editor.applied != before:
        user.counted["applied"] += 1
        await user.check_reads(document)
    return f"{document.uri} @{function.name} {answer or refused}{' while typing' if typed else ''}"


async def resolve(user: User, chance: random.Random) -> str:
    """An offer by way of its action; at times the text has changed when it is asked for."""
    document, function = _wanted(user, chance)
    found = await user.actions(document, function)
    ready = [each for each in found if "data" in each and each["data"].get("function") == function.name]
    if not ready:
        return "nothing"
    if chance.random() < 0.5:
        await events.add_lines(user, chance)
    try:
        edit = (await user.editor.request("codeAction/resolve", ready[0]))["edit"]
    except Refused as error:
        if user.editor.is_internal(error.code):
            raise Divergence(f"resolving {ready[0]['title']} failed: {error}") from None
        return f"{document.uri} @{function.name} {error}"
    (change,) = edit["documentChanges"]
    user.same("version of an offer's edit", change["textDocument"]["version"], document.version)
    user.editor.apply(edit)
    user.counted["applied"] += 1
    await user.check_reads(document)
    return f"{document.uri} @{function.name}"


async def apply_all(user: User, chance: random.Random) -> str:
    """All offers of a document at once; it is the first text again after it."""
    document = user.small(chance)
    kept = document.functions()[samples.KEPT].text
    user.editor.many_may_change = True
    answer, refused = await user.commanded("applyAll", **user.named(document, None))
    user.editor.many_may_change = False
    if answer is not None and answer["applied"]:
        user.counted["applied"] += 1
        await user.check_reads(document)
        if document.functions()[samples.KEPT].text != kept:
            await events.undo(user, _Always(document.uri))
    return f"{document.uri} {answer or refused}"


class _Always(random.Random):
    """Chance that chooses one document."""

    def __init__(self, uri: str) -> None:
        super().__init__(0)
        self._uri = uri

    def choice(self, seq: Any) -> Any:
        """The document where it can be chosen."""
        return self._uri if self._uri in seq else super().choice(seq)


async def show(user: User, chance: random.Random) -> str:
    """What is known of an offer, in any of its forms."""
    document, function = _wanted(user, chance)
    command = chance.choice(("preview", "diff", "report", "optCommand"))
    answer, refused = await user.commanded(command, **user.named(document, function.name))
    if (
        answer is not None
        and user.reference.known(document, function) is None
        and _offered(user, document, function) is False
    ):
        raise Divergence(f"{command} of @{function.name}, of which nothing is known")
    if command == "preview" and answer is not None:
        user.same(f"text of {document.uri}", answer["before"], document.text)
    return f"{document.uri} @{function.name} {command} {refused or ''}"


# --------------------------------------------------------------------------------------------------------- accidents


async def settings(user: User, chance: random.Random) -> str:
    """Other ones, wrong ones among them."""
    change = chance.choice(
        (
            {"objective": "bytes"},
            {"objective": "instructions"},
            {"objective": "beauty"},
            {"seconds": chance.choice((0.05, 0.1, 0.2))},
            {"samples": chance.choice((0, 1, 16))},
            {"rounds": -1},
        )
    )
    user.settings |= change
    user.reference.interrupted("settings")
    user.reference.objective = "instructions" if user.settings["objective"] == "instructions" else "bytes"
    user.unsettled = True
    sent = {**user.settings, "model": user.present_model}
    user.editor.notify("workspace/didChangeConfiguration", {"settings": {"llmfb": sent}})
    return str(change)


async def kill_one(user: User, chance: random.Random) -> str:
    """A process of the server's."""
    user.counted["processes killed"] += 1
    return await user.kill_one(chance)


async def restart(user: User, chance: random.Random) -> str:
    """The server ends in one way or another, and another one begins."""
    how = chance.choice(("SIGKILL", "SIGKILL", "SIGTERM", "exit"))
    user.counted["servers ended"] += 1
    await user.end(how)
    # One that is loaded takes the processors of most events that there is time for.
    user.present_model = user.model if chance.random() < _WITH_MODEL else NO_MODEL
    await user.begin()
    return how


async def disk(user: User, _chance: random.Random) -> str:
    """It is full, or no longer."""
    full = not user.reference.disk_is_full
    user.counted["full disks"] += full
    processes.fill_disk(user.editor.pid, full=full)
    user.starved |= full
    user.reference.filled(full=full)
    return "full" if full else "free"


async def close(user: User, chance: random.Random) -> str:
    """A document, or open again one that was closed."""
    if user.closed and chance.random() < 0.6:
        uri, document = user.closed.popitem()
        reopened = document.copy()
        user.reference.documents[uri] = reopened
        user.editor.open(uri, reopened.text)
        return f"{uri} opened"
    uri = chance.choice(list(user.reference.documents))
    if uri in SMALL and sum(each in user.reference.documents for each in SMALL) == 1:
        return "nothing"
    if uri in SMALL:
        await user.check_text(user.reference.documents[uri])
    user.closed[uri] = user.reference.documents[uri]
    user.reference.closed(uri)
    user.editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    return f"{uri} closed"


async def change_closed(user: User, _chance: random.Random) -> str:
    """A client's mistake: a change of what is not open."""
    for uri in user.closed:
        user.editor.replace(uri, 99, 0, (0, 0), "x")
        answer = await user.asked("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
        user.same(f"symbols of {uri}, which is closed", answer, [])
    return "closed"


DOINGS: tuple[tuple[float, Event], ...] = (
    (1.0, optimize), (0.6, optimize_and_wait), (0.03, optimize_all), (0.5, cancel), (1.0, apply), (0.7, resolve),
    (0.08, apply_all), (0.8, show),
)  # fmt: skip
ACCIDENTS: tuple[tuple[float, Event], ...] = (
    (0.06, settings), (0.15, kill_one), (0.02, restart), (0.06, disk), (0.4, close), (0.1, change_closed),
)  # fmt: skip
