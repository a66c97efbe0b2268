"""Small modules whose functions become smaller, refer to something, or must be left alone."""

from __future__ import annotations

import random

_HEAD = """\
; a module of {name} · é∂🂡
@scale = internal constant i32 {scale}

declare i32 @elsewhere(i32)
"""
_BODIES = (
    """\
entry:
  %a = alloca i32
  store i32 %y, ptr %a
  %b = load i32, ptr %a
  %c = mul i32 %b, {first}
  %d = add i32 %c, {second}
  ret i32 %d
""",
    """\
entry:
  %s = load i32, ptr @scale
  %a = mul i32 %x, {first}
  %b = add i32 %a, 0
  %c = xor i32 %s, {second}
  %d = sub i32 %c, %b
  ret i32 %d
""",
    """\
entry:
  %c = icmp sgt i32 %x, {first}
  br i1 %c, label %more, label %less
more:
  %m = call i32 @elsewhere(i32 %y)
  %n = add i32 %m, {second}
  br label %done
less:
  %l = sub i32 %y, 0
  br label %done
done:
  %r = phi i32 [ %n, %more ], [ %l, %less ]
  ret i32 %r
""",
)
_OPTNONE = "define i32 @skipped(i32 %x) noinline optnone {\n  %a = add i32 %x, 0\n  ret i32 %a\n}\n"
KEPT = "kept"
"""The function that nobody edits, so that there is always an offer to ask for."""


def function(name: str, chance: random.Random, body: int | None = None) -> str:
    """A function of that name."""
    chosen = _BODIES[body] if body is not None else chance.choice(_BODIES)
    filled = chosen.format(first=chance.randrange(2, 100), second=chance.randrange(2, 100))
    return f"define i32 @{name}(i32 %x, i32 %y) {{\n{filled}}}\n"


def module(name: str, chance: random.Random) -> str:
    """Seven functions, one of them optnone."""
    parts = [_HEAD.format(name=name, scale=chance.randrange(2, 100)), function(KEPT, chance, 0)]
    parts += [function(f"f{number}", chance, number % len(_BODIES)) for number in range(5)]
    return "\n".join([*parts, _OPTNONE])
