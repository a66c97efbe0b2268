"""What is left of the extended passes' wins over -Oz once they are executed against the original, pass by pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.errors import FunctionError, IRError, WorkerError
from llmfb_core.llvm.baseline import OZ, oz_text
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.results import Cell, Table
from llmfb_core.types import Compilation, Execution, Measurement, Objective, Source

OBJECTIVES: tuple[Objective, ...] = ("instructions", "bytes")
_COLUMNS = ("wins", "agree", "differ", "not executed")


@dataclass(slots=True)
class Wins:
    """How many functions a pass makes smaller than -Oz does, by what executing the smallest of them says."""

    agrees: int = 0
    differs: int = 0
    not_executable: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.agrees + self.differs + self.not_executable

    def add(self, execution: Execution) -> None:
        """Count one."""
        if execution.agrees is not None:
            self.agrees += 1
        elif execution.differs is not None:
            self.differs += 1
        else:
            self.not_executable += 1


@dataclass(slots=True)
class PassWins:
    """The wins of one pass by objective, and how many compilations LLVM itself did not survive."""

    wins: dict[Objective, Wins] = field(default_factory=lambda: {each: Wins() for each in OBJECTIVES})
    failed: int = 0


async def extended_wins(
    functions: Sequence[CorpusFunction], pool: WorkerPool, on_progress: Callable[[int], None]
) -> dict[str, PassWins]:
    """Try each extended pass before and behind -Oz on each function; `on_progress` gets the functions done."""
    elements = [each.text for each in vocabulary("extended", pool.major)]
    known = {each.text for each in vocabulary("standard", pool.major)}
    found = {element: PassWins() for element in elements if element not in known}
    for number, function in enumerate(functions, 1):
        try:
            await _try_function(Source(function.text, function.name), pool, found)
        except (IRError, FunctionError, WorkerError):
            continue
        finally:
            on_progress(number)
    return found


async def _try_function(source: Source, pool: WorkerPool, found: dict[str, PassWins]) -> None:
    oz = oz_text(pool.major)
    lists = {
        from_elements(order, pool.major).text: element
        for element in found
        for order in ((element, oz), (oz, element))
    }
    first, *others = await pool.compile(source, [OZ, *lists], measure_bytes=True, want_ir=True)
    if first.measurement is None:
        return
    verdicts: dict[str, Execution] = {}
    smallest: dict[tuple[str, Objective], tuple[int, str]] = {}
    for compiled in others:
        element = lists[compiled.pass_list]
        found[element].failed += _crashed(compiled)
        if compiled.ir is None or compiled.measurement is None:
            continue
        for objective in OBJECTIVES:
            figure = _smaller(compiled.measurement, first.measurement, objective)
            known = smallest.get((element, objective))
            if figure is not None and (known is None or figure <= known[0]):
                smallest[element, objective] = (figure, compiled.ir)
    for (element, objective), (_, compiled_ir) in smallest.items():
        if compiled_ir not in verdicts:
            verdicts[compiled_ir] = await pool.execute(source, compiled_ir)
        found[element].wins[objective].add(verdicts[compiled_ir])


def _smaller(new: Measurement, old: Measurement, objective: Objective) -> int | None:
    """The figure of `new` where it is smaller."""
    if objective == "bytes" and (new.bytes is None or old.bytes is None):
        return None
    figure = new.of(objective)
    ram_grows = not new.may_replace(old, "bytes")
    return figure if figure < old.of(objective) and not ram_grows else None


def _crashed(compiled: Compilation) -> bool:
    return compiled.failure is not None and compiled.failure.kind in ("crash", "timeout")


def wins_table(found: dict[str, PassWins]) -> Table:
    """The passes that win anywhere or that LLVM does not survive, most wins first."""
    columns = [f"{objective}: {what}" for objective in OBJECTIVES for what in _COLUMNS]
    rows: list[tuple[Cell, ...]] = []
    for name, row in sorted(
        found.items(), key=lambda item: -sum(each.total for each in item[1].wins.values())
    ):
        counts = [
            count
            for wins in row.wins.values()
            for count in (wins.total, wins.agrees, wins.differs, wins.not_executable)
        ]
        if any(counts) or row.failed:
            rows.append((f"`{name}`", *counts, row.failed))
    return Table("extended passes", ("extended pass", *columns, "LLVM failed"), tuple(rows))
