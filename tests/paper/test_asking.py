"""Asking about functions, with a model that says what the test wants, and the whole command with a tiny model."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from llmfb_core.autotune import dataset
from llmfb_core.cli.main import main
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import WorkerError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.paper.asking import Remembering, ask_about
from llmfb_core.paper.records import Journal, Plan, Record, Skipped
from llmfb_core.paper.run import ask_all, in_turn
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction

TEXT = "define i32 @f(i32 %x) {\n  %y = add i32 %x, 0\n  %z = mul i32 %y, 3\n  ret i32 %z\n}\n"
LISTS = ("function(sroa)", "function(instcombine<no-verify-fixpoint>)", "default<O1>", "function(dse)")
PLAN = Plan(
    rounds={"fast": 1, "short": 1, "long": 1}, samples=3, temperatures=(1.0,), together=(1, 2), steps=2
)


class Model:
    """Names its lists in their order, none that was tried."""

    name = identity = "model"
    llvm: int | None = None

    def __init__(self, *, fits: bool = True, dies: bool = False) -> None:
        self.fitting, self.dies = fits, dies
        self.asked: list[Ask] = []

    async def fits(self, ask: Ask) -> bool:
        if self.dies:
            raise WorkerError("died")
        return self.fitting

    async def answer(self, ask: Ask) -> Prediction:
        (one, *_) = await self.samples(ask, 1)
        return replace(
            one, source_instructions=3, target_instructions=3, ir=ask.source_ir if ask.want_ir else None
        )

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        self.asked.append(ask)
        known = {*ask.tried, *(each.pass_list for each in ask.attempts)}
        return [Prediction(text) for text in LISTS if text not in known][:count]


def function(name: str = "id", text: str = TEXT, project: str = "p") -> CorpusFunction:
    return CorpusFunction(name, project, "test", "f", text, normalize(text, "f"))


async def test_everything_is_asked_and_compiled() -> None:
    model = Model()
    async with WorkerPool(workers=1) as pool:
        one = await ask_about(function(), "bytes", PLAN, pool, model)
    assert isinstance(one, Record)
    assert one.source[0] == 3
    assert one.baseline[0] == 2
    assert [figures[0] for figures in one.sizes if figures is not None] == [
        {LISTS[0]: 3, LISTS[1]: 2, LISTS[2]: 2, LISTS[3]: 3}[text] for text in one.lists
    ]
    named = {name: [one.lists[at] for at in each] for name, each in one.sampled.items()}
    assert named["original, priority"] == list(LISTS[:3])
    assert named["fast, 1"] == list(LISTS[1:])
    assert set(named) == {
        *(f"{told}, priority" for told in ("original", "fast", "short", "long")),
        *("original, 1", "fast, 1"),
    }
    assert [one.lists[at] for at in one.steps["2"]] == list(LISTS)
    first, second = one.rounds["short"]
    assert (first.compiled, first.reads, first.bleu) == (3, True, 1.0)
    assert (second.compiled, second.target, second.reads) == (2, 3, True)
    assert second.bleu is not None
    assert 0 < second.bleu < 1
    assert "target_count" in second.problems
    assert one.rounds["fast"][0].reads is None
    assert {name: cost.calls for name, cost in one.costs.items()} == {
        **dict.fromkeys(("fast", "short", "long", "iterated feedback, 1", "iterated feedback, 2"), 2),
        **{name: 1 if name.startswith("original") else 2 for name in named},
    }
    assert one.costs["fast, priority"].compilations == 1 + len(named["fast, priority"])
    assert one.costs["iterated feedback, 2"].compilations == 4


async def test_the_same_question_is_asked_once_and_counted_twice() -> None:
    model = Model()
    remembering = Remembering(model)
    ask = Ask("ir", "bytes")
    assert await remembering.samples(ask, 2) == await remembering.samples(ask, 2)
    assert await remembering.answer(ask) == await remembering.answer(ask)
    assert len(model.asked) == 2
    assert remembering.spent(7).calls == 4
    assert remembering.spent(0).calls == 0


@pytest.mark.parametrize(("text", "fits"), [(TEXT, False), (TEXT.replace("ret i32", "ret i64"), True)])
async def test_what_cannot_be_asked_about_is_skipped(text: str, fits: bool, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "answers.jsonl", {})
    async with WorkerPool(workers=1) as pool:
        models = [Model(fits=fits)]
        await ask_all(
            [function(text=text)], PLAN, pool, models, journal=journal, on_progress=lambda _name: None
        )
    assert {type(one) for one in journal.known.values()} == {Skipped}
    assert len(journal.known) == 2


async def test_an_interrupted_run_asks_about_the_others_alone(tmp_path: Path) -> None:
    path, about = tmp_path / "answers.jsonl", {"plan": asdict(PLAN)}
    functions, done = [function(), function("other")], list[str]()

    async def run(chosen: list[CorpusFunction], model: Model) -> Journal:
        journal = Journal(path, about)
        async with WorkerPool(workers=1) as pool:
            await ask_all(chosen, PLAN, pool, [model], journal=journal, on_progress=done.append)
        return journal

    assert not (await run(functions[:1], Model(dies=True))).known
    first = await run(functions[:1], Model())
    again = Model()
    second = await run(functions, again)
    assert len(done) == 2 + 2 + 4
    assert {key: second.known[key] for key in first.known} == first.known
    assert set(second.known) == {
        (name, what) for name in ("id", "other") for what in ("instructions", "bytes")
    }
    nothing = Model()
    assert (await run(functions, nothing)).known == second.known
    assert again.asked
    assert not nothing.asked


def test_functions_come_from_each_project_in_turn() -> None:
    found = [function(f"{project}{number}", project=project) for project in "ab" for number in range(3)]
    found.append(function("c0", project="c"))
    chosen = in_turn(found, 0, 5)
    assert [one.project for one in chosen] == ["a", "b", "c", "a", "b"]
    assert in_turn(found[::-1], 0, 99)[:5] == chosen
    assert len(in_turn(found, 0, 99)) == 7


def made_corpus(folder: Path) -> str:
    """With one function, so long that the tiny model, which never ends by itself, has little room for IR."""
    body = "".join(f"  %y{at} = add i32 %x, {at}\n  store volatile i32 %y{at}, ptr @g\n" for at in range(29))
    text = f"@g = global i32 0\ndefine i32 @f(i32 %x) {{\n{body}  ret i32 %y5\n}}\n"
    (folder / "mine.ll").write_text(text)
    out = str(folder / "corpus")
    assert (
        main(["corpus", "add", str(folder / "mine.ll"), "--out", out, "--split", "test", "--jobs", "1"]) == 0
    )
    return out


@pytest.mark.slow
def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.model.conftest import KNOWN, made
    from tests.train.test_training import KNOWN as LISTS
    from tests.train.test_training import ROWS

    corpus = made_corpus(tmp_path)
    folder = tmp_path / "made"
    model = str(made(tmp_path / "tiny", KNOWN))
    command = [
        "evaluate",
        corpus,
        "--paper",
        str(folder),
        "--longest",
        "12",
        "--workers",
        "1",
        "--functions",
        "3",
    ]
    capsys.readouterr()
    assert main([*command, "--model", model]) == 0
    printed = capsys.readouterr().out
    assert (
        "`llmfb evaluate CORPUS --paper PAPER --longest 12 --functions 3 --model MODEL`: 1 of 1 functions"
        in printed
    )
    assert "| original model over -Oz, one answer | 2.87 % |" in printed
    names = {f"figure{number}.{suffix}" for number in range(3, 8) for suffix in ("csv", "png", "svg")}
    assert names | {"paper.md", "paper.json", "answers.jsonl"} <= {each.name for each in folder.iterdir()}
    assert (folder / "paper.md").read_text() == printed
    kept = (folder / "answers.jsonl").read_bytes()
    assert main([*command, "--model", model]) == 0
    assert capsys.readouterr().out == printed
    assert (folder / "answers.jsonl").read_bytes() == kept
    assert "boosting" not in printed
    dataset.write(tmp_path / "dataset.parquet", LISTS, ROWS)
    boosting = [*command, "--model", model, "--boosting", str(tmp_path / "dataset.parquet")]
    assert main(boosting) == 0
    more = capsys.readouterr().out
    assert more.count("\n| boosting, told of each |") == 2
    assert more.count("\n| model, told of each, minus boosting, told of each |") == 2
    assert len((folder / "boosting.jsonl").read_text().splitlines()) == 2
    assert main([*command, "--model", model, "--seed", "1"]) == 2
    assert "was measured otherwise (plan" in capsys.readouterr().err
    assert main([*command, "--model", "none"]) == 2
    assert "name one with --model" in capsys.readouterr().err
