"""From a candidate to an offer: compile it once more with the verifier, splice it, read the document back."""

from __future__ import annotations

import anyio.to_thread

from llmfb_core.document.canonical import canonical_function
from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.document.splice import SplicedDocument
from llmfb_core.errors import LlmfbError
from llmfb_core.optimize.request import Request
from llmfb_core.optimize.subject import Subject
from llmfb_core.protocols import Compiler
from llmfb_core.types import Candidate, Offer, Validation
from llmfb_core.validation.interface import changed_function, changed_module


async def make_offer(
    subject: Subject, candidate: Candidate, compiler: Compiler, request: Request
) -> Offer | Validation:
    """The offer for `candidate`, or the validation that it failed."""
    (compiled,) = await compiler.compile(subject.source, [candidate.pass_list], want_ir=True, verify=True)
    if compiled.ir is None:
        reason = compiled.failure.message if compiled.failure else "no result"
        return Validation(verifier=False, interface=False, splice=False, reason=reason)
    change = await anyio.to_thread.run_sync(_changed_interface, subject, compiled.ir)
    if change is not None:
        return Validation(verifier=True, interface=False, splice=False, reason=change)
    try:
        spliced = await anyio.to_thread.run_sync(subject.spliced, compiled.ir)
        difference = await _difference(subject, spliced, compiled.ir, compiler)
    except LlmfbError as error:
        return Validation(verifier=True, interface=True, splice=False, reason=str(error))
    if difference is not None:
        return Validation(verifier=True, interface=True, splice=False, reason=difference)
    validation = Validation(verifier=True, interface=True, splice=True)
    return Offer(candidate, validation, spliced.edits, spliced.text, compiled.ir)


def _changed_interface(subject: Subject, compiled_ir: str) -> str | None:
    name = subject.source.function
    if name is None:
        return changed_module(subject.source.text, compiled_ir)
    before, after = ModuleText(subject.source.text), ModuleText(compiled_ir)
    old, new = before.function_named(name), after.function_named(name)
    if old is None or new is None or not new.is_definition:
        return f"the passes removed @{name}"
    return changed_function(before.text[old.start : old.header_end], after.text[new.start : new.header_end])


async def _difference(
    subject: Subject, spliced: SplicedDocument, compiled_ir: str, compiler: Compiler
) -> str | None:
    """Why the spliced document is not what was compiled; None where it is.  Raises IRError where it does not parse."""
    await compiler.inspect(spliced.text)
    if subject.extraction is None or subject.source.function is None:
        return None
    name = subject.source.function
    again = await anyio.to_thread.run_sync(
        extract, ModuleText(spliced.text), subject.extraction.original.name
    )
    info = await compiler.inspect(again.text, printed=True)

    def same() -> bool:
        offered = canonical_function(info.printed, again.function, spliced.added.values())
        return offered == canonical_function(compiled_ir, name, spliced.added)

    if not await anyio.to_thread.run_sync(same):
        return "the offered text does not read back as the compiled function"
    return None
