"""What a model is worth on labelled functions, without LLVM: only lists that were measured can be judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llmfb_core import metrics
from llmfb_core.model.local import LocalModel
from llmfb_core.passes import from_elements
from llmfb_core.protocols import Ask
from llmfb_core.train.labels import Labelled
from llmfb_core.train.mixture import OBJECTIVES
from llmfb_core.types import Measurement, Objective, Prediction


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of the greedy answers for one objective; shares and errors from 0 to 1.

    `target_*` and `regret` are means over the `known` answers whose list was measured on its function; `regret` is
    (size - best size) / size after -Oz.  `best_is_first` and `best_among_samples` say how often the canonical best
    list is the greedy answer or one of the samples.
    """

    functions: int
    valid_lists: float
    plain_oz: float
    distinct_lists: int
    source_exact: float
    source_error: float
    known: int
    target_exact: float
    target_error: float
    regret: float
    best_is_first: float
    best_among_samples: float


@dataclass(frozen=True, slots=True)
class Answered:
    """A function with what the model said about it."""

    labelled: Labelled
    answer: Prediction
    samples: tuple[Prediction, ...]


def evaluate(answers: Iterable[Answered], objective: Objective) -> Report:
    """Judge `answers` given for `objective`."""
    given = list(answers)
    oz = from_elements(["default<Oz>"]).text
    said = [one.answer.pass_list for one in given]
    sources = [one.labelled.source.instructions for one in given]
    source_guesses = [one.answer.source_instructions for one in given]
    known = [(one, size) for one in given if (size := _sizes(one.labelled).get(one.answer.pass_list or ""))]
    targets = [size.instructions for _, size in known]
    target_guesses = [one.answer.target_instructions for one, _ in known]
    regrets = [
        (size.of(objective) - one.labelled.lists[objective][0].size.of(objective))
        / max(1, one.labelled.baseline.of(objective))
        for one, size in known
    ]
    return Report(
        functions=len(given),
        valid_lists=metrics.mean([float(one.answer.pass_list_error is None) for one in given]),
        plain_oz=metrics.mean([float(text == oz) for text in said]),
        distinct_lists=len(Counter(said)),
        source_exact=_exact(source_guesses, sources),
        source_error=metrics.mean(metrics.relative_errors(source_guesses, sources)),
        known=len(known),
        target_exact=_exact(target_guesses, targets),
        target_error=metrics.mean(metrics.relative_errors(target_guesses, targets)),
        regret=metrics.mean(regrets),
        best_is_first=metrics.mean([float(_best(one, objective) == one.answer.pass_list) for one in given]),
        best_among_samples=metrics.mean(
            [float(_best(one, objective) in {sample.pass_list for sample in one.samples}) for one in given]
        ),
    )


def ask_all(
    model: LocalModel, functions: Iterable[Labelled], objective: Objective, *, samples: int = 16
) -> Iterator[Answered]:
    """Ask `model` about each function whose prompt fits; the feed of `evaluate`."""
    for labelled in functions:
        ask = Ask(labelled.ir, objective)
        if labelled.lists.get(objective) and model.prompt_tokens(ask) <= model.max_prompt_tokens:
            yield Answered(labelled, model.answer(ask), tuple(model.samples(ask, samples)))


def _sizes(labelled: Labelled) -> dict[str, Measurement]:
    sizes = {
        entry.text: entry.size for objective in OBJECTIVES for entry in labelled.lists.get(objective, ())
    }
    sizes.setdefault(from_elements(["default<Oz>"]).text, labelled.baseline)
    return sizes


def _best(one: Answered, objective: Objective) -> str:
    return one.labelled.lists[objective][0].text


def _exact(guesses: list[int | None], counts: list[int]) -> float:
    return metrics.mean([float(guess == count) for guess, count in zip(guesses, counts, strict=True)])
