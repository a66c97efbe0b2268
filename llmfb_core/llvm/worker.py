"""A process that holds libLLVM: `python -m llmfb_core.llvm.worker LIBRARY MEMORY_BYTES`.

Messages are those of `llmfb_core.llvm.pool`.  The process ends with its parent, and a memory limit turns a
runaway pass into a crash of this process alone.
"""

from __future__ import annotations

import base64
import ctypes
import resource
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from llmfb_core.child import NICENESS, Message, Reply, serve
from llmfb_core.errors import FunctionError, IRError
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.baseline import is_fatal
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.measure import PreparedSource
from llmfb_core.llvm.target import NoBackendError, Targets
from llmfb_core.types import Compilation, Failure, Source

if TYPE_CHECKING:
    from llmfb_core.llvm.stepwise import States

_PR_SET_PDEATHSIG = 1
_HELD_S = 0.03


class Worker:
    """Answers messages with one libLLVM; keeps the latest source parsed."""

    def __init__(self, library: Path) -> None:
        """Load `library`."""
        self._api = Api(library)
        self._targets = Targets(self._api)
        self._key: str | None = None
        self._prepared: PreparedSource | None = None
        self._states: States | None = None

    def handle(self, message: Message, reply: Reply) -> None:
        """Dispatch on `op`."""
        match message["op"]:
            case "hello":
                host, backends = self._targets.host_triple, self._targets.backends()
                reply({"version": self._api.version, "host_triple": host, "backends": backends})
            case "inspect":
                self._inspect(message, reply)
            case "disassemble":
                self._disassemble(message, reply)
            case "make":
                self._make(message, reply)
            case "emit":
                self._emit(message, reply)
            case "compile":
                self._compile(message, reply)
            case other:
                raise ValueError(f"unknown operation {other}")

    def _inspect(self, message: Message, reply: Reply) -> None:
        try:
            prepared = PreparedSource(
                self._api, self._targets, Source(message["text"], size_attributes=False)
            )
        except IRError as error:
            reply(_ir_error(error))
            return
        info = prepared.info(printed=message["printed"], symbols=message["interface"])
        prepared.close()
        reply(
            {
                "printed": info.printed,
                "functions": info.functions,
                "optnone": info.optnone,
                "triple": info.triple,
                "assumed_target": info.assumed_target,
                "interface": {
                    name: [symbol.kind, symbol.linkage, symbol.signature, symbol.defined, symbol.alias_of]
                    for name, symbol in info.interface.items()
                },
            }
        )

    def _disassemble(self, message: Message, reply: Reply) -> None:
        context = Context(self._api)
        try:
            path = message.get("path")
            content = base64.b64decode(message["content"]) if path is None else Path(path).read_bytes()
            with Module.parse(context, content) as module:
                reply({"printed": module.print()})
        except IRError as error:
            reply(_ir_error(error))
        finally:
            context.close()

    def _make(self, message: Message, reply: Reply) -> None:
        # Imported here: the worker of an editor starts without it.
        from llmfb_core.llvm.written import make

        try:
            made = make(self._api, self._targets, message["text"], message["kind"])
        except IRError as error:
            reply(_ir_error(error))
            return
        answer = _encode(Compilation("", made.size, made.failure))
        if message["content"]:
            answer["content"] = base64.b64encode(made.content).decode()
        reply(answer)

    def _compile(self, message: Message, reply: Reply) -> None:
        try:
            prepared = self._source(message)
        except IRError as error:
            reply(_ir_error(error))
            return
        except FunctionError as error:
            reply({"function_error": str(error)})
            return
        sent = time.monotonic()
        for pass_list in message["lists"]:
            if is_fatal(pass_list, self._api.major):
                reply({"failure": ["invalid_list", f"LLVM {self._api.major} has no -Oz pipelines"]})
                continue
            if message["stepwise"]:
                compilation = self._walk(prepared, pass_list)
            else:
                compilation = prepared.compile(
                    pass_list, measure_bytes=message["bytes"], want_ir=message["ir"], verify=message["verify"]
                )
            # Each message costs both sides about as much as a short list does, and nobody looks at single results
            # of a search.
            held = message["stepwise"] and time.monotonic() < sent + _HELD_S
            reply(_encode(compilation), held=held)
            sent = sent if held else time.monotonic()

    def _emit(self, message: Message, reply: Reply) -> None:
        try:
            prepared = PreparedSource(self._api, self._targets, Source(message["text"], message["function"]))
        except (IRError, FunctionError) as error:
            reply(_ir_error(error) if isinstance(error, IRError) else {"function_error": str(error)})
            return
        with prepared.clone() as module:
            before = module.print()
            try:
                failure = prepared.run(module, message["list"])
                made = self._targets.emitted(module) if failure is None else b""
                reason = failure.message if failure is not None else ""
            except NoBackendError as error:
                made, reason = b"", str(error)
        prepared.close()
        if not made:
            reply({"function_error": reason})
        else:
            reply({"prepared": before, "object": base64.b64encode(made).decode()})

    def _walk(self, prepared: PreparedSource, pass_list: str) -> Compilation:
        # Imported here: the worker of an editor starts without them.
        from llmfb_core.llvm.stepwise import States
        from llmfb_core.passes.pass_list import InvalidPassList, steps

        found = steps(pass_list, self._api.major)
        if isinstance(found, InvalidPassList):
            return Compilation(pass_list, failure=Failure("invalid_list", found.reason))
        self._states = self._states or States(prepared)
        return self._states.measure(pass_list, found)

    def _source(self, message: Message) -> PreparedSource:
        if self._prepared is not None and self._key == message["key"]:
            return self._prepared
        if self._states is not None:
            self._states.close()
            self._states = None
        if self._prepared is not None:
            self._prepared.close()
            self._prepared = None
        source = Source(
            message["text"], message["function"], message["size_attributes"], message["keep_size_attributes"]
        )
        self._prepared = PreparedSource(self._api, self._targets, source)
        self._key = message["key"]
        return self._prepared


def _ir_error(error: IRError) -> Message:
    return {"ir_error": [error.message, error.line, error.column]}


def _encode(compilation: Compilation) -> Message:
    message: Message = {}
    if compilation.measurement is not None:
        measured = compilation.measurement
        message["size"] = [measured.instructions, measured.bytes, measured.ram]
    if compilation.failure is not None:
        message["failure"] = [compilation.failure.kind, compilation.failure.message]
    if compilation.ir is not None:
        message["ir"] = compilation.ir
    return message


def limit(memory: int) -> None:
    """End with our parent, leave no core file, and use no more than `memory` bytes."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


class Handler(Protocol):
    """What answers the messages of a worker process."""

    def handle(self, message: Message, reply: Reply) -> None:
        """Answer one message."""
        ...


def run(
    make: Callable[[Path], Handler],
    answer: str = "",
    unavailable: tuple[type[Exception], ...] = (),
    niceness: int = NICENESS,
) -> None:
    """Limit ourselves, make the handler for the library at the first question, serve.

    What is `unavailable` while making it is no error: its text is the reply, under the name `answer`.
    """
    library = Path(sys.argv[1])
    limit(int(sys.argv[2]))
    handler: Handler | None = None

    def handle(message: Message, reply: Reply) -> None:
        nonlocal handler
        try:
            handler = handler or make(library)
        except unavailable as error:
            reply({answer: str(error)})
            return
        handler.handle(message, reply)

    serve(handle, niceness)


if __name__ == "__main__":
    run(Worker)
