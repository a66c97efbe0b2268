"""Object files: a target machine per triple, and the sizes of what it emits."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Generator
from ctypes import byref, c_void_p

from llmfb_core.llvm import constructors
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.backends import SAMPLES
from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.object_file import ObjectSize, UnknownObjectError, object_size

_OPTIMIZE_NONE, _OPTIMIZE_DEFAULT = 0, 2
_RELOC_DEFAULT, _RELOC_PIC = 0, 2
_CODE_MODEL_JIT, _CODE_MODEL_SMALL, _CODE_MODEL_MEDIUM = 1, 3, 5
_CODE_MODELS = {None: 0, 0: 2, 1: _CODE_MODEL_SMALL, 2: 4, 3: _CODE_MODEL_MEDIUM, 4: 6}
"""LLVMCodeModel by the value of the module flag `Code Model`: none, tiny, small, kernel, medium, large."""
_ASSEMBLY_FILE, _OBJECT_FILE = 0, 1


@contextlib.contextmanager
def _no_files() -> Generator[None]:
    """Meanwhile this process cannot open files: assembly in a module may ask to include one (`.incbin`)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


class NoBackendError(Exception):
    """The loaded LLVM cannot emit objects for a triple; `str()` is LLVM's reason."""


class Targets:
    """Target machines by triple and relocation model, made on first use."""

    def __init__(self, api: Api) -> None:
        """Backends were initialized when `api` was loaded."""
        self._api = api
        self._machines: dict[tuple[str, bool, int], Ref] = {}
        self.host_triple = api.take_message(api.LLVMGetDefaultTargetTriple())

    def backends(self) -> list[str]:
        """The back ends of this LLVM that emit objects, by their names in `llmfb_core.llvm.backends`."""
        return [name for name, triple in SAMPLES.items() if self._emits_objects(triple)]

    def _emits_objects(self, triple: str) -> bool:
        target, message = c_void_p(), c_void_p()
        if self._api.LLVMGetTargetFromTriple(triple.encode(), byref(target), byref(message)):
            self._api.take_message(message.value)
            return False
        return bool(self._api.LLVMTargetHasAsmBackend(target))

    def machine(self, triple: str, *, pic: bool, code_model: int = 0) -> Ref:
        """The machine for `triple`; raises NoBackendError where this LLVM has none."""
        key = (triple, pic, code_model)
        if key not in self._machines:
            target, message = c_void_p(), c_void_p()
            if self._api.LLVMGetTargetFromTriple(triple.encode(), byref(target), byref(message)):
                raise NoBackendError(self._api.take_message(message.value).strip())
            relocation = _RELOC_PIC if pic else _RELOC_DEFAULT
            machine = self._api.LLVMCreateTargetMachine(
                target, triple.encode(), b"", b"", _OPTIMIZE_DEFAULT, relocation, code_model
            )
            if not machine or not self._api.LLVMTargetHasAsmBackend(target):
                raise NoBackendError(f"this LLVM emits no objects for the triple {triple}")
            self._machines[key] = machine
        return self._machines[key]

    def machine_of(self, module: Module) -> Ref:
        """The machine for `module`, with the relocation and the code model that its flags name."""
        pic = bool(self._flag(module, b"PIC Level"))
        code_model = _CODE_MODELS.get(self._flag(module, b"Code Model"), 0)
        triple = module.triple or self.host_triple
        if code_model == _CODE_MODEL_MEDIUM and triple.startswith("x86_64"):
            # For LLVM's C API all data would be large there, for clang only what has 64 KiB: the rest is as in small.
            code_model = _CODE_MODEL_SMALL
        return self.machine(triple, pic=pic, code_model=code_model)

    def _flag(self, module: Module, name: bytes) -> int | None:
        """The value of a module flag; None where the module lacks it or it is no number."""
        api = self._api
        metadata = api.LLVMGetModuleFlag(module.ref, name, len(name))
        if not metadata:
            return None
        value = api.LLVMMetadataAsValue(api.LLVMGetModuleContext(module.ref), metadata)
        operands = (c_void_p * api.LLVMGetMDNodeNumOperands(value))()
        api.LLVMGetMDNodeOperands(value, operands)
        number = operands[0] if len(operands) == 1 else None
        return api.LLVMConstIntGetZExtValue(number) if number and api.LLVMIsAConstantInt(number) else None

    def unoptimized_machine(self) -> Ref:
        """A new machine for this host that translates IR as it is, for a JIT; raises NoBackendError."""
        target, message = c_void_p(), c_void_p()
        triple = self.host_triple.encode()
        if self._api.LLVMGetTargetFromTriple(triple, byref(target), byref(message)):
            raise NoBackendError(self._api.take_message(message.value).strip())
        return self._api.LLVMCreateTargetMachine(
            target, triple, b"", b"", _OPTIMIZE_NONE, _RELOC_PIC, _CODE_MODEL_JIT
        )

    def settle(self, module: Module) -> bool:
        """Give `module` the host's triple and its target's data layout where it names none.

        Returns whether the triple was assumed.  A target without backend leaves the layout as it is.
        """
        assumed = not module.triple
        if assumed:
            self._api.LLVMSetTarget(module.ref, self.host_triple.encode())
        if not self._api.LLVMGetDataLayoutStr(module.ref):
            try:
                machine = self.machine_of(module)
            except NoBackendError:
                return assumed
            layout = self._api.LLVMCreateTargetDataLayout(machine)
            self._api.LLVMSetModuleDataLayout(module.ref, layout)
            self._api.LLVMDisposeTargetData(layout)
        return assumed

    def object_size(self, module: Module) -> ObjectSize:
        """What `module`'s object file takes; see `emitted` for what that does to the module and for errors."""
        return size_of(self.emitted(module))

    def emitted(self, module: Module, *, assembly: bool = False) -> bytes:
        """`module`'s object file, or the assembly text of it.

        Code generation changes the module: it is of no use afterwards.  Raises NoBackendError, also where the
        backend refuses the module (bad inline assembly, for example).
        """
        api = self._api
        machine = self.machine_of(module)
        constructors.place(module)
        buffer, message = c_void_p(), c_void_p()
        module.context.errors.clear()
        kind = _ASSEMBLY_FILE if assembly else _OBJECT_FILE
        with _no_files():
            failed = api.LLVMTargetMachineEmitToMemoryBuffer(
                machine, module.ref, kind, byref(message), byref(buffer)
            )
        if failed or buffer.value is None:
            raise NoBackendError(api.take_message(message.value).strip())
        content = api.take_buffer(buffer.value)
        if module.context.errors:
            raise NoBackendError(module.context.errors[0])
        return content


def size_of(content: bytes) -> ObjectSize:
    """The sizes of an object file that LLVM made; raises NoBackendError where its format is not known."""
    try:
        return object_size(content)
    except UnknownObjectError as error:
        raise NoBackendError(str(error)) from error
