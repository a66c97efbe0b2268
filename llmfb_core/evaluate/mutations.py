"""Mutants of a function: its printed text with one instruction changed, as a miscompiling pass might (pure)."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from llmfb_core.document.lexer import split_commas
from llmfb_core.document.module import ModuleText
from llmfb_core.execution.instrument import parse_line

_NOT_COMMUTATIVE = {"sub", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "fsub", "fdiv"}
_OPCODES = {
    "add": "sub",
    "sub": "add",
    "and": "or",
    "or": "and",
    "xor": "or",
    "shl": "lshr",
    "lshr": "ashr",
    "ashr": "lshr",
    "mul": "add",
    "sdiv": "udiv",
    "udiv": "sdiv",
    "srem": "urem",
    "urem": "srem",
    "zext": "sext",
    "sext": "zext",
    "fadd": "fsub",
    "fsub": "fadd",
    "fmul": "fdiv",
    "fdiv": "fmul",
    "sitofp": "uitofp",
}
_PREDICATES = {
    "eq": ("ne",),
    "ne": ("eq",),
    "slt": ("sle", "sge", "ult"),
    "sle": ("slt", "sgt", "ule"),
    "sgt": ("sge", "sle", "ugt"),
    "sge": ("sgt", "slt", "uge"),
    "ult": ("ule", "uge", "slt"),
    "ule": ("ult", "ugt", "sle"),
    "ugt": ("uge", "ule", "sgt"),
    "uge": ("ugt", "ult", "sge"),
    "oeq": ("une", "ueq"),
    "une": ("oeq", "one"),
    "olt": ("ole", "uge", "ult"),
    "ogt": ("oge", "ule", "ugt"),
    "ole": ("olt", "ugt"),
    "oge": ("ogt", "ult"),
}
_INTRINSICS = {"umin": "umax", "umax": "umin", "smin": "smax", "smax": "smin", "fshl": "fshr", "fshr": "fshl"}
_COMPARISON = re.compile(r"\b((?:icmp|fcmp) (?:samesign )?)([a-z]+) ")
_CONSTANT = re.compile(r"(?<=[ ,])(-?\d+)(?=[,)\]]|$)")
_BRANCH = re.compile(r"^(\s+br i1 [^,]+), (label [^,]+), (label [^,]+)(.*)$")
_INTEGER_OPERANDS = {
    "add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor",
    "icmp", "ret", "select", "phi", "store", "call",
}  # fmt: skip
_SYMMETRIC = re.compile(r"@(?:bcmp|memcmp|strcmp|strncmp|calloc|fwrite)\(")
"""Functions some of whose arguments may change places without consequences."""
_SAID_NOTHING = ("@llvm.lifetime", "@llvm.va_end", "@llvm.assume", "@llvm.dbg", "@llvm.experimental.noalias")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A whole module's text; `kind` is what was done, `was` and `now` the instruction before and after."""

    kind: str
    was: str
    now: str
    text: str


def mutants(text: str, function: str, count: int, seed: str) -> Iterator[Mutant]:
    """Up to `count` different mutants of `function` in a printed module, by `seed`, each kind as likely as any other.

    Not every one is valid IR, and some do what the original does.
    """
    place = ModuleText(text).function_named(function)
    if place is None or not place.is_definition:
        return
    lines = text[place.header_end : place.end].split("\n")
    by_kind: dict[str, list[tuple[int, str]]] = {}
    for number, line in enumerate(lines):
        for kind, change in _KINDS.items():
            by_kind.setdefault(kind, []).extend((number, changed) for changed in change(line))
    rng = random.Random(seed)
    left = {kind: rng.sample(changes, len(changes)) for kind, changes in by_kind.items() if changes}
    for _ in range(count):
        if not left:
            return
        kind = rng.choice(sorted(left))
        number, changed = left[kind].pop()
        if not left[kind]:
            del left[kind]
        body = "\n".join([*lines[:number], *([changed] if changed else []), *lines[number + 1 :]])
        yield Mutant(
            kind,
            lines[number].strip(),
            changed.strip(),
            text[: place.header_end] + body + text[place.end :],
        )


def _swapped_operands(text: str) -> Iterator[str]:
    line = parse_line(text)
    if line is None:
        return
    if line.opcode in _NOT_COMMUTATIVE and len(line.values) == 2:
        first, second = line.values
        if first != second:
            yield text.replace(f"{line.type} {first}, {second}", f"{line.type} {second}, {first}", 1)
    elif line.opcode == "select":
        condition, *arms = line.operands
        if len(arms) >= 2 and arms[0] != arms[1]:
            yield text.replace(", ".join(line.operands[:3]), ", ".join((condition, arms[1], arms[0])), 1)


def _predicate(text: str) -> Iterator[str]:
    found = _COMPARISON.search(text)
    if found is not None:
        for other in _PREDICATES.get(found[2], ()):
            if text.startswith("ptr ", found.end()) and other.startswith("s"):
                continue  # no address is negative
            yield f"{text[: found.start()]}{found[1].replace('samesign ', '')}{other} {text[found.end() :]}"


def _constant(text: str) -> Iterator[str]:
    line = parse_line(text)
    if line is None or line.opcode not in _INTEGER_OPERANDS or "@llvm." in text:
        return
    start = len(text) - len(line.rest)
    end = text.find(", align", start) if line.opcode == "store" else text.find(", !", start)
    end = len(text) if end < 0 else end
    for found in _CONSTANT.finditer(text, start, end):
        for step in (1, -1):
            yield f"{text[: found.start()]}{int(found[1]) + step}{text[found.end() :]}"


def _opcode(text: str) -> Iterator[str]:
    line = parse_line(text)
    if line is not None and line.opcode in _OPCODES:
        head = text.removesuffix(line.rest)
        yield f"{head[: head.rindex(line.opcode)]}{_OPCODES[line.opcode]} {line.rest}"
    for old, new in _INTRINSICS.items():
        if f"@llvm.{old}." in text:
            yield text.replace(f"@llvm.{old}.", f"@llvm.{new}.")


def _dropped_store(text: str) -> Iterator[str]:
    line = parse_line(text)
    if line is not None and line.opcode == "store":
        yield ""


def _dropped_call(text: str) -> Iterator[str]:
    line = parse_line(text)
    if (
        line is not None
        and line.opcode == "call"
        and not line.name
        and not any(n in text for n in _SAID_NOTHING)
    ):
        yield ""


def _swapped_branch(text: str) -> Iterator[str]:
    found = _BRANCH.match(text)
    if found is not None and found[2] != found[3]:
        yield f"{found[1]}, {found[3]}, {found[2]}{found[4]}"


def _switch_case(text: str) -> Iterator[str]:
    found = re.match(r"^(    i\d+ )(-?\d+)(, label %.*)$", text)
    if found is not None:
        yield f"{found[1]}{int(found[2]) + 1}{found[3]}"


def _offset(text: str) -> Iterator[str]:
    line = parse_line(text)
    if line is None or line.opcode != "getelementptr":
        return
    found = re.search(r"(, i(?:32|64) )(-?\d+)$", text)
    if found is not None:
        step = 1 if "i8, ptr" not in text or int(found[2]) % 4 else 4
        yield f"{text[: found.start()]}{found[1]}{int(found[2]) + step}"


def _incoming(text: str) -> Iterator[str]:
    line = parse_line(text)
    if line is None or line.opcode != "phi":
        return
    pairs = re.findall(r"\[ (.+?), (%[^ ]+) \]", text)
    if len(pairs) == 2 and pairs[0][0] != pairs[1][0]:
        (one, from_one), (two, from_two) = pairs
        old = f"[ {one}, {from_one} ], [ {two}, {from_two} ]"
        yield text.replace(old, f"[ {two}, {from_one} ], [ {one}, {from_two} ]")


def _arguments(text: str) -> Iterator[str]:
    line = parse_line(text)
    found = re.search(r"@(?!llvm\.)[-\w.$]+\((.+)\)", text)
    if line is None or line.opcode != "call" or found is None or _SYMMETRIC.search(text):
        return
    given = split_commas(found[1])
    for index in range(len(given) - 1):
        one, two = given[index : index + 2]
        if one != two and one.split(" ", 1)[0] == two.split(" ", 1)[0]:
            swapped = [*given[:index], two, one, *given[index + 2 :]]
            yield f"{text[: found.start(1)]}{', '.join(swapped)}{text[found.end(1) :]}"


def _result(text: str) -> Iterator[str]:
    found = re.match(r"^(\s+ret (i\d+|ptr)) (%.*)$", text)
    if found is not None:
        yield f"{found[1]} {'null' if found[2] == 'ptr' else '0' if found[2] != 'i1' else 'false'}"


_KINDS: dict[str, Callable[[str], Iterator[str]]] = {
    "operands swapped": _swapped_operands,
    "another predicate": _predicate,
    "a constant off by one": _constant,
    "another operation": _opcode,
    "a store dropped": _dropped_store,
    "a call dropped": _dropped_call,
    "branch targets swapped": _swapped_branch,
    "another case of a switch": _switch_case,
    "another offset": _offset,
    "incoming values swapped": _incoming,
    "arguments swapped": _arguments,
    "another result": _result,
}
