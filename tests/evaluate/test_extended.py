"""Wins of extended passes, found on a real function, and their table."""

from __future__ import annotations

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.evaluate.extended import PassWins, Wins, extended_wins, wins_table
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Counterexample, Execution


async def test_wins_are_executed() -> None:
    example = examples()[1]
    extraction = extract(ModuleText(example.text), example.function)
    function = CorpusFunction("id", "project", "test", extraction.function, extraction.text, extraction.text)
    done: list[int] = []
    async with WorkerPool(workers=2, seconds_per_list=3) as pool:
        found = await extended_wins([function], pool, done.append)
    assert done == [1]
    assert {"attributor", "newgvn", "gvn-hoist"} <= set(found)
    assert "gvn" not in found, "a standard pass"
    wins = [each for row in found.values() for each in row.wins.values()]
    assert all(each.total <= 1 for each in wins), "a function counts once for each pass"
    assert any(each.agrees for each in wins)


def test_the_table_has_the_passes_that_win() -> None:
    wins = Wins()
    for execution in (
        Execution(agrees=48),
        Execution(differs=Counterexample(1, "i32 1", "it returns 2, the original 3")),
        Execution(not_executable="inline assembly"),
        Execution(agrees=1),
    ):
        wins.add(execution)
    found = {
        "loses": PassWins(),
        "hangs": PassWins(failed=3),
        "wins": PassWins(wins={"instructions": wins, "bytes": Wins(agrees=7)}),
    }
    *_, first, second = wins_table(found).markdown().split("\n")
    assert first == "| `wins` | 4 | 2 | 1 | 1 | 7 | 7 | 0 | 0 | 0 |"
    assert second == "| `hangs` | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 3 |"
