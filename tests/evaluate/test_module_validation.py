"""Figures on executing whole modules: a module is measured with versions and mutants, and the table counts right."""

from __future__ import annotations

import re

from llmfb_core.autotune.records import Subject
from llmfb_core.evaluate.module_validation import ValidatedModule, table, validate_modules
from llmfb_core.evaluate.validation_records import Planted
from llmfb_core.types import Counterexample, Execution

MODULE = """
define internal i32 @times(i32 %x, i32 %y) {
  %r = mul i32 %x, %y
  ret i32 %r
}
define i32 @f(i32 %x) {
  %r = call i32 @times(i32 %x, i32 5)
  %s = sub i32 %r, %x
  ret i32 %s
}
"""


async def test_a_module_is_measured_and_bad_ones_are_left_out() -> None:
    modules = [Subject("a", MODULE), Subject("b", "nonsense"), Subject("c", "@x = global i32 0\n")]
    measured = await validate_modules(modules, seed=1, jobs=1)
    assert [each.id for each in measured] == ["a", "c"]
    first, second = measured
    assert first.source.functions == (1, 1)
    assert len(first.versions) >= 2
    assert all(execution.agrees is not None for _, execution in first.versions)
    assert any(one.execution.differs is not None and one.reached for one in first.planted)
    assert second.source.not_executable is not None
    assert not second.versions


def test_the_table_counts() -> None:
    differs = Execution(differs=Counterexample(1, "i32 3", "@f: it returns 1, the original 2"))
    agrees = Execution(agrees=9, functions=(1, 2))
    planted = [
        Planted("arithmetic", "add", "sub", execution, reached)
        for execution, reached in ((differs, True), (agrees, True), (differs, True), (agrees, False))
    ]
    measured = [
        ValidatedModule("a", agrees, [("sroa", agrees), ("gvn", differs)], planted),
        ValidatedModule(
            "b", Execution(not_executable="none of its functions can be executed, @f: inline assembly")
        ),
    ]
    text = table(measured).markdown()
    shown = [tuple(map(int, each)) for each in re.findall(r"\| (\d+) \| (\d+) \|", text)]
    assert shown == [(1, 2), (1, 2), (1, 2), (1, 2), (2, 4), (2, 3)]
    assert "* module a, `gvn`: " in text
    assert "* 1 not executed: none of its functions can be executed, inline assembly" in text
