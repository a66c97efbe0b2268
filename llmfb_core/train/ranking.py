"""What a model's order of the known lists gains on a dataset, as tables: every figure is looked up, none compiled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llmfb_core.errors import CorpusError
from llmfb_core.metrics import Gain
from llmfb_core.model import libraries
from llmfb_core.results import Cell, Table, share
from llmfb_core.results import gain as as_figure
from llmfb_core.search import coreset
from llmfb_core.types import Objective

if TYPE_CHECKING:
    from llmfb_core.train.evaluate import Rival
    from llmfb_core.train.examples import Example


def rank(
    model: Path, dataset: Path, split: str, count: int, *, boosting: Path | None = None
) -> tuple[int, list[Table]]:
    """How many functions there were, and the tables; raises CorpusError and ModelUnavailableError.

    `boosting` is the dataset that boosting on features learns from, to be a rival.
    """
    libraries.check()
    from torch import nn

    from llmfb_core.autotune.dataset import read
    from llmfb_core.model import loading
    from llmfb_core.train.evaluate import evaluate
    from llmfb_core.train.examples import OBJECTIVES, examples, unread
    from llmfb_core.train.questions import Mixture
    from llmfb_core.train.run import ROOM, device_of, fixed_order, prepare
    from llmfb_core.train.simulate import Simulator

    loaded, codec, description = loading.load(model)
    device = device_of("auto")
    lists, rows = read(dataset, "train")
    if lists != codec.known:
        raise CorpusError(f"{dataset} has other lists than the model {model}: make it with the same coreset")
    if boosting is not None and read(boosting)[0] != lists:
        raise CorpusError(f"{boosting} has other lists than the model: make it with the same coreset")
    # Of the training functions only figures count: what is usually good, and the fixed order.
    training = unread(rows)
    functions = examples(read(dataset, split)[1], codec, description.context - ROOM)[:count]
    if not training or not functions:
        raise CorpusError(f"{dataset} has no function of the split {split if training else 'train'}")
    setup = prepare(codec, training, Mixture(), device)
    nn.Module.to(loaded, device)
    simulator = Simulator(loaded, setup.questions, setup.candidates, device)
    orders: dict[Objective, list[int]] = {
        objective: fixed_order(training, at) for at, objective in enumerate(OBJECTIVES)
    }
    rivals = shipped(functions, codec.known)
    if boosting is not None:
        for objective, found in boosted(boosting, functions, codec.known).items():
            rivals[objective] += found
    report = evaluate(simulator, functions, orders, rivals)
    return len(functions), tables(report)


def shipped(functions: Sequence[Example], known: Sequence[str]) -> dict[Objective, list[Rival]]:
    """The shipped coreset in its order, which says so where the dataset does not know all of its lists."""
    import numpy as np

    from llmfb_core.train.evaluate import Rival
    from llmfb_core.train.examples import OBJECTIVES

    places = {text: at for at, text in enumerate(known)}
    found: dict[Objective, list[Rival]] = {}
    for number, objective in enumerate(OBJECTIVES):
        lists = coreset.shipped(objective)
        order = [places[text] for text in lists if text in places]
        # Without the lists that the model does not know it is a weaker rival than the one that is shipped.
        known_only = f", those {len(order)} of {len(lists)} lists that the model knows"
        saved = np.stack([one.saved[number] for one in functions])[:, order]
        found[objective] = [Rival(f"shipped order{known_only if len(order) < len(lists) else ''}", saved)]
    return found


def boosted(
    dataset: Path, functions: Sequence[Example], known: Sequence[str]
) -> dict[Objective, list[Rival]]:
    """Boosting on features that learned from the split train of `dataset`, told and not told of what lists gave."""
    import numpy as np

    from llmfb_core.train.boosting import fit_all
    from llmfb_core.train.evaluate import BUDGETS, Rival
    from llmfb_core.train.examples import OBJECTIVES

    _, learned = fit_all(dataset)
    found: dict[Objective, list[Rival]] = {}
    for objective, one in learned.items():
        saved = np.stack([each.saved[OBJECTIVES.index(objective)] for each in functions])
        found[objective] = [
            Rival(
                f"boosting, {name}",
                np.take_along_axis(saved, one.choose(functions, count, told=told), axis=1),
            )
            for name, told, count in (("no feedback", False, len(known)), ("feedback", True, max(BUDGETS)))
        ]
    return found


def tables(report: Mapping[str, Any]) -> list[Table]:
    """The tables of what `llmfb_core.train.evaluate.evaluate` found."""
    objectives: tuple[Objective, ...] = ("bytes", "instructions")
    found = [_gains(report[name], name, report["budgets"]) for name in objectives]
    return [*found, _counts(report), _forms(report["forms"])]


def _counts(report: Mapping[str, Any]) -> Table:
    names = ("source exact", "target exact", "target mean relative error")
    rows = {"instructions numbered": report["counts"], "without numbers": report["counts without numbers"]}
    head = ("counts after the first list", "functions", "source exact", "target exact", "target error (mean)")
    return Table(
        "counts",
        head,
        tuple(
            (name, counts["functions"], *(share(counts[each], 1) for each in names))
            for name, counts in rows.items()
        ),
    )


def _forms(report: Mapping[str, Any]) -> Table:
    """The forms of feedback, each with what it adds to the first answer."""
    budgets = [int(budget) for budget in report["gains"]["fast"]]
    rows: list[tuple[Cell, ...]] = []
    for form, gains in report["gains"].items():
        rows.append(_row(form, gains, budgets))
        rows.append(_row(f"{form}, minus first answer", report["minus first answer"][form], budgets))
    head = (f"bytes, {report['functions']} functions: form of feedback by compilations", *map(str, budgets))
    return Table("forms", head, tuple(rows))


def _gains(report: Mapping[str, Any], objective: Objective, budgets: Sequence[int]) -> Table:
    head = (f"{objective}: gain over -Oz by compilations", *map(str, budgets))
    rows: list[tuple[Cell, ...]] = [_row(name, gains, budgets) for name, gains in report["gains"].items()]
    for name, gains in report["minus fixed order"].items():
        rows.append(_row(f"{name}, minus fixed order", gains, budgets))
    for name, gains in report["minus rivals"].items():
        rows.append(_row(f"model, feedback, both, minus {name}", gains, budgets))
    best = as_figure(Gain(*report["oracle"]))
    rows.append(("the best of all lists", *("" for _ in budgets[1:]), best))
    return Table(objective, head, tuple(rows))


def _row(name: str, gains: Mapping[str, Sequence[float]], budgets: Sequence[int]) -> tuple[Cell, ...]:
    values = [gains.get(str(budget)) for budget in budgets]
    return (name, *("-" if value is None else as_figure(Gain(*value)) for value in values))
