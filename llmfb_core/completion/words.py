"""The words of LLVM assembly as proposals, by where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from llmfb_core import langref
from llmfb_core.completion.items import Item
from llmfb_core.document.body import OPCODES

_TYPES = (
    "i1 i8 i16 i32 i64 i128 ptr void half bfloat float double fp128 x86_fp80 ppc_fp128 label metadata token "
    "target opaque"
)
_VALUES = "true false null undef poison zeroinitializer none"


def opcodes(*, first: str = "") -> Iterator[Item]:
    """All opcodes with a snippet each; `first` is how those begin that are wanted."""
    for word in sorted(OPCODES):
        if word.startswith(first):
            yield _entry(word, "opcode")._replace(snippet=langref.snippets().get(word, ""), rank=1)


def markers() -> Iterator[Item]:
    """What stands before `call`."""
    return named(("tail", "musttail", "notail"), rank=3)


def after(opcode: str) -> Iterator[Item]:
    """The flags, predicates, operations and orderings that may follow an opcode."""
    return named(langref.following(opcode), rank=2)


def types() -> Iterator[Item]:
    """The types that have names of their own in LLVM."""
    return (Item(word, "type", "type", rank=3) for word in _TYPES.split())


def values() -> Iterator[Item]:
    """Constants that are words."""
    return named(_VALUES.split(), rank=4)


def sections(*wanted: str) -> Iterator[Item]:
    """The words of sections of the table: `linkages`, `conventions`, `attributes` ..."""
    for section in wanted:
        yield from named(langref.section(section), rank=4)


def top_level() -> Iterator[Item]:
    """What an entity begins with."""
    for word, snippet in langref.snippets("toplevel").items():
        yield Item(word, "word", "top level", snippet=snippet, rank=1)


def named(wanted: Iterable[str], *, rank: int = 3) -> Iterator[Item]:
    """Words with what the table says of them, if anything."""
    return (_entry(word, "word")._replace(rank=rank) for word in wanted)


def _entry(word: str, kind: str) -> Item:
    entry = langref.word(word)
    if entry is None:
        return Item(word, "opcode" if kind == "opcode" else "word")
    documentation = f"{entry.text} [LangRef]({entry.url})"
    return Item(word, "opcode" if kind == "opcode" else "word", entry.title, documentation)
