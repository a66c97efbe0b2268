"""The figures on validation, measured on a real function, and their tables."""

from __future__ import annotations

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.evaluate import validation_tables as tables
from llmfb_core.evaluate.validation import Pair, Plan, Validated, validate_all
from llmfb_core.examples import examples
from llmfb_core.types import Counterexample, Execution


async def test_a_real_function_is_measured() -> None:
    example = examples()[-1]
    extraction = extract(ModuleText(example.text), example.function)
    function = CorpusFunction("id", "project", "test", extraction.function, extraction.text, extraction.text)
    (measured,) = await validate_all([function], Plan(coreset=1, random=1, mutants=3), jobs=1)
    assert measured.source.agrees
    assert measured.prepare > 0
    assert measured.judge > 0
    assert measured.pairs
    assert all(pair.execution.differs is None for pair in measured.pairs)
    assert len({pair.ir for pair in measured.pairs}) == len(measured.pairs)
    assert len(measured.planted) == 3
    assert any(planted.execution.differs is not None for planted in measured.planted)


def validated(source: Execution) -> Validated:
    return Validated(CorpusFunction("id", "project", "test", "f", "", ""), source, prepare=0.1, judge=0.02)


def test_tables_count() -> None:
    refused = validated(Execution(not_executable="inline assembly"))
    measured = [validated(Execution(agrees=48)), validated(Execution(agrees=40)), refused]
    assert "| executable | 2 | 66.7 % |" in tables.executable_table(measured).markdown()
    assert "| inline assembly | 1 | 33.3 % |" in tables.executable_table(measured).markdown()
    assert "| judge a version | 20.0 | 20.0 |" in tables.time_table(measured).markdown()
    assert "median function: 44" in tables.time_table(measured).markdown()
    assert not tables.time_table([refused]).rows


def test_a_false_alarm_is_shown_with_its_input() -> None:
    one = validated(Execution(agrees=48))
    one.pairs = [
        Pair("default<Oz>", "", Execution(agrees=48)),
        Pair("function(gvn)", "", Execution(differs=Counterexample(3, "i32 7", "it returns 1"))),
    ]
    shown = tables.false_alarm_table([one]).markdown()
    assert "| differs | 1 | 50.0 % |" in shown
    assert "`function(gvn)`" in shown
    assert "i32 7" in shown
