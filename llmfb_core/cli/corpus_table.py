"""The table of what a corpus holds."""

from __future__ import annotations

from collections import Counter

from rich.table import Table

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
    """Projects by split, and distinct functions by split, language and variant."""
    kinds = _kinds(found)
    table = Table("split", "projects", *(f"{language} {variant}" for language, variant in kinds), "functions")
    for column in table.columns[1:]:
        column.justify = "right"
    totals: Counter[int] = Counter()
    for split in SPLITS:
        counts = [found.functions[split, *kind] for kind in kinds]
        figures = [found.by_split[split], *counts, sum(counts)]
        totals.update(dict(enumerate(figures)))
        table.add_row(split, *map(str, figures))
    table.add_section()
    table.add_row("all", *(str(totals[place]) for place in range(len(kinds) + 2)))
    return table
