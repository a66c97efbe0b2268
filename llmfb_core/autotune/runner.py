"""Search many functions or modules, on this machine's cores or on a Ray cluster, resumably.

Results are JSON lines, one for each subject, appended as they come; the first line names the plan, so that a file is
never resumed with another.  Which worker searched what, and how many there were, leaves no trace in them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import aclosing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

import anyio
from anyio.streams.memory import MemoryObjectSendStream

from llmfb_core.autotune.lines import whole_lines
from llmfb_core.autotune.records import Plan, Skipped, Subject, Tuned, as_json, from_json, plan_from_json
from llmfb_core.errors import CorpusError, WorkerError
from llmfb_core.process import ChildDied, RemoteError, WorkerProcess

_ATTEMPTS = 2
"""A subject whose process died is searched once more; then it is skipped, this time."""


class Runner(Protocol):
    """Searches subjects in any order; one that could not be searched for reasons of the machine is Lost."""

    def results(self, subjects: Iterable[Subject], plan: Plan) -> AsyncGenerator[Tuned | Skipped | Lost]:
        """What became of each subject, as it becomes known."""
        ...


@dataclass(frozen=True, slots=True)
class Lost:
    """A subject whose worker died: nothing is kept of it, so that the next run tries again."""

    id: str
    reason: str


@dataclass(slots=True)
class Progress:
    """How far a run is."""

    done: int = 0
    compilations: int = 0
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    lost: list[Lost] = field(default_factory=list[Lost])


@dataclass(frozen=True, slots=True)
class LocalRunner:
    """One process for each of `jobs`, each with an LLVM worker of its own; `journals` is a folder."""

    jobs: int
    journals: Path

    async def results(
        self, subjects: Iterable[Subject], plan: Plan
    ) -> AsyncGenerator[Tuned | Skipped | Lost]:
        """Search `jobs` subjects at a time."""
        send, receive = anyio.create_memory_object_stream[Tuned | Skipped | Lost]()
        pending = iter(subjects)

        async def work(out: MemoryObjectSendStream[Tuned | Skipped | Lost]) -> None:
            async with out, aclosing(WorkerProcess("llmfb_core.autotune.worker")) as process:
                for subject in pending:
                    await out.send(await self._search(subject, plan, process))

        async with anyio.create_task_group() as group, receive:
            async with send:
                for _ in range(self.jobs):
                    group.start_soon(work, send.clone())
            async for result in receive:
                yield result

    async def _search(self, subject: Subject, plan: Plan, process: WorkerProcess) -> Tuned | Skipped | Lost:
        question = {
            "subject": asdict(subject),
            "plan": asdict(plan),
            "journals": str(self.journals.absolute()),
        }
        reason = ""
        for _ in range(_ATTEMPTS):
            try:
                reply = await process.ask_one(question)
            except ChildDied as error:
                reason = str(error)
            except RemoteError as error:
                raise WorkerError(f"the search of {subject.id} failed: {error}") from error
            else:
                return Lost(subject.id, reply["lost"]) if "lost" in reply else from_json(reply["result"])
        return Lost(subject.id, f"its process died {_ATTEMPTS} times: {reason}")


async def run_all(
    subjects: Iterable[Subject],
    plan: Plan,
    out: Path,
    runner: Runner,
    *,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
) -> Progress:
    """Append the results of those subjects that `out` lacks.

    Raises CorpusError where `out` belongs to another plan or cannot be written; what was written stays good.
    """
    try:
        done = set(_resume(out, plan))
        progress = Progress(done=len(done))
        todo = (subject for subject in subjects if subject.id not in done)
        on_progress(progress)
        with out.open("a", encoding="utf-8") as file:
            async with aclosing(runner.results(todo, plan)) as results:
                async for result in results:
                    if isinstance(result, Lost):
                        progress.lost.append(result)
                    else:
                        file.write(json.dumps(as_json(result)) + "\n")
                        file.flush()
                        progress.done += 1
                        _count(progress, result)
                    on_progress(progress)
    except OSError as error:
        raise CorpusError(f"{out} cannot be written: {error.strerror}; run it again to go on") from error
    return progress


def _count(progress: Progress, result: Tuned | Skipped) -> None:
    if isinstance(result, Skipped):
        progress.skipped.append(result)
    else:
        progress.compilations += result.compilations


def _header(plan: Plan) -> dict[str, Any]:
    described = asdict(plan)
    digest = hashlib.sha256(json.dumps(described, sort_keys=True).encode()).hexdigest()
    return {"plan": described, "sha256": digest}


def _resume(out: Path, plan: Plan) -> Iterator[str]:
    """Ids that `out` holds already; a torn last line is cut off.  Starts the file where there is none."""
    header = _header(plan)
    lines = whole_lines(out)
    if not lines:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(header) + "\n")
        return
    if json.loads(lines[0])["sha256"] != header["sha256"]:
        raise CorpusError(f"{out} was made with another plan: remove it or name another folder")
    for line in lines[1:]:
        yield json.loads(line)["id"]


def read(out: Path) -> tuple[Plan, dict[str, Tuned]]:
    """The plan and, sorted by id, the results of the subjects that could be searched; raises CorpusError."""
    try:
        with out.open(encoding="utf-8") as file:
            described = json.loads(next(file))["plan"]
            found = [from_json(json.loads(line)) for line in file]
    except (OSError, ValueError, KeyError, StopIteration) as error:
        raise CorpusError(f"cannot read {out}: {error!r}") from error
    plan = plan_from_json(described)
    return plan, {one.id: one for one in sorted(found, key=lambda one: one.id) if isinstance(one, Tuned)}
