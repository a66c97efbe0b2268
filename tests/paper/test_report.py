"""Tables and files of an evaluation whose figures are known."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from llmfb_core import results
from llmfb_core.paper import report
from llmfb_core.paper.tables import Evaluation, rival_table
from llmfb_core.results import Results
from tests.paper.conftest import evaluation


@pytest.fixture(scope="module")
def found() -> Evaluation:
    return evaluation("one", "two")


def row(text: str, begins: str) -> list[str]:
    (line,) = (line for line in text.splitlines() if line.startswith(f"| {begins} |"))
    return [cell.strip() for cell in line.split("|")[2:-1]]


def test_rivals_at_the_same_compilations(found: Evaluation) -> None:
    text = rival_table(found, "bytes").markdown()
    values = {name: [cell.partition(" (")[0] for cell in row(text, name)] for name in NAMES}
    assert values == NAMES


NAMES = {
    "-Oz": ["0.00 %", "0.00 %", "0.00 %", "0.00 %"],
    "random search": ["0.00 %", "0.00 %", "0.00 %", "0.00 %"],
    "coreset": ["3.33 %", "3.33 %", "3.33 %", "3.33 %"],
    "model, sampled": ["0.00 %", "0.00 %", "16.67 %", "16.67 %"],
    "model, told of each": ["0.00 %", "0.00 %", "-", "-"],
    "autotuner": ["0.00 %", "8.33 %", "8.33 %", "25.00 %"],
    "model, sampled, minus coreset": ["-3.33 %", "-3.33 %", "13.33 %", "13.33 %"],
    "model, sampled, share of the autotuner's": ["0.00 %", "0.00 %", "66.67 %", "66.67 %"],
}


def test_all_tables(found: Evaluation) -> None:
    tables = {table.name: table.markdown() for table in report.tables(found)}
    assert len(tables) == len(report.tables(found))
    headline = tables["headline"]
    assert row(headline, "autotuner over -Oz")[0] == "5.03 %"
    assert row(headline, "autotuner over -Oz")[3].startswith("25.00 %")
    assert row(headline, "Fast against Short, a call")[2] == "10.0 times"
    assert row(tables["functions"], "p") == ["c", "Oz", "2"]
    counts = tables["counts-bytes"]
    assert row(counts, "first answer") == ["2", "100.0 %", "1", "100.0 %", "100.0 %", "0.0 %", "0.0 %"]
    assert row(counts, "fast, round 1")[4:6] == ["0.0 %", "25.0 %"]
    assert row(tables["IR-bytes"], "first answer") == ["2", "2", "100.0 %", "0.900", "0.0 %"]
    assert row(tables["costs"], "fast") == ["2.0", "2.0", "1.00", "0.50", "0.02"]


def test_what_is_written(found: Evaluation, tmp_path: Path) -> None:
    tables, curves = tuple(report.tables(found)), report.curves(found)
    made = Results("llmfb evaluate", report.about(found, 3, "test"), tables, "22", curves=curves)
    report.write(found, made, tmp_path)
    assert results.read(tmp_path / "paper.json").tables == made.tables
    assert results.read(tmp_path / "paper.json").curves.keys() == curves.keys()
    assert "2 of 3 functions" in (tmp_path / "paper.md").read_text()
    for number in range(3, 8):
        stem = tmp_path / f"figure{number}"
        assert stem.with_suffix(".png").read_bytes().startswith(b"\x89PNG")
        assert "<svg" in stem.with_suffix(".svg").read_text()
    with (tmp_path / "figure7.csv").open() as file:
        rows = list(csv.DictReader(file))
    (last,) = (
        one
        for one in rows
        if (one["objective"], one["method"], one["lists"]) == ("bytes", "2 at a time", "2")
    )
    assert float(last["gain"]) == pytest.approx(10 / 60, abs=1e-6)
    with (tmp_path / "figure4.csv").open() as file:
        assert {one["performance"] for one in csv.DictReader(file) if one["objective"] == "bytes"} == {
            str(45 / 70)
        }
