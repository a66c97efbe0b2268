"""Run pass lists on one source module: parse once, clone for each list, count, emit.

This is the in-process layer.  Only a worker process may use it: a pass can abort or hang.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager

from llmfb_core.errors import FunctionError, IRError
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.baseline import OZ, oz_pipeline
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.interface import interface
from llmfb_core.llvm.object_file import ObjectSize
from llmfb_core.llvm.target import NoBackendError, Targets
from llmfb_core.protocols import SourceInfo
from llmfb_core.types import Compilation, Failure, Measurement, Source

SIZE_ATTRIBUTES = ("minsize", "optsize")


class PreparedSource:
    """A parsed source module, ready to be cloned for each pass list."""

    def __init__(self, api: Api, targets: Targets, source: Source) -> None:
        """Parse and verify; raises IRError for bad IR and FunctionError for a function without body."""
        self._api = api
        self._targets = targets
        self._function = source.function
        self._text = source.text
        self._context = Context(api)
        self._module: Module | None = None
        self._sizes: dict[bytes, ObjectSize] = {}
        self._keep_size_attributes = source.keep_size_attributes
        self._added: list[tuple[str, str]] = []
        try:
            self._module = Module.parse(self._context, source.text)
            if (complaint := self._module.verify()) is not None:
                raise _located(self._module, source.text, complaint)
            self.assumed_target = targets.settle(self._module)
            self._added = self._missing_attributes(self._module, source)
            self._set_attributes(self._module)
        except Exception:
            self.close()
            raise

    def _missing_attributes(self, module: Module, source: Source) -> list[tuple[str, str]]:
        measured = self._measured(module)
        return [
            (module.name_of(function), name)
            for function in (measured if source.size_attributes else ())
            if not module.has_attribute(function, "optnone")
            for name in SIZE_ATTRIBUTES
            if not module.has_attribute(function, name)
        ]

    def _set_attributes(self, module: Module) -> None:
        for name, attribute in self._added:
            if (function := module.function(name)) is not None:
                module.add_attribute(function, attribute)

    def _measured(self, module: Module) -> list[Ref]:
        if self._function is None:
            return module.definitions()
        function = module.function(self._function)
        if function is None or self._api.LLVMIsDeclaration(function):
            raise FunctionError(f"function @{self._function} has no body")
        return [function]

    def close(self) -> None:
        """Free the module and its context."""
        if self._module is not None:
            self._module.close()
        self._context.close()

    def info(self, *, printed: bool = False, symbols: bool = False) -> SourceInfo:
        """What there is to know before any pass runs, see `llmfb_core.protocols.Compiler.inspect`."""
        module = self._opened
        defined = module.definitions()
        return SourceInfo(
            printed=module.print() if printed else "",
            functions=tuple(module.name_of(function) for function in defined),
            optnone=tuple(module.name_of(each) for each in defined if module.has_attribute(each, "optnone")),
            triple=module.triple,
            assumed_target=self.assumed_target,
            interface=interface(module) if symbols else {},
        )

    @property
    def _opened(self) -> Module:
        assert self._module is not None
        return self._module

    def compile(
        self, pass_list: str, *, measure_bytes: bool = False, want_ir: bool = False, verify: bool = False
    ) -> Compilation:
        """Run `pass_list` on a fresh clone and measure the result, in memory.

        An empty list measures the source itself; `baseline.OZ` is what clang runs.  IR that is wanted is what passes
        make of the text, not of a clone: that differs in the order of uses, and sometimes in code.
        """
        with self.anew() if want_ir else self.clone() as module:
            if (failure := self.run(module, pass_list)) is not None:
                return Compilation(pass_list, failure=failure)
            if verify and (complaint := module.verify()) is not None:
                return Compilation(pass_list, failure=Failure("verifier", complaint.split("\n")[0]))
            self._finish(module)
            ir = module.print() if want_ir else None
            instructions = self.count(module)
            if not measure_bytes:
                return Compilation(pass_list, Measurement(instructions), ir=ir)
            try:
                size = self._object_size(module)
            except NoBackendError as error:
                return Compilation(pass_list, failure=Failure("target", str(error).split("\n")[0]), ir=ir)
            return Compilation(pass_list, Measurement(instructions, size.bytes, size.ram), ir=ir)

    @contextmanager
    def anew(self) -> Generator[Module]:
        """The source, read again, size attributes included."""
        context = Context(self._api)
        try:
            with Module.parse(context, self._text) as module:
                self._targets.settle(module)
                self._set_attributes(module)
                yield module
        finally:
            context.close()

    def _finish(self, module: Module) -> None:
        """Take off what was added, where the result is to be written without it."""
        if self._keep_size_attributes:
            return
        for name, attribute in self._added:
            if (function := module.function(name)) is not None:
                module.remove_attribute(function, attribute)

    def _object_size(self, module: Module) -> ObjectSize:
        """Sizes of `module`; many lists give the same module, and printing is cheaper than generating code."""
        digest = module.digest()
        if digest not in self._sizes:
            self._sizes[digest] = self._targets.object_size(module)
        return self._sizes[digest]

    def clone(self) -> Module:
        """A fresh copy of the source, size attributes included."""
        return self._opened.clone()

    def discard_names(self) -> None:
        """Drop the names of values in all later copies: printing is faster and equal code has equal text."""
        self._api.LLVMContextSetDiscardValueNames(self._context.ref, True)

    def emitted_size(self, module: Module) -> ObjectSize:
        """Sizes of `module`'s object, which is of no use afterwards; raises NoBackendError."""
        return self._targets.object_size(module)

    def run(self, module: Module, pass_list: str) -> Failure | None:
        """Run `pass_list` on `module`, a copy of the source or what became of one."""
        if not pass_list:
            return None
        if pass_list == OZ:
            pass_list = oz_pipeline(self._api.major)
        try:
            machine = self._targets.machine_of(module)
        except NoBackendError:
            machine = None
        reason = module.run_passes(pass_list, machine)
        return None if reason is None else Failure("invalid_list", reason)

    def count(self, module: Module) -> int:
        """Instructions of the measured functions; a function that the passes deleted counts nothing."""
        if self._function is None:
            functions: Iterable[Ref] = module.definitions()
        else:
            function = module.function(self._function)
            functions = [] if function is None else [function]
        return sum(module.count_instructions(function) for function in functions)

    def compile_all(self, pass_lists: Iterable[str], *, measure_bytes: bool = False) -> Iterator[Compilation]:
        """`compile` for each list in turn."""
        for pass_list in pass_lists:
            yield self.compile(pass_list, measure_bytes=measure_bytes)


def _located(module: Module, text: str, complaint: str) -> IRError:
    # Imported here: the worker of an editor starts without it.
    from llmfb_core.llvm.complaint import located

    return located(module, text, complaint)
