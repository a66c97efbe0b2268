"""What a search of a function is expected to gain, before it begins: which of many to search first."""

from __future__ import annotations

import anyio.to_thread

from llmfb_core.document.normalize import normalize
from llmfb_core.llvm.baseline import OZ
from llmfb_core.optimize.request import Request, subject_of
from llmfb_core.protocols import Ask, Compiler, Generator
from llmfb_core.subject import Subject
from llmfb_core.types import Compilation, Measurement


async def question(
    request: Request, subject: Subject, baseline: Measurement | None, compiled: Compilation
) -> Ask:
    """What a model is asked about `subject`; `baseline` are -Oz's figures, `compiled` is what it gives, with its IR."""
    baseline_ir, function = "", subject.source.function
    if compiled.ir is not None and function is not None:
        baseline_ir = await anyio.to_thread.run_sync(normalize, compiled.ir, function)
    return Ask(
        subject.ir,
        request.objective,
        target=subject.triple.partition("-")[0],
        baseline=baseline,
        baseline_ir=baseline_ir,
        temperature=request.modes.temperature,
    )


async def expected_gain(request: Request, compiler: Compiler, generator: Generator) -> float | None:
    """The size of what -Oz gives times the probability that a list is smaller, as the model says; None if it does not.

    Raises IRError, FunctionError or UsageError for a subject that cannot be optimized, and ModelUnavailableError.
    """
    if generator.llvm != int(compiler.llvm_version.partition(".")[0]):
        return None  # models of others do not say it
    subject = await subject_of(request, compiler)
    (compiled,) = await compiler.compile(subject.source, [OZ], measure_bytes=True, want_ir=True)
    size = compiled.measurement
    if size is None or not subject.ir or (request.objective == "bytes" and size.bytes is None):
        return None
    said = await generator.samples(await question(request, subject, size, compiled), 1)
    hopeless = said[0].hopeless if said else None
    return None if hopeless is None else (1 - hopeless) * size.of(request.objective)
