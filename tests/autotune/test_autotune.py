"""Random lists, moves, the coreset and the whole pipeline, small."""

import gzip
import json
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.autotune import coreset, runner
from llmfb_core.autotune.moves import LONGEST, neighbour, random_list
from llmfb_core.autotune.pipeline import Plan, autotune
from llmfb_core.corpus.functions import CorpusFunction, functions_of
from llmfb_core.corpus.manifest import CorpusModule
from llmfb_core.errors import CorpusError
from llmfb_core.examples import examples
from llmfb_core.passes import InvalidPassList, from_elements, parse, vocabulary
from llmfb_core.train.labels import read_labels

ELEMENTS = [element.text for element in vocabulary()]


@given(st.integers())
def test_random_lists_and_their_neighbours_are_valid_and_standard(seed: int) -> None:
    rng = random.Random(seed)
    elements = random_list(ELEMENTS, rng)
    for _ in range(5):
        built = from_elements(elements)
        assert built.tier == "standard"
        assert parse(built.text) == built
        assert len(elements) <= LONGEST
        elements = neighbour(elements, ELEMENTS, rng)


def test_greedy_cover_takes_what_adds_most() -> None:
    gain = np.array([[0.5, 0.4, 0.0], [0.5, 0.0, 0.0], [0.0, 0.4, 0.3]])
    assert coreset.greedy_cover(gain, 3) == [0, 1]
    assert coreset.greedy_cover(gain, 1) == [0]
    assert coreset.greedy_cover(np.zeros((2, 2)), 2) == []


def test_gains_are_relative_and_failures_gain_nothing() -> None:
    sizes = np.array([[50.0, np.nan, 150.0]])
    assert coreset.gains(sizes, np.array([100.0])).tolist() == [[0.5, 0.0, 0.0]]


def test_of_lists_that_tie_the_one_that_serves_most_is_the_label() -> None:
    sizes = np.array([[8.0, 8.0, 9.0], [9.0, 7.0, 9.0], [9.0, 9.0, np.nan]])
    order, labels = coreset.canonical_labels(sizes, np.array([9.0, 9.0, 9.0]))
    assert order == [1]
    assert labels.tolist() == [1, 1, -1]


@pytest.mark.parametrize("objective", ["instructions", "bytes"])
def test_the_shipped_coreset_is_valid_and_standard(objective: str) -> None:
    lists = coreset.shipped("bytes" if objective == "bytes" else "instructions")
    assert len(lists) == len(set(lists)) >= 15
    for text in lists:
        parsed = parse(text)
        assert not isinstance(parsed, InvalidPassList)
        assert parsed.text == text
        assert parsed.tier == "standard"


def functions() -> list[CorpusFunction]:
    found: list[CorpusFunction] = []
    for index, example in enumerate(examples()):
        module = CorpusModule("jansson", "valid" if index == 0 else "train", example.path, example.path.name)
        found += functions_of(example.text, module)
    return found


async def test_the_pipeline_labels_functions_and_resumes(tmp_path: Path) -> None:
    plan = Plan(
        sample=4,
        random_lists=12,
        evolved_lists=6,
        size=5,
        functions=5,
        valid_functions=2,
        with_optimized_ir=2,
    )
    lines: list[str] = []
    count = await autotune(functions(), tmp_path, plan, jobs=2, report=lines.append)
    assert count > 0
    labels = list(read_labels(tmp_path / "labels.jsonl.gz"))
    assert len(labels) == count
    assert {one.split for one in labels} == {"train", "valid"}
    assert sum(one.optimized_ir is not None for one in labels) == 2
    for one in labels:
        best = one.lists["bytes"][0].size.bytes
        assert best is not None
        assert one.baseline.bytes is not None
        assert best <= one.baseline.bytes
    before = gzip.decompress((tmp_path / "labels.jsonl.gz").read_bytes())
    # A torn last line, as a crash leaves it, is measured again.
    partial = tmp_path / "coreset.jsonl"
    partial.write_bytes(partial.read_bytes()[:-20])
    assert await autotune(functions(), tmp_path, plan, jobs=1, report=lines.append) == count
    assert gzip.decompress((tmp_path / "labels.jsonl.gz").read_bytes()) == before


async def test_a_file_of_other_lists_is_not_resumed(tmp_path: Path) -> None:
    out = tmp_path / "sizes.jsonl"
    out.write_text(json.dumps({"lists": ["default<O1>"], "sha256": "other"}) + "\n")
    with pytest.raises(CorpusError, match="other pass lists"):
        await runner.measure_all([], ["default<Oz>"], out, jobs=1)
