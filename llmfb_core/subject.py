"""What is optimized: one function taken out of its document, or the whole module."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

import anyio.to_thread

from llmfb_core.document.extract import Extraction, extract
from llmfb_core.document.module import ModuleText
from llmfb_core.document.normalize import normalize
from llmfb_core.document.splice import SplicedDocument, splice
from llmfb_core.errors import FunctionError, IRError
from llmfb_core.protocols import Compiler, SourceInfo
from llmfb_core.types import LineEdit, Source, Symbol


@dataclass(frozen=True, slots=True)
class Subject:
    """A source module with what is needed to put its result back into the document."""

    document: ModuleText
    extraction: Extraction | None
    source: Source
    ir: str
    """Normalized IR for the model; empty for a module."""
    interface: Mapping[str, Symbol]
    """What the source module defines, by name."""
    bitcode: bool = False
    """Whether results are written, and so measured, as bitcode."""
    triple: str = ""

    def spliced(self, compiled_ir: str) -> SplicedDocument:
        """The document with the compiled result in it."""
        if self.extraction is not None:
            return splice(self.document, self.extraction, compiled_ir)
        lines = tuple(compiled_ir.splitlines(keepends=True))
        return SplicedDocument(compiled_ir, (LineEdit(0, len(self.document.lines), lines),), {})


async def prepare(
    text: str,
    function: str | None,
    compiler: Compiler,
    *,
    keep_size_attributes: bool = True,
    bitcode: bool = False,
) -> Subject:
    """Take a function out of a document, or all of it (None).

    Raises IRError, FunctionError or UsageError with one line each.
    """
    # Work on long texts runs in threads, so that whoever shares our event loop goes on answering.
    document = ModuleText(text)
    keep = keep_size_attributes
    if function is None:
        info = await compiler.inspect(text, interface=True)
        return Subject(document, None, Source(text, keep_size_attributes=keep), "", info.interface, bitcode)
    try:
        extraction, info = await extracted(document, function, compiler)
    except FunctionError as error:
        raise FunctionError(f"function @{function}: {error}") from None
    if extraction.function in info.optnone:
        raise FunctionError(f"function @{function} is optnone: passes skip it; remove the attribute first")
    ir = await anyio.to_thread.run_sync(normalize, info.printed, extraction.function)
    source = Source(extraction.text, extraction.function, keep_size_attributes=keep)
    return Subject(document, extraction, source, ir, info.interface, bitcode, info.triple)


async def extracted(document: ModuleText, name: str, compiler: Compiler) -> tuple[Extraction, SourceInfo]:
    """The function by itself, without the debug info that LLVM cannot use; raises IRError at its place."""
    extraction = await anyio.to_thread.run_sync(extract, document, name)
    try:
        return extraction, await compiler.inspect(extraction.text, printed=True, interface=True)
    except IRError as error:
        found = extraction.error_in(document.text, error)
    if "!DI" in extraction.text:
        plain = await anyio.to_thread.run_sync(partial(extract, document, name, debug=False))
        with suppress(IRError):
            return plain, await compiler.inspect(plain.text, printed=True, interface=True)
    raise found
