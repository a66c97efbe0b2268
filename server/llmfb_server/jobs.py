"""Background optimizations: one at a time for each subject of each document, cancelled by whatever makes it moot."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import anyio
from lsprotocol import types

from llmfb_core.errors import LlmfbError
from llmfb_server import describe, optimizing
from llmfb_server.backend import Backend
from llmfb_server.client import Client
from llmfb_server.engine import Engine
from llmfb_server.expectations import Expectations
from llmfb_server.knowledge import Knowledge
from llmfb_server.progress import WorkDone
from llmfb_server.results import Result
from llmfb_server.snapshot import Snapshot
from llmfb_server.supervisor import Supervisor
from llmfb_server.workspace import OpenDocuments

log = logging.getLogger(__name__)
Extent = Literal["function", "module", "functions"]
"""What a job optimizes: one function, the module as a whole, or all functions one by one."""


@dataclass(eq=False, slots=True)
class Job:
    """One optimization in `document`, as its text is there.

    `key` is the hash of what is optimized, None for `functions`, each of which has its own; a part of such a job
    has none of its own progress, and `whole` is that job.  `found` is what was reported last, by function, `visited`
    the hashes of the functions that had their turn; `backend` is what it was begun with.
    """

    document: Snapshot
    extent: Extent
    function: str | None = None
    key: str | None = None
    whole: Job | None = None
    found: dict[str | None, Result] = field(default_factory=dict[str | None, Result])
    visited: dict[str, str | None] = field(default_factory=dict[str, str | None])
    backend: Backend | None = None
    is_over: bool = False
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    scope: anyio.CancelScope = field(default_factory=anyio.CancelScope)

    @property
    def ends(self) -> bool:
        """Whether nothing more is begun for it: it was cancelled, or is over but for its last words."""
        return self.is_over or self.scope.cancel_called or (self.whole is not None and self.whole.ends)

    @property
    def token(self) -> str:
        """The token of its progress; the prefix tells ours from a client's."""
        return f"llmfb-optimize-{self.id}"

    @property
    def name(self) -> str:
        """What people call it."""
        if self.function is not None:
            return f"@{self.function}"
        file = self.document.uri.rsplit("/", 1)[-1]
        return file if self.extent == "module" else f"all functions of {file}"


class Jobs:
    """The jobs that are running."""

    def __init__(
        self,
        client: Client,
        documents: OpenDocuments,
        engine: Engine,
        knowledge: Knowledge,
        *,
        tasks: Supervisor,
        changed: Callable[[], None],
    ) -> None:
        """Nothing runs before `start`; `changed` is called where there is something new to show."""
        self._client = client
        self._documents = documents
        self._engine = engine
        self._knowledge = knowledge
        self._tasks = tasks
        self._changed = changed
        self._running: dict[tuple[str, Extent, str | None], Job] = {}

    @property
    def running(self) -> bool:
        """Whether there are any."""
        return bool(self._running)

    def of(self, document: Snapshot, function: str | None, extent: Extent = "function") -> Job | None:
        """The job for a function, or for the file in one of two ways, if one runs and goes on."""
        job = self._running.get((document.uri, extent, function))
        return None if job is None or job.ends else job

    def start(self, document: Snapshot, extent: Extent, function: str | None = None) -> Job:
        """Optimize; joins the job that does just that already, by itself or among others.

        In one for all functions those that have another text by now then have another turn.
        """
        key = None if extent == "functions" else document.key_of(function)
        if (job := self.of(document, function, extent)) is not None and job.key == key:
            if extent == "functions":
                job.visited = {name: old for name, old in job.visited.items() if document.key_of(name) == old}
            return job.whole or job
        if job is not None:
            job.scope.cancel()
        job = self._enter(Job(document, extent, function, key))
        self._tasks.start(self._run, job)
        return job

    def cancel(
        self, *, uri: str | None = None, function: str | None = None, job_id: str | None = None
    ) -> bool:
        """Cancel the jobs that match everything given; whether there were any.  `job_id` may be a token."""
        chosen = [
            job
            for job in self._running.values()
            if (uri is None or job.document.uri == uri)
            and (function is None or job.function == function)
            and (job_id is None or job_id in (job.id, job.token))
        ]
        for job in chosen:
            job.scope.cancel()
        return bool(chosen)

    def cancel_stale(self, document: Snapshot) -> None:
        """Cancel the jobs for functions that `document`, a new version, no longer has as they were."""
        for job in list(self._running.values()):
            if job.document.uri != document.uri or job.extent == "functions":
                continue
            old, new = job.document, document
            # The text alone is no reason to look at what it refers to.
            if new.key_of(job.function) != job.key or new.context_of(job.function) != old.context_of(
                job.function
            ):
                job.scope.cancel()

    def _enter(self, job: Job) -> Job:
        job.backend = self._engine.backend
        self._running[job.document.uri, job.extent, job.function] = job
        self._changed()
        return job

    def _leave(self, job: Job) -> None:
        place = (job.document.uri, job.extent, job.function)
        if self._running.get(place) is job:
            del self._running[place]
        self._changed()

    async def _run(self, job: Job) -> None:
        progress = WorkDone(self._client, job.token)
        message = "cancelled"
        try:
            with job.scope:
                await progress.begin(f"Optimizing {job.name} for size")
                progress.report(0, "starting")
                if job.extent == "functions":
                    message = await self._each(job, progress.report)
                else:
                    message = describe.summary(
                        await self._optimized(job, self._engine.settings.seconds, progress.report)
                    )
            if job.scope.cancelled_caught:
                message = await self._left(job)
        except LlmfbError as error:
            message = str(error)
            self._complain(job, message)
        except Exception as error:
            # One job's failure, whatever it is, must not end the server with all its other work.
            log.exception("optimizing %s", job.name)
            message = f"internal error: {error!r}"
            self._complain(job, message)
        finally:
            self._leave(job)
            progress.end(message)

    async def _each(self, whole: Job, report: optimizing.Report) -> str:
        """Optimize the functions one by one, each as a job of its own without progress; returns the summary.

        Those from which the model expects most come first, those that are added meanwhile have their turn too; an edit
        of one ends only its own part.
        """
        await self._engine.ready(whole.document.triple)
        expectations = Expectations(self._engine, whole.document)
        self._tasks.start(expectations.ask)
        try:
            await self._visit_all(whole, expectations, report)
        finally:
            expectations.stop()
        whole.is_over = True
        return await self._summary_of_all(whole)

    async def _visit_all(self, whole: Job, expectations: Expectations, report: optimizing.Report) -> None:
        while (document := await self._documents.indexed(whole.document.uri)) is not None:
            names = list(document.functions)
            left = [name for name in names if name not in whole.visited]
            if not left:
                if self._documents.of(document.uri) is document:
                    return
                continue
            name = expectations.first(left)
            whole.visited[name] = document.key_of(name)
            await self._visit(whole, document, name, len({*whole.visited, *names}), report)

    async def _visit(
        self, whole: Job, document: Snapshot, name: str, count: int, report: optimizing.Report
    ) -> None:
        """Optimize one of `count` functions.  What is known already, or being found out, is left to that."""
        if self.of(document, name):
            return
        known = self._knowledge.of(document, name)
        wanted = await self._engine.effort(self._engine.settings.seconds_each, whole.document.triple)
        if known is not None and known.finished and known.effort.covers(wanted):
            whole.found[name] = known
            return
        part = self._enter(Job(document, "function", name, document.key_of(name), whole, whole.found))
        number = len(whole.visited)

        def report_part(fraction: float, message: str) -> None:
            report((number - 1 + fraction) / count, f"{number} of {count}, @{name}: {message}")

        try:
            with part.scope:
                await self._optimized(part, self._engine.settings.seconds_each, report_part)
        except LlmfbError as error:
            log.info("not optimizing @%s: %s", name, error)
        finally:
            self._leave(part)

    async def _left(self, job: Job) -> str:
        """What a job that was cancelled leaves."""
        if job.extent == "functions":
            left = f"cancelled, what was found is kept: {await self._summary_of_all(job)}"
        else:
            left = describe.stopped(self._found(job, job.document, job.function))
        return f"{left}; the settings were changed" if self._is_outdated(job) else left

    async def _summary_of_all(self, job: Job) -> str:
        document = await self._documents.indexed(job.document.uri)
        return describe.summary_of_all(
            [self._found(job, document, name) for name in document.functions] if document else []
        )

    def _found(self, job: Job, document: Snapshot, name: str | None) -> Result | None:
        """What is known of a function at the end of a job; under other settings that is something else."""
        return job.found.get(name) if self._is_outdated(job) else self._knowledge.of(document, name)

    def _is_outdated(self, job: Job) -> bool:
        """Whether other settings are used by now."""
        return job.backend is not self._engine.backend

    async def _optimized(self, job: Job, seconds: float, report: optimizing.Report) -> Result:
        def remember(fraction: float, message: str) -> None:
            if (known := self._knowledge.of(job.document, job.function)) is not None:
                job.found[job.function] = known
            report(fraction, message)

        optimization = optimizing.Optimization(
            self._engine,
            self._knowledge,
            job.document,
            job.function,
            seconds=seconds,
            changed=self._changed,
        )
        return await optimization.run(remember)

    def _complain(self, job: Job, message: str) -> None:
        self._client.show(types.MessageType.Error, f"cannot optimize {job.name}: {message}")
