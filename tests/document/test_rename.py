"""Renaming: by hand-written cases, and everything in real files, read back by LLVM."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex as re

from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names, Symbol
from llmfb_core.document.rename import Replacement, renamable, rename
from llmfb_core.errors import UsageError
from llmfb_core.llvm.pool import WorkerPool
from tests.document.marks import unmark

IR = sorted((Path(__file__).parent / "ir").glob("*.ll"))
NEW = "renamed.by.us"

CASES = {
    "a value": (
        "define i32 @f(i32 %‸x) { ; %x\n  %y = add i32 %x, %x.1\n}\n",
        "new",
        "define i32 @f(i32 %new) { ; %x\n  %y = add i32 %new, %x.1\n}\n",
    ),
    "with a sigil": (
        "define i32 @f(i32 %‸x) {\n  ret i32 %x\n}\n",
        "%new",
        "define i32 @f(i32 %new) {\n  ret i32 %new\n}\n",
    ),
    "a label": (
        "define void @f() {\n  br label %‸b\nb:                ; preds = %0\n  ret void\n}\n",
        "then",
        "define void @f() {\n  br label %then\nthen:                ; preds = %0\n  ret void\n}\n",
    ),
    "quotes where needed": (
        "define void @f() {\n  br label %‸b\nb:\n  ret void\n}\n",
        "a b",
        'define void @f() {\n  br label %"a b"\n"a b":\n  ret void\n}\n',
    ),
    "no quotes where not": (
        '@"a b‸" = global i32 0\n@p = global ptr @"a\\20b"\n',
        "ab",
        "@ab = global i32 0\n@p = global ptr @ab\n",
    ),
    "not ASCII": ("@‸a = global i32 0\n", "é", '@"\\C3\\A9" = global i32 0\n'),
    "a number in quotes is a name": ("@‸a = global i32 0\n", '"7"', '@"7" = global i32 0\n'),
    "a block that begins with a debug record": (
        "define i32 @f(i32 %0) {\n    #dbg_value(i32 %0, !1, !2, !3)\n  br label %2\n\n2:\n"
        "  %3 = phi i32 [ 0, %‸1 ]\n  ret i32 %3\n}\n",
        "entry",
        "define i32 @f(i32 %0) {\nentry:\n    #dbg_value(i32 %0, !1, !2, !3)\n  br label %1\n\n1:\n"
        "  %2 = phi i32 [ 0, %entry ]\n  ret i32 %2\n}\n",
    ),
    "a numbered value": (
        "define i32 @f(i32 %0) {\n  %2 = add i32 %0, 1\n  %3 = add i32 %‸2, %2\n  ret i32 %3\n}\n",
        "sum",
        "define i32 @f(i32 %0) {\n  %sum = add i32 %0, 1\n  %2 = add i32 %sum, %sum\n  ret i32 %2\n}\n",
    ),
    "an entry block without label": (
        "define i32 @f(i1 %c) {\n  br i1 %c, label %1, label %2\n1:\n  br label %2\n2:\n"
        "  %3 = phi i32 [ 0, %‸0 ], [ 1, %1 ]\n  ret i32 %3\n}\n",
        "start",
        "define i32 @f(i1 %c) {\nstart:\n  br i1 %c, label %0, label %1\n0:\n  br label %1\n1:\n"
        "  %2 = phi i32 [ 0, %start ], [ 1, %0 ]\n  ret i32 %2\n}\n",
    ),
    "a parameter without name": (
        "define i32 @f(i32 noundef) {\n  ret i32 %‸0\n}\n",
        "x",
        "define i32 @f(i32 noundef %x) {\n  ret i32 %x\n}\n",
    ),
    "a result without name": (
        "define i32 @f() {\n  call i32 @f()\n  ret i32 %‸1\n}\n",
        "r",
        "define i32 @f() {\n  %r = call i32 @f()\n  ret i32 %r\n}\n",
    ),
    "a numbered global": (
        "@0 = global i32 0\n@1 = global ptr @‸0\n@2 = global ptr @1\n",
        "zero",
        "@zero = global i32 0\n@0 = global ptr @zero\n@1 = global ptr @0\n",
    ),
    "a numbered type": (
        "%0 = type { i32 }\n%1 = type { %‸0 }\ndefine i32 @f(ptr %0) {\n  %2 = load %1, ptr %0\n  ret i32 0\n}\n",
        "t",
        "%t = type { i32 }\n%0 = type { %t }\ndefine i32 @f(ptr %0) {\n  %2 = load %0, ptr %0\n  ret i32 0\n}\n",
    ),
    "an attribute group": (
        "declare void @f() #‸0\nattributes #0 = { nounwind }\n",
        "#7",
        "declare void @f() #7\nattributes #7 = { nounwind }\n",
    ),
    "metadata": ('!n = !{!‸0}\n!0 = !{!"!0"}\n', "12", '!n = !{!12}\n!12 = !{!"!0"}\n'),
    "named metadata": ("!‸n = !{!0}\n!0 = !{}\n", "a b", "!a\\20b = !{!0}\n!0 = !{}\n"),
    "a comdat": (
        "$‸c = comdat any\n@c = global i32 0, comdat\n@d = global i32 0, comdat($c)\n",
        "e",
        "$e = comdat any\n@c = global i32 0, comdat($e)\n@d = global i32 0, comdat($e)\n",
    ),
    "a global in the comdat of its name": (
        "$c = comdat any\n@‸c = global i32 0, comdat\n@d = global i32 0, comdat($c)\n",
        "e",
        "$e = comdat any\n@e = global i32 0, comdat\n@d = global i32 0, comdat($e)\n",
    ),
    "the same name": ("@‸a = global i32 0\n", "a", "@a = global i32 0\n"),
}

REFUSED = {
    "taken value": ("define i32 @f(i32 %‸x, i32 %y) {\n  ret i32 %x\n}\n", "y", "a value or block %y already in @f"),
    "taken by a block": ("define i32 @f(i32 %‸x) {\ny:\n  ret i32 %x\n}\n", "y", "%y already"),
    "taken global": ("@‸a = global i32 0\ndeclare void @b()\n", "b", "there is a global @b already"),
    "taken type": ("%‸a = type i32\n%b = type i32\n", "b", "%b already"),
    "taken group": ("declare void @f() #‸0\nattributes #0 = { }\nattributes #1 = { }\n", "1", "#1 already"),
    "a number": ("define i32 @f(i32 %‸x) {\n  ret i32 %x\n}\n", "7", "LLVM gives the numbers"),
    "a name for a group": ("declare void @f() #‸0\nattributes #0 = { }\n", "fast", "is a number"),
    "a name for a node": ("!‸0 = !{}\n", "zero", "is a number"),
    "too large": ("!‸0 = !{}\n", "4294967296", "is a number"),
    "nothing": ("@‸a = global i32 0\n", "  ", "is no name"),
    "NUL": ("@‸a = global i32 0\n", '"a\\00"', "is no name"),
    "an intrinsic": ("declare void @llvm.‸trap()\n", "f", "has a meaning of its own"),
    "what LLVM reads": ("!llvm.‸ident = !{!0}\n!0 = !{}\n", "f", "has a meaning of its own"),
    "to an intrinsic": ("declare void @‸f()\n", "llvm.trap", "meaning of their own"),
    "the comdat's name is taken": ("$c = comdat any\n$e = comdat any\n@‸c = global i32 0, comdat\n", "e", "$e already"),
}  # fmt: skip


def renamed(marked: str, new: str) -> str:
    text, cursor, _ = unmark(marked)
    names = Names(ModuleText(text))
    found = renamable(names, cursor)
    assert found is not None
    return applied(text, rename(names, found.symbol, new))


def applied(text: str, replacements: list[Replacement]) -> str:
    for each in reversed(replacements):
        text = text[: each.start] + each.text + text[each.end :]
    return text


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize(("before", "new", "after"), CASES.values(), ids=CASES.keys())
def test_renamed(before: str, new: str, after: str, line_end: str) -> None:
    assert renamed(before.replace("\n", line_end), new) == after.replace("\n", line_end)


@pytest.mark.parametrize(("text", "new", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(text: str, new: str, reason: str) -> None:
    with pytest.raises(UsageError, match=re.escape(reason)):
        renamed(text, new)


@pytest.mark.parametrize(
    ("marked", "span", "name"),
    [
        ("@‸f = global i32 0\n", (1, 2), "f"),
        ('@"a\\20b‸" = global i32 0\n', (1, 8), "a b"),
        ("define void @f() {\n‸b:\n}", (19, 20), "b"),
    ],
)
def test_what_is_renamed(marked: str, span: tuple[int, int], name: str) -> None:
    text, cursor, _ = unmark(marked)
    found = renamable(Names(ModuleText(text)), cursor)
    assert found is not None
    assert ((found.start, found.end), found.name) == (span, name)


@pytest.mark.slow
@pytest.mark.parametrize("path", IR, ids=lambda path: path.stem)
async def test_everything_in_real_files(path: Path) -> None:
    """LLVM reads each renamed file, and prints what it printed before up to the new name."""
    text = path.read_text()
    names = Names(ModuleText(text))
    types = [entity.key for entity in names.module.of_kind("type")]
    count = 0
    async with WorkerPool(workers=1) as pool:
        printed = (await pool.inspect(text, printed=True)).printed
        for symbol in symbols(names):
            number = "4711" if symbol.kind in ("attributes", "metadata") else NEW
            after = applied(text, rename(names, symbol, number))
            again = (await pool.inspect(after, printed=True)).printed
            count += 1
            if not symbol.key[1:].isdecimal():
                assert code(again.replace(NEW, symbol.key[1:]), symbol) == code(printed, symbol)
            elif symbol.kind in ("local", "global"):
                same_up_to_numbers(printed, again, symbol, has_numbered_types=any(map(is_numbered, types)))
    assert count > 10


def symbols(names: Names) -> Iterator[Symbol]:
    seen: set[Symbol] = set()
    for part in re.finditer(r"[@%$#!][^\s]|[^\s]:", names.module.text):
        found = names.at(part.start())
        if found is not None and found[0] not in seen and not found[0].key[1:].startswith("llvm."):
            seen.add(found[0])
            yield found[0]


def code(printed: str, symbol: Symbol) -> str:
    """Without comments, which say what uses a block; a renamed comdat is spelled out where it was implied."""
    plain = re.sub(r'("[^"]*")|[ ]*;.*', lambda part: part[1] or "", printed)
    return plain.replace(f"comdat({symbol.key})", "comdat") if symbol.kind == "comdat" else plain


def is_numbered(key: str) -> bool:
    return key[1:].isdecimal()


def same_up_to_numbers(before: str, after: str, symbol: Symbol, *, has_numbered_types: bool) -> None:
    """Token for token the same, each old name standing for one new name, and all but one number for a number."""
    if has_numbered_types and symbol.kind == "local":
        return
    scope = [text for text in (before, after)]
    if symbol.kind == "local":
        places = [ModuleText(text).by_key[symbol.function] for text in scope]
        outside = [text[: place.start] + text[place.end :] for text, place in zip(scope, places, strict=True)]
        assert code(outside[0], symbol) == code(outside[1], symbol)
        scope = [text[place.start : place.end] for text, place in zip(scope, places, strict=True)]
    old, new = (
        re.findall(r"[@%][-a-zA-Z$._0-9]+|[0-9]+:|\"[^\"]*\"|[-a-zA-Z$._0-9]+:?|\S", code(text, symbol))
        for text in scope
    )
    assert len(old) == len(new)
    sigil = symbol.key[0]
    names = {
        (x.rstrip(":").lstrip(sigil), y.rstrip(":").lstrip(sigil))
        for x, y in zip(old, new, strict=True)
        if x != y
    }
    assert len({x for x, _ in names}) == len({y for _, y in names}) == len(names)
    assert [x for x, y in names if y == NEW] == [symbol.key[1:]]
    assert {int(y) for _, y in names if y != NEW} == {int(x) - 1 for x, y in names if y != NEW}
