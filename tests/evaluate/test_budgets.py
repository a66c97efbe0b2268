"""Gains by budget of what needs no model."""

import json
from pathlib import Path

import pytest

from llmfb_core.autotune.records import Tuned
from llmfb_core.autotune.runner import LocalRunner
from llmfb_core.errors import CorpusError, UsageError
from llmfb_core.evaluate import budgets, picture
from llmfb_core.passes import PassList, parse
from llmfb_core.types import Objective
from tests.autotune.subjects import subjects

TRACE = ((1, 90, 500), (5, 95, 390), (40, 80, 410), (200, 85, 380))


def tuned(name: str, trace: tuple[tuple[int, int, int], ...] = TRACE) -> Tuned:
    return Tuned(name, (200, 800), (100, 400), (), {}, 300, 0, trace=trace)


@pytest.mark.parametrize(
    ("objective", "expected"),
    [
        # A smaller count does not help where the object grows: 90 and 80 never count.
        ("instructions", [100, 95, 95, 85]),
        ("bytes", [400, 390, 390, 380]),
    ],
)
def test_what_is_reached_after_so_many_compilations(objective: Objective, expected: list[int]) -> None:
    assert [budgets.reached(tuned("a"), budget, objective) for budget in (1, 5, 100, 300)] == expected


def test_the_table_has_sums_and_means_and_how_many_improve() -> None:
    found = {"search": {"a": tuned("a"), "b": tuned("b", ())}}
    found["other"] = {"a": tuned("a", ()), "b": tuned("b", ((2, 90, 380),))}
    table = budgets.gain_table(found, "bytes", 300, "function").markdown()
    assert "| 1 | 10 | 30 | 100 | 300 |" in table
    assert "1.25 % (0.00 to 2.50)" in table  # 10 of 800
    assert "| search, summed | 0.00 % (0.00 to 0.00) | 1.25 % (0.00 to 2.50) |" in table
    assert "2.50 % (0.00 to 5.00) | 50.0 % |" in table
    assert "| best of all, summed | 0.00 % (0.00 to 0.00) | 3.75 % (2.50 to 5.00) |" in table
    assert "wins" not in table
    found["search"]["b"] = tuned("b")
    table = budgets.gain_table(found, "instructions", 300, "function")
    assert table.notes[0].endswith("in 2 of 2 wins")
    assert not budgets.gain_table(found, "instructions", 300, "function", tier="extended").notes


@pytest.mark.parametrize(("suffix", "longest"), [(".svg", 30), (".png", 1), (".pdf", 2)])
def test_the_picture_is_the_same_for_the_same_figures(tmp_path: Path, suffix: str, longest: int) -> None:
    found = {"search": {"a": tuned("a"), "b": tuned("b", ())}}
    pictures = [tmp_path / f"{name}{suffix}" for name in ("one", "two")]
    for file in pictures:
        picture.check(file)
        picture.draw({"bytes": budgets.curves(found, "bytes", longest)}, file)
    assert pictures[0].read_bytes() == pictures[1].read_bytes()
    found["search"]["b"] = tuned("b", ((1, 90, 300),))
    picture.draw({"bytes": budgets.curves(found, "bytes", longest)}, pictures[1])
    assert pictures[0].read_bytes() != pictures[1].read_bytes()


@pytest.mark.parametrize(
    ("name", "why"), [("gains.jpeg2", "end it in .svg"), ("no/gains.svg", "is no folder")]
)
def test_a_picture_that_cannot_be_drawn_is_known_before_the_search(
    tmp_path: Path, name: str, why: str
) -> None:
    with pytest.raises(UsageError, match=why):
        picture.check(tmp_path / name)


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    full = tmp_path / "full.svg"
    full.symlink_to("/dev/full")
    with pytest.raises(UsageError, match="No space left"):
        picture.draw({"bytes": budgets.curves({"search": {"a": tuned("a")}}, "bytes", 1)}, full)


def test_methods_differ_in_what_they_begin_with() -> None:
    plans = budgets.plans("bytes", "standard", "function", 0, 50)
    pools = [len(plan.pool) for plan in plans.values()]
    assert pools == [0, 0, len(plans["coreset"].pool), budgets.CORESET_FIRST]
    assert all(isinstance(parse(text), PassList) for plan in plans.values() for text in plan.pool)


async def test_every_method_on_a_real_function(tmp_path: Path) -> None:
    plans = budgets.plans("bytes", "standard", "function", 0, 30)
    runner = LocalRunner(2, tmp_path / "journals")
    chosen = subjects()[:2]
    found = await budgets.search_all(chosen, tmp_path, plans, runner, lambda _stage, _done: None)
    assert list(found) == list(plans)
    for name, plan in plans.items():
        assert set(found[name]) == {one.id for one in chosen}
        assert all(one.compilations == plan.compilations for one in found[name].values())
    for one in found["coreset"].values():  # functions that are known to become smaller
        assert budgets.reached(one, 30, "bytes") < one.baseline[1]
    fewer = await budgets.search_all(chosen[:1], tmp_path, plans, runner, lambda _stage, _done: None)
    assert {key for each in fewer.values() for key in each} == {chosen[0].id}, (
        "what the folder has is no matter"
    )


def test_orders_are_compared_list_by_list(tmp_path: Path) -> None:
    orders = {"one": ["function(gvn)", "function(dse)"], "two": ["function(dse)"]}
    for name, order in orders.items():
        section = {"about": "", "popular": (), "lists": {"bytes": order, "instructions": ()}}
        (tmp_path / f"{name}.json").write_text(json.dumps({"coresets": {"function standard": section}}))
    files = [tmp_path / "one.json", tmp_path / "two.json"]
    plans = budgets.orders(files, "bytes", "standard", "function", 20)
    assert {name: plan.pool for name, plan in plans.items()} == {
        "one": ("function(gvn)", "function(dse)"),
        "two": ("function(dse)",),
    }
    assert [plan.compilations for plan in plans.values()] == [2, 1]
    found = {"one": {"a": tuned("a")}}
    assert (
        "| 1 | 2 | 5 | 10 | 20 |"
        in budgets.gain_table(found, "bytes", 300, "function", budgets.BUDGETS_OF_ORDERS).markdown()
    )
    with pytest.raises(CorpusError):
        budgets.orders([tmp_path / "none.json"], "bytes", "standard", "function", 20)
