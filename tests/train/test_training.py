# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
import json
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from llmfb_core.autotune import dataset
from llmfb_core.autotune.dataset import UNUSABLE, Row
from llmfb_core.errors import CorpusError, ModelUnavailableError
from llmfb_core.model import loading
from llmfb_core.model.local import LocalModel
from llmfb_core.model.tokenizer import Codec, train_tokenizer
from llmfb_core.prompt import lists
from llmfb_core.train import simulate
from llmfb_core.train.data import collate, tree
from llmfb_core.train.evaluate import evaluate
from llmfb_core.train.examples import OBJECTIVES, Example, ask_of, examples, seen
from llmfb_core.train.loop import Metrics, Settings, rate_at
from llmfb_core.train.muon import orthogonalize
from llmfb_core.train.objective import Shares
from llmfb_core.train.questions import Mixture
from llmfb_core.train.ranking import rank
from llmfb_core.train.rounds import Try, imagined
from llmfb_core.train.run import Config, Setup, fixed_order, prepare, read_config, train
from llmfb_core.train.simulate import Sight, Simulator, saved
from llmfb_core.types import FeedbackForm, Measurement, Objective

ELEMENTS = lists.element_texts("extended")
KNOWN = ("function(sroa)", "function(gvn)", "function(sroa,gvn)", "function(dse)")
CPU = torch.device("cpu")


def row(i: int) -> Row:
    """The second list is good for odd functions, the third for even ones; the last one fails."""
    ir = f"define i32 @f(i32 %0) {{\n%1 = {'mul' if i % 2 else 'add'} i32 %0, {i}\nret i32 %1\n}}\n"
    odd = i % 2
    figures = ((3, 24 + i), (3, 24 + i - 8 * odd), (2, 16 + i + 8 * odd), UNUSABLE)
    split = "valid" if i > 32 else "train"
    return Row(
        str(i),
        "p",
        split,
        "Oz",
        "c",
        ir,
        ir,
        (ir, "", ir, ir if i % 3 else ""),
        (2, 40),
        (3, 24 + i),
        figures,
    )


ROWS = [row(i) for i in range(40)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    dataset.write(tmp_path / "dataset.parquet", KNOWN, ROWS)
    return tmp_path / "dataset.parquet"


def made() -> tuple[Codec, list[Example], Setup]:
    tokenizer = train_tokenizer([one.ir for one in ROWS], (*ELEMENTS, *KNOWN), vocabulary_size=1200)
    codec = Codec(tokenizer, ELEMENTS, KNOWN)
    functions = examples(ROWS, codec, 500)
    return codec, functions, prepare(codec, functions, Mixture(generate=1.0), CPU)


def test_a_dataset_comes_back(path: Path) -> None:
    known, rows = dataset.read(path)
    assert (known, list(rows)) == (KNOWN, ROWS)
    assert [one.split for one in dataset.read(path, "valid")[1]] == ["valid"] * 7


@pytest.mark.parametrize("content", [b"", b"PAR1 torn"])
def test_what_is_no_dataset_is_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.parquet").write_bytes(content)
    with pytest.raises(CorpusError, match="cannot read a dataset from"):
        dataset.read(tmp_path / "x.parquet")


@pytest.fixture
def tiny_model(path: Path, tmp_path: Path) -> Path:
    config = Config(0.06, "tiny", threads=1, batch_tokens=4096, vocabulary_size=1200, rate=5e-3, watched=0)
    return train(path, tmp_path / "begun", config, report=lambda _: None)


def test_training_learns_and_resumes(path: Path, tmp_path: Path) -> None:
    seen: list[Metrics] = []

    def run(minutes: float) -> Path:
        config = Config(
            minutes,
            "tiny",
            threads=1,
            batch_tokens=4096,
            vocabulary_size=1200,
            rate=5e-3,
            watched=4,
            watch_minutes=9,
        )
        return train(path, tmp_path / "out", config, report=seen.append)

    run(0.03)
    folder = run(0.06)
    first, second = seen[0], seen[-1]
    assert second["loss"] < first["loss"]
    assert second["step"] > first["step"]
    assert {"whole_1", "blind_5"} <= second.keys()
    answer = LocalModel.load(folder).answer(ask_of(ROWS[-1]))
    assert answer.pass_list in KNOWN
    model, codec, _ = loading.load(folder)
    functions = examples(ROWS, codec, 1800)
    setup = prepare(codec, functions, Mixture(), CPU)
    simulator = Simulator(model, setup.questions, setup.candidates, CPU)
    orders: dict[Objective, list[int]] = {
        name: fixed_order(functions, at) for at, name in enumerate(OBJECTIVES)
    }
    report = evaluate(simulator, functions, orders, {name: () for name in OBJECTIVES}, budgets=(1, 2))
    assert report["functions"] == len(ROWS)
    assert report["bytes"]["gains"]["fixed order"]["2"][0] == pytest.approx(report["bytes"]["oracle"][0])
    assert 0 <= report["counts"]["target exact"] <= 1
    said = "\n".join(table.markdown() for table in rank(folder, path, "valid", 5)[1])
    assert "| model, feedback, both, minus fixed order |" in said
    assert "| without numbers | 5 |" in said
    assert "| long, minus first answer |" in said


def test_training_goes_on_from_a_model(path: Path, tmp_path: Path, tiny_model: Path) -> None:
    seen: list[Metrics] = []
    config = replace(read_config(tiny_model / "training.json"), minutes=0.01, watched=0)
    folder = train(path, tmp_path / "more", config, begin=tiny_model, report=seen.append)
    assert (folder / "tokenizer.json").read_bytes() == (tiny_model / "tokenizer.json").read_bytes()
    fresh = train(path, tmp_path / "fresh", config, report=seen.append)
    assert loading.load(fresh)[1].size == loading.load(folder)[1].size
    assert seen[0]["loss"] < seen[-1]["loss"], "what was learned is not forgotten"
    with pytest.raises(ModelUnavailableError):
        train(path, tmp_path / "none", config, begin=tmp_path)


def test_what_a_folder_holds_is_not_continued_with_other_settings(
    path: Path, tmp_path: Path, tiny_model: Path
) -> None:
    out = tmp_path / "out"
    config = Config(0.02, "tiny", threads=1, batch_tokens=4096, vocabulary_size=1200, watched=3)
    train(path, out, config, report=lambda _: None)
    kept = {one: one.read_bytes() for one in out.iterdir() if one.is_file()}
    other = tmp_path / "other.parquet"
    dataset.write(other, KNOWN, ROWS[:36])
    for name, arguments in {
        "begin": (path, config, tiny_model),
        "dataset": (other, config, None),
        "seed": (path, replace(config, seed=9), None),
    }.items():
        with pytest.raises(CorpusError, match=f"was begun with another {name}: name another folder"):
            train(arguments[0], out, arguments[1], begin=arguments[2], report=lambda _: None)
    assert {one: one.read_bytes() for one in kept} == kept
    longer = replace(config, minutes=0.03, watched=0, name="longer")
    assert train(path, out, longer, report=lambda _: None) == out / "model"


def test_a_configuration_is_read_as_it_was_written(tmp_path: Path) -> None:
    config = Config(minutes=3, mixture=Mixture(chains=(3, 2), hidden=(0.1, 0.2)), shares=Shares(policy=2.0))
    file = tmp_path / "training.json"
    file.write_text(json.dumps({**asdict(config), "functions": 3, "trained": {"torch": "2"}}))
    assert read_config(file) == config
    for wrong in ("", "[]", "{}", '{"shares": 1}', json.dumps({**asdict(config), "speed": 1})):
        file.write_text(wrong)
        with pytest.raises(CorpusError):
            read_config(file)


def test_a_chain_knows_what_each_list_would_still_gain() -> None:
    codec, functions, setup = made()
    even = functions[0]
    rng = np.random.default_rng(0)
    for branch in setup.questions.ask(even, rng, ask_of(even))[:2]:
        assert len(branch.ids) == len(branch.weights)
        assert codec.decode(branch.ids[branch.asked].tolist()) == "<|list|>" * len(branch.asked)
        best = 0.0
        for number, gains in enumerate(branch.worth):
            tried = np.isnan(gains)
            assert tried.sum() == number
            left = np.where(tried, 0, np.maximum(even.saved[0] / 8 - best, 0))
            assert np.allclose(np.nan_to_num(gains), left)
            if number + 1 < len(branch.asked):
                text = codec.decode([int(branch.ids[branch.asked[number] + 1])])
                said = codec.known.index(text.removeprefix("<|pass:").removesuffix("|>"))
                best = max(best, float(even.saved[0][said]) / 8)


def test_a_tree_trains_answers_and_hides_branches_from_each_other() -> None:
    codec, functions, setup = made()
    one = functions[1]
    asked = setup.questions.ask(one, np.random.default_rng(0), ask_of(one))
    module = one.module.astype(np.int64)
    grown = tree(module, asked, 512, np.zeros(len(module), np.float32))
    text = codec.decode([int(i) for i, w in zip(grown.ids[1:], grown.weights, strict=False) if w > 1])
    assert text.startswith(f"<|n:{one.source}|><|target|><|")
    batch = collate([grown, tree(module, asked[:1], 512, np.zeros(len(module), np.float32))], 0)
    mask = batch.mask()
    branch = batch.branch[0]
    last = len(grown.ids) - 1
    assert mask[0, 0, last, : last + 1].tolist() == [
        int(b) in (0, int(branch[last])) for b in branch[: last + 1]
    ]
    assert bool(mask.any(dim=-1).all())


@pytest.mark.parametrize("form", ["short", "long"])
def test_rounds_of_short_and_long_are_what_the_optimizer_would_tell(form: FeedbackForm) -> None:
    codec, functions, setup = made()
    one = functions[1]
    rng = np.random.default_rng(0)
    told = [imagined(Try(one, 0, form, "bytes"), KNOWN[0], rng) for _ in range(60)]
    assert {attempt.measurement for attempt in told} == {Measurement(3, 25)}
    assert {attempt.compiled_ir for attempt in told} == {one.irs[0]}
    problems = {problem for attempt in told for problem in attempt.problems}
    assert {"target_count", "ir_compiles", "ir_differs", "not_smaller"} <= problems
    assert all((attempt.bleu is None) == (attempt.said is None or not attempt.said.ir) for attempt in told)
    broken = next(attempt for attempt in told if attempt.message)
    assert broken.message == "use of undefined value '%1'"
    text = codec.decode(setup.questions.told(broken, ask_of(one)))
    assert text.startswith("<|pass:function(sroa)|><|source|>")
    # The list gives what -Oz does: its head and both of its instructions.
    assert text.endswith("<|ir|><|oz|><|n:1|><|n:2|>" if form == "long" else "'%1'")


def test_what_is_not_seen_is_not_referred_to() -> None:
    codec, functions, setup = made()
    one = functions[0]
    views = [seen(one, module) for module in (one.module, one.short, one.blind)]
    assert [(bool(view.source_ir), bool(view.baseline_ir)) for view in views] == [
        (True, True),
        (True, False),
        (False, False),
    ]
    said = imagined(Try(one, 0, "long", "bytes"), KNOWN[0], np.random.default_rng(0))
    assert codec.decode(setup.questions.told(said, views[1])).endswith(f"<|ir|>{one.irs[0]}")


def test_simulated_gains_are_those_of_the_best_so_far() -> None:
    _, functions, _ = made()
    chosen = np.array([[3, 1, 2]] * len(functions))
    found = saved(functions, chosen, "bytes")
    assert found[0].tolist() == [0, 0, 8]
    assert found[1].tolist() == [0, 8, 8]


@pytest.mark.parametrize("sight", ["whole", "blind", "both"])
def test_one_by_one_is_the_same_as_in_batches(
    tiny_model: Path, sight: Sight, monkeypatch: pytest.MonkeyPatch
) -> None:
    # In single precision what differs is more than rounding.
    monkeypatch.setattr(simulate, "has_bfloat16", lambda: False)
    model, codec, _ = loading.load(tiny_model)
    functions = examples(ROWS[:12], codec, 500)
    setup = prepare(codec, functions, Mixture(), CPU)
    together = Simulator(model, setup.questions, setup.candidates, torch.device("cpu"), 2048)
    found = together.choose(functions, "bytes", 4, sight=sight)
    views = [
        [one.blind if view == "blind" else one.module for one in functions]
        for view in (("whole", "blind") if sight == "both" else (sight,))
    ]
    for at, one in enumerate(functions):
        told: list[int] = []
        tried: list[int] = []
        for number in range(4):
            logs = [
                torch.from_numpy(
                    together.scores([[*map(int, view[at]), *setup.questions.start(0), *told]])
                ).log_softmax(dim=1)
                for view in views
            ]
            scores = torch.stack(logs).mean(dim=0)[0]
            scores[tried] = float("-inf")
            # What is as good but for rounding may come first.
            assert float(scores[found[at, number]]) > float(scores.max()) - 0.02
            tried.append(int(found[at, number]))
            told += [*setup.questions.attempt(one, tried[-1]), setup.questions.start(0)[-1]]


def test_rate() -> None:
    settings = Settings(1, rate=1.0, warmup=0.1, decay=0.5)
    assert [rate_at(x, settings) for x in (0.0, 0.05, 0.3, 0.75, 1.0)] == [0.0, 0.5, 1.0, 0.5, 0.0]


@pytest.mark.parametrize("shape", [(2, 8, 24), (2, 24, 8)])
def test_orthogonalize(shape: tuple[int, int, int]) -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonalize(torch.randn(*shape)))
    assert 0.5 < float(values.min()) <= float(values.max()) < 1.4
