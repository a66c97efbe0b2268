"""From a candidate to an offer: compile it once more with the verifier, splice it, read it back, execute it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import anyio.to_thread

from llmfb_core.document.module import ModuleText
from llmfb_core.document.splice import SplicedDocument
from llmfb_core.errors import IRError, LlmfbError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.optimize.subject import Subject
from llmfb_core.passes.pass_list import PassList, parse
from llmfb_core.protocols import Compiler
from llmfb_core.types import Candidate, Failure, Offer, Symbol, Validation
from llmfb_core.validation import alive
from llmfb_core.validation.interface import changed_module, changed_symbol
from llmfb_core.validation.read_back import reads_back

ALIVE_SECONDS = 2.0
"""How long Alive2 may think about one offer; somebody waits for it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks said of a pass list; `spliced` is there once the text could be spliced.

    `failure` is why there is no compiled version.
    """

    validation: Validation
    spliced: SplicedDocument | None = None
    compiled_ir: str = ""
    failure: Failure | None = None


async def make_offer(subject: Subject, candidate: Candidate, compiler: Compiler) -> Offer | Validation:
    """The offer for `candidate`, or the validation that it failed."""
    checked = await check(subject, candidate.pass_list, compiler)
    validation = checked.validation
    if validation.ok and (missing := _unproven(candidate.pass_list, validation, compiler)) is not None:
        validation = replace(validation, reason=missing)
    if not validation.ok or checked.spliced is None:
        return validation
    spliced = checked.spliced
    return Offer(candidate, validation, spliced.edits, spliced.text, checked.compiled_ir)


def _unproven(pass_list: str, validation: Validation, compiler: Compiler) -> str | None:
    """Why a valid result is not to be offered: LLVM tests standard passes well, others have to be executed."""
    parsed = parse(pass_list, int(compiler.llvm_version.split(".")[0]))
    if pass_list == OZ or (isinstance(parsed, PassList) and parsed.tier == "standard"):
        return None
    execution = validation.execution
    if execution is not None and execution.agrees_throughout:
        return None
    reason = "it was not tried" if execution is None else execution.not_executable
    if execution is not None and execution.agrees is not None:
        reason = f"only {execution.extent} could be executed"
    return f"a list with extended passes has to be executed, and it cannot be: {reason}"


async def check(
    subject: Subject, pass_list: str, compiler: Compiler, *, alive_seconds: float = ALIVE_SECONDS
) -> Checked:
    """Compile `pass_list` and make every check up to the first that fails."""
    (compiled,) = await compiler.compile(subject.source, [pass_list], want_ir=True, verify=True)
    if compiled.ir is None:
        reason = compiled.failure.message if compiled.failure else "no result"
        validation = Validation(verifier=False, interface=False, splice=False, reason=reason)
        return Checked(validation, failure=compiled.failure)
    compiled_interface = (await compiler.inspect(compiled.ir, interface=True)).interface
    change = _changed_interface(subject, compiled_interface)
    if change is not None:
        return Checked(Validation(verifier=True, interface=False, splice=False, reason=change))
    try:
        spliced = await anyio.to_thread.run_sync(subject.spliced, compiled.ir)
        difference = await _difference(subject, spliced, compiled.ir, compiler)
    except IRError as error:
        reason = f"the offered text cannot be read, at {error}"
        return Checked(Validation(verifier=True, interface=True, splice=False, reason=reason))
    except LlmfbError as error:
        return Checked(Validation(verifier=True, interface=True, splice=False, reason=str(error)))
    if difference is not None:
        return Checked(Validation(verifier=True, interface=True, splice=False, reason=difference))
    validation = await _behaviour(subject, pass_list, compiled.ir, compiler, alive_seconds)
    return Checked(validation, spliced, compiled.ir)


async def _behaviour(
    subject: Subject, pass_list: str, compiled_ir: str, compiler: Compiler, alive_seconds: float
) -> Validation:
    """Whether the compiled version does what the source does: executed, and asked of Alive2."""
    validation = Validation(verifier=True, interface=True, splice=True)
    execution = await compiler.execute(subject.source, compiled_ir)
    validation = replace(validation, execution=execution)
    if (differs := execution.differs) is not None:
        return replace(validation, reason=f"executed with ({differs.arguments}), {differs.what}")
    if subject.source.function is None or not alive.is_function_level(pass_list):
        return validation
    verdict = await alive.compare(subject.source.text, compiled_ir, alive_seconds)
    reason = "alive-tv finds an input on which it differs" if verdict == "incorrect" else None
    return replace(validation, alive=verdict, reason=reason)


def _changed_interface(subject: Subject, compiled: Mapping[str, Symbol]) -> str | None:
    name = subject.source.function
    if name is None:
        return changed_module(subject.interface, compiled)
    if (after := compiled.get(name)) is None or not after.defined:
        return f"the passes removed @{name}"
    return changed_symbol(subject.interface[name], after)


async def _difference(
    subject: Subject, spliced: SplicedDocument, compiled_ir: str, compiler: Compiler
) -> str | None:
    """Why the spliced document is not what was compiled; None where it is.  Raises IRError where it does not parse."""
    if subject.extraction is None:
        return None  # it is the compiled text, which LLVM has read
    await compiler.inspect(spliced.text)
    if await reads_back(ModuleText(spliced.text), subject.extraction, compiled_ir, spliced.added, compiler):
        return None
    return "the offered text does not read back as the compiled function"
