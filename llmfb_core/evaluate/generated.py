"""How good the IR is that a model generates beside its list: whether LLVM reads it, how near to the compiled one.

Of functions that its list makes at most `LONGEST` instructions of, as IR of longer ones takes a processor long.  What
was published of generated IR is of arXiv 2309.07062, the paper before 2403.14714.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from llmfb_core import metrics
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import LlmfbError, ModelUnavailableError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.protocols import Ask, Generator
from llmfb_core.results import Table, number, share
from llmfb_core.types import Source
from llmfb_core.validation.generated import complaint

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Generated:
    """Of one function: whether LLVM reads the IR, its BLEU, whether it equals the compiled one or -Oz's, seconds."""

    compiles: bool
    bleu: float
    exact: bool
    as_baseline: bool
    seconds: float


async def generate_all(
    functions: Sequence[CorpusFunction],
    pool: WorkerPool,
    generator: Generator,
    on_progress: Callable[[], None],
) -> list[Generated]:
    """Ask about each of `functions` once; those that are too long, or that LLVM does not compile, are left out.

    An answer without a valid list counts, as IR that LLVM does not read.  Raises ModelUnavailableError.
    """
    found: list[Generated] = []
    for function in functions:
        try:
            one = await _generate(function, pool, generator)
        except ModelUnavailableError:
            raise
        except LlmfbError:
            one = None
        if one is not None:
            found.append(one)
        on_progress()
    return found


async def _generate(function: CorpusFunction, pool: WorkerPool, generator: Generator) -> Generated | None:
    source = Source(function.text, function.name)
    (baseline,) = await pool.compile(source, [OZ], measure_bytes=True, want_ir=True)
    if baseline.ir is None or baseline.measurement is None or baseline.measurement.instructions > LONGEST:
        return None
    baseline_ir = normalize(baseline.ir, function.name)
    ask = Ask(function.ir, "bytes", baseline=baseline.measurement, baseline_ir=baseline_ir, want_ir=True)
    if not await generator.fits(ask):
        return None
    begun = time.monotonic()
    said = await generator.answer(ask)
    seconds = time.monotonic() - begun
    if said.pass_list is None or said.pass_list_error is not None:
        return Generated(False, 0.0, False, False, seconds)
    (compiled,) = await pool.compile(source, [said.pass_list], want_ir=True)
    if compiled.ir is None or compiled.measurement is None:
        return Generated(False, 0.0, False, False, seconds)
    if compiled.measurement.instructions > LONGEST:
        return None
    expected = normalize(compiled.ir, function.name)
    ir = said.ir or ""
    wrong = await complaint(pool, source, ir, compiled.ir)
    return Generated(
        wrong is None, metrics.bleu(ir, expected), ir == expected, expected == baseline_ir, seconds
    )


def table(found: Sequence[Generated]) -> Table:
    """All of them in a row."""
    count = len(found)
    head = (
        "functions",
        "LLVM reads it",
        "BLEU",
        "equals the compiled IR",
        "which equals -Oz's",
        "seconds, median",
    )
    row = (
        count,
        share(sum(one.compiles for one in found), count),
        number("thousandths", metrics.mean([one.bleu for one in found])),
        share(sum(one.exact for one in found), count),
        share(sum(one.as_baseline for one in found), count),
        number("hundredths", median(one.seconds for one in found) if found else 0.0),
    )
    return Table("generated IR", head, (row,))
