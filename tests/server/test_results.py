"""What is shown of a function that is searched again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from llmfb_core.optimize import Outcome
from llmfb_core.provenance import Effort, Validity
from llmfb_core.types import Candidate, Measurement, Offer, Validation
from llmfb_server.results import Result, Results, conclude, kept

VALIDITY = Validity("bytes", "standard", True, "22", "x86_64", "0.1.0", "2", "code", "none")
SHORT, LONG = Effort(None, "", 1.0, 0, False), Effort(None, "", 9.0, 0, False)


def result(
    effort: Effort, size: int | None, *, context: str = "c", finished: bool = True, count: int = 1
) -> Result:
    found = Result("bytes", context, effort, finished=finished)
    if size is None:
        return found
    candidate = Candidate("function(sroa)", Measurement(count, bytes=size), "sample")
    return replace(found, offer=Offer(candidate, Validation(True, True, True), (), "", ""))


@pytest.mark.parametrize(
    ("known", "found", "shown"),
    [
        (None, result(LONG, None), result(LONG, None)),
        (result(SHORT, None), result(LONG, 9), result(LONG, 9)),
        (result(SHORT, 9), result(LONG, 8), result(LONG, 8)),
        (result(SHORT, 9), result(LONG, 9), result(LONG, 9)),
        (result(SHORT, 9), result(LONG, 10), result(LONG, 9)),
        (result(SHORT, 9), result(LONG, None), result(LONG, 9)),
        (result(SHORT, 9, finished=False), result(LONG, None), result(LONG, 9)),
        (result(SHORT, 9), result(LONG, None, finished=False), result(SHORT, 9)),
        (result(SHORT, 9), result(LONG, 8, finished=False), result(LONG, 8, finished=False)),
        (result(SHORT, 9, context="d"), result(LONG, 10), result(LONG, 10)),
        (result(SHORT, 9, count=3), result(LONG, 9, count=4), result(LONG, 9, count=3)),
        (result(SHORT, 9, count=4), result(LONG, 9, count=3), result(LONG, 9, count=3)),
    ],
)
def test_no_offer_is_lost_by_searching_again(known: Result | None, found: Result, shown: Result) -> None:
    assert kept(known, found) == shown


def test_an_offer_that_is_kept_comes_with_what_is_said_of_the_new_search() -> None:
    known = replace(result(SHORT, 9), notes=("old", "both"))
    shown = kept(known, replace(result(LONG, 10), notes=("both", "the model was lost on the way")))
    assert shown.offer == known.offer
    assert shown.notes == ("old", "both", "the model was lost on the way")


@pytest.mark.parametrize("model", ["a model", None])
def test_a_search_is_kept_with_the_model_that_had_a_part_to_its_end(model: str | None) -> None:
    candidate = Candidate("function(sroa)", Measurement(1, bytes=2), "sample")
    outcome = Outcome(
        name="f",
        objective="bytes",
        source=candidate.measurement,
        baseline=candidate.measurement,
        best=candidate,
        offer=None,
        validation=Validation(False, False, False),
        rounds=(),
        candidates=(candidate,),
        refused=(),
        compilations=1,
        seconds=1.0,
        seconds_to_first_offer=None,
        notes=(),
        model=model,
    )
    assert conclude(Result("bytes", "c", SHORT), outcome).effort == replace(SHORT, model=model)


def test_another_servers_better_result_stays(tmp_path: Path) -> None:
    one, other = Results(tmp_path), Results(tmp_path)
    better, worse = result(SHORT, 9), result(LONG, 10)
    assert one.write(VALIDITY, "text", better) == better
    assert other.write(VALIDITY, "text", worse) == replace(better, effort=LONG)
    assert one.read(VALIDITY, ["text"]) == {"text": [replace(better, effort=LONG)]}


def test_a_text_has_a_result_for_each_of_what_it_refers_to(tmp_path: Path) -> None:
    results = Results(tmp_path)
    found = [result(SHORT, size, context=str(size)) for size in range(20)]
    for each in found:
        results.write(VALIDITY, "text", each)
        results.put(VALIDITY, "text", each)
    assert results.get(VALIDITY, "text", "3") == found[3]
    (kept_ones,) = (results.read(VALIDITY, ["text"]) or {}).values()
    assert kept_ones == found[:-17:-1]
