"""Render the tables of the documents from the results that commands wrote: `make tables`.

A document has pairs of comments around what is rendered:

    <!-- results: results/bench.json server -->      some tables of a file, with where they come from
    <!-- results: results/bench.json -->             all its tables
    <!-- rows: results/a.json results/b.json … -->   the first tables of several files as one
    <!-- gains: results/search-functions.json … -->  a summary of searches, a row for each file and objective
    <!-- end -->

Paths are relative to the document.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

from llmfb_core import results

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md",
    "docs/results.md",
    "docs/validation.md",
    "docs/training.md",
    "llmfb_core/pretrained/default/README.md",
)
_PART = re.compile(r"(<!-- (results|rows|gains): (.+?) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
_GAINS = {
    "shipped lists": ("coreset,", ""),
    "then local search, 100 compilations": ("coreset of ", "100"),
    "random search": ("random search", ""),
    "best of all": ("best of all", ""),
}
"""The columns of a summary: how the method's name begins, and its budget."""


def rendered(text: str, folder: Path) -> str:
    """The document with its tables as the results have them now; raises LlmfbError, KeyError."""

    def part(found: re.Match[str]) -> str:
        start, kind, words, _, end = found.groups()
        return f"{start}\n{kinds[kind](words.split(), folder)}\n\n{end}"

    kinds = {"results": _results, "rows": _rows, "gains": _gains}
    return _PART.sub(part, text)


def _results(words: list[str], folder: Path) -> str:
    file, *names = words
    found = results.read(folder / file)
    tables = [found.table(name) for name in names] or found.tables
    return "\n\n".join([*(table.markdown() for table in tables), found.origin()])


def _rows(files: list[str], folder: Path) -> str:
    first, *others = (results.read(folder / file).tables[0] for file in files)
    return replace(first, rows=first.rows + tuple(row for other in others for row in other.rows)).markdown()


def _gains(files: list[str], folder: Path) -> str:
    rows: list[tuple[results.Cell, ...]] = []
    for file in files:
        found = results.read(folder / file)
        what = re.sub(r"(\d+ \w+) of.*(tier \w+).*", r"\1, \2", found.about)
        for table in found.tables:
            longest = table.head[-2]
            cells = [_cell(table, *column, longest) for column in _GAINS.values()]
            rows.append((f"{what}, {table.name}", *cells, int(longest)))
    head = ("gain over -Oz, summed", *_GAINS, "of compilations")
    return results.Table("gains", head, tuple(rows)).markdown()


def _cell(table: results.Table, begins: str, budget: str, longest: str) -> results.Cell:
    (row,) = (row for row in table.rows if re.match(rf"{begins}.*summed$", str(row[0])))
    return row[table.head.index(budget or longest)]


def main() -> int:
    """Write the documents whose tables changed."""
    for name in DOCUMENTS:
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        if (new := rendered(text, path.parent)) != text:
            path.write_text(new, encoding="utf-8")
            print(f"{name}: tables brought up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
