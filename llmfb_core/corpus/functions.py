"""From modules to single functions: extracted and normalized."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from llmfb_core.corpus.manifest import CorpusModule
from llmfb_core.corpus.wrapper import SUFFIXES, Variant
from llmfb_core.document.extract import extract
from llmfb_core.document.module import FunctionRange, ModuleText
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import LlmfbError

Language = Literal["c", "c++", "ir"]

LARGEST_IR = 8000
"""How many characters of normalized text a function of the corpus has at most."""

_LEAST_PER_LINE = (
    8  # Normalized characters of a line; fewer would take a function of almost nothing but labels.
)


@dataclass(frozen=True, slots=True)
class CorpusFunction:
    """One function as its own module; `id` is a hash of its normalized text `ir`.

    `source` is the path, inside the project, of the file that it is from, and `variant` how that was compiled.
    """

    id: str
    project: str
    split: str
    name: str
    text: str
    ir: str
    language: Language = "c"
    variant: Variant = "Oz"
    source: str = ""


def language_of(source: str) -> Language:
    """What a source file is written in, by its suffix."""
    suffix = PurePosixPath(source).suffix
    if suffix == ".c":
        return "c"
    return "c++" if suffix in SUFFIXES else "ir"


def functions_of(text: str, module: CorpusModule, largest_ir: int | None = None) -> list[CorpusFunction]:
    """Every function of a printed module that can be taken out of it.

    Those whose normalized text is longer than `largest_ir` characters are left out.
    """
    indexed = ModuleText(text)
    language = language_of(module.source)
    found: list[CorpusFunction] = []
    for function in indexed.functions:
        # Normalizing takes most of the time, and most of that is for functions that turn out to be too large.
        if not function.is_definition or (largest_ir and _is_larger(text, function, largest_ir)):
            continue
        try:
            extraction = extract(indexed, function.name)
            ir = normalize(extraction.text, extraction.function)
        except LlmfbError:
            continue
        if largest_ir is not None and len(ir) > largest_ir:
            continue
        found.append(
            CorpusFunction(
                id=hashlib.sha256(ir.encode()).hexdigest()[:20],
                project=module.package,
                split=module.split,
                name=extraction.function,
                text=extraction.text,
                ir=ir,
                language=language,
                variant=module.variant,
                source=module.source,
            )
        )
    return found


def _is_larger(text: str, function: FunctionRange, largest_ir: int) -> bool:
    """Whether the normalized text is bound to be too long, by the lines that are neither empty nor of debug info."""
    start, end = function.header_end, function.end
    if text.count("\n", start, end) * _LEAST_PER_LINE <= largest_ir:
        return False
    lines = (line.strip() for line in text[start:end].split("\n"))
    kept = sum(bool(line) and not line.startswith(("#dbg_", ";", "call void @llvm.")) for line in lines)
    return kept * _LEAST_PER_LINE > largest_ir
