"""Names for what has numbers, and back."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from llmfb_core.document.entities import Entity
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.numbering import spellings, with_names, with_numbers
from llmfb_core.document.rename import Replacement, applied
from llmfb_core.errors import FunctionError, UsageError

ROOT = Path(__file__).parents[2]
SAMPLES = [
    *sorted((ROOT / "llmfb_core/examples").glob("*.ll")),
    *sorted((ROOT / "tests/document/ir").glob("*.ll")),
]
Change = Callable[[Names, Entity], list[Replacement]]

CASES = {
    "all that has a number": (
        "define i32 @f(i32, ptr %1) {\n  %3 = add i32 %0, 1\n  br label %4\n\n4:        ; preds = %2\n"
        "  ret i32 %3\n}\n",
        "define i32 @f(i32 %v0, ptr %v1) {\nb2:\n  %v3 = add i32 %v0, 1\n  br label %b4\n\n"
        "b4:        ; preds = %b2\n  ret i32 %v3\n}\n",
        "define i32 @f(i32 %0, ptr %1) {\n2:\n  %3 = add i32 %0, 1\n  br label %4\n\n4:        ; preds = %2\n"
        "  ret i32 %3\n}\n",
    ),
    "results that are not written": (
        "define i32 @f() {\n  call i32 @f()\n  call void @g()\n  ret i32 %1\n}\ndeclare void @g()\n",
        "define i32 @f() {\nb0:\n  %v1 = call i32 @f()\n  call void @g()\n  ret i32 %v1\n}\ndeclare void @g()\n",
        "define i32 @f() {\n0:\n  %1 = call i32 @f()\n  call void @g()\n  ret i32 %1\n}\ndeclare void @g()\n",
    ),
    "names that are taken, comments and strings": (
        '%v1. = type { i32 }\ndefine i32 @f(i32 %v1) {\n  %1 = add i32 %v1, 1 ; %1\n  call void asm "%1", ""()\n'
        "  ret i32 %1\n}\n",
        '%v1. = type { i32 }\ndefine i32 @f(i32 %v1) {\nb0:\n  %v1.. = add i32 %v1, 1 ; %1\n'
        '  call void asm "%1", ""()\n  ret i32 %v1..\n}\n',
        '%v1. = type { i32 }\ndefine i32 @f(i32 %0) {\n1:\n  %2 = add i32 %0, 1 ; %1\n  call void asm "%1", ""()\n'
        "  ret i32 %2\n}\n",
    ),
    "names in quotes, blocks named from elsewhere, numbered types": (
        '%0 = type { i32 }\n@t = global ptr blockaddress(@f, %"b b")\ndefine void @f(ptr %"a b") {\n'
        '  %2 = load %0, ptr %"a b"\n  br label %"b b"\n"b b":\n  ret void\n}\n',
        '%0 = type { i32 }\n@t = global ptr blockaddress(@f, %"b b")\ndefine void @f(ptr %"a b") {\nb0:\n'
        '  %v2 = load %0, ptr %"a b"\n  br label %"b b"\n"b b":\n  ret void\n}\n',
        "%0 = type { i32 }\n@t = global ptr blockaddress(@f, %3)\ndefine void @f(ptr %0) {\n1:\n"
        "  %2 = load %0, ptr %0\n  br label %3\n3:\n  ret void\n}\n",
    ),
    "debug records at the start of a block that has no label": (
        "define i32 @f(i32 %0) {\n    #dbg_value(i32 %0, !1, !2, !3)\n  %2 = add i32 %0, 1\n  ret i32 %2\n"
        "    #dbg_value(i32 %2, !1, !2, !3)\n  ret i32 %0\n}\n",
        "define i32 @f(i32 %v0) {\nb1:\n    #dbg_value(i32 %v0, !1, !2, !3)\n  %v2 = add i32 %v0, 1\n  ret i32 %v2\n"
        "b3:\n    #dbg_value(i32 %v2, !1, !2, !3)\n  ret i32 %v0\n}\n",
        "define i32 @f(i32 %0) {\n1:\n    #dbg_value(i32 %0, !1, !2, !3)\n  %2 = add i32 %0, 1\n  ret i32 %2\n"
        "3:\n    #dbg_value(i32 %2, !1, !2, !3)\n  ret i32 %0\n}\n",
    ),
}  # fmt: skip


def changed(text: str, change: Change, key: str = "@f") -> str:
    names = Names(ModuleText(text))
    return applied(text, change(names, names.module.by_key[key]))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("name", CASES)
def test_there_and_back(name: str, line_end: str) -> None:
    text, named, numbered = (each.replace("\n", line_end) for each in CASES[name])
    if name.startswith("names in quotes"):
        text = text.replace("%2 = load", "%1 = load")
        named = named.replace("%v2", "%v1")
    assert changed(text, with_names) == named
    assert changed(named, with_numbers) == numbered


TEXTS = {
    **{name: before for name, (before, *_) in CASES.items()},
    **{path.name: path.read_text() for path in SAMPLES},
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_a_glance_sees_can_be_done(text: str) -> None:
    names = Names(ModuleText(text))
    for function in names.module.functions:
        if function.is_definition:
            entity = names.module.by_key[function.key]
            done = _can(with_names, names, entity), _can(with_numbers, names, entity)
            assert spellings(names.module, function) == done


def _can(change: Change, names: Names, function: Entity) -> bool:
    try:
        return bool(change(names, function))
    except UsageError:
        return False


def test_nothing_to_do() -> None:
    with pytest.raises(UsageError, match="have names"):
        changed("define void @f(i32 %x) {\nentry:\n  ret void\n}\n", with_names)
    with pytest.raises(UsageError, match="has a name"):
        changed("define void @f(i32 %0) {\n  ret void\n}\n", with_numbers)


@pytest.mark.parametrize("change", [with_names, with_numbers])
def test_what_is_not_defined_is_refused(change: Change) -> None:
    with pytest.raises(FunctionError, match="uses %1, which it does not define"):
        changed("define i32 @f(i32 %x) {\n  ret i32 %1\n}\n", change)
    with pytest.raises(FunctionError, match="uses %y, which"):
        changed("define i32 @f(i32 %x) {\n  ret i32 %y\n}\n", change)


def test_what_is_defined_twice_is_refused() -> None:
    names = Names(ModuleText("define void @f() {\n  ret void\n}\n" * 2))
    with pytest.raises(FunctionError, match="more than once"):
        with_names(names, names.module.entities[1])


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_llvm_reads_the_same_module(path: Path) -> None:
    """Every function with names, then with numbers; without its names each module is the same to LLVM."""
    text = path.read_text(encoding="utf-8")
    named, count = text, 0
    for function in ModuleText(text).functions:
        if function.is_definition:
            named = tried(named, with_names, function.key)
            count += 1
    numbered = named
    for function in ModuleText(text).functions:
        if function.is_definition:
            numbered = tried(numbered, with_numbers, function.key)
    assert count and named != numbered
    assert not re.search(r"^ *%[0-9]+ = (?!type)", named, re.MULTILINE)
    assert not re.search(r"^ *%[^0-9]\S* = (?!type)", numbered, re.MULTILINE)
    first, second, third = plain("without-names", text, named, numbered)
    assert first == second == third


def tried(text: str, change: Change, key: str) -> str:
    try:
        return changed(text, change, key)
    except UsageError:
        return text  # There was nothing to do.


def plain(what: str, *texts: str) -> list[str]:
    """What LLVM prints of the texts."""
    program = [sys.executable, "-m", "tests.document.llvm_plain", what]
    done = subprocess.run(
        program, input=json.dumps(texts), capture_output=True, text=True, check=True, cwd=ROOT
    )
    own = re.compile(r"^(?:; ModuleID|source_filename).*\n| *; preds = .*", re.MULTILINE)
    return [own.sub("", each) for each in json.loads(done.stdout)]
