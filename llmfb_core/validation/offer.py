"""From a candidate to an offer: once it is written, read it back and execute it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from llmfb_core.document.module import ModuleText
from llmfb_core.document.splice import SplicedDocument
from llmfb_core.errors import IRError, LlmfbError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.passes.pass_list import PassList, parse
from llmfb_core.protocols import Compiler
from llmfb_core.subject import Subject
from llmfb_core.types import Candidate, Failure, Offer, Validation
from llmfb_core.validation import alive
from llmfb_core.validation.read_back import reads_back
from llmfb_core.validation.written import Unwritable, Written, write

ALIVE_SECONDS = 2.0
"""How long Alive2 may think about one offer; somebody waits for it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks said of a pass list; `compiled_ir` is there once it could be written.

    `failure` is why there is no compiled version.
    """

    validation: Validation
    compiled_ir: str = ""
    failure: Failure | None = None


async def make_offer(
    subject: Subject, candidate: Candidate, written: Written, compiler: Compiler
) -> Offer | Validation:
    """The offer for `candidate`, whose figures are those of `written`, or the validation that it failed."""
    validation = await validate(subject, candidate.pass_list, written, compiler)
    if validation.ok and (missing := _unproven(candidate.pass_list, validation, compiler)) is not None:
        validation = replace(validation, reason=missing)
    if not validation.ok:
        return validation
    spliced = written.spliced
    return Offer(candidate, validation, spliced.edits, spliced.text, written.compiled_ir)


def _unproven(pass_list: str, validation: Validation, compiler: Compiler) -> str | None:
    """Why a valid result is not to be offered: LLVM tests standard passes well, others have to be executed."""
    parsed = parse(pass_list, int(compiler.llvm_version.split(".")[0]))
    if validation.execution is not None and validation.execution.undecided:
        return validation.execution.not_executable
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
    written = await write(subject, pass_list, compiler)
    if isinstance(written, Unwritable):
        return Checked(written.validation, failure=written.failure)
    validation = await validate(subject, pass_list, written, compiler, alive_seconds=alive_seconds)
    return Checked(validation, written.compiled_ir if validation.splice else "")


async def validate(
    subject: Subject,
    pass_list: str,
    written: Written,
    compiler: Compiler,
    *,
    alive_seconds: float = ALIVE_SECONDS,
) -> Validation:
    """The checks that are left once a result is written: it reads back as compiled, and behaves like the source."""
    try:
        difference = await _difference(subject, written.spliced, written.compiled_ir, compiler)
    except IRError as error:
        difference = f"the offered text cannot be read, at {error}"
    except LlmfbError as error:
        difference = str(error)
    if difference is not None:
        return Validation(verifier=True, interface=True, splice=False, reason=difference)
    return await _behaviour(subject, pass_list, written.compiled_ir, compiler, alive_seconds)


async def _behaviour(
    subject: Subject, pass_list: str, compiled_ir: str, compiler: Compiler, alive_seconds: float
) -> Validation:
    """Whether the compiled version does what the source does: executed, and asked of Alive2."""
    validation = Validation(verifier=True, interface=True, splice=True, screened=compiler.screened)
    execution = await compiler.execute(subject.source, compiled_ir)
    validation = replace(validation, execution=execution)
    if (differs := execution.differs) is not None:
        return replace(validation, reason=f"executed with ({differs.arguments}), {differs.what}")
    if subject.source.function is None or not alive.is_function_level(pass_list):
        return validation
    verdict = await alive.compare(subject.source.text, compiled_ir, alive_seconds)
    reason = "alive-tv finds an input on which it differs" if verdict == "incorrect" else None
    return replace(validation, alive=verdict, reason=reason)


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
