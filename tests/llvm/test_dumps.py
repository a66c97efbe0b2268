"""What LLVM prints while passes run, read: what each did, also those that leave nothing to print."""

from __future__ import annotations

from llmfb_core.llvm.dumps import Ran, passes_of
from llmfb_core.passes.pass_list import PassList, parse
from llmfb_core.steps.elements import elements_of


def check(printed: str, last: str, *expected: Ran) -> None:
    assert passes_of(printed.splitlines(), last) == list(expected)


def test_a_change_is_the_text_after_it() -> None:
    check(
        "*** IR Dump At Start ***\na\n*** IR Dump After APass on f omitted because no change ***\n"
        "*** IR Dump Before BPass on f ***\na\n*** IR Dump After BPass on f ***\nb\n\n"
        "*** IR Pass PassManager<Function> on f ignored ***\n",
        "b\n",
        Ran("APass", "f"),
        Ran("BPass", "f", "b\n"),
    )


def test_what_an_invalidated_pass_did_is_seen_before_the_next_change() -> None:
    check(
        "*** IR Dump At Start ***\na\n*** IR Pass LoopDeletionPass invalidated ***\n"
        "*** IR Pass PassManager<Loop, LoopAnalysisManager> invalidated ***\n"
        "*** IR Dump After APass on f omitted because no change ***\n"
        "*** IR Dump Before BPass on f ***\nb\n*** IR Dump After BPass on f ***\nc\n",
        "c\n",
        Ran("LoopDeletionPass", "", "b\n"),
        Ran("APass", "f"),
        Ran("BPass", "f", "c\n"),
    )


def test_what_the_last_pass_did_is_the_text_after_all() -> None:
    printed = "*** IR Dump At Start ***\na\n*** IR Pass LoopDeletionPass invalidated ***\n"
    check(printed, "\nb\n", Ran("LoopDeletionPass", "", "\nb\n"))
    check(printed, "\na\n", Ran("LoopDeletionPass", ""))


def test_what_only_runs_others_adds_nothing() -> None:
    check(
        "*** IR Dump At Start ***\na\n*** IR Dump Before APass on f ***\na\n*** IR Dump After APass on f ***\nb\n"
        "*** IR Dump Before WrapperPass on (f) ***\na\n*** IR Dump After WrapperPass on (f) ***\nb\n",
        "b\n",
        Ran("APass", "f", "b\n"),
        Ran("WrapperPass", "(f)"),
    )


def elements(text: str, *ran: tuple[str, str]) -> list[int | None]:
    parsed = parse(text)
    assert isinstance(parsed, PassList)
    return elements_of([Ran(name, unit) for name, unit in ran], parsed.placed)


def test_passes_find_their_elements() -> None:
    assert elements("function(sroa,gvn,sroa)", ("sroa", "f"), ("gvn", "f"), ("sroa", "f")) == [0, 1, 2]
    assert elements("globalopt,function(adce)", ("globalopt", "[module]"), ("adce", "f")) == [0, 1]


def test_a_loop_manager_begins_anew_with_each_loop() -> None:
    one, other = "loop %a in function f", "loop %b in function f"
    assert elements(
        "function(loop(indvars,loop-deletion),loop-simplify,loop(indvars))",
        *(("loop-simplify", "f"), ("lcssa", "f")),
        *(("indvars", one), ("loop-deletion", one), ("indvars", other), ("loop-deletion", "")),
        *(("loop-simplify", "f"), ("indvars", one)),
    ) == [None, None, 0, 1, 0, 1, 2, 3]
