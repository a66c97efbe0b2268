"""Background optimizations: one at a time for each function of each document, cancelled by whatever makes it moot."""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
from lsprotocol import types

from llmfb_core.document.extract import extract
from llmfb_core.errors import LlmfbError, WorkerError
from llmfb_core.protocols import Generator
from llmfb_server import describe
from llmfb_server.documents import Document, digest
from llmfb_server.progress import WorkDone
from llmfb_server.results import Result, advance, conclude

if TYPE_CHECKING:
    from llmfb_core.optimize import Event
    from llmfb_server.session import Session

log = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class Job:
    """One optimization of `function` (None: the file) as it is in `document`."""

    document: Document
    function: str | None
    key: str
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    scope: anyio.CancelScope = field(default_factory=anyio.CancelScope)

    @property
    def token(self) -> str:
        """The token of its progress; the prefix tells ours from a client's."""
        return f"llmfb-optimize-{self.id}"

    @property
    def name(self) -> str:
        """What people call it."""
        return self.document.uri.rsplit("/", 1)[-1] if self.function is None else f"@{self.function}"


class Jobs:
    """The jobs that are running."""

    def __init__(self, session: Session) -> None:
        """Nothing runs before `start`."""
        self._session = session
        self._running: dict[tuple[str, str | None], Job] = {}

    @property
    def running(self) -> bool:
        """Whether there are any."""
        return bool(self._running)

    def of(self, document: Document, function: str | None) -> Job | None:
        """The job for a function, if one runs."""
        return self._running.get((document.uri, function))

    def start(self, document: Document, function: str | None) -> Job:
        """Optimize; joins the job that does just that already."""
        key = document.key_of(function)
        assert key is not None, "the caller knows that there is such a function"
        if (job := self.of(document, function)) is not None and job.key == key:
            return job
        if job is not None:
            job.scope.cancel()
        job = self._running[document.uri, function] = Job(document, function, key)
        self._session.tasks.start_soon(self._run, job)
        self._session.refresh()
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

    def cancel_stale(self, document: Document) -> None:
        """Cancel the jobs for functions that `document`, a new version, no longer has as they were."""
        for job in list(self._running.values()):
            if job.document.uri == document.uri and document.key_of(job.function) != job.key:
                job.scope.cancel()

    async def _run(self, job: Job) -> None:
        progress = WorkDone(self._session.server, job.token)
        message = "cancelled"
        try:
            with job.scope:
                await progress.begin(f"Optimizing {job.name} for size")
                progress.report(0, "starting")
                message = describe.summary(await self._optimize(job, progress))
        except LlmfbError as error:
            message = str(error)
            self._complain(job, message)
        except Exception as error:
            # One job's failure, whatever it is, must not end the server with all its other work.
            log.exception("optimizing %s", job.name)
            message = f"internal error: {error!r}"
            self._complain(job, message)
        finally:
            if self._running.get((job.document.uri, job.function)) is job:
                del self._running[job.document.uri, job.function]
            progress.end(message)
            self._session.refresh()

    async def _optimize(self, job: Job, progress: WorkDone) -> Result:
        session = self._session
        await session.ready()
        generator = await session.backend.generator()
        context = await anyio.to_thread.run_sync(_context, job.document, job.function, abandon_on_cancel=True)
        try:
            result = await self._attempt(
                job, Result(session.settings.objective, context), generator, progress
            )
        except WorkerError as error:
            if generator is None:
                raise
            # Most probably the model's process was killed; LLVM's workers are replaced by their pool.
            log.warning("optimizing %s without the model: %s", job.name, error)
            await session.backend.replace_generator()
            result = await self._attempt(job, Result(session.settings.objective, context), None, progress)
        await anyio.to_thread.run_sync(session.results.write, job.key, result)
        return result

    async def _attempt(
        self, job: Job, result: Result, generator: Generator | None, progress: WorkDone
    ) -> Result:
        from llmfb_core import optimize

        session, settings = self._session, self._session.settings
        fraction = 0.0

        def emit(event: Event) -> None:
            nonlocal result, fraction
            result = advance(result, event)
            session.results.put(job.key, result)
            if isinstance(event, optimize.Progress):
                fraction = event.fraction
                progress.report(
                    fraction, f"{describe.summary(result)} ({event.stage}, {event.compilations} lists)"
                )
            else:
                progress.report(fraction, describe.summary(result))
                session.refresh()

        request = optimize.Request(
            document=job.document.text,
            function=job.function,
            objective=settings.objective,
            budget=optimize.Budget(settings.seconds, None),
            scope="module" if job.function is None else "function",
            keep_size_attributes=settings.keep_size_attributes,
        )
        outcome = await optimize.optimize(request, await session.backend.compiler(), generator, emit)
        result = conclude(result, outcome)
        session.results.put(job.key, result)
        return result

    def _complain(self, job: Job, message: str) -> None:
        text = f"llmfb: cannot optimize {job.name}: {message}"
        self._session.server.window_show_message(types.ShowMessageParams(types.MessageType.Error, text))


def _context(document: Document, function: str | None) -> str:
    return digest(document.text if function is None else extract(document.module, function).text)
