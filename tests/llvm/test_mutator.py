"""Mutants: one instruction is another, as each kind says, of all kinds of types, and the same by the seed."""

from __future__ import annotations

import difflib

import pytest

from llmfb_core.llvm.api import Api
from llmfb_core.llvm.locate import locate
from llmfb_core.llvm.mutator import Mutant, mutants

TEXT = """\
declare void @g(i32, i32)

declare i32 @personality(...)

define i32 @f(i32 %x, ptr %p, <2 x i32> %v, float %s) personality ptr @personality {
  %a = sub nsw i32 %x, -3
  %c = icmp slt i32 %a, %x
  %w = add <2 x i32> %v, <i32 1, i32 2>
  %m = fmul float %s, 3.000000e+00
  store volatile i32 %a, ptr %p, align 4
  store float %m, ptr %p, align 4
  %o = atomicrmw add ptr %p, i32 1 seq_cst, align 4
  fence seq_cst
  call void @g(i32 %a, i32 %x)
  call void %p(float %m)
  %q = getelementptr inbounds i8, ptr %p, i64 8
  invoke void %q(<2 x i32> %w)
          to label %next unwind label %bad

next:
  br i1 %c, label %one, label %two

one:
  ret i32 %a

two:
  switch i32 %x, label %one [
    i32 7, label %three
    i32 9, label %next
  ]

three:
  ret i32 -1

bad:
  %l = landingpad { ptr, i32 }
          cleanup
  resume { ptr, i32 } %l
}
"""
EXPECTED = {
    "another operation, integers": {"%1 = add i32 %x, -3"},
    "another operation, vectors": {"%1 = sub <2 x i32> %v, <i32 1, i32 2>"},
    "another operation, floats": {"%1 = fdiv float %s, 3.000000e+00"},
    "another predicate, integers": {f"%1 = icmp {other} i32 %a, %x" for other in ("sle", "sge", "ult")},
    "another constant, vectors": {
        "%w = add <2 x i32> %v, <i32 1, i32 3>",
        "%w = add <2 x i32> %v, splat (i32 1)",
    },
    "another constant, floats": {"%m = fmul float %s, 1.000000e+00"},
    "a volatile store dropped, integers": {""},
    "a store dropped, floats": {""},
    "an atomic access dropped": {""},
    "a fence dropped": {""},
    "a call dropped": {""},
    "a call through a pointer dropped": {""},
    "arguments of a call swapped": {"call void @g(i32 %x, i32 %a)"},
    "another argument of a call through a pointer, floats": {"call void %p(float 0.000000e+00)"},
    "another offset": {"%q = getelementptr inbounds i8, ptr %p, i64 12"},
    "branch targets swapped": {"br i1 %c, label %two, label %one"},
    "another result, integers": {"ret i32 0"},
    "operands swapped, integers": {"%a = sub nsw i32 -3, %x"},
}
INTEGERS = {f"%a = sub nsw i32 %x, {number}" for number in (-4, -2)} | {"ret i32 -2", "ret i32 0"}


@pytest.fixture(scope="module")
def found() -> list[Mutant]:
    return list(mutants(Api(locate().path), TEXT, "f", 200, "seed"))


def test_every_kind_does_what_it_says(found: list[Mutant]) -> None:
    by_kind: dict[str, set[str]] = {}
    for mutant in found:
        by_kind.setdefault(mutant.kind, set()).add(mutant.now)
    assert {kind: by_kind[kind] for kind in EXPECTED} == EXPECTED
    assert by_kind["another constant, integers"] >= INTEGERS
    assert "another argument of an invoke, vectors" in by_kind
    assert "cases of a switch swapped" in by_kind


def test_a_mutant_differs_in_few_lines(found: list[Mutant]) -> None:
    original = TEXT.splitlines()
    for mutant in found:
        changes = [line for line in difflib.ndiff(original, mutant.text.splitlines()) if line[0] in "+-"]
        assert 0 < len(changes) < 24, mutant


def test_the_seed_decides() -> None:
    api = Api(locate().path)
    first, second, other = (
        [mutant.text for mutant in mutants(api, TEXT, "f", 5, seed)] for seed in ("a", "a", "b")
    )
    assert first == second != other


def test_there_is_nothing_to_change_in_what_is_not_there() -> None:
    assert list(mutants(Api(locate().path), TEXT, "missing", 5, "a")) == []
