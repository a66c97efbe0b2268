"""The table of what a corpus holds."""

from __future__ import annotations

from collections import Counter

from rich.table import Table

from llmfb_core.corpus.functions import Language
from llmfb_core.corpus.layout import LANGUAGES, SPLITS, VARIANTS
from llmfb_core.corpus.store import Summary
from llmfb_core.corpus.wrapper import Variant


def corpus_table(found: Summary) -> Table:
    """Projects by split, and distinct functions by split, language and variant."""
    occurring = {(language, variant) for _, language, variant in found.functions}
    order: list[tuple[Language, Variant]] = [
        (language, variant) for language in LANGUAGES for variant in VARIANTS
    ]
    kinds = [kind for kind in order if kind in occurring]
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
