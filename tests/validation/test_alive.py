"""Alive2's verdict, from what its summary says; there is none to run here, so a script stands for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from llmfb_core.validation import alive
from tests.processes import ends

SUMMARY = """\
Transformation {words}

Summary:
  {correct} correct transformations
  {incorrect} incorrect transformations
  {unproven} failed-to-prove transformations
  {errors} Alive2 errors
"""


def summary(correct: int = 0, incorrect: int = 0, unproven: int = 0, errors: int = 0) -> str:
    return SUMMARY.format(words="", correct=correct, incorrect=incorrect, unproven=unproven, errors=errors)


VERDICTS = {
    "correct": (summary(correct=1), "correct"),
    "incorrect": (summary(incorrect=1), "incorrect"),
    "one of two incorrect": (summary(correct=1, incorrect=1), "incorrect"),
    "not proven": (summary(unproven=1), "unsupported"),
    "one of two not proven": (summary(correct=1, unproven=1), "unsupported"),
    "an error": (summary(errors=1), "unsupported"),
    "nothing compared": (summary(), "unsupported"),
    "no summary": ("ERROR: Could not read bitcode\n", "unsupported"),
}


@pytest.mark.parametrize("name", VERDICTS)
def test_verdicts(name: str) -> None:
    said, expected = VERDICTS[name]
    assert alive.verdict(said) == expected


@pytest.mark.parametrize(
    ("pass_list", "expected"),
    [
        ("function(sroa,loop(loop-rotate))", True),
        ("function(sroa),default<Oz>", False),
        ("default<Oz>", False),
        ("cgscc(function(sroa))", False),
        ("", False),
    ],
)
def test_which_lists_it_can_judge(pass_list: str, expected: bool) -> None:
    assert alive.is_function_level(pass_list) is expected


def script(folder: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "alive-tv"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


async def test_it_gets_both_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Correct only where both files say what was passed.
    text = 'grep -q before "$3" && grep -q after "$4" && echo "  1 correct transformations"'
    script(tmp_path, text, monkeypatch)
    assert await alive.compare("; before", "; after", 30) == "correct"
    assert await alive.compare("; after", "; before", 30) == "unsupported"


async def test_it_is_not_waited_for_longer_than_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pid = tmp_path / "pid"
    script(tmp_path, f"echo $$ > '{pid}.new'; mv '{pid}.new' '{pid}'; exec sleep 1000", monkeypatch)
    assert await alive.compare("", "", 1) == "unsupported"
    assert not pid.exists() or ends(pid.read_text().strip())


async def test_without_it_there_is_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert await alive.compare("", "", 1) is None
