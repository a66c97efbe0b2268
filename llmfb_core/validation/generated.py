"""What LLVM says against IR that a model generated for a function."""

from __future__ import annotations

from llmfb_core.document.generated import with_function
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError, WorkerError
from llmfb_core.protocols import Compiler
from llmfb_core.types import Source


async def complaint(compiler: Compiler, source: Source, ir: str, compiled: str) -> str | None:
    """Why `ir`, in normal form, is no version of `source.function`, in a line; None where LLVM reads it.

    It is read in its module, with what the `compiled` one has beyond that.
    """
    assert source.function is not None
    entity = ModuleText(ir).function_entity(source.function)
    if entity is None or entity.kind != "define":
        return "the function is not defined"
    try:
        await compiler.inspect(with_function(source.text, source.function, ir, compiled))
    except (IRError, WorkerError) as error:
        return str(error).splitlines()[0]
    return None
