# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Expert iteration: new lists get a token, proposals are new and valid, what is measured joins, rounds resume."""

import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import NoReturn

import pytest
import torch
from tokenizers import Tokenizer

from llmfb_core import results
from llmfb_core.autotune import dataset
from llmfb_core.autotune.expand import Expansion, NothingBetterError, adding, better, expand
from llmfb_core.autotune.records import Best, Figures, Plan, Skipped, Subject, Tuned
from llmfb_core.autotune.runner import Lost, Progress
from llmfb_core.cli.improve import functions_of
from llmfb_core.cli.main import main
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.errors import CorpusError
from llmfb_core.examples import examples as shipped_examples
from llmfb_core.model import loading
from llmfb_core.model.local import LocalModel
from llmfb_core.model.tokenizer import Codec, train_tokenizer
from llmfb_core.passes import PassList, parse
from llmfb_core.prompt import native
from llmfb_core.search import coreset
from llmfb_core.train import improve as improving
from llmfb_core.train.examples import OBJECTIVES, ask_of, examples
from llmfb_core.train.extend import add_tokens, grown
from llmfb_core.train.improve import Expanded, Improvement, Round, claim, improve
from llmfb_core.train.proposals import propose
from llmfb_core.train.run import Config, train
from llmfb_core.train.simulate import Simulator
from tests.autotune.subjects import functions
from tests.train.test_training import ELEMENTS, KNOWN, ROWS

NEW = "function(sroa,adce)"
TINY = Config(0.03, "tiny", threads=1, batch_tokens=4096, vocabulary_size=1200, rate=5e-3, watched=0)


def with_new(row: dataset.Row) -> dataset.Row:
    """The new list does what the second one does, and a little more."""
    instructions, count = row.lists[1]
    return replace(row, lists=(*row.lists, (instructions, count - 1)))


def with_best(row: dataset.Row) -> dataset.Row:
    """The new list is a byte better than all others."""
    count = min(count for _, count in row.lists if count >= 0)
    return replace(row, lists=(*row.lists, (3, count - 1)))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    dataset.write(folder / "dataset.parquet", KNOWN, ROWS)
    train(folder / "dataset.parquet", folder, TINY, report=lambda _: None)
    return folder


def test_a_new_list_gets_the_last_token_and_begins_as_the_list_that_is_most_alike() -> None:
    tokenizer = train_tokenizer([one.ir for one in ROWS], (*ELEMENTS, *KNOWN), vocabulary_size=1200)
    before = Codec(tokenizer, ELEMENTS, KNOWN)
    add_tokens(tokenizer, KNOWN)
    assert tokenizer.get_vocab_size() == before.size
    add_tokens(tokenizer, (*KNOWN, NEW))
    codec = Codec(tokenizer, ELEMENTS, (*KNOWN, NEW))
    assert codec.known_ids[NEW] == before.size == codec.size - 1
    assert codec.first_of_ir == before.first_of_ir
    assert codec.encode(native.part_token(NEW) + "ret") == [before.size, *codec.encode("ret")]
    rows = [with_new(row) for row in ROWS]
    state = {name: torch.randn(before.size, 3) for name in ("model.embed_tokens.weight", "lm_head.weight")}
    state["other"] = torch.randn(2)
    found = grown(state, codec, examples(rows, codec, 500))
    assert torch.equal(found["other"], state["other"])
    for name in ("model.embed_tokens.weight", "lm_head.weight"):
        assert torch.equal(found[name][:-1], state[name])
        assert torch.equal(found[name][-1], state[name][codec.known_ids[KNOWN[1]]])


def test_training_goes_on_with_more_lists(begun: Path, tmp_path: Path) -> None:
    rows = [with_new(row) for row in ROWS]
    dataset.write(tmp_path / "dataset.parquet", (*KNOWN, NEW), rows)
    folder = train(tmp_path / "dataset.parquet", tmp_path, TINY, begin=begun / "model", report=lambda _: None)
    model, codec, description = loading.load(folder)
    assert description.known == (*KNOWN, NEW)
    assert model.config.vocab_size == codec.size
    said = LocalModel.load(folder).samples(ask_of(rows[1]), 9)
    assert NEW in {one.pass_list for one in said}
    old = Tokenizer.from_file(str(begun / "tokenizer.json"))
    assert codec.encode(ROWS[0].ir) == old.encode(ROWS[0].ir).ids


def test_proposals_are_new_valid_and_the_same_every_time(begun: Path) -> None:
    model, codec, _ = loading.load(begun / "model")
    functions = examples(ROWS[:6], codec, 500)
    setup = improving.prepare(codec, functions, improving.Mixture(), torch.device("cpu"))
    simulator = Simulator(model, setup.questions, setup.candidates, torch.device("cpu"))
    said = propose(simulator, functions, KNOWN, 12, 1)
    assert said.keys() == {one.id for one in functions}
    for lists in said.values():
        assert 6 <= len(lists) <= 12
        assert len(set(lists)) == len(lists)
        assert not set(lists) & set(KNOWN)
        assert all(isinstance(one := parse(text), PassList) and one.text == text for text in lists)
    assert propose(simulator, functions, KNOWN, 12, 1) == said
    assert propose(simulator, functions, KNOWN, 12, 2) != said


def test_only_what_beats_all_known_lists_counts() -> None:
    rows = {row.id: row for row in ROWS[:2]}

    def tuned(id: str, *found: tuple[str, int, int]) -> Tuned:
        best: Best = {"instructions": found, "bytes": found}
        return Tuned(id, (2, 40), rows[id].baseline, (), best, 1, 0)

    # Known lists reach 16 bytes for both, and 2 instructions; -Oz 24, 25 bytes and 3 instructions.
    proposed = {
        "0": tuned("0", (NEW, 3, 15), (KNOWN[0], 1, 1), ("function(adce)", 2, 16)),
        "1": tuned("1", (NEW, 1, 99), ("function(adce)", 3, 17)),
    }
    found = better(rows, proposed, KNOWN)
    assert found.keys() == {NEW}
    assert found[NEW] == {"0": pytest.approx(1 / 24**0.5)}


def test_lists_join_that_add_most_to_the_known_ones() -> None:
    rows = {row.id: row for row in ROWS[:2]}
    pools: dict[str, tuple[Figures | None, ...]] = {
        "0": ((3, 12), (3, 10), None),
        "1": ((3, 17), (3, 17), (3, 16)),
    }
    tried = {id: Tuned(id, (2, 40), rows[id].baseline, pool, {}, 3, 0) for id, pool in pools.items()}
    names = ("function(a)", "function(b)", "function(c)")
    assert adding(rows, tried, names, 9) == ["function(b)", "function(c)"]
    assert adding(rows, tried, names, 1) == ["function(b)"]


async def test_a_function_that_was_lost_ends_the_round(tmp_path: Path) -> None:
    class Dying:
        async def results(self, subjects: Iterable[Subject], plan: Plan) -> AsyncGenerator[Lost]:
            for one in subjects:
                yield Lost(one.id, "its process died 2 times")

    def ignore(_stage: str, _done: Progress) -> None:
        pass

    function = functions()[0]
    rows = [replace(ROWS[0], id=function.id)]
    dataset.write(tmp_path / "dataset.parquet", KNOWN, rows)
    with pytest.raises(CorpusError, match=r"proposed: 1 functions were lost .* tries them again"):
        await expand(
            tmp_path / "dataset.parquet",
            tmp_path,
            {function.id: function},
            {function.id: [NEW]},
            Expansion(),
            runner=Dying(),
            jobs=1,
            llvm=None,
            on_progress=ignore,
        )


class Scripted:
    """A runner whose figures are said in advance; in the last stage it cannot measure some functions."""

    def __init__(self, baseline: Figures, unmeasured: str = "") -> None:
        self.baseline, self.unmeasured = baseline, unmeasured
        self.stages = list[int]()

    async def results(self, subjects: Iterable[Subject], plan: Plan) -> AsyncGenerator[Tuned | Skipped]:
        self.stages.append(len(plan.pool))
        best: Best = {}
        if not plan.pool:
            best["bytes"] = ((NEW, 3, 10),)
        for one in subjects:
            if len(self.stages) == 3 and one.id == self.unmeasured:
                yield Skipped(one.id, "too slow today")
            else:
                yield Tuned(one.id, (2, 40), self.baseline, ((3, 10),) * len(plan.pool), best, 1, 0)


async def expanded(folder: Path, runner: Scripted, *found: CorpusFunction) -> list[dataset.Row]:
    rows = [replace(ROWS[2], id=one.id) for one in found]
    dataset.write(folder / "dataset.parquet", KNOWN, rows)
    by_id = {one.id: one for one in found}
    await expand(
        folder / "dataset.parquet",
        folder / "out",
        by_id,
        {id: [NEW] for id in by_id},
        Expansion(),
        runner=runner,
        jobs=1,
        llvm=None,
        on_progress=lambda _stage, _done: None,
    )
    known, new = dataset.read(folder / "out" / "dataset.parquet")
    assert known == (*KNOWN, NEW)
    return list(new)


async def test_no_function_is_lost_where_it_cannot_be_measured_or_compiled_this_time(tmp_path: Path) -> None:
    good, slow, broken = functions()[:3]
    runner = Scripted(ROWS[2].baseline, slow.id)
    found = await expanded(tmp_path, runner, good, slow, replace(broken, text="nonsense"))
    rows = {row.id: row for row in found}
    assert rows.keys() == {good.id, slow.id, broken.id}
    assert [rows[one.id].lists[-1] for one in (good, slow, broken)] == [(3, 10), dataset.UNUSABLE, (3, 10)]
    assert all(row.lists[: len(KNOWN)] == ROWS[2].lists for row in found)
    assert rows[broken.id].baseline_ir == ROWS[2].baseline_ir
    assert rows[broken.id].irs == (*ROWS[2].irs[:-1], "")
    assert rows[good.id].baseline_ir.startswith("define ")
    assert rows[good.id].baseline_ir != ROWS[2].baseline_ir


async def test_figures_of_two_llvms_are_not_mixed(tmp_path: Path) -> None:
    instructions, count = ROWS[2].baseline
    with pytest.raises(CorpusError, match="was measured by another LLVM or llmfb: 2 of 2 functions"):
        await expanded(tmp_path, Scripted((instructions, count - 9)), *functions()[:2])


def test_a_dataset_whose_lists_would_have_to_be_executed_is_refused(begun: Path, tmp_path: Path) -> None:
    lists = (*KNOWN[:-1], "function(guard-widening)")
    dataset.write(tmp_path / "dataset.parquet", lists, ROWS)
    loaded, _, description = loading.load(begun / "model")
    tokenizer = Tokenizer.from_file(str(begun / "model" / "tokenizer.json"))
    add_tokens(tokenizer, lists)
    loading.save(
        tmp_path / "model",
        loaded,
        tokenizer,
        name="x",
        llvm="22",
        elements=description.elements,
        known=lists,
    )
    with pytest.raises(CorpusError, match="has extended passes"):
        improving.check(tmp_path / "dataset.parquet", tmp_path / "model")


@pytest.mark.parametrize("split", ["train", "valid"])
def test_a_dataset_without_a_split_is_one_line(split: str, begun: Path, tmp_path: Path) -> None:
    dataset.write(tmp_path / "dataset.parquet", KNOWN, [row for row in ROWS if row.split != split])
    with pytest.raises(CorpusError, match=f"no function of the split {split}"):
        improving.check(tmp_path / "dataset.parquet", begun / "model")


def test_rounds_go_on_where_they_stopped(begun: Path, tmp_path: Path) -> None:
    calls: list[str] = []
    lists: list[str] = list(KNOWN)

    def expand(data: Path, out: Path, said: Mapping[str, Sequence[str]]) -> Expanded:
        calls.append("expand")
        assert 1 <= len(said) <= 5
        _, rows = dataset.read(data)
        new = f"function(adce,{','.join(['dce'] * len(lists))})"
        lists.append(new)
        dataset.write(out / "dataset.parquet", tuple(lists), [with_best(row) for row in rows])
        return Expanded(7, 3, 2, (new,))

    def trained(data: Path, out: Path, model: Path) -> Path:
        calls.append("train")
        if calls == ["expand", "train"]:
            raise KeyboardInterrupt
        folder = out / "model"
        return folder if folder.exists() else train(data, out, TINY, begin=model, report=lambda _: None)

    how = Improvement(rounds=2, functions=5, proposals=4, watched=7)

    def run() -> list[Round]:
        begin, data = begun / "model", begun / "dataset.parquet"
        return improve(data, begin, tmp_path, how, expand=expand, train=trained, report=lambda _: None)

    with pytest.raises(KeyboardInterrupt):
        run()
    found = run()
    assert calls == ["expand", "train", "train", "expand", "train"]
    assert run() == found
    assert [one.standing.known for one in found] == [4, 5, 6]
    assert [one.expanded.lists for one in found] == [(), (lists[4],), (lists[5],)]
    for one in found:
        assert list(one.standing.fixed) == sorted(one.standing.fixed)
        assert one.standing.fixed[-1] == pytest.approx(one.standing.best)
        assert all(gain <= one.standing.best + 1e-6 for gain in one.standing.model)
    assert found[0].standing.best < found[1].standing.best < found[2].standing.best
    shown = improving.table(found)
    assert [row[:4] for row in shown.rows] == [("before", 0, 0, 4), ("1", 7, 3, 5), ("2", 7, 3, 6)]
    (tmp_path / "round-1" / "expanded.json").write_text("torn")
    with pytest.raises(CorpusError, match="remove it to do its round again"):
        run()


def test_a_dataset_of_other_lists_is_one_line(begun: Path, tmp_path: Path) -> None:
    dataset.write(tmp_path / "dataset.parquet", (*KNOWN, NEW), [with_new(row) for row in ROWS])

    def never(*_: object) -> NoReturn:
        raise AssertionError

    with pytest.raises(CorpusError, match="has other lists than the model"):
        improve(
            tmp_path / "dataset.parquet",
            begun / "model",
            tmp_path / "out",
            Improvement(),
            expand=never,
            train=never,
            report=lambda _: None,
        )


def test_rounds_before_one_without_better_lists_are_the_result(begun: Path, tmp_path: Path) -> None:
    def expand(data: Path, out: Path, _said: Mapping[str, Sequence[str]]) -> Expanded:
        if out.name == fruitless:
            raise NothingBetterError("none")
        known, rows = dataset.read(data)
        dataset.write(out / "dataset.parquet", (*known, NEW), [with_best(row) for row in rows])
        return Expanded(7, 3, 2, (NEW,))

    def trained(data: Path, out: Path, model: Path) -> Path:
        return train(data, out, TINY, begin=model, report=lambda _: None)

    def run() -> list[Round]:
        begin, data = begun / "model", begun / "dataset.parquet"
        how = Improvement(rounds=3, functions=5, proposals=4, watched=7)
        out = tmp_path / fruitless
        return improve(data, begin, out, how, expand=expand, train=trained, report=lambda _: None)

    fruitless = "round-2"
    assert [one.standing.known for one in run()] == [4, 5]
    fruitless = "round-1"
    with pytest.raises(NothingBetterError):
        run()


def test_a_folder_is_that_of_one_dataset_one_model_and_its_settings(begun: Path, tmp_path: Path) -> None:
    data, model = begun / "dataset.parquet", begun / "model"
    settings = {"kept": 2, "mixture": {"shares": (1, 2)}}
    for _ in range(2):
        claim(tmp_path, data, model, settings)
    with pytest.raises(CorpusError, match="with another kept: name another folder"):
        claim(tmp_path, data, model, {**settings, "kept": 3})
    other = tmp_path / "other.parquet"
    dataset.write(other, KNOWN, ROWS[:4])
    with pytest.raises(CorpusError, match="with another dataset: "):
        claim(tmp_path, other, model, settings)


def test_another_shape_than_that_of_the_model_is_one_line(begun: Path, tmp_path: Path) -> None:
    data = begun / "dataset.parquet"
    for shape, line in (("small", "is not of the shape small"), ("round", "no shape round: there are tiny")):
        with pytest.raises(CorpusError, match=line):
            train(data, tmp_path, replace(TINY, shape=shape), begin=begun / "model", report=lambda _: None)


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (("--improve", "corpus", "--processes", "2"), "--processes has no influence on --improve"),
        (("--improve", "corpus", "--shape", "tiny"), "--shape has no influence on --improve"),
        (("--kept", "3"), "--kept is of --improve"),
        (("--llvm", "./build"), "--llvm is of --improve"),
    ],
)
def test_options_without_influence_are_refused(
    given: Sequence[str], line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", str(tmp_path / "dataset.parquet"), "--out", str(tmp_path / "out"), *given]) == 2
    assert line in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


WEAK = (
    "function(mem2reg),cgscc(function-attrs),function(memcpyopt,slp-vectorizer,simplifycfg<switch-range-t"
    "o-icmp;switch-to-arithmetic;hoist-common-insts;sink-common-insts>,div-rem-pairs),cgscc(function-attr"
    "s),function(early-cse<memssa>,sroa,simplifycfg<forward-switch-cond;switch-range-to-icmp;switch-to-ar"
    "ithmetic;switch-to-lookup;no-keep-loops;hoist-common-insts;sink-common-insts>,dse),default<O1>,funct"
    "ion(dse),globalopt,function(loop(indvars),move-auto-init,tailcallelim)",
    "function(sroa,loop-mssa(licm<no-allowspeculation>),jump-threading,sroa<preserve-cfg>,aggressive-inst"
    "combine,mem2reg,jump-threading,instcombine<no-verify-fixpoint>),cgscc(function(mldst-motion))",
)
"""Lists that gain something and leave something to find."""


def test_the_command_improves_a_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus, made = tmp_path / "corpus", tmp_path / "made"
    for one in shipped_examples():
        split = "valid" if one.path.name == "bzip2_huffman.ll" else "train"
        (tmp_path / split).mkdir(exist_ok=True)
        (tmp_path / split / one.path.name).write_text(one.text)
    for split in ("train", "valid"):
        assert main(["corpus", "add", str(tmp_path / split), "--out", str(corpus), "--split", split]) == 0
    weak = tmp_path / "coreset.json"
    coreset.write(weak, dict.fromkeys(OBJECTIVES, WEAK), "weak")
    matrix = ["--matrix", "--functions", "9", "--valid-functions", "3", "--coreset", str(weak)]
    assert main(["autotune", str(corpus), "--out", str(made), *matrix]) == 0
    data = made / "dataset.parquet"
    config = tmp_path / "training.json"
    config.write_text(json.dumps(asdict(TINY)))
    first = ["train", str(data), "--out", str(tmp_path / "first"), "--config", str(config)]
    assert main(first) == 0
    small = ["--rounds", "1", "--functions", "9", "--proposals", "60", "--tried", "4", "--kept", "2"]
    begin = ["--begin", str(tmp_path / "first" / "model"), "--minutes", "0.02", "--jobs", "2"]
    out = tmp_path / "improved"
    file = tmp_path / "improvement.json"
    command = ["train", str(data), "--improve", str(corpus), "--out", str(out), *small, *begin]
    assert main([*command, "--results", str(file)]) == 0
    (table,) = results.read(file).tables
    before, after = table.rows
    known, rows = dataset.read(out / "round-1" / "dataset.parquet")
    assert before[3] == len(dataset.read(data)[0])
    assert after[3] == len(known) > int(str(before[3]))
    assert int(str(after[2])) > 0
    figures = {row.id: row.lists for row in rows}
    assert figures.keys() == {row.id for row in dataset.read(data)[1]}
    assert all(figures[row.id][: len(row.lists)] == row.lists for row in dataset.read(data)[1])
    assert loading.load(out / "round-1" / "training" / "model")[2].known == known
    stamps = {path: path.stat().st_mtime_ns for path in out.rglob("*.json*")}
    assert main(command) == 0
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.json*")} == stamps
    capsys.readouterr()
    assert main([*command, "--tried", "5", "--name", "other"]) == 1
    assert f"{out} was begun with another name, tried: name another folder" in capsys.readouterr().err
    assert main([*command, "--out", str(file)]) == 2
    assert f"{file} cannot be made" in capsys.readouterr().err
    assert main([*command, "--begin", str(corpus)]) == 1
    assert f"no model in {corpus}" in capsys.readouterr().err
    # A corpus may know a function from elsewhere; what was not trained on stays what is judged by.
    moved = tmp_path / "moved"
    for split in ("train", "valid"):
        assert main(["corpus", "add", str(tmp_path / split), "--out", str(moved), "--split", "train"]) == 0
    splits = {row.id: row.split for row in dataset.read(data)[1]}
    assert {one.id: one.split for one in functions_of(data, moved).values()} == splits
    partly = tmp_path / "partly"
    assert main(["corpus", "add", str(tmp_path / "train"), "--out", str(partly), "--split", "train"]) == 0
    assert main([*command, "--improve", str(partly)]) == 1
    assert "of the split valid: name the corpus that it was made from" in capsys.readouterr().err
    capsys.readouterr()
