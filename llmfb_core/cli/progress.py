"""The progress bars of an optimization and of a validation."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from llmfb_core.cli.causes import without_name
from llmfb_core.cli.console import visible
from llmfb_core.optimize import Event, Measured, Note, Offered
from llmfb_core.optimize import Progress as ProgressEvent
from llmfb_core.types import Objective

Show = Callable[[str | None, Event], None]


@contextmanager
def shown_progress(objective: Objective, *, quiet: bool = False) -> Generator[Show]:
    """A function that shows events of the named function: a bar on a terminal, nothing in a pipe."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda _name, _event: None
        return
    columns = (
        TextColumn("{task.fields[name]}"),
        BarColumn(),
        TextColumn("{task.fields[state]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bars:
        task = bars.add_task("", total=1.0, name="", state="starting")

        def show(name: str | None, event: Event) -> None:
            match event:
                case Measured():
                    state = f"-Oz {event.baseline.of(objective)} {objective}"
                    bars.reset(task, total=1.0, name=visible(name or "module"), state=state)
                case Offered():
                    candidate = event.offer.candidate
                    state = f"best {candidate.measurement.of(objective)} {objective}, found by {candidate.found_by}"
                    bars.update(task, state=state)
                case ProgressEvent():
                    bars.update(task, completed=event.fraction)
                case Note():
                    bars.update(task, state=event.text)
                case _:
                    pass

        yield show


Told = Callable[[str, str], None]


@contextmanager
def shown_verdicts(total: int, *, quiet: bool = False) -> Generator[Told]:
    """A function that shows the verdict on a function as it comes: a bar on a terminal, a line elsewhere.

    Where several are judged, so that the first is not shown after the last; a reason that was told before is not told
    again, and `quiet` shows no lines.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        told: set[str] = set()

        def line(name: str, verdict: str) -> None:
            cause = without_name(verdict, name)
            is_new = cause not in told or verdict.startswith(("agrees", "differs"))
            told.add(cause)
            if total > 1 and not quiet and is_new:
                print(f"{visible(name)}: {visible(verdict)}", file=sys.stderr, flush=True)

        yield line
        return
    columns = TextColumn("validating"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}")
    with Progress(*columns, TimeElapsedColumn(), console=console, transient=True) as bars:
        task = bars.add_task("", total=total)

        def show(name: str, verdict: str) -> None:
            bars.update(task, advance=1, description=visible(f"{name}: {verdict}"))

        yield show


@contextmanager
def shown_count(what: str, total: int) -> Generator[Callable[[str], None]]:
    """A function that counts on whenever it is told what was done: a bar on a terminal, nothing in a pipe."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda _done: None
        return
    columns = TextColumn(what), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}")
    with Progress(*columns, TimeElapsedColumn(), console=console, transient=True) as bars:
        task = bars.add_task("", total=total)
        yield lambda done: bars.update(task, advance=1, description=done)
