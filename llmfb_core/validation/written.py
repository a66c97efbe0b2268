"""What a pass list gives in the form in which it is written, and the figures of exactly that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import anyio.to_thread

from llmfb_core.document.extract import Extraction, extract
from llmfb_core.document.module import ModuleText
from llmfb_core.document.splice import SplicedDocument
from llmfb_core.errors import IRError, LlmfbError
from llmfb_core.protocols import Compiler
from llmfb_core.subject import Subject
from llmfb_core.types import Failure, Measurement, Symbol, Validation
from llmfb_core.validation.interface import changed_module, changed_symbol


@dataclass(frozen=True, slots=True)
class Written:
    """What LLVM made of a subject, and the document with that in it."""

    compiled_ir: str
    spliced: SplicedDocument


@dataclass(frozen=True, slots=True)
class Unwritable:
    """Why a pass list's result cannot be written; `failure` is there where LLVM did not compile it."""

    validation: Validation
    failure: Failure | None = None


async def write(subject: Subject, pass_list: str, compiler: Compiler) -> Written | Unwritable:
    """Compile `pass_list` with the verifier and put the result into the document, if its interface is unchanged."""
    (compiled,) = await compiler.compile(subject.source, [pass_list], want_ir=True, verify=True)
    if compiled.ir is None:
        reason = compiled.failure.message if compiled.failure else "no result"
        return Unwritable(Validation(False, False, False, reason), compiled.failure)
    try:
        compiled_interface = (await compiler.inspect(compiled.ir, interface=True)).interface
    except LlmfbError as error:
        return Unwritable(Validation(True, False, False, f"what was compiled cannot be read again: {error}"))
    if (change := _changed_interface(subject, compiled_interface)) is not None:
        return Unwritable(Validation(True, False, False, change))
    try:
        spliced = await anyio.to_thread.run_sync(subject.spliced, compiled.ir)
    except LlmfbError as error:
        return Unwritable(Validation(True, True, False, str(error)))
    return Written(compiled.ir, spliced)


async def size_of(subject: Subject, written: Written, compiler: Compiler) -> Measurement | Failure:
    """The figures of what is written, read back: of the module, or of the function with all that was made for it."""
    text = written.spliced.text
    try:
        if subject.extraction is not None:
            again = await anyio.to_thread.run_sync(
                _taken_out, text, subject.extraction, written.spliced.added
            )
            text = again.text
        return await compiler.measure(text, bitcode=subject.bitcode)
    except IRError as error:
        return Failure("invalid_ir", f"the offered text cannot be read, at {error}")
    except LlmfbError as error:
        return Failure("invalid_ir", str(error))


def _taken_out(text: str, extraction: Extraction, added: Mapping[str, str]) -> Extraction:
    return extract(ModuleText(text), extraction.original.name, own=tuple(added.values()))


def _changed_interface(subject: Subject, compiled: Mapping[str, Symbol]) -> str | None:
    name = subject.source.function
    if name is None:
        return changed_module(subject.interface, compiled)
    if (after := compiled.get(name)) is None or not after.defined:
        return f"the passes removed @{name}"
    return changed_symbol(subject.interface[name], after)
