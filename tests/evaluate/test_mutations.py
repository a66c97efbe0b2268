"""Mutants: one instruction is another, what is meant by each kind, and the same ones for the same seed."""

from __future__ import annotations

import difflib

from llmfb_core.evaluate.mutations import mutants

TEXT = """\
declare void @g(i32, i32)
define i32 @f(i32 %x, ptr %p) {
  %a = sub nsw i32 %x, 3
  %c = icmp slt i32 %a, %x
  store i32 %a, ptr %p, align 4
  call void @g(i32 %a, i32 %x)
  %q = getelementptr inbounds i8, ptr %p, i64 8
  br i1 %c, label %one, label %two
one:
  ret i32 %a
two:
  switch i32 %x, label %one [
    i32 7, label %three
  ]
three:
  %m = phi i32 [ %x, %two ]
  ret i32 %m
}
"""
EXPECTED = {
    "a call dropped": {""},
    "a store dropped": {""},
    "a constant off by one": {"%a = sub nsw i32 %x, 4", "%a = sub nsw i32 %x, 2"},
    "another case of a switch": {"i32 8, label %three"},
    "another offset": {"%q = getelementptr inbounds i8, ptr %p, i64 12"},
    "another operation": {"%a = add i32 %x, 3"},
    "another predicate": {f"%c = icmp {other} i32 %a, %x" for other in ("sle", "sge", "ult")},
    "another result": {"ret i32 0"},
    "arguments swapped": {"call void @g(i32 %x, i32 %a)"},
    "branch targets swapped": {"br i1 %c, label %two, label %one"},
    "operands swapped": {"%a = sub nsw i32 3, %x"},
}


def test_every_kind_does_what_it_says() -> None:
    found: dict[str, set[str]] = {}
    for mutant in mutants(TEXT, "f", 100, "seed"):
        found.setdefault(mutant.kind, set()).add(mutant.now)
    assert found == EXPECTED


def test_a_mutant_differs_in_one_line() -> None:
    for mutant in mutants(TEXT, "f", 100, "seed"):
        changes = [
            line for line in difflib.ndiff(TEXT.splitlines(), mutant.text.splitlines()) if line[0] in "+-"
        ]
        assert len(changes) == (2 if mutant.now else 1), mutant


def test_the_seed_decides() -> None:
    first, second, other = (
        [mutant.text for mutant in mutants(TEXT, "f", 5, seed)] for seed in ("a", "a", "b")
    )
    assert first == second != other


def test_there_is_nothing_to_change_in_what_is_not_there() -> None:
    assert list(mutants(TEXT, "missing", 5, "a")) == []
