"""The table of what a corpus holds."""

from __future__ import annotations

from llmfb_core.cli.columns import Row, Table
from llmfb_core.corpus.functions import Language
from llmfb_core.corpus.layout import LANGUAGES, SPLITS, VARIANTS
from llmfb_core.corpus.store import Summary
from llmfb_core.corpus.wrapper import Variant
from llmfb_core.results import Cell
from llmfb_core.results import Table as Figures


def figures(found: Summary) -> Figures:
    """The same for documents."""
    kinds = _kinds(found)
    head = ("split", "projects", *(f"{language} {variant}" for language, variant in kinds), "functions")
    rows: list[tuple[Cell, ...]] = []
    for split in SPLITS:
        counts = [found.functions[split, *kind] for kind in kinds]
        rows.append((split, found.by_split[split], *counts, sum(counts)))
    return Figures("corpus", head, tuple(rows))


def _kinds(found: Summary) -> list[tuple[Language, Variant]]:
    """The kinds of functions that occur, in their order."""
    occurring = {(language, variant) for _, language, variant in found.functions}
    return [
        (language, variant)
        for language in LANGUAGES
        for variant in VARIANTS
        if (language, variant) in occurring
    ]


def corpus_table(found: Summary) -> Table:
    """Projects by split, and distinct functions by split, language and variant; at the end all of them."""
    head, rows = figures(found).head, figures(found).rows
    columns = list(zip(*rows, strict=True))[1:]
    totals = [sum(cell for cell in column if isinstance(cell, int)) for column in columns]
    shown = [Row(str(name), tuple(map(str, cells))) for name, *cells in (*rows, ("all", *totals))]
    return Table(tuple(head), tuple(shown))
