"""What a language server must hold after what an editor did: texts, results, jobs.  Pure, none of the server's code."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from llmfb_server.bench.documents import Document, Function
from llmfb_server.bench.found import Divergence, StaleEdit

_SUMMARY = re.compile(r"(\d+|\?) (?:→ (\d+) )?(instructions|bytes), -Oz (\d+)")


@dataclass(frozen=True, slots=True)
class Known:
    """What was told of a function: `summary` is None where that is not known."""

    summary: str | None

    @property
    def figures(self) -> tuple[int | None, int | None, int] | None:
        """Source, offer and -Oz; None where `summary` is no sizes."""
        found = _SUMMARY.fullmatch(self.summary or "")
        if found is None:
            return None
        source = None if found[1] == "?" else int(found[1])
        return source, None if found[2] is None else int(found[2]), int(found[4])

    def may_offer(self, best: int) -> bool:
        """Whether an offer of that size may have been there before."""
        return self.figures is None or self.figures[1] == best

    @property
    def lens(self) -> str | None:
        """The first lens over a function with this result; None where that is not known."""
        if (figures := self.figures) is None:
            return None
        source, best, baseline = figures
        counts = f"{self.summary}, of the function alone"
        if best is None or (source is not None and best >= source):
            return f"{counts} · nothing smaller found"
        return f"{counts} · {'Apply' if best < baseline else 'Apply what -Oz gives'}"


UNSURE = Known(None)
FIRST_LENS = "Optimize for size"
"""What stands over a function of which nothing is known, unless passes skip it."""
CANCELLED = "cancelled"
MODULE, FUNCTIONS = "module", "functions"
"""What a job is about that is for no single function."""
Key = tuple[str, str, str]
"""The objective, the text of a function, and what that refers to."""


@dataclass(slots=True)
class Job:
    """A job that was started; `reasons` are what may keep it from its end, `shaken` whether a process was killed."""

    uri: str
    function: str | None
    key: Key
    is_broken: bool
    instructions: int | None
    can_be_offered: bool = True
    """Whether the whole text can be read."""
    reasons: set[str] = field(default_factory=set[str])
    shaken: bool = False
    begun: bool = False
    is_part: bool = False
    """Whether it may be a part of another one, whose progress is shown instead."""
    is_kept: bool = True
    """Whether there is room on the disk for its result."""


class Reference:
    """All of it: documents by URI, results in memory and on disk, the jobs that run by their token."""

    def __init__(self, objective: str) -> None:
        """Nothing is open, nothing is known."""
        self.objective = objective
        self.documents: dict[str, Document] = {}
        self.memory: dict[Key, Known] = {}
        self.disk: dict[Key, Known] = {}
        self.jobs: dict[str, Job] = {}
        self.early: dict[str, list[str]] = {}
        """What was told of jobs before the answer to the command that started them: `begin`, and last words."""
        self.dropped: set[str] = set()
        """Jobs that were cancelled before there was a bar to show their end on, or so it seemed."""
        self.disk_is_full = False

    def key(self, document: Document, function: Function) -> Key:
        """What a result for a function as it is now belongs to."""
        return self.objective, function.text, document.context(function)

    def known(self, document: Document, function: Function) -> Known | None:
        """The result for a function as it is now; None where there is none."""
        return self.memory.get(self.key(document, function))

    def runs(self, uri: str, function: Function) -> bool:
        """Whether a job may run for a function: for this text, for one of its name, or for all of a document."""
        key = (self.objective, function.text)
        return any(
            job.key[:2] == key or (job.uri == uri and job.function in (None, function.name))
            for job in self.jobs.values()
        )

    # ---------------------------------------------------------------------------------------------- what happens

    def edited(self, uri: str) -> None:
        """A document has another text."""
        running = [job for job in self.jobs.values() if job.uri == uri]
        document = self.documents[uri]
        functions = document.functions() if running else {}
        for job in running:
            if job.function is None:
                self._forget(document)
                if job.key[1] == MODULE:
                    job.reasons.add("edited")
            elif job.function not in functions or self.key(document, functions[job.function]) != job.key:
                job.reasons.add("edited")

    def interrupted(self, reason: str, uri: str | None = None, function: str | None = None) -> None:
        """Jobs that match were cancelled, or may have been."""
        for job in self.jobs.values():
            if uri in (None, job.uri) and function in (None, job.function):
                job.reasons.add(reason)

    def shaken(self) -> None:
        """A process was killed: jobs that run need not find anything."""
        for job in self.jobs.values():
            job.shaken = True

    def filled(self, *, full: bool) -> None:
        """There is no room on the disk any more, or again; what is written just now may have met either."""
        self.disk_is_full = full
        for job in self.jobs.values():
            job.is_kept = False

    def started_for_all(self, token: str, uri: str, extent: str) -> None:
        """A job runs for a file as one module, or for all its functions."""
        self._forget(self.documents[uri])
        self.jobs.setdefault(token, Job(uri, None, (self.objective, extent, ""), False, None))
        self._told_before(token)

    def started(self, token: str, uri: str, name: str) -> None:
        """A job runs for a function, or was joined."""
        document = self.documents[uri]
        function = document.functions()[name]
        key = self.key(document, function)
        if token in self.jobs:
            if self.jobs[token].key != key:
                raise Divergence(f"the job for @{name} as it was goes on for another text")
            return
        self.interrupted("another text", uri, name)
        self.jobs[token] = Job(
            uri,
            name,
            key,
            function.is_broken,
            None if function.is_optnone else function.instructions,
            can_be_offered=not document.stray(),
            is_part=any(job.uri == uri and job.key[1] == FUNCTIONS for job in self.jobs.values()),
        )
        self._told_before(token)

    def _told_before(self, token: str) -> None:
        for number, said in enumerate(self.early.pop(token, [])):
            if number:
                self.ended(token, said)
            else:
                self.begun(token)

    def begun(self, token: str) -> None:
        """A job shows its progress."""
        if token in self.jobs:
            self.jobs[token].begun = True
        elif token not in self.dropped:
            self.early[token] = ["begin"]

    def ended(self, token: str, message: str) -> None:
        """A job told its end; raises Divergence where it must not end so."""
        job = self.jobs.pop(token, None)
        if job is None and token in self.dropped and "internal error" not in message:
            return
        if job is None and len(self.early.get(token, [])) == 1:
            self.early[token].append(message)
            return
        if job is None:
            raise Divergence(f"a job that is not running ended: {token}, {message}")
        if "internal error" in message or (message.startswith(CANCELLED) and not job.reasons):
            raise Divergence(f"the job for @{job.function} must not end so: {message}")
        if job.function is None:
            if job.uri in self.documents:
                self._forget(self.documents[job.uri])
            return
        found = Known(message)
        if found.figures is None:
            self._lost(job, message)
            return
        self._check_figures(job, found)
        shared = any(other.key == job.key for other in self.jobs.values())
        self.memory[job.key] = UNSURE if shared else found
        self.disk[job.key] = UNSURE if shared or self.disk_is_full or not job.is_kept else found

    def _lost(self, job: Job, message: str) -> None:
        if not message.startswith(CANCELLED) and not (
            job.shaken or job.is_broken or job.instructions is None
        ):
            raise Divergence(f"the job for @{job.function} must find sizes: {message}")
        self.memory[job.key] = UNSURE
        self.disk[job.key] = UNSURE

    def _check_figures(self, job: Job, found: Known) -> None:
        assert found.figures is not None
        source, best, _ = found.figures
        known = self.memory.get(job.key)
        if not job.can_be_offered and best is not None and (known is None or not known.may_offer(best)):
            raise Divergence(f"@{job.function} has an offer in a text that cannot be read: {found.summary}")
        if job.is_broken:
            raise Divergence(f"@{job.function} cannot be read, but has sizes: {found.summary}")
        if job.key[0] == "instructions" and job.instructions not in (None, source):
            raise Divergence(f"@{job.function} has {job.instructions} instructions: {found.summary}")

    def unseen(self) -> None:
        """Forget jobs that were cancelled before there was a bar to show their end on."""
        for token, job in list(self.jobs.items()):
            if (job.reasons or job.is_part) and not job.begun:
                self.memory[job.key] = self.disk[job.key] = UNSURE
                self.dropped.add(token)
                del self.jobs[token]

    def restarted(self) -> None:
        """Another server has taken the place of one that ended."""
        for job in self.jobs.values():
            self.disk[job.key] = UNSURE
        self.jobs.clear()
        self.early.clear()
        self.memory = dict(self.disk)

    def closed(self, uri: str) -> None:
        """A document is open no longer."""
        self.interrupted("closed", uri)
        del self.documents[uri]

    def _forget(self, document: Document) -> None:
        for function in document.functions().values():
            key = self.key(document, function)
            self.memory[key] = self.disk[key] = UNSURE

    def check_applied(self, before: Document, after: Document, name: str) -> None:
        """Raises Divergence where an edit did more or less than putting a result into a function."""
        known = self.known(before, before.functions()[name])
        (head, tail), (new_head, new_tail) = before.outside(name), after.outside(name)
        if new_head != head or new_tail[: len(tail) - 1] != tail[:-1]:
            raise StaleEdit(f"applying @{name} changed more than that function")
        if known is None:
            raise StaleEdit(f"an edit of @{name} was made of a result that is not there")
        figures, counted = known.figures, after.functions()[name].instructions
        if figures and self.objective == "instructions" and counted != figures[1]:
            raise StaleEdit(f"@{name} has {counted} instructions after applying {known.summary}")
