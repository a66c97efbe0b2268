"""What messages say: one line for one cause, and what may have been meant."""

from __future__ import annotations

import pytest

from llmfb_core.cli.causes import about_optnone, by_cause
from llmfb_core.cli.nearest import about_passes, did_you_mean, named, nearest
from llmfb_core.document.module import ModuleText
from llmfb_core.passes.pass_list import InvalidPassList, parse

CAUSES: dict[str, tuple[list[tuple[str, str]], list[str]]] = {
    "none": ([], []),
    "one": ([("f", "function @f: it traps")], ["function @f: it traps"]),
    "one cause": (
        [(name, f"function @{name}: no back end") for name in "fghi"],
        ["no back end (4 functions: @f, @g, @h, ...)"],
    ),
    "two causes": (
        [("f", "@f: x"), ("g", "@g: y"), ("h", "@h: x")],
        ["x (2 functions: @f, @h)", "@g: y"],
    ),
    "a name within": (
        [(name, f"@{name}: not executed: function @{name} is odd") for name in "fg"],
        ["not executed: odd (2 functions: @f, @g)"],
    ),
}


@pytest.mark.parametrize("name", CAUSES)
def test_one_line_for_one_cause(name: str) -> None:
    reasons, lines = CAUSES[name]
    assert by_cause(reasons) == lines


def test_optnone_is_said_once() -> None:
    assert about_optnone(["f"], "do this") == "@f is optnone, which passes skip: do this"
    many = [f"f{number}" for number in range(21)]
    assert (
        about_optnone(many, "do this")
        == "21 functions are optnone, which passes skip (@f0, @f1, @f2, ...): do this"
    )


FUNCTIONS = [
    "utf8_encode",
    "utf8_check_first",
    "_ZN3vec4growEv",
    "_ZN4core5slice4iter13Iter3new17h68746b41E",
    "main",
]


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("utf_encode", "utf8_encode"),
        ("utf8encode", "utf8_encode"),
        ("vec::grow", "_ZN3vec4growEv"),
        ("grow", "_ZN3vec4growEv"),
        ("core::slice::Iter::new", "_ZN4core5slice4iter13Iter3new17h68746b41E"),
        ("Main", "main"),
        ("zzz", None),
        ("", None),
    ],
)
def test_functions_that_may_have_been_meant(word: str, first: str | None) -> None:
    assert (nearest(word, FUNCTIONS) or [None])[0] == first


@pytest.mark.parametrize(
    ("found", "text"),
    [([], ""), (["a"], "; did you mean @a?"), (["a", "b", "c"], "; did you mean @a, @b or @c?")],
)
def test_the_question(found: list[str], text: str) -> None:
    assert did_you_mean(found, "@") == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("function(sroa,gvm)", "gvn"),
        ("simplify-cfg", "simplifycfg"),
        ("instcombin<no-verify-fixpoint>", "instcombine"),
        ("default<O9>", "default<O"),
        ("O2", "default<O2>"),
        ("functoin(sroa)", "function"),
        ("sroa,xyzzyplugh", None),
        ("function(sroa", None),
    ],
)
def test_passes_that_may_have_been_meant(text: str, meant: str | None) -> None:
    invalid = parse(text)
    assert isinstance(invalid, InvalidPassList)
    said = about_passes(text, invalid, 22)
    assert said.startswith("; did you mean ") if meant else not said
    assert (meant or "") in said


DOCUMENT = ModuleText(
    'define void @plain() {\n  ret void\n}\ndefine void @"a b"() {\n  ret void\n}\ndefine void @0() {\n  ret void\n}\n'
    'define void @"@odd"() {\n  ret void\n}\ndefine void @"\\01label"() {\n  ret void\n}\n'
    'define void @"a\\\\b"() {\n  ret void\n}\n'
)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("plain", "plain"),
        ("@plain", "plain"),
        ('@"a b"', "a b"),
        ('"a b"', "a b"),
        ("a b", "a b"),
        ("@0", "0"),
        ("@odd", "@odd"),
        ('@"\\01label"', "\x01label"),
        (r"@\01label", "\x01label"),
        (r"\01label", "\x01label"),
        (r"a\b", r"a\b"),
        (r"a\\b", r"a\b"),
        ("other", None),
    ],
)
def test_functions_as_users_name_them(word: str, name: str | None) -> None:
    assert named(DOCUMENT, word) == name
