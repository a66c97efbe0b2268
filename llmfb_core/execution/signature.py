"""What a function takes and gives back: types by their parts, and what they promise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part of a value that has no parts: `kind` is `int`, `ptr` or the name of a floating-point type.

    `offset` and `size` are in bytes, `bits` the width of an integer.
    """

    offset: int
    kind: str
    bits: int

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return (self.bits + 7) // 8


@dataclass(frozen=True, slots=True)
class Value:
    """A parameter or a result.  `type` is for people, `memory` the bytes that a `byval` or `sret` pointer points to.

    `range` are the least value and the one behind the greatest that it promises to have, `align` what its address is a
    multiple of.  Memory at a pointer that is `dead` says nothing once the function has ended so (a status): nobody may
    read it then.
    """

    type: str
    size: int
    leaves: tuple[Leaf, ...]
    nonnull: bool = False
    dereferenceable: int = 0
    range: tuple[int, int] | None = None
    memory: int = 0
    align: int = 1
    dead: tuple[int, ...] = ()
    noalias: bool = False

    @property
    def is_pointer(self) -> bool:
        """Whether it is one pointer."""
        return len(self.leaves) == 1 and self.leaves[0].kind == "ptr"

    @property
    def promises(self) -> bool:
        """Whether not every value of its type may be passed: what it promises, a version may rely on."""
        return bool(self.memory or self.dereferenceable or self.nonnull or self.range)


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's result, None for none, and parameters; `varargs` where more may follow."""

    result: Value | None
    parameters: tuple[Value, ...]
    varargs: bool
