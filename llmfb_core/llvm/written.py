"""What a text is once it is written: read as the next tool reads it, and compiled without passes.

Copying or printing a module changes the order of the uses of its values, and with it the code that comes of it in
some cases.  So what is claimed of a text is measured on what LLVM makes of that text, not on the module it was
printed from.  This is the in-process layer.  Only a worker process may use it: code generation can abort or hang.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from llmfb_core.encoding import encoded
from llmfb_core.errors import IRError
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.target import NoBackendError, Targets, size_of
from llmfb_core.types import Failure, FileKind, Measurement


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of a text: its size, what kept LLVM from an object if anything did, and the bytes of the file."""

    size: Measurement
    failure: Failure | None
    content: bytes


def make(api: Api, targets: Targets, text: str, kind: FileKind) -> Made:
    """Write `text` as a file of `kind`, and compile what is written without passes.

    Objects and assembly are made of the text.  Raises IRError where the text cannot be read.
    """
    read: str | bytes = text
    if kind == "bitcode":
        with _module(api, text) as module:
            read = module.bitcode()
    content = encoded(read) if isinstance(read, str) else read
    with _ready(api, targets, read) as module:
        instructions = sum(map(module.count_instructions, module.definitions()))
        try:
            emitted = targets.emitted(module)
            size = size_of(emitted)
        except NoBackendError as error:
            return Made(Measurement(instructions), Failure("target", str(error).split("\n")[0]), content)
    if kind == "assembly":
        with _ready(api, targets, read) as module:
            content = targets.emitted(module, assembly=True)
    elif kind == "object":
        content = emitted
    return Made(Measurement(instructions, size.bytes, size.ram), None, content)


@contextmanager
def _module(api: Api, read: str | bytes) -> Generator[Module]:
    context = Context(api)
    try:
        with Module.parse(context, read) as module:
            if (complaint := module.verify()) is not None:
                raise IRError(complaint.split("\n")[0])
            yield module
    finally:
        context.close()


@contextmanager
def _ready(api: Api, targets: Targets, read: str | bytes) -> Generator[Module]:
    """A module that can be compiled: for the host where it names no target."""
    with _module(api, read) as module:
        targets.settle(module)
        yield module
