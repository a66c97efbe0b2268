"""Moves and the search of one function."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.autotune.search import Search, key
from llmfb_core.passes import from_elements, parse, vocabulary
from llmfb_core.passes.pass_list import PassList
from llmfb_core.search.moves import LONGEST, crossing, neighbour, random_list, shorter
from llmfb_core.types import Compilation, Failure, Measurement, Objective

ELEMENTS = [element.text for element in vocabulary()]
BASELINE = Measurement(100, 400)


@given(st.integers())
def test_moves_give_valid_standard_lists(seed: int) -> None:
    rng = random.Random(seed)
    current = from_elements(random_list(ELEMENTS, rng))
    other = from_elements(random_list(ELEMENTS, rng))
    for _ in range(5):
        assert current.tier == "standard"
        assert parse(current.text) == current
        assert len(current.placed) <= LONGEST + 4
        current = neighbour(rng.choice((current, crossing(current, other, rng))), ELEMENTS, rng)


def test_every_move_is_made() -> None:
    rng = random.Random(1)
    start = from_elements(["sroa", "licm", "indvars", "gvn"])
    made = [neighbour(start, ELEMENTS, rng) for _ in range(300)]
    assert {len(one.placed) for one in made} >= {3, 4, 5}
    assert any(sorted(one.elements) == sorted(start.elements) != list(one.elements) for one in made)
    assert any(one.elements == start.elements and one.text != start.text for one in made)


def test_shorter_leaves_out_each_pass_once() -> None:
    texts = [one.text for one in shorter(from_elements(["sroa", "gvn", "sroa"]))]
    assert texts == ["function(gvn,sroa)", "function(sroa,sroa)", "function(sroa,gvn)"]


class Compiler:
    """Lists with sroa are small, the more passes the larger; dse crashes."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def measure(self, lists: list[str]) -> list[Compilation]:
        self.asked += lists
        return [self._compile(text) for text in lists]

    def _compile(self, text: str) -> Compilation:
        parsed = parse(text)
        assert isinstance(parsed, PassList)
        if "dse" in parsed.elements:
            return Compilation(text, failure=Failure("crash", "dse"))
        size = (60 if "sroa" in parsed.elements else 110) + len(parsed.elements)
        return Compilation(text, Measurement(size, 4 * size))


def search(compiler: Compiler, limit: int, seed: int = 1) -> Search:
    return Search(compiler.measure, BASELINE, ELEMENTS, random.Random(seed), limit)


@pytest.mark.parametrize("limit", [1, 7, 60])
async def test_a_search_asks_each_list_once_and_keeps_its_budget(limit: int) -> None:
    compiler = Compiler()
    one = search(compiler, limit)
    await one.try_lists([from_elements(["gvn", "dse"]), from_elements(["gvn"]), from_elements(["gvn"])])
    await one.locally(["bytes", "instructions"])
    assert len(compiler.asked) == len(set(compiler.asked)) == one.spent == limit
    assert one.tried["function(gvn,dse)"] is None


@pytest.mark.parametrize("objective", ["instructions", "bytes"])
async def test_local_search_and_minimization_find_the_shortest(objective: Objective) -> None:
    one = search(Compiler(), 300)
    await one.try_lists([from_elements(["gvn", "instcombine<no-verify-fixpoint>"])])
    await one.locally([objective])
    one.limit = 400
    await one.minimize(objective)
    assert one.ranking(objective)[0] == "function(sroa)"
    assert one.trace[-1][1:] == (61, 244)
    numbers = [number for number, _, _ in one.trace]
    assert numbers == sorted(numbers)


async def test_a_search_depends_on_its_seed_alone() -> None:
    asked: list[list[str]] = []
    for seed in (1, 1, 2):
        compiler = Compiler()
        await search(compiler, 50, seed).locally(["bytes"])
        asked.append(compiler.asked)
    assert asked[0] == asked[1] != asked[2]


async def test_of_lists_with_the_same_figures_the_preferred_one_comes_first() -> None:
    one = search(Compiler(), 10)
    lists = [from_elements(["sroa", element]) for element in ("gvn", "adce", "bdce")]
    one.preferred = {lists[2].text: 0, lists[1].text: 1}
    await one.try_lists(lists)
    assert one.ranking("bytes") == [lists[2].text, lists[1].text, lists[0].text]
    assert one.distinct("bytes", 5) == [lists[2].text]
    one.again(lists[2].text, None)
    assert one.ranking("bytes")[0] == lists[1].text


@pytest.mark.parametrize(
    ("objective", "better", "worse"),
    [
        ("instructions", (90, 400), (80, 401)),  # fewer instructions whose object grows do not count
        ("instructions", (90, 390), (90, 400)),
        ("bytes", (120, 399), (90, 400)),
        ("bytes", (90, 399), (91, 399)),
    ],
)
def test_order_of_figures(objective: Objective, better: Sequence[int], worse: Sequence[int]) -> None:
    assert key(Measurement(*better), BASELINE, objective) < key(Measurement(*worse), BASELINE, objective)
