"""Object files: a target machine per triple, and the sizes of what it emits."""

from __future__ import annotations

import ctypes
from ctypes import byref, c_void_p

from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.object_file import ObjectSize, UnknownObjectError, object_size

_OPTIMIZE_NONE, _OPTIMIZE_DEFAULT = 0, 2
_RELOC_DEFAULT, _RELOC_PIC = 0, 2
_CODE_MODEL_DEFAULT, _CODE_MODEL_JIT = 0, 1
_OBJECT_FILE = 1


class NoBackendError(Exception):
    """The loaded LLVM cannot emit objects for a triple; `str()` is LLVM's reason."""


class Targets:
    """Target machines by triple and relocation model, made on first use."""

    def __init__(self, api: Api) -> None:
        """Backends were initialized when `api` was loaded."""
        self._api = api
        self._machines: dict[tuple[str, bool], Ref] = {}
        self.host_triple = api.take_message(api.LLVMGetDefaultTargetTriple())

    def machine(self, triple: str, *, pic: bool) -> Ref:
        """The machine for `triple`; raises NoBackendError where this LLVM has none."""
        key = (triple, pic)
        if key not in self._machines:
            target, message = c_void_p(), c_void_p()
            if self._api.LLVMGetTargetFromTriple(triple.encode(), byref(target), byref(message)):
                raise NoBackendError(self._api.take_message(message.value).strip())
            machine = self._api.LLVMCreateTargetMachine(
                target, triple.encode(), b"", b"", _OPTIMIZE_DEFAULT, _RELOC_PIC if pic else _RELOC_DEFAULT, 0
            )
            if not machine or not self._api.LLVMTargetHasAsmBackend(target):
                raise NoBackendError(f"this LLVM emits no objects for the triple {triple}")
            self._machines[key] = machine
        return self._machines[key]

    def machine_of(self, module: Module) -> Ref:
        """The machine for `module`, position independent where the module says so."""
        pic = bool(self._api.LLVMGetModuleFlag(module.ref, b"PIC Level", len(b"PIC Level")))
        return self.machine(module.triple or self.host_triple, pic=pic)

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
        """What `module`'s object file takes.

        Code generation changes the module: it is of no use afterwards.  Raises NoBackendError, also where the
        backend refuses the module (bad inline assembly, for example).
        """
        api = self._api
        machine = self.machine_of(module)
        buffer, message = c_void_p(), c_void_p()
        module.context.errors.clear()
        if api.LLVMTargetMachineEmitToMemoryBuffer(
            machine, module.ref, _OBJECT_FILE, byref(message), byref(buffer)
        ):
            raise NoBackendError(api.take_message(message.value).strip())
        try:
            if module.context.errors:
                raise NoBackendError(module.context.errors[0])
            content = ctypes.string_at(api.LLVMGetBufferStart(buffer), api.LLVMGetBufferSize(buffer))
        finally:
            api.LLVMDisposeMemoryBuffer(buffer)
        try:
            return object_size(content)
        except UnknownObjectError as error:
            raise NoBackendError(str(error)) from error
