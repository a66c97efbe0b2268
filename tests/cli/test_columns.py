"""Tables as they are read: on terminals of several widths, and in a pipe."""

from __future__ import annotations

import sys

import pytest

from llmfb_core.cli.columns import Row, Table, say, show

LONG = (
    "_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h17f2504e30571adeE"
)
LIST = "function(sroa,gvn,loop(indvars),memcpyopt,mem2reg),cgscc(function(simplifycfg<forward-switch-cond>))"
PROSE = "instructions: source 120, -Oz 59, best 60; executed on 48 inputs; the model said 120 -> 58 instr"
TABLE = Table(
    ("function", "source", "-Oz", "gain"),
    (
        Row("f", ("310 B", "212 B", "-49"), (LIST,), (PROSE,)),
        Row(LONG, ("9 B", "9 B", "0")),
        Row("a\x1bb", ("9 B", "9 B", "0")),
    ),
)


def shown(
    width: int | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: width is not None)
    monkeypatch.setenv("COLUMNS", str(width or 31))
    show(TABLE)
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("width", [30, 57, 80, 200])
def test_nothing_is_cut_on_a_terminal(
    width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = shown(width, capsys, monkeypatch)
    assert f"    {LIST}" in lines
    on_its_own = LONG in lines
    assert on_its_own or any(line.split() == [LONG, "9", "B", "9", "B", "0"] for line in lines)
    assert on_its_own is (width < len(LONG) + 25)
    # What is wider than the terminal is what somebody may copy, or a single word.
    assert all(len(line) <= max(width, 40) for line in lines if line not in (LONG, f"    {LIST}"))
    assert " ".join(PROSE.split()) in " ".join(" ".join(lines).split())


def test_in_a_pipe_each_row_is_a_line_and_nothing_depends_on_the_width(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = shown(None, capsys, monkeypatch)
    assert lines == [
        "function  source    -Oz  gain",
        "f          310 B  212 B   -49",
        f"    {LIST}",
        f"    {PROSE}",
        f"{LONG}     9 B    9 B     0",
        "a\\1Bb        9 B    9 B     0",
    ]


def test_words_are_to_the_left(capsys: pytest.CaptureFixture[str]) -> None:
    show(Table(("function", "verifier", "executed"), (Row("f", ("yes", "agrees")),), words=True))
    assert capsys.readouterr().out == "function  verifier  executed\nf         yes       agrees\n"


@pytest.mark.parametrize("width", [None, 50])
def test_prose_is_wrapped_on_a_terminal_alone(
    width: int | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: width is not None)
    monkeypatch.setenv("COLUMNS", "50")
    say(PROSE)
    lines = capsys.readouterr().out.splitlines()
    assert " ".join(lines) == PROSE
    assert len(lines) == (1 if width is None else 3)
