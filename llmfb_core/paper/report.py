"""What an evaluation leaves in its folder: pictures, their numbers as CSV, and all tables as Markdown and JSON."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from llmfb_core import results
from llmfb_core.errors import LlmfbError
from llmfb_core.metrics import Gain
from llmfb_core.paper import figures, pictures
from llmfb_core.paper import tables as shown
from llmfb_core.paper.figures import PERFORMANCE, Case, Curves
from llmfb_core.paper.headline import headline_table
from llmfb_core.paper.tables import Evaluation
from llmfb_core.results import Results, Table

_ERRORS = ("error of target count", "BLEU")
_GAIN = ("gain", "low", "high")


def tables(found: Evaluation) -> list[Table]:
    """All tables, those of one objective after the other."""
    made = [headline_table(found), shown.functions_table(found)]
    for objective, cases in found.cases.items():
        made += [
            shown.counts_table(cases, objective),
            shown.generated_table(cases, objective),
            shown.correlation_table(cases, objective),
            shown.error_table(cases, objective),
            shown.set_table(cases, objective),
            shown.sample_table(cases, objective),
            shown.iterated_table(cases, objective, found.plan),
            shown.rival_table(found, objective),
        ]
    return [*made, shown.cost_table(found)]


def curves(found: Evaluation) -> dict[str, Curves]:
    """Figures 6 and 7 by kind and objective, as the documents' pictures are drawn from."""
    together, steps = found.plan.together, found.plan.steps
    made: dict[str, Curves] = {}
    for objective, cases in found.cases.items():
        made[pictures.key("samples", objective)] = figures.sampling_curves(cases)
        made[pictures.key("iterated", objective)] = figures.iterated_curves(cases, together, steps)
    return made


def about(found: Evaluation, asked: int, split: str) -> str:
    """Which functions the tables are about, of how many."""
    count = len(next(iter(found.cases.values())))
    which = f"{count} of {asked} functions of the split {split}, from each project in turn"
    return f"{which}, autotuner at {found.longest} compilations"


def write(found: Evaluation, made: Results, folder: Path) -> None:
    """Write everything; raises LlmfbError."""
    try:
        _figures(found, made, folder)
        text = "\n\n".join(table.markdown() for table in made.tables)
        (folder / "paper.md").write_text(f"{made.origin()}\n\n{text}\n", encoding="utf-8")
    except OSError as error:
        raise LlmfbError(f"{folder} cannot be written: {error.strerror}; run it again to go on") from None
    results.write(made, folder / "paper.json")


def _figures(found: Evaluation, made: Results, folder: Path) -> None:
    cases = found.cases
    heat = {str(objective): figures.correlations(each) for objective, each in cases.items()}
    _csv(folder / "figure3.csv", ("objective", "of", "and", "coefficient"), _coefficients(heat))
    pictures.save(pictures.heatmaps(heat), folder / "figure3")

    ranges = {
        str(objective): {name: figures.by_range(each, name) for name in _ERRORS}
        for objective, each in cases.items()
    }
    _csv(folder / "figure4.csv", ("objective", "function", *_ERRORS, PERFORMANCE), _points(cases))
    pictures.save(pictures.distributions(ranges), folder / "figure4")

    bars = {str(objective): figures.bars(each) for objective, each in cases.items()}
    _csv(folder / "figure5.csv", ("objective", "set", "task", "who", *_GAIN), _bars(bars))
    pictures.save(pictures.bars(bars), folder / "figure5")

    for number, kind in ((6, "samples"), (7, "iterated")):
        drawn = pictures.of_kind(made.curves, kind)
        _csv(folder / f"figure{number}.csv", ("objective", "method", "lists", *_GAIN), _curves(drawn))
        pictures.save(pictures.curves(drawn), folder / f"figure{number}")


def _csv(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def _coefficients(found: Mapping[str, pictures.Heat]) -> Iterable[Sequence[object]]:
    for objective, (names, values) in found.items():
        for name, row in zip(names, values, strict=True):
            for other, value in zip(names, row, strict=True):
                yield objective, name, other, round(value, 4)


def _points(found: Mapping[Any, Sequence[Case]]) -> Iterable[Sequence[object]]:
    for objective, cases in found.items():
        for case in cases:
            if row := figures.known_at_inference(case):
                yield objective, case.record.id, *(row[name] for name in (*_ERRORS, PERFORMANCE))


def _bars(found: Mapping[str, pictures.Bars]) -> Iterable[Sequence[object]]:
    for objective, sets in found.items():
        for name, tasks in sets.items():
            for task, whos in tasks.items():
                for who, gain in whos.items():
                    yield objective, name, task, who, *_plain(gain)


def _curves(found: Mapping[str, Curves]) -> Iterable[Sequence[object]]:
    for objective, methods in found.items():
        for name, points in methods.items():
            for count, gain in points:
                yield objective, name, count, *_plain(gain)


def _plain(gain: Gain) -> Sequence[float]:
    return [round(each, 6) for each in gain]
