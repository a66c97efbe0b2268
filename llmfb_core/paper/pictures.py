"""Figures 3 to 7 as pictures, a row or a panel for each objective."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import Any

from llmfb_core.errors import UsageError
from llmfb_core.evaluate.picture import METADATA, STYLES, figure_class
from llmfb_core.metrics import Gain
from llmfb_core.paper.figures import Curves

SUFFIXES = (".svg", ".png")
_MORE_COLOURS = ("#D55E00", "#CC79A7", "#56B4E9", "#000000")

Bars = Mapping[str, Mapping[str, Mapping[str, Gain]]]
Heat = tuple[Sequence[str], Sequence[Sequence[float]]]


def heatmaps(found: Mapping[str, Heat]) -> Any:
    """Figure 3: all coefficients of correlation, blank where there is none."""
    figure, panels = _panels(len(found), (6.2, 5.6))
    for panel, (objective, (names, values)) in zip(panels, found.items(), strict=True):
        panel.imshow(values, cmap="RdBu_r", vmin=-1, vmax=1)
        panel.set_xticks(range(len(names)), names, rotation=60, ha="right", fontsize="x-small")
        panel.set_yticks(range(len(names)), names, fontsize="x-small")
        for row, each in enumerate(values):
            for column, value in enumerate(each):
                if not math.isnan(value):
                    colour = "white" if abs(value) > 0.6 else "black"
                    text = f"{value:.1f}".replace("-0.0", "0.0")
                    panel.text(column, row, text, ha="center", va="center", fontsize=5, color=colour)
        panel.set_title(objective)
    return figure


def distributions(found: Mapping[str, Mapping[str, Mapping[str, Sequence[float]]]]) -> Any:
    """Figure 4: performance against the autotuner by error of the target count, and by BLEU."""
    figure = figure_class()(figsize=(10, 3.2 * len(found)), layout="constrained")
    rows = figure.subplots(len(found), 2, squeeze=False)
    for row, (objective, kinds) in zip(rows, found.items(), strict=True):
        for panel, (name, ranges) in zip(row, kinds.items(), strict=True):
            known = {label: values for label, values in ranges.items() if values}
            places = range(1, len(known) + 1)
            if known:
                panel.violinplot(list(known.values()), places, showmeans=True, showextrema=False)
            for place, values in zip(places, known.values(), strict=True):
                panel.plot([place] * len(values), values, ".", color="black", alpha=0.3, markersize=4)
            panel.set_xticks(
                places, [f"{label}\n{len(each)}" for label, each in known.items()], fontsize="small"
            )
            panel.axhline(1, color="#999999", linewidth=0.8)
            panel.set(xlabel=f"{name}, number of answers", ylabel="performance", title=objective)
            panel.grid(alpha=0.3, axis="y")
    return figure


def bars(found: Mapping[str, Bars]) -> Any:
    """Figure 5: the tasks Optimize above and Feedback below, on the four sets."""
    figure = figure_class()(figsize=(6.2 * len(found), 6), layout="constrained")
    columns = figure.subplots(2, len(found), squeeze=False).T
    for column, (objective, sets) in zip(columns, found.items(), strict=True):
        for panel, task in zip(column, ("Optimize", "Feedback"), strict=True):
            _bars(panel, {name: tasks[task] for name, tasks in sets.items()})
            panel.set(ylabel="smaller than -Oz (%)", title=f"{objective}, task {task}")
            panel.set_ylim(bottom=0)
    return figure


def _bars(panel: Any, sets: Mapping[str, Mapping[str, Gain]]) -> None:
    whos = list(next(iter(sets.values())))
    width = 0.8 / len(whos)
    for at, (who, (colour, _)) in enumerate(zip(whos, cycle(STYLES), strict=False)):
        gains = [each[who] for each in sets.values()]
        places = [place + (at - (len(whos) - 1) / 2) * width for place in range(len(sets))]
        # A gain may lie outside of the interval of its resamples where all of them are equal but for rounding.
        below = [100 * max(0.0, one.value - one.low) for one in gains]
        above = [100 * max(0.0, one.high - one.value) for one in gains]
        heights = [100 * one.value for one in gains]
        panel.bar(places, heights, width, yerr=(below, above), color=colour, label=who, error_kw={"lw": 0.8})
    names = [name.replace(" worse ", "\nworse ").replace(" target", "\ntarget") for name in sets]
    panel.set_xticks(range(len(sets)), names, fontsize="x-small")
    panel.grid(alpha=0.3, axis="y")
    panel.legend(fontsize="small")


def key(kind: str, objective: str) -> str:
    """The name of Figure 6's curves (`samples`) or Figure 7's (`iterated`) among those of a result."""
    return f"{kind}, {objective}"


def of_kind(found: Mapping[str, Curves], kind: str) -> dict[str, Curves]:
    """Those curves by objective."""
    return {name.partition(", ")[2]: each for name, each in found.items() if name.startswith(f"{kind}, ")}


def curves(found: Mapping[str, Curves]) -> Any:
    """Figures 6 and 7: gains by number of lists."""
    figure, panels = _panels(len(found), (5, 4.6))
    for panel, (objective, methods) in zip(panels, found.items(), strict=True):
        for (name, points), (colour, dash) in zip(methods.items(), cycle(_LINES), strict=False):
            values = [100 * one.value for _, one in points]
            panel.plot([count for count, _ in points], values, dash, color=colour, marker=".", label=name)
        panel.set(xscale="log", title=objective, xlabel="lists", ylabel="smaller than -Oz, summed (%)")
        panel.set_ylim(bottom=0)
        panel.xaxis.set_major_formatter("{x:g}")
        panel.grid(alpha=0.3)
    figure.legend(
        *panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=4, fontsize="small"
    )
    return figure


_COLOURS = (*(colour for colour, _ in STYLES), *_MORE_COLOURS)
_LINES = tuple((colour, dash) for dash in ("-", "--", ":") for colour in _COLOURS)


def _panels(count: int, size: tuple[float, float]) -> tuple[Any, Any]:
    figure = figure_class()(figsize=(size[0] * count, size[1]), layout="constrained")
    return figure, figure.subplots(1, count, squeeze=False)[0]


def save(figure: Any, stem: Path, suffixes: Sequence[str] = SUFFIXES) -> None:
    """Write it in these formats; raises UsageError where that cannot be done."""
    for suffix in suffixes:
        file = stem.with_suffix(suffix)
        try:
            figure.savefig(file, metadata=METADATA[suffix])
        except OSError as error:
            raise UsageError(f"{file} cannot be written: {error.strerror}; name another folder") from None
