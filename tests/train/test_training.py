# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
import gzip
import json
from pathlib import Path
from random import Random

import pytest
import torch

from llmfb_core.errors import CorpusError
from llmfb_core.model.local import LocalModel
from llmfb_core.model.tokenizer import Codec, train_tokenizer
from llmfb_core.prompt import lists
from llmfb_core.train.data import Prepared, collate, tree
from llmfb_core.train.evaluate import ask_all, evaluate
from llmfb_core.train.labels import Labelled, read_labels
from llmfb_core.train.loop import Metrics, Settings, rate_at
from llmfb_core.train.mixture import Mixture, branches, draw
from llmfb_core.train.muon import orthogonalize
from llmfb_core.train.run import train

ELEMENTS = lists.element_texts("extended")


def write_labels(path: Path) -> Path:
    good, other = lists.text_of(["sroa", "gvn"]), lists.text_of(["default<Oz>"])
    with gzip.open(path, "wt") as file:
        for i in range(20):
            ir = f"define i32 @f(i32 %0) {{\n%1 = add i32 %0, {i}\nret i32 %1\n}}\n"
            entries = [[good, 2, 20 + i], [other, 3, 24 + i]]
            function = {
                "id": str(i),
                "project": "p",
                "split": "valid" if i > 16 else "train",
                "ir": ir,
                "source": [i + 5, 40],
                "baseline": [3, 24 + i],
                "lists": {"instructions": entries, "bytes": entries},
                "optimized_ir": ir,
            }
            file.write(json.dumps(function) + "\n")
    return path


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    return write_labels(tmp_path / "labels.jsonl.gz")


def test_training_learns_and_resumes(labels: Path, tmp_path: Path) -> None:
    seen: list[Metrics] = []

    def run(minutes: float) -> Path:
        return train(
            labels,
            tmp_path / "out",
            minutes=minutes,
            shape="tiny",
            threads=1,
            batch_tokens=1024,
            vocabulary_size=600,
            settings=Settings(minutes, rate=5e-3),
            report=seen.append,
        )

    run(0.03)
    run(0.06)
    first, second = seen
    assert first["loss"] < 6.3
    assert second["loss"] < first["loss"]
    assert second["step"] > first["step"]
    folder = tmp_path / "out" / "model"
    answers = list(ask_all(LocalModel.load(folder), read_labels(labels, "valid"), "bytes", samples=4))
    report = evaluate(answers, "bytes")
    assert report.functions == 3
    assert report.valid_lists == 1.0


def test_labels_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "x.gz"
    path.write_bytes(b"no gzip")
    with pytest.raises(CorpusError, match="cannot read labels"):
        list(read_labels(path))


def some_labelled(labels: Path) -> Labelled:
    return next(read_labels(labels, "train"))


def test_draws_prefer_the_first(labels: Path) -> None:
    random = Random(0)
    drawn = [draw(some_labelled(labels), "bytes", Mixture(), random).text for _ in range(50)]
    assert drawn.count(lists.text_of(["sroa", "gvn"])) == 50
    loose = Mixture(regret=10.0)
    assert (
        25
        < [draw(some_labelled(labels), "bytes", loose, random).text for _ in range(50)].count(drawn[0])
        < 50
    )


def test_a_tree_trains_answers_and_hides_branches_from_each_other(labels: Path) -> None:
    labelled = some_labelled(labels)
    codec = Codec(train_tokenizer([labelled.ir], ELEMENTS, vocabulary_size=600), ELEMENTS)
    mixture = Mixture(emulate=1, fast=1, short=1, long=1, with_ir=1)
    asked = branches(labelled, mixture, Random(0))
    assert len(asked) >= 7
    prepared = Prepared(labelled, codec.encode(labelled.ir))
    grown = tree(prepared, asked, codec, 512, 0.1)
    text = codec.decode([i for i, w in zip(grown.ids[1:], grown.weights, strict=False) if w > 0.1])
    assert text.startswith("<|pass:sroa|><|pass:gvn|><|source|>5<|target|>2<|end|>")
    batch = collate([grown, tree(prepared, asked[:1], codec, 512, 0.1)], 0)
    mask = batch.mask()
    branch = batch.branch[0]
    last = len(branch) - 1
    assert mask[0, 0, last].tolist() == [int(b) in (0, int(branch[last])) for b in branch]
    assert bool(mask.any(dim=-1).all())


def test_rate() -> None:
    settings = Settings(1, rate=1.0, warmup=0.1, decay=0.5)
    assert [rate_at(x, settings) for x in (0.0, 0.05, 0.3, 0.75, 1.0)] == [0.0, 0.5, 1.0, 0.5, 0.0]


@pytest.mark.parametrize("shape", [(2, 8, 24), (2, 24, 8)])
def test_orthogonalize(shape: tuple[int, int, int]) -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonalize(torch.randn(*shape)))
    assert 0.5 < float(values.min()) <= float(values.max()) < 1.4
