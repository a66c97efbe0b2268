"""What is read out of a free model's answers: text in, list and counts out."""

from __future__ import annotations

import random
import unicodedata
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.passes import PassList, parse, vocabulary
from llmfb_core.prompt import reading
from llmfb_core.prompt.reading import NO_LIST, parse_answer

SROA_GVN = "function(sroa,gvn)"
THREE = "function(sroa,early-cse,gvn)"

VALID = [
    # what is asked for
    ("passes: sroa,gvn\nbefore: 12\nafter: 8", SROA_GVN, 12, 8),
    ("passes: function(sroa,gvn),default<Oz>\nbefore: 12\nafter: 8", "function(sroa,gvn),default<Oz>", 12, 8),
    ("**Passes:** `sroa,gvn`\n**Before:** 12\n**After:** 8", SROA_GVN, 12, 8),
    ("passes: sroa, gvn (removes the stores)\nbefore: 12 instructions", SROA_GVN, 12, None),
    ("Pass list = sroa,gvn.", SROA_GVN, None, None),
    ("Pass list:\n\nsroa,gvn\n", SROA_GVN, None, None),
    ("Pass list:\n```\nsroa,gvn\n```\nThis leaves 8 instructions.", SROA_GVN, None, None),
    ("Pass list: ```text\nsroa,gvn\n``` or so", SROA_GVN, None, None),
    ("Pass list: ```sroa,gvn```", SROA_GVN, None, None),
    ("The passes:\n1. `sroa`: promotes\n2. `gvn`: merges\n", SROA_GVN, None, None),
    ("passes: THE LIST\nSorry, I mean\npasses: sroa,gvn", SROA_GVN, None, None),
    ("passes: sroa early-cse gvn\nbefore: 12", THREE, 12, None),
    ("passes: sroa;early-cse; gvn.", THREE, None, None),
    ("passes: -sroa -early-cse --gvn", THREE, None, None),
    ("passes: -sroa,-early-cse,-gvn", THREE, None, None),
    ("passes: sroa,early-cse and gvn", THREE, None, None),
    ("passes:\n\tsroa early-cse gvn", THREE, None, None),
    ('{"passes": "sroa early-cse gvn", "after": 8}', THREE, None, 8),
    ("passes: sroa,gvn and sink the stores", SROA_GVN, None, None),
    ("passes: sroa,gvn inline: no", SROA_GVN, None, None),
    ("passes: sroa,gvn no-such dse", SROA_GVN, None, None),
    # commands
    ("Run `opt -passes='sroa,gvn' f.ll -S`", SROA_GVN, None, None),
    ('opt -passes="function(sroa,gvn)" -S f.ll', SROA_GVN, None, None),
    ("opt --passes=sroa,gvn -S f.ll -o g.ll", SROA_GVN, None, None),
    ("opt -p 'module(sroa,gvn)' f.ll", SROA_GVN, None, None),
    ("opt -sroa -gvn -S f.ll", SROA_GVN, None, None),
    (
        "To reduce the size, run: opt -passes='sroa,gvn'. This will reduce the instruction count from 22 to 20 "
        "and binary size from 104 to 98 bytes.",
        SROA_GVN,
        22,
        20,
    ),
    # JSON
    ('{"pass_list": "function(sroa,gvn)", "source_instructions": 12, "target_instructions": 8}', SROA_GVN, 12, 8),
    ('{"passes": ["sroa", "gvn"], "before": 12, "after": 8}', SROA_GVN, 12, 8),
    ('```json\n{\n  "passes": [\n    "sroa",\n    "gvn"\n  ],\n  "after": 8\n}\n```', SROA_GVN, None, 8),
    ("{'pipeline': 'sroa,gvn'}", SROA_GVN, None, None),
    ('{"pass_list": "sroa,gvn", "befo', SROA_GVN, None, None),
    # blocks of code
    ("```\nsroa,gvn\n```", SROA_GVN, None, None),
    ("```text\nsroa,\n  early-cse,\n  gvn\n```", THREE, None, None),
    ("```\nsroa\ngvn\n```\nThese two suffice.", SROA_GVN, None, None),
    ("```bash\nopt -passes=sroa,gvn f.ll\n```", SROA_GVN, None, None),
    ("```llvm\nret void\n```\nAfter that\n```\nsroa,gvn", SROA_GVN, None, None),
    ("```gvn\n```", "function(gvn)", None, None),
    ("```sroa,gvn```", SROA_GVN, None, None),
    # lines, and code within a line
    ("* sroa\n* early-cse\n* gvn\n", THREE, None, None),
    ("1) **sroa** splits\n   what is on the stack\n2) **gvn**\n", SROA_GVN, None, None),
    ("Use `sroa`, then `gvn`.", SROA_GVN, None, None),
    ("I suggest `sroa`, `early-cse`, and `gvn` here.", THREE, None, None),
    ("The best would be 'sroa,gvn' I think", SROA_GVN, None, None),
    # prose
    ("sroa,gvn", SROA_GVN, None, None),
    (" sroa , gvn \n", SROA_GVN, None, None),
    ("gvn", "function(gvn)", None, None),
    ("I would run sroa,gvn and hope.", SROA_GVN, None, None),
    ("sroa -> early-cse -> gvn", THREE, None, None),
    ("First sroa, early-cse, and then gvn.", THREE, None, None),
    ("First run sroa, then early-cse and finally gvn.", THREE, None, None),
    ("I would run sroa, early-cse and gvn.", THREE, None, None),
    ("Just `gvn` is enough", "function(gvn)", None, None),
    ("licm helps, and so does loop(indvars,loop-deletion)", "function(loop(indvars,loop-deletion))", None, None),
    # nested managers, parameters
    ("passes: cgscc(inline,function(sroa,gvn))", "cgscc(inline,function(sroa,gvn))", None, None),
    ("passes: module(globaldce),function(loop-mssa(licm))", "globaldce,function(loop-mssa(licm))", None, None),
    ("passes: simplifycfg<switch-range-to-icmp>,gvn", "function(simplifycfg<switch-range-to-icmp>,gvn)", None, None),
    # separators of thousands
    ("passes: sroa,gvn\nbefore: 1,234\nafter: 987", SROA_GVN, 1234, 987),
    ("passes: sroa,gvn\nbefore: 12'345, after: 12_000", SROA_GVN, 12345, 12000),
    ('{"before":12,"after":100,"passes":"sroa,gvn"}', SROA_GVN, 12, 100),
    ("opt -passes=sroa,gvn: this reduces the instruction count from 1,234 to 987", SROA_GVN, 1234, 987),
    # what keyboards and typesetting do
    ("passes: \u201csroa,gvn\u201d", SROA_GVN, None, None),
    ("opt \u2013passes=\u2018sroa,early\u2011cse,gvn\u2019", THREE, None, None),
    ("passes\uff1a sroa\uff0cgvn", SROA_GVN, None, None),
    ("passes: sroa \u2192 gvn", SROA_GVN, None, None),
    ("passes: sroa,\u200bgvn\r\nbefore: 12\r\nafter: 8\r\n", SROA_GVN, 12, 8),
    # thoughts are no answers
    ("<think>passes: dse? No.</think>passes: sroa,gvn", SROA_GVN, None, None),
    ("First I thought passes: dse\nBut better is\npasses: sroa,gvn", SROA_GVN, None, None),
]  # fmt: skip

INVALID = [
    ("", None, NO_LIST),
    (" \n\t", None, NO_LIST),
    ("I cannot help with that.", "I cannot help with that.", NO_LIST),
    ("<think>sroa,gvn would", None, NO_LIST),
    ("passes: sroa,no-such-pass", "sroa,no-such-pass", "unknown pass no-such-pass at offset 5"),
    ("passes: shrink,everything", "shrink,everything", "unknown pass shrink at offset 0"),
    ("passes: function(sroa,gv", "function(sroa,gv", "unknown pass gv at offset 14"),
    ("passes: function(sroa,gvn", "function(sroa,gvn", "a closing parenthesis is missing at offset 17"),
    ("opt -passes='loop(gvn)'", "loop(gvn)", "gvn cannot stand inside loop at offset 5"),
    ("passes: repeat<2>(sroa,gvn)", "repeat<2>(sroa,gvn)", "repeat is no pass manager at offset 0"),
    ("define i32 @f() {\n  ret i32 0\n}", "define i32 @f() {   ret i32 0 }", NO_LIST),
    ("passes: function()", "function", "unknown pass function at offset 0"),
]


@pytest.mark.parametrize(("text", "pass_list", "before", "after"), VALID)
def test_good_answers(text: str, pass_list: str, before: int | None, after: int | None) -> None:
    read = parse_answer(text)
    assert (read.pass_list, read.pass_list_error) == (pass_list, None)
    assert (read.source_instructions, read.target_instructions) == (before, after)


@pytest.mark.parametrize(("text", "said", "reason"), INVALID)
def test_bad_answers_are_values(text: str, said: str | None, reason: str) -> None:
    read = parse_answer(text)
    assert (read.pass_list, read.pass_list_error) == (said, reason)


def test_counts_that_are_none() -> None:
    for text in ("before: 1234567", "before: 1.5", "before: many", "before: -3", "", "instructions to 5"):
        assert parse_answer(text).source_instructions is None
    for text in ("before: 1,2345", "before: 1,234,567", "before: 1234,567"):
        assert parse_answer(text).source_instructions is None


NOISE = (
    "(",
    ",",
    "<",
    "`",
    "'",
    '"',
    "[",
    "{",
    " ",
    "\n",
    "a",
    "-",
    "1. ",
    "passes: ",
    "opt ",
    "-sroa ",
    "sroa,",
)


@pytest.mark.parametrize(
    "unit", [*NOISE, "function(", "```\n", "* sroa\n", "before: 1", '{"passes": [', "<think>"]
)
def test_a_megabyte_of_one_thing(unit: str) -> None:
    read = parse_answer(unit * ((1 << 20) // len(unit)))
    assert read.pass_list_error is not None or "sroa" in (read.pass_list or "")


@pytest.mark.parametrize(
    "text",
    ["a" + "\u0315" * 32_000 + "\u0300" * 32_000, "\u0f73" * 65_536, "\u304b" + "\uff9e\u0315" * 32_000],
)
def test_accents_are_never_put_in_order(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    def normalized(form: Any, each: str) -> str:
        looked.append(len(each))
        return unicodedata.normalize(form, each)

    monkeypatch.setattr(reading, "unicodedata", SimpleNamespace(normalize=normalized))
    assert parse_answer(text).pass_list_error == NO_LIST
    assert set(looked) == {1}
    assert len(looked) <= 1 << 16


@pytest.mark.parametrize("unit", ["passes:\n", "passes:\n- x\n", "passes:```a,", "passes: sroa gvn "])
def test_each_label_has_its_own_text(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    def counted(function: Any) -> Any:
        def called(text: str) -> Any:
            looked.append(len(text))
            return function(text)

        return called

    for name in ("_blocks", "_enumerated", "_run", "_going_on"):
        monkeypatch.setattr(reading, name, counted(getattr(reading, name)))
    text = unit * ((1 << 16) // len(unit))
    parse_answer(text)
    assert sum(looked) <= 12 * len(text)


@pytest.mark.parametrize("end", ["", "x"])
def test_what_follows_a_list_in_prose_is_looked_at_once(end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    known = reading._is_known  # pyright: ignore[reportPrivateUsage]

    def counted(element: str) -> bool:
        looked.append(element)
        return known(element)

    monkeypatch.setattr(reading, "_is_known", counted)
    parse_answer("sroa,gvn " * 2000 + end)
    assert len(looked) <= 50_000


def test_a_character_that_becomes_many() -> None:
    assert parse_answer("passes: sroa,gvn " + "\ufdfa" * 60_000).pass_list_error == NO_LIST


def test_a_megabyte_of_noise() -> None:
    rng = random.Random(1)
    assert parse_answer("".join(rng.choices(NOISE, k=1 << 19))).pass_list != ""
    assert parse_answer("\ud800\x00" * (1 << 19)).pass_list_error == NO_LIST


pieces = st.one_of(
    st.sampled_from(
        [*NOISE, "->", "and", "then", "function(", ")", ">", "default<Oz>", "```", "before: 7", "\u2019"]
    ),
    st.sampled_from([element.text for element in vocabulary("extended")]),
    st.text(st.characters(), max_size=8),
)


@given(st.lists(pieces, max_size=40).map("".join))
def test_nothing_raises_and_lists_are_canonical(text: str) -> None:
    read = parse_answer(text)
    if read.pass_list_error is None:
        parsed = parse(read.pass_list or "")
        assert isinstance(parsed, PassList)
        assert parsed.text == read.pass_list != ""
    else:
        assert (read.pass_list or "").isprintable()


@given(
    st.lists(st.sampled_from([element.text for element in vocabulary("extended")]), min_size=1, max_size=8)
)
def test_every_list_is_read_in_every_dress(elements: list[str]) -> None:
    said = ",".join(elements)
    parsed = parse(said)
    assert isinstance(parsed, PassList)
    for dress in ("passes: {}", "```\n{}\n```", "run opt -passes='{}' f.ll", '{{"pass_list": "{}"}}', "{}"):
        for text in (said, parsed.text, said.replace(",", ", ")):
            assert parse_answer(dress.format(text)).pass_list == parsed.text
