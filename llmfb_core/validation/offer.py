"""From a candidate to an offer: compile it once more with the verifier, splice it, read the document back."""

from __future__ import annotations

import anyio.to_thread

from llmfb_core.document.module import ModuleText
from llmfb_core.document.splice import SplicedDocument
from llmfb_core.errors import LlmfbError
from llmfb_core.optimize.request import Request
from llmfb_core.optimize.subject import Subject
from llmfb_core.protocols import Compiler
from llmfb_core.types import Candidate, Offer, Validation
from llmfb_core.validation.interface import changed_function, changed_module
from llmfb_core.validation.read_back import reads_back


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
    execution = await compiler.execute(subject.source, compiled.ir)
    if (differs := execution.differs) is not None:
        reason = f"executed with ({differs.arguments}), {differs.what}"
        return Validation(verifier=True, interface=True, splice=True, reason=reason, execution=execution)
    validation = Validation(verifier=True, interface=True, splice=True, execution=execution)
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
    if subject.extraction is None:
        return None
    if await reads_back(ModuleText(spliced.text), subject.extraction, compiled_ir, spliced.added, compiler):
        return None
    return "the offered text does not read back as the compiled function"
