"""What a function takes and gives back, read from its printed header."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from llmfb_core.document.header import FunctionHeader
from llmfb_core.document.lexer import split_commas

_CONVENTION = re.compile(
    r"(?:ccc|\w+cc|cc ?\d+|cc|\d+|x86_\w+|aarch64_\w+|arm_\w+|amdgpu_\w+|spir_\w+|win64cc)$"
)
_TYPE_START = re.compile(
    r"[<\[{%]|(?:i\d+|ptr|void|half|bfloat|float|double|fp128|x86_fp80|ppc_fp128|x86_amx|target|token)\b"
)
_PASSED = re.compile(r"(?:zeroext|signext|inreg|byval\(.*\)|sret\(.*\)|swift\w+|nest)$")
_RANGE = re.compile(r"range\(i\d+ (-?\d+), (-?\d+)\)")
_SIZE = re.compile(r"dereferenceable(?:_or_null)?\((\d+)\)")


@dataclass(frozen=True, slots=True)
class Value:
    """A parameter or a result: its type, its attributes, and those of them that decide how it is passed."""

    type: str
    attributes: tuple[str, ...]

    @property
    def passed(self) -> str:
        """The attributes that caller and callee must agree on."""
        return " ".join(word for word in self.attributes if _PASSED.match(word))

    def has(self, name: str) -> bool:
        """Whether it carries the attribute `name`."""
        return any(word == name or word.startswith(f"{name}(") for word in self.attributes)

    @property
    def dereferenceable(self) -> int:
        """How many bytes it is promised to point to."""
        return max((int(found[1]) for word in self.attributes if (found := _SIZE.match(word))), default=0)

    @property
    def promises(self) -> bool:
        """Whether not every value of its type may be passed: what it promises, a version may rely on."""
        return bool(self.memory_type or self.dereferenceable or self.has("nonnull") or self.range)

    @property
    def range(self) -> tuple[int, int] | None:
        """The least value and the one behind the greatest that it promises to have."""
        found = next((match for word in self.attributes if (match := _RANGE.match(word))), None)
        return (int(found[1]), int(found[2])) if found is not None else None

    @property
    def memory_type(self) -> str | None:
        """The type that a `byval` or `sret` pointer points to."""
        for word in self.attributes:
            if word.startswith(("byval(", "sret(")):
                return word[word.index("(") + 1 : -1]
        return None


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's convention, result and parameters; `varargs` where more may follow."""

    convention: str
    result: Value
    parameters: tuple[Value, ...]
    varargs: bool


def signature(header: FunctionHeader) -> Signature:
    """The signature in a header."""
    words = _words(header.type)
    convention = " ".join(word for word in words if _CONVENTION.match(word) and not _TYPE_START.match(word))
    start = next(index for index, word in enumerate(words) if _TYPE_START.match(word))
    result = Value(" ".join(words[start:]), tuple(words[:start]))
    inside = header.parameters[1:-1].strip()
    parts = split_commas(inside) if inside else []
    varargs = bool(parts) and parts[-1] == "..."
    parameters = tuple(_parameter(part) for part in (parts[:-1] if varargs else parts))
    return Signature(convention, result, parameters, varargs)


def _parameter(text: str) -> Value:
    words = _words(text)
    if len(words) > 1 and words[1].startswith("addrspace"):
        words[0:2] = [f"{words[0]} {words[1]}"]
    return Value(words[0], tuple(_joined(word for word in words[1:] if not word.startswith("%"))))


def _joined(words: Iterable[str]) -> list[str]:
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == "align":
            joined[-1] = f"align {word}"
        else:
            joined.append(word)
    return joined


def _words(text: str) -> list[str]:
    """The parts of `text` between spaces outside of brackets."""
    words: list[str] = []
    depth, start = 0, 0
    for index, character in enumerate(text):
        if character in "([{<":
            depth += 1
        elif character in ")]}>":
            depth -= 1
        elif character == " " and depth == 0:
            words.append(text[start:index])
            start = index + 1
    words.append(text[start:])
    return [word for word in words if word]
