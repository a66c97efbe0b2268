"""What hovers say where there is nothing to apply, and the words of a search that was stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from llmfb_core.feedback import PROBLEMS
from llmfb_core.protocols import Attempt
from llmfb_core.provenance import Effort
from llmfb_core.types import (
    Candidate,
    Compilation,
    Failure,
    Feedback,
    FoundBy,
    Measurement,
    Offer,
    Prediction,
    Problem,
    Validation,
)
from llmfb_server import describe
from llmfb_server.features.code_lens import of_result
from llmfb_server.results import Result, Round

MEASURED = Result(
    "bytes",
    "c",
    Effort(None, "", 1.0, 0, False),
    source=Measurement(9, bytes=22),
    baseline=Measurement(9, bytes=20),
)
STOPPED = "before anything smaller was validated"


def offering(size: int, found_by: FoundBy = "coreset", pass_list: str = "function(sroa)") -> Result:
    candidate = Candidate(pass_list, Measurement(8, bytes=size), found_by)
    offer = Offer(candidate, Validation(True, True, True), (), "", "")
    return replace(MEASURED, offer=offer, finished=True, notes=("a note",))


def test_an_offer_comes_with_its_checks_then_its_list_and_notes_last() -> None:
    parts = describe.hover("f", offering(18), running=False).split("\n\n")
    assert parts[1].startswith("Validated: ")
    assert "Pass list, found by shipped lists:\n```text\nfunction(sroa)\n```" in parts
    assert parts[-1] == "a note"


def test_the_list_of_oz_is_called_that() -> None:
    assert "Pass list: that of -Oz" in describe.hover("f", offering(20, "baseline", "-Oz"), running=False)


def test_where_nothing_is_smaller_the_reason_comes_first() -> None:
    parts = describe.hover("f", offering(22), running=False).split("\n\n")
    assert parts[1:3] == ["Nothing smaller was found that passes validation.", "a note"]
    assert not any(part.startswith(("Validated", "Pass list")) for part in parts)


def test_a_search_that_was_stopped_has_not_found_nothing() -> None:
    text = describe.hover("f", MEASURED, running=False)
    assert f"The search was stopped {STOPPED}." in text
    assert "Nothing smaller" not in text
    assert STOPPED not in describe.hover("f", MEASURED, running=True)
    assert describe.stopped(MEASURED) == describe.stopped(None) == f"cancelled {STOPPED}"
    assert describe.stopped(offering(18)) == "cancelled, the best so far is kept: 22 → 18 bytes, -Oz 20"


@pytest.mark.parametrize(
    ("prediction", "failure", "said"),
    [
        (Prediction(None), None, "it has none"),
        (Prediction("x(", pass_list_error="no pass x"), None, "no pass x"),
        (
            Prediction("function(break-crit-edges)"),
            "extended passes are for the tier extended",
            "tier extended",
        ),
        (Prediction("function(sroa)"), "timed out", "timed out"),
    ],
)
def test_what_is_wrong_with_a_list_is_said(prediction: Prediction, failure: str | None, said: str) -> None:
    reason = failure or prediction.pass_list_error or "no pass list"
    compilation = Compilation(prediction.pass_list or "", failure=Failure("refused", reason))
    feedback = Feedback("fast", ("pass_list",), 0)
    ((problem, sentence),) = describe.mistakes(
        Round(prediction, compilation, feedback, Attempt(compilation.pass_list, None))
    )
    assert problem == "pass_list"
    assert sentence.startswith("the model's pass list cannot be used: ")
    assert sentence.endswith(said)


def test_what_the_model_did_not_count_it_did_not_count_wrong() -> None:
    problems: tuple[Problem, ...] = ("source_count", "target_count", "not_smaller")
    compilation = Compilation("function(sroa)", Measurement(9, bytes=22))
    for said, told in (((None, None), []), ((8, None), ["source_count"]), ((None, 8), ["target_count"])):
        one = Round(
            Prediction("function(sroa)", *said),
            compilation,
            Feedback("fast", problems, 0),
            Attempt("function(sroa)", None),
        )
        assert [problem for problem, _ in describe.mistakes(one)] == told
        text = describe.report("@f", replace(MEASURED, rounds=(one,)), None)
        for problem in ("source_count", "target_count"):
            assert (PROBLEMS[problem] in text) == (problem in told)
        assert PROBLEMS["not_smaller"] in text


def test_the_lens_of_a_search_that_was_stopped_begins_it_again() -> None:
    function = {"uri": "file:///a.ll", "function": "f"}
    for argument, command in ((function, "llmfb.optimize"), ({"uri": "file:///a.ll"}, "llmfb.optimizeFile")):
        again, report = of_result("22 bytes", MEASURED, argument)
        assert again.title == "22 bytes · Optimize for size again"
        assert (again.command, again.arguments) == (command, [argument])
        assert report.title == "Show report"
    titles = [each.title for each in of_result("22 bytes", offering(22), function)]
    assert titles == ["22 bytes · nothing smaller found", "Show report"]
