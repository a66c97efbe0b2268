"""Recognizing IR that passes went over already, which leaves a search little to gain.

What the front end made keeps locals in memory, in allocas that are loaded and stored and nothing else; the first pass
that counts removes these.  Rust needs few of them, so their absence alone says nothing: a sign that passes ran, which
no front end leaves, must be there as well.  In doubt nothing is said.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from llmfb_core.document.module import FunctionRange, ModuleText

Producer = Literal["clang", "rustc", "zig", ""]

_SMALLEST = 8
"""Instructions of a function that says something."""
_LOOKED_AT = 100
"""Functions, so that a long file costs no more than a short one."""
_FEW = 0.05
"""The share of functions that may keep a local in memory."""
_MANY = 0.5
"""The share of functions that must show that passes ran."""
_INSTRUCTION = re.compile(r"^[ \t]+(?:%[^=\n]+ = )?[a-z][a-z_0-9]*(?=[ \t\n]|$)", re.MULTILINE)
_ALLOCA = re.compile(r'^[ \t]+(%(?:"[^"\n]*"|[-\w.$]+)) = alloca [^\n]*', re.MULTILINE)
_VARIABLE = re.compile(r", i[0-9]+ %")
"""A number of elements that is only known when it runs, as of a variable-length array."""
_TAIL_CALL = re.compile(r"= tail call |^[ \t]+tail call ", re.MULTILINE)
_INFERRED = re.compile(r"\b(?:local_unnamed_addr|nofree|nosync)\b")
"""What passes add to a definition, and no front end."""
_NUMBERED = re.compile(r"#[0-9]+")
_LITERAL = re.compile(r'"[^"\n]*"')
_IDENT = re.compile(r'^![0-9]+ = !\{!"([^"\n]*)"\}', re.MULTILINE)
_PRODUCER = re.compile(r'\bproducer: "([^"\n]*)"')
_SOURCE = re.compile(r'^source_filename = "([^"\n]*)"', re.MULTILINE)
_C_PLUS_PLUS = (".cpp", ".cc", ".cxx", ".C", ".c++", ".cppm")


class AlreadyOptimized(NamedTuple):
    """IR that passes went over: which compiler it is of, where that is known, and the command that gives better input.

    `command` makes a file of what the front end made, `build` says how to get such files out of a whole build.
    """

    producer: Producer
    command: str
    build: str

    @property
    def sentence(self) -> str:
        """One line for people."""
        return (
            f"this IR looks optimized already, which leaves little to gain; better is what the front end makes: "
            f"{self.command} ({self.build})"
        )


def already_optimized(module: ModuleText) -> AlreadyOptimized | None:
    """How to get better input where passes at -O1 or above went over `module`; None where they did not, or in doubt."""
    looked_at = in_memory = shown = 0
    groups = {
        each.key: _INFERRED.search(_LITERAL.sub("", module.source(each))) is not None
        for each in module.of_kind("attributes")
    }
    for function in module.functions:
        if not function.is_definition:
            continue
        body = module.text[function.header_end : function.end]
        if len(_INSTRUCTION.findall(body)) < _SMALLEST:
            continue
        looked_at += 1
        in_memory += _keeps_a_local_in_memory(body)
        shown += _is_inferred(module, function, groups) or _TAIL_CALL.search(body) is not None
        if looked_at == _LOOKED_AT:
            break
    if not looked_at or in_memory > _FEW * looked_at or shown < _MANY * looked_at:
        return None
    return _advice(module.text)


def _keeps_a_local_in_memory(body: str) -> bool:
    """Whether there is an alloca that is only loaded and stored, which any -O level would have removed."""
    return any(
        _is_only_accessed(body, found[1])
        for found in _ALLOCA.finditer(body)
        if not _VARIABLE.search(found[0])
    )


def _is_only_accessed(body: str, name: str) -> bool:
    uses = re.compile(rf"^[^\n]*{re.escape(name)}(?![-\w.$])[^\n]*", re.MULTILINE).findall(body)
    access = re.compile(
        rf"= alloca |= load (?!volatile|atomic)[^,]+, ptr {re.escape(name)}(?![-\w.$])"
        rf"|\bstore (?!volatile|atomic).*, ptr {re.escape(name)}(?![-\w.$])|@llvm\.lifetime\.|#dbg_|@llvm\.dbg\."
    )
    return all(access.search(line) for line in uses)


def _is_inferred(module: ModuleText, function: FunctionRange, groups: dict[str, bool]) -> bool:
    header = _LITERAL.sub("", module.text[function.start : function.header_end])
    if _INFERRED.search(header):
        return True
    return any(groups.get(each, False) for each in _NUMBERED.findall(header))


def _advice(text: str) -> AlreadyOptimized:
    said = " ".join((*_IDENT.findall(text), *_PRODUCER.findall(text)))
    source = found[1] if (found := _SOURCE.search(text)) else ""
    if "rustc version" in said:
        return AlreadyOptimized(
            "rustc",
            "rustc -C opt-level=z -C no-prepopulate-passes --emit=llvm-ir file.rs",
            'for a crate: RUSTFLAGS="-C no-prepopulate-passes" cargo rustc --release -- --emit=llvm-ir',
        )
    if "zig " in said or source.endswith(".zig"):
        return AlreadyOptimized(
            "zig",
            "zig build-obj -O ReleaseSmall -fno-emit-bin --verbose-llvm-ir=file.ll file.zig",
            "the file that -femit-llvm-ir writes is the one after the passes",
        )
    compiler = "clang++" if source.endswith(_C_PLUS_PLUS) else "clang"
    return AlreadyOptimized(
        "clang" if "clang version" in said else "",
        f"{compiler} -Oz -Xclang -disable-llvm-passes -S -emit-llvm "
        f"{'file.cpp' if compiler == 'clang++' else 'file.c'}",
        "for a build: these flags in its compile_commands.json, or -save-temps=obj, which leaves such a .bc beside "
        "each object",
    )
