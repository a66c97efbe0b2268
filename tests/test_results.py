"""Results survive JSON, are shown as Markdown, and say how they were made."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import pytest

from llmfb_core.cli import main, results
from llmfb_core.cli.corpus_table import figures
from llmfb_core.corpus.recipe import Split
from llmfb_core.corpus.store import Summary
from llmfb_core.errors import LlmfbError
from llmfb_core.evaluate import speed
from llmfb_core.metrics import Gain
from llmfb_core.results import Results, Table, gain, number, read, share, write
from llmfb_server import program

TABLE = Table(
    "speed",
    ("what", "1", "10"),
    (
        ("gain", gain(Gain(0.02034, 0.0139, 0.0276)), "-"),
        ("share", share(1, 3), share(0, 0)),
        ("times", number("quantiles", 1.26, 1000), 7),
    ),
    ("a remark",),
)
TWO = """\
define i32 @f(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  ret i32 %b
}
define i32 @g(i32 %x) {
  ret i32 %x
}
"""
MARKDOWN = """\
| what | 1 | 10 |
| --- | --- | --- |
| gain | 2.03 % (1.39 to 2.76) | - |
| share | 33.3 % | 0.0 % |
| times | 1.3 / 1000.0 | 7 |

* a remark"""


def test_a_table_is_markdown() -> None:
    assert TABLE.markdown() == MARKDOWN


def test_results_survive_json(tmp_path: Path) -> None:
    curves = {"bytes": {"search": [(1, Gain(0.1, 0.0, 0.2))]}}
    made = Results("llmfb bench", "of three", (TABLE,), "22.1.8", curves=curves)
    write(made, tmp_path / "results.json")
    assert read(tmp_path / "results.json") == made
    assert "`llmfb bench`: of three; llmfb " in made.origin()


@pytest.mark.parametrize("text", ["", "{}", '{"tables": [1], "curves": {}}', "[]"])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "results.json"
    path.write_text(text)
    with pytest.raises(LlmfbError, match="holds no results"):
        read(path)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["bench", "--corpus", "/some/where", "--results", "a.json"], "llmfb bench --corpus CORPUS"),
        (
            ["evaluate", "mine", "--search=of", "--seed", "7"],
            "llmfb evaluate CORPUS --search SEARCH --seed 7",
        ),
        (["evaluate", "mine", "--model", "of/mine"], "llmfb evaluate CORPUS --model MODEL"),
        (["screen", "--pass-list", "default<O1>", "--workers=2"], "llmfb screen --pass-list 'default<O1>'"),
    ],
)
def test_the_command_is_as_others_can_repeat_it(words: list[str], shown: str) -> None:
    corpus = Path("/some/where" if words[0] == "bench" else "mine")
    options = argparse.Namespace(command_line=words, corpus=corpus, search=Path("of"), model="of/mine")
    assert results.command(options) == shown


def test_a_command_writes_its_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "screening.json"
    words = ["screen", "--pass-list", "function(sroa)", "--results", str(path), "--workers", "1"]
    assert main.main(words) == 0
    (table,) = read(path).tables
    assert table.rows[0][:2] == (1, 0)
    assert table.markdown() in capsys.readouterr().out


def test_all_functions_of_a_file_together(tmp_path: Path) -> None:
    source, path = tmp_path / "two.ll", tmp_path / "two.json"
    source.write_text(TWO)
    words = ["optimize", str(source), "--compilations", "2", "--model", "none", "--workers", "1"]
    assert main.main([*words, "--results", str(path)]) == 0
    found = read(path)
    assert found.command == "llmfb optimize FILE --compilations 2 --model none"
    (row,) = found.tables[0].rows
    assert row[:3] == ("two.ll", 2, 0)


def test_speed_has_its_columns() -> None:
    rates = speed.throughput_table([speed.Throughput("f", 2, 100.4, 150.0, None, 0.75, None)])
    assert rates.markdown().endswith("| f | 100 | 150 | 2 | 0.75 | no opt found | - |")
    offers = [speed.FirstOffer("f", 0.5, None), speed.FirstOffer("g", 1.5, 2.0), speed.FirstOffer("h", 9, 9)]
    *_, first, second, _, median = speed.first_offer_table(offers).markdown().split("\n")
    assert (first, second, median) == ("| f | 0.50 | none |", "| g | 1.50 | 2.00 |", "| median | 1.50 | - |")


def test_a_corpus_has_a_row_for_each_split() -> None:
    split: list[tuple[Split, int]] = [("train", 2), ("test", 1)]
    found = Summary(
        Counter(dict(split)), Counter({("train", "c", "Oz"): 5, ("test", "c", "O0"): 3}), 9, 0, ()
    )
    table = figures(found)
    assert table.head == ("split", "projects", "c Oz", "c O0", "functions")
    assert table.rows[0] == ("train", 2, 5, 0, 5)
    assert table.rows[-1] == ("test", 1, 0, 3, 3)


def test_a_folder_that_is_missing_is_known_before_measuring(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        program.main(["bench", "--results", str(tmp_path / "missing" / "bench.json")])
    assert "is no folder" in capsys.readouterr().err
