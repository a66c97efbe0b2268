"""The parser and printer of pass lists: text in, canonical text or the reason and place out."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.passes import InvalidPassList, PassList, from_elements, from_placed, parse, table, vocabulary
from llmfb_core.passes.placed import Placed, places

CANONICAL = {
    "": "",
    "sroa": "function(sroa)",
    "sroa,licm": "function(sroa,loop-mssa(licm))",
    " sroa<modify-cfg> , gvn<> ": "function(sroa<modify-cfg>,gvn)",
    "function(sroa,gvn)": "function(sroa,gvn)",
    "module(function(sroa)),function(gvn)": "function(sroa,gvn)",
    "default<Oz>,sroa,instcombine": "default<Oz>,function(sroa,instcombine<no-verify-fixpoint>)",
    "instcombine<max-iterations=2>": "function(instcombine<max-iterations=2;no-verify-fixpoint>)",
    "cgscc(inline,function(sroa)),globalopt": "cgscc(inline,function(sroa)),globalopt",
    "loop-rotate,licm": "function(loop(loop-rotate),loop-mssa(licm))",
    "licm,loop-rotate,indvars": "function(loop-mssa(licm,loop-rotate),loop(indvars))",
    # One loop manager runs both passes on a loop before the next loop, two of them do not.
    "loop(indvars),loop(loop-rotate)": "function(loop(indvars),loop(loop-rotate))",
    "function(loop(indvars)),function(loop(loop-rotate))": "function(loop(indvars),loop(loop-rotate))",
    "loop(indvars,loop-rotate)": "function(loop(indvars,loop-rotate))",
    "cgscc(inline),cgscc(function(sroa))": "cgscc(inline),cgscc(function(sroa))",
    "cgscc(inline,licm),cgscc(licm)": "cgscc(inline,function(loop-mssa(licm))),cgscc(function(loop-mssa(licm)))",
    "cgscc(function(sroa),function(loop(indvars),loop(indvars)))": "cgscc(function(sroa,loop(indvars),loop(indvars)))",
}

INVALID = {
    "function(sroa": ("a closing parenthesis is missing", 13),
    "sroa)": ("unexpected ')'", 4),
    "sroa,,gvn": ("a pass name is missing", 5),
    "nonsense": ("unknown pass nonsense", 0),
    "sroa,nonsense": ("unknown pass nonsense", 5),
    "loop(gvn)": ("gvn cannot stand inside loop", 5),
    "function(globalopt)": ("globalopt cannot stand inside function", 9),
    "function(module(globalopt))": ("module cannot stand inside function", 9),
    "default<Ox>": ("default<Ox> is no pipeline of this LLVM", 0),
    "repeat<2>(sroa)": ("repeat is no pass manager", 0),
    "gvn<": ("a closing > is missing", 3),
    "function()": ("a pass name is missing", 9),
}

ELEMENTS = st.lists(st.sampled_from([element.text for element in vocabulary("extended")]), max_size=12)


@pytest.mark.parametrize("text", CANONICAL)
def test_canonical_text(text: str) -> None:
    parsed = parse(text)
    assert isinstance(parsed, PassList)
    assert parsed.text == CANONICAL[text]


@pytest.mark.parametrize("text", INVALID)
def test_invalid_list_is_a_value_with_reason_and_place(text: str) -> None:
    reason, position = INVALID[text]
    assert parse(text) == InvalidPassList(reason, position)


@given(ELEMENTS)
def test_canonical_text_is_a_fixed_point(elements: list[str]) -> None:
    built = from_elements(elements)
    assert parse(built.text) == built
    assert list(built.elements) == elements


@given(ELEMENTS, st.integers())
def test_any_nesting_is_a_fixed_point(elements: list[str], seed: int) -> None:
    rng = random.Random(seed)
    placed = [
        Placed(one.text, rng.choice(places(table().levels_of(one.text))), rng.choice((None, "cgscc", "loop")))
        for one in from_elements(elements).placed
    ]
    built = from_placed(placed)
    assert parse(built.text) == built


@given(st.text(alphabet="sroagvn<>(),function -default;Oz", max_size=40))
def test_parsing_never_raises(text: str) -> None:
    parsed = parse(text)
    assert isinstance(parsed, InvalidPassList) or parse(parsed.text) == parsed


def test_tier_is_extended_as_soon_as_one_element_is() -> None:
    assert from_elements(["sroa", "gvn"]).tier == "standard"
    assert from_elements(["sroa", "newgvn"]).tier == "extended"
    assert all(element.tier == "standard" for element in vocabulary("standard"))


def test_llvm_23_has_no_size_pipelines() -> None:
    assert "default<Oz>" in table(22).pipelines
    assert "default<Oz>" not in table(23).pipelines
    assert isinstance(parse("default<Oz>", 23), InvalidPassList)


def test_a_list_that_is_nested_too_deeply_is_a_value() -> None:
    for text in ("function(" * 5000 + "sroa" + ")" * 5000, "loop(" * 5000):
        assert isinstance(parse(text), InvalidPassList)
