"""What searches gain by the number of compilations, as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import Any

from llmfb_core.errors import UsageError
from llmfb_core.metrics import Gain
from llmfb_core.results import Curves

METADATA: Mapping[str, Mapping[str, None]] = {
    ".svg": {"Date": None},
    ".png": {},
    ".pdf": {"CreationDate": None},
}
"""By the file's suffix; without dates, so that the same figures make the same file."""
# Told apart by the colour-blind and in print: Okabe and Ito's colours, and a dash each.
STYLES = (("#999999", ":"), ("#E69F00", "-."), ("#0072B2", "--"), ("#009E73", "-"))


def check(file: Path) -> None:
    """Raises UsageError where `draw` could not draw that file, which is known before the search that it draws."""
    if file.suffix not in METADATA:
        raise UsageError(f"{file} is no picture's name; end it in {', '.join(METADATA)}")
    if not file.absolute().parent.is_dir():
        raise UsageError(f"{file} cannot be written: {file.parent} is no folder")
    figure_class()


def draw(curves: Curves, file: Path) -> None:
    """Draw the summed gains of each method with their bands, an objective beside the other; `check` comes first.

    Raises UsageError where the file cannot be written.
    """
    figure = figure_class()(figsize=(10, 4.2), layout="constrained")
    panels = figure.subplots(1, len(curves), squeeze=False)[0]
    for panel, (objective, methods) in zip(panels, curves.items(), strict=True):
        _draw_methods(panel, objective, methods)
    try:
        figure.savefig(file, metadata=METADATA[file.suffix])
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}; name another file") from None


def figure_class() -> Any:
    """Matplotlib's, set up so that the same data make the same file; raises UsageError where it is missing."""
    # Imported where needed: nobody else needs it, and it is an extra.
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise UsageError(f"a picture needs Matplotlib ({error}): pip install 'llmfb[picture]'") from None
    matplotlib.rcdefaults()  # a file in the working folder may set others, such as text by TeX
    matplotlib.rcParams["svg.hashsalt"] = "llmfb"
    return Figure


def _draw_methods(panel: Any, objective: str, methods: Mapping[str, Sequence[tuple[int, Gain]]]) -> None:
    longest = 2
    for (name, points), (colour, dash) in zip(methods.items(), cycle(STYLES), strict=False):
        counts, gains = [count for count, _ in points], [one for _, one in points]
        longest = max(longest, *counts)
        panel.plot(counts, [100 * one.value for one in gains], dash, color=colour, label=name)
        low, high = ([100 * one.low for one in gains], [100 * one.high for one in gains])
        panel.fill_between(counts, low, high, color=colour, alpha=0.1, linewidth=0)
    panel.set(xscale="log", xlim=(1, longest), ylim=(0, None), title=objective)
    panel.xaxis.set_major_formatter("{x:g}")
    panel.set(xlabel="compilations", ylabel="smaller than -Oz, summed (%)")
    panel.grid(alpha=0.3)
    panel.legend(loc="upper left", fontsize="small")
