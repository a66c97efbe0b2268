"""Looking at what a candidate decides by must leave everything as it was for those that come after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.execution.conftest import Execute

pytestmark = pytest.mark.asyncio(loop_scope="session")

ORIGINAL = """
declare ptr @next(ptr)
define i64 @f(ptr %p, i64 noundef %n) {
  %there = getelementptr i8, ptr %p, i64 64
  %third = load i64, ptr %there
  %q = load ptr, ptr %p
  %none = icmp eq ptr %q, null
  br i1 %none, label %end, label %some
some:
  %r = call ptr @next(ptr %q)
  %s = call ptr @next(ptr %r)
  br label %end
end:
  %a = add i64 %n, %third
  ret i64 %a
}
"""
OTHERWISE = ORIGINAL.replace(
    "  %a = add i64 %n, %third",
    """  %big = icmp ugt i64 %n, 7777
  %gone = icmp eq i64 %third, 0
  %both = and i1 %big, %gone
  %sum = add i64 %n, %third
  %a = select i1 %both, i64 %n, i64 %sum""",
)


async def test_verdicts_do_not_depend_on_what_was_judged_before(execute: Execute) -> None:
    for text in (ORIGINAL, OTHERWISE, ORIGINAL, OTHERWISE, ORIGINAL):
        execution = await execute(ORIGINAL, text)
        assert execution.agrees is not None, execution
        assert execution.agrees >= 8
