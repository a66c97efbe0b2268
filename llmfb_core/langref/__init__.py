"""What the words of LLVM assembly mean: opcodes, flags, attributes, linkages, conventions, intrinsics, a sentence each.

The words are those of LLVM 22, with few of other versions; the sentences are ours and link to LLVM's own reference.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

_URL = "https://llvm.org/docs/LangRef.html#"
_CASTS = "trunc zext sext fptrunc fpext fptoui fptosi uitofp sitofp ptrtoint ptrtoaddr inttoptr bitcast addrspacecast"
_PREFIX = "llvm."


class Entry(NamedTuple):
    """One word: what kind of word it is (`instruction`, `linkage` ...), a sentence about it, and where to read on."""

    word: str
    title: str
    text: str
    url: str


def word(name: str) -> Entry | None:
    """The entry of an opcode or keyword."""
    return words().get(name)


def intrinsic(name: str) -> Entry | None:
    """The entry of the intrinsic that a function called `name` is; overloaded ones have types behind their name."""
    if not name.startswith(_PREFIX):
        return None
    known, base = intrinsics(), name
    while base not in known and "." in base:
        base = base.rpartition(".")[0]
    return known.get(base)


def signature(name: str) -> str:
    """What an intrinsic returns and takes, with names for its parameters; empty where the table does not say."""
    known, base = signatures(), name.removeprefix(_PREFIX)
    while base not in known and "." in base:
        base = base.rpartition(".")[0]
    return known.get(base, "") if name.startswith(_PREFIX) else ""


def signatures() -> dict[str, str]:
    """All of the table, without `llvm.` before the names."""
    return _read("signatures.toml")["signatures"]


@cache
def words() -> dict[str, Entry]:
    """All opcodes and keywords."""
    table = _read("words.toml")
    found: dict[str, Entry] = {}
    for name, text in table["opcodes"].items():
        anchor = name.replace("_", "-") + ("-to-instruction" if name in _CASTS.split() else "-instruction")
        found[name] = Entry(name, "instruction", text, _URL + anchor)
    for section in table["sections"].values():
        for name, text in section["words"].items():
            found[name] = Entry(name, section["title"], text, _URL + section["link"])
    return found


@cache
def intrinsics() -> dict[str, Entry]:
    """All intrinsics of the table by full name, types excluded."""
    return {
        _PREFIX + name: Entry(_PREFIX + name, "intrinsic", text, _URL + section["link"])
        for section in _read("intrinsics.toml").values()
        for name, text in section["names"].items()
    }


@cache
def section(name: str) -> tuple[str, ...]:
    """The words of one section of the table, such as `conventions`."""
    return tuple(_read("words.toml")["sections"][name]["words"])


@cache
def snippets(kind: str = "snippets") -> dict[str, str]:
    """How an instruction, or with `toplevel` an entity, is written: by its first word, in the editors' syntax."""
    return _read("snippets.toml")[kind]


@cache
def following(opcode: str) -> tuple[str, ...]:
    """The flags, predicates, operations and orderings that may follow an opcode."""
    table = _read("snippets.toml")
    found: list[str] = []
    for word in table["after"].get(opcode, "").split():
        found += table["follow"][word[1:]].split() if word[0] == "@" else [word]
    return tuple(dict.fromkeys(found))


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files("llmfb_core.langref").joinpath(name).read_text(encoding="utf-8"))
