"""Write the pass table of one LLVM major: `python -m llmfb_core.passes.generate OPT`.

`OPT` is an `opt` binary; its own answers to `--print-passes` and `-print-pipeline-passes` are the source, so
the table says what that LLVM says.  A pass that appears in a default<O1..O3,Os,Oz> pipeline is standard, with the
parameters it has there; the other transformations are extended.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from llmfb_core import surroundings

LEVELS = ("O1", "O2", "O3", "Os", "Oz")
_SECTIONS = {"Module": "module", "CGSCC": "cgscc", "Function": "function", "LoopNest": "loop", "Loop": "loop"}
_MANAGERS = {
    "module": "module",
    "cgscc": "cgscc",
    "function": "function",
    "loop": "loop",
    "loop-mssa": "loop-mssa",
}
_MANAGERS_IGNORED = ("devirt", "repeat")

_EXTENDED = """
    attributor attributor-cgscc break-crit-edges canon-freeze consthoist dce fix-irreducible flatten-cfg
    global-merge-func globalsplit guard-widening gvn-hoist gvn-sink hotcoldsplit infer-address-spaces iroutliner irce
    lcssa lnicm load-store-vectorizer loop-bound-split loop-data-prefetch loop-extract loop-flatten loop-fusion
    loop-idiom-vectorize loop-interchange loop-predication loop-reduce loop-simplify loop-term-fold
    loop-unroll-and-jam loop-versioning loop-versioning-licm lower-switch mergefunc mergeicmps mergereturn
    module-inline nary-reassociate newgvn partial-inliner reg2mem sandbox-vectorizer scalarizer
    separate-const-offset-from-gep sink slsr structurizecfg typepromotion unify-loop-exits
"""
"""Transformations outside the standard pipelines; LLVM does not say which passes transform, so this is by hand."""

_OF_NO_USE_FOR_SIZE = re.compile(
    r"(memprof|annotation|forceattrs|coro-|openmp|ee-instrument|require|invalidate|recompute|alloc-token|"
    r"cg-profile|verify|transform-warning|inject-tli|extra-|chr$|callsite-splitting$|elim-avail-extern)"
)


_LEVEL_BY_HAND = {"lnicm": "loop-mssa"}
"""`--print-passes` does not tell loop passes that need MemorySSA from the others."""


def main() -> None:
    """Ask `opt`, write `table_<major>.json` beside this file."""
    opt = str(Path(sys.argv[1]).absolute())
    version = re.search(r"LLVM version (\S+)", _run(opt, "--version"))
    assert version is not None
    listed = _listed_passes(_run(opt, "--print-passes"))
    standard: dict[str, set[str]] = {}
    for level in LEVELS:
        _collect(_pipeline(opt, f"default<{level}>"), "module", standard)
    elements: list[dict[str, object]] = [
        dict[str, object](
            text=short, levels=sorted(levels), tier="standard", search=not _OF_NO_USE_FOR_SIZE.match(text)
        )
        for text, levels in standard.items()
        if (short := _shorten(opt, text, min(levels))) is not None
    ]
    names = {_name(str(element["text"])) for element in elements}
    elements += [
        dict[str, object](text=name, levels=[_LEVEL_BY_HAND.get(name, level)], tier="extended", search=False)
        for name, level in sorted(listed.items())
        if name in set(_EXTENDED.split()) - names
    ]
    table = {"llvm": version[1], "elements": elements}
    path = Path(__file__).with_name(f"table_{version[1].split('.')[0]}.json")
    path.write_text(json.dumps(table, indent=1) + "\n")
    print(f"{path.name}: {len(elements)} elements")


def _run(*command: str, check: bool = True) -> str:
    where, environment = surroundings.FOLDER, surroundings.environment()
    return subprocess.run(
        command, cwd=where, env=environment, input="", check=check, capture_output=True, text=True
    ).stdout


def _pipeline(opt: str, passes: str) -> str:
    command = (opt, f"-passes={passes}", "-print-pipeline-passes", "-disable-output", "-")
    return _run(*command, check=False).strip()


def _listed_passes(text: str) -> dict[str, str]:
    passes: dict[str, str] = {}
    level = ""
    for line in text.splitlines():
        if line.endswith(":"):
            heading = re.match(r"(Module|CGSCC|Function|LoopNest|Loop) passes( with params)?:", line)
            level = _SECTIONS[heading[1]] if heading else ""
        elif level:
            passes.setdefault(_name(line.strip()), level)
    return passes


def _name(text: str) -> str:
    return text.split("<", 1)[0]


def _split(text: str) -> list[str]:
    """Top-level elements of a pipeline text."""
    parts: list[str] = []
    depth, start = 0, 0
    for index, character in enumerate(text):
        if character in "<(":
            depth += 1
        elif character in ">)":
            depth -= 1
        elif character == "," and not depth:
            parts.append(text[start:index])
            start = index + 1
    return [*parts, text[start:]]


def _collect(pipeline: str, level: str, into: dict[str, set[str]]) -> None:
    for element in _split(pipeline):
        inside = re.fullmatch(r"([\w-]+)(?:<[^()]*>)?\((.*)\)", element, re.DOTALL)
        if inside is None:
            into.setdefault(element, set()).add(level)
        elif inside[1] in _MANAGERS_IGNORED:
            _collect(inside[2], level, into)
        else:
            _collect(inside[2], _MANAGERS[inside[1]], into)


def _shorten(opt: str, text: str, level: str) -> str | None:
    """`text` without the parameters that are its pass's defaults; None where `opt` does not read it back."""

    def printed(element: str) -> str:
        nested = {"module": element, "cgscc": f"cgscc({element})", "function": f"function({element})"}.get(
            level, f"function({level}({element}))"
        )
        return _pipeline(opt, nested)

    name, _, parameters = text.partition("<")
    wanted = printed(text)
    defaults = printed(name).partition(f"{name}<")[2].partition(">")[0].split(";")
    kept = [each for each in parameters.rstrip(">").split(";") if each and each not in defaults]
    short = f"{name}<{';'.join(kept)}>" if kept else name
    for candidate in (short, text):
        if wanted and printed(candidate) == wanted:
            return candidate
    return None


if __name__ == "__main__":
    main()
