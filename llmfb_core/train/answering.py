# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""How fast a model of ours answers, on one thread as in the optimizer; for an otherwise idle machine."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import torch
from transformers import GenerationConfig

from llmfb_core.autotune.dataset import UNUSABLE, Row, read
from llmfb_core.errors import CorpusError
from llmfb_core.model import loading, precision
from llmfb_core.model.local import LocalModel
from llmfb_core.prompt import native
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.results import Cell, Table, number
from llmfb_core.train.examples import ask_of
from llmfb_core.types import Measurement

SAMPLES = 100
_GENERATED = 12
"""Functions for which Hugging Face's `generate` is asked as well, which takes long."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds: of loading once torch and transformers are there, and of questions about each function.

    `lists` are first lists, `answers` have counts as well, `told` second lists.  `samples` are as many of `SAMPLES`
    lists as the model knows, `generated` is `generate(num_return_sequences=SAMPLES)` of a list without counts.
    """

    loading: float
    lists: Sequence[float]
    answers: Sequence[float]
    told: Sequence[float]
    samples: Sequence[float]
    generated: Sequence[float]


def measure(folder: Path, dataset: Path, split: str, count: int) -> tuple[int, list[Table]]:
    """How many functions it was asked about, and the table; raises CorpusError and ModelUnavailableError."""
    known, found = read(dataset, split)
    rows = list(found)[:count]
    if not rows:
        raise CorpusError(f"{dataset} has no function of the split {split}")
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        speed = _measured(folder, known, rows)
    finally:
        torch.set_num_threads(threads)
    return len(rows), [table(speed)]


def table(speed: Speed) -> Table:
    """Medians and nine tenths, in milliseconds."""
    kinds = {
        "first list": speed.lists,
        "first list with counts": speed.answers,
        "second list, told of the first": speed.told,
        f"{SAMPLES} samples, or all lists it knows": speed.samples,
        f"generate(num_return_sequences={SAMPLES}), a list": speed.generated,
    }
    rows: list[tuple[Cell, ...]] = [
        ("loading, beyond importing torch and transformers", *_both([speed.loading]))
    ]
    rows += [(name, *_both(seconds)) for name, seconds in kinds.items()]
    ratio = [slow / fast for slow, fast in zip(speed.generated, speed.samples, strict=False)]
    rows.append((f"generate / {SAMPLES} samples", number("tenths", median(ratio)), ""))
    kind = "bfloat16" if precision.has_bfloat16() else "single precision"
    return Table("answering", (f"the model, one thread, {kind}", "median, ms", "9 of 10, ms"), tuple(rows))


def _both(seconds: Sequence[float]) -> tuple[Cell, Cell]:
    most = quantiles(seconds, n=10, method="inclusive")[-1] if len(seconds) > 1 else seconds[0]
    return number("tenths", 1000 * median(seconds)), number("tenths", 1000 * most)


def _measured(folder: Path, known: Sequence[str], rows: Sequence[Row]) -> Speed:
    begun = time.perf_counter()
    model = LocalModel.load(folder)
    loaded = time.perf_counter() - begun
    asks = [ask_of(row) for row in rows]
    # A first pass makes what is made once.
    model.answer(asks[0])
    # One kind of question after the other: each is about another function than the one before.
    lists = [_seconds(partial(model.samples, ask, 1)) for ask in asks]
    answers = [_seconds(partial(model.answer, ask)) for ask in asks]
    samples = [_seconds(partial(model.samples, ask, SAMPLES)) for ask in asks]
    told: list[float] = []
    for ask, row in zip(asks, rows, strict=True):
        said = model.samples(ask, 1)[0].pass_list or ""
        figures = row.lists[known.index(said)] if said in known else UNUSABLE
        size = None if figures == UNUSABLE else Measurement(*figures)
        told.append(
            _seconds(partial(model.samples, replace(ask, attempts=(*ask.attempts, Attempt(said, size))), 1))
        )
    return Speed(loaded, lists, answers, told, samples, _generated(folder, asks[:_GENERATED]))


def _generated(folder: Path, asks: Sequence[Ask]) -> list[float]:
    """What Hugging Face's library takes with the same weights in the same precision, for lists without counts."""
    model: Any
    model, codec, description = loading.load(folder)
    seconds: list[float] = []
    for ask in asks:
        module = codec.encode(native.render_module(ask))
        ids = torch.tensor([[*module, *codec.encode(native.render_question(ask, codec.known))]])
        ids = ids[:, -description.context + 1 :]
        settings = GenerationConfig(
            do_sample=True, max_new_tokens=1, num_return_sequences=SAMPLES, pad_token_id=codec.id(native.PAD)
        )
        with torch.autocast("cpu", torch.bfloat16, enabled=precision.has_bfloat16()):
            work = partial(model.generate, ids, settings, attention_mask=torch.ones_like(ids))
            seconds.append(_seconds(work))
    return seconds


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
