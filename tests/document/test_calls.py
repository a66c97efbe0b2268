"""Who calls whom."""

from __future__ import annotations

from llmfb_core.document.calls import incoming, outgoing
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names

TEXT = """\
@table = constant [1 x ptr] [ptr @callee]
@other = alias void (ptr), ptr @callee
declare i32 @printf(ptr, ...)
define void @callee(ptr %p) {
  call void @callee(ptr %p)
  ret void
}
define void @caller(ptr %p) personality ptr @callee {
  call void @callee(ptr @callee)
  call void %p(ptr @callee)
  %1 = call i32 (ptr, ...) @printf(ptr getelementptr (i8, ptr @callee, i64 1), i32 0)
  call void asm "call $0", "s"(ptr @callee)
  tail call void @other(ptr %p)
  ; call void @callee(ptr %p)
  invoke void @"callee"(ptr %p) to label %next unwind label %bad
next:
  store ptr @callee, ptr %p
  call void @nobody(ptr %p)
  ret void
bad:
  %l = landingpad { ptr, i32 } cleanup
  ret void
}
"""


def names() -> Names:
    return Names(ModuleText(TEXT))


def lines(places: list[tuple[int, int]]) -> list[int]:
    return [TEXT[:start].count("\n") for start, _ in places]


def test_incoming() -> None:
    found = {each.entity.key: lines(each.places) for each in incoming(names(), "@callee")}
    assert found == {"@other": [1], "@callee": [4], "@caller": [8, 14]}
    assert {each.entity.key for each in incoming(names(), "@printf")} == {"@caller"}
    assert incoming(names(), "@caller") == []


def test_outgoing() -> None:
    module = names()
    found = {
        each.entity.key: lines(each.places) for each in outgoing(module, module.module.by_key["@caller"])
    }
    assert found == {"@callee": [8, 14], "@printf": [10], "@other": [12]}
    alias = outgoing(module, module.module.by_key["@other"])
    assert [each.entity.key for each in alias] == ["@callee"]
    assert outgoing(module, module.module.by_key["@printf"]) == []


def test_both_directions_agree() -> None:
    module = names()
    functions = module.module.of_kind("define", "declare", "alias")
    out = {(a.key, each.entity.key, *each.places) for a in functions for each in outgoing(module, a)}
    into = {(each.entity.key, b.key, *each.places) for b in functions for each in incoming(module, b.key)}
    assert out == into
