"""Compile versions of functions for execution: what they refer to gets an address, the JIT gets their code."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from operator import itemgetter

from llmfb_core.errors import IRError
from llmfb_core.execution import inputs
from llmfb_core.execution.layout import ARGUMENTS, MAX_GLOBALS, RESULT_SIZE
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.execution.signature import Signature
from llmfb_core.llvm import host
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.ir import ARRAY, IR
from llmfb_core.llvm.orc import JIT, JITError, Unit
from llmfb_core.llvm.target import Targets
from llmfb_core.llvm.versions import globals as globals_
from llmfb_core.llvm.versions import probes, refused
from llmfb_core.llvm.versions.builder import PREFIX
from llmfb_core.llvm.versions.caller import finish
from llmfb_core.llvm.versions.calls import Elsewhere
from llmfb_core.llvm.versions.globals import Addresses, Content
from llmfb_core.llvm.versions.version import (
    Version,
    argument_promises,
    effects_of,
    fast_math_flags,
    fresh_results,
    initialized,
    poisonable,
    result_promises,
    signature_of,
)

_KEPT_NODES = re.compile(r"^!llmfb\.nodes = .*$", re.MULTILINE)
"""What keeps metadata in an extracted module, debug info among it, which is not needed here."""
_INTERNAL = 8
"""LLVMInternalLinkage."""


@dataclass(frozen=True, slots=True)
class Program:
    """A function that can be executed: what it refers to is at `addresses`, its memory as `memory` says.

    `decisions` are what it may decide by.
    """

    name: str
    signature: Signature
    memory: inputs.Memory
    addresses: Addresses
    elsewhere: Elsewhere
    decisions: probes.Decisions


@dataclass(frozen=True, slots=True)
class Compiled:
    """A version in the JIT: where it is called, and the constants that it refers to, by address.

    `numbers` are those that a candidate compares something with, `indices` those of the elements of a table that it has
    otherwise; `decides_otherwise` says that it goes by numbers that the original does not have.
    """

    unit: Unit
    call: int
    constants: tuple[tuple[int, Content], ...]
    numbers: frozenset[int] = frozenset()
    indices: frozenset[int] = frozenset()
    decides_otherwise: bool = False


class Compiler:
    """Compiles with one LLVM."""

    def __init__(self, api: Api, targets: Targets, runtime: str) -> None:
        """`runtime` is the text of what functions find around them.  Raises JITError."""
        self._api = api
        self._targets = targets
        self._jit = JIT(api, targets)
        self._layout = self._jit.layout
        self._count = 0
        known, found = host.signatures(), host.addresses()
        self._library = {name: known[name] for name in found if name in known}
        module = self._jit.parse(runtime)
        ir = IR(api, module.ref)
        for each in module.definitions():
            name = ir.name(each)
            if not name.startswith(PREFIX) and not globals_.is_hidden(ir, each):
                self._library[name] = ir.spelled(api.LLVMGlobalGetValueType(each))
                found.pop(name, None)
        self._jit.define(found)
        self._jit.add(module)

    def address(self, symbol: str) -> int:
        """The address of a function of the runtime or a version; raises NotExecutableError."""
        try:
            return self._jit.address(symbol)
        except JITError as error:
            raise NotExecutableError(f"it cannot be compiled for execution: {error}") from error

    @contextmanager
    def opened(self, text: str) -> Generator[Module]:
        """A module for this machine; raises IRError, and NotExecutableError where it is for another."""
        module = self._parsed(text)
        try:
            yield module
        finally:
            self._dispose(module)

    def _parsed(self, text: str) -> Module:
        module = self._jit.parse(_KEPT_NODES.sub("", text))
        try:
            self._targets.settle(module)
            machine = self._targets.host_triple.split("-")[0]
            if module.triple and not module.triple.startswith(machine):
                raise NotExecutableError(f"it is for another machine, {module.triple}")
            refused.check_module(IR(self._api, module.ref))
        except (NotExecutableError, IRError):
            self._dispose(module)
            raise
        # Both versions are laid out and called as it is done here, whatever their system or an older LLVM did.
        self._api.LLVMSetTarget(module.ref, self._targets.host_triple.encode())
        self._api.LLVMSetDataLayout(module.ref, self._layout.encode())
        self._api.LLVMStripModuleDebugInfo(module.ref)
        # What LLVM knows of library functions holds in every version, whether or not its list asks for it.
        module.run_passes("inferattrs")
        globals_.share_thread_locals(IR(self._api, module.ref))
        return module

    def _dispose(self, module: Module) -> None:
        if module.ref:
            module.close()
            module.context.close()

    # ------------------------------------------------------------------------------------------------- original

    def original(self, text: str, function: str, *, hidden: frozenset[str]) -> tuple[Program, Compiled]:
        """Compile the original; raises NotExecutableError or IRError.

        `hidden` are the variables that nobody outside of the module sees: they begin with their own content, and what
        is left in them does not count.  Others may hold anything.
        """
        module = self._parsed(text)
        try:
            version = Version.of(module, function)
            refused.check_function(version.ir, version.attributes, version.function)
            program = self._placed(version, hidden=hidden)
            version.checked(program.elsewhere)
            return program, self._added(version, "original", program, program.addresses)
        except (NotExecutableError, IRError):
            self._dispose(module)
            raise

    def _placed(self, version: Version, *, hidden: frozenset[str]) -> Program:
        """Give everything that a function refers to an address."""
        ir = version.ir
        shape = signature_of(ir, version.attributes, version.function)
        if len(shape.parameters) > ARGUMENTS:
            raise NotExecutableError(f"it has more than {ARGUMENTS} parameters")
        if shape.result is not None and shape.result.size > RESULT_SIZE:
            raise NotExecutableError("its result is too large")
        globals_.remove_aliases(ir)
        globals_.remove_lists(ir)
        addresses = Addresses()
        variables, own = self._variables(ir, addresses, hidden=hidden)
        constants = [ir.name(each) for each in ir.variables() if self._api.LLVMIsGlobalConstant(each)]
        memory = inputs.memory_of(shape, variables, own, constants)
        addresses.variables.update({name: memory.variables[name].start for name in variables})
        effects = effects_of(ir, version.attributes, version.function)
        for each in ir.functions():
            name = ir.name(each)
            if not name.startswith("llvm."):
                addresses.function(name, library=name in self._library or each == version.function)
        first = self._first_content(version.module, addresses, [*addresses.constants, *own])
        for name, start in addresses.constants.items():
            addresses.data[start] = first[name]
        for name in own:
            if first[name].undefined:
                raise NotExecutableError(f"@{name} begins with bytes that are undefined")
            memory.initial[memory.variables[name].start] = first[name].data
        elsewhere = Elsewhere(
            addresses.functions,
            effects,
            self._library,
            version.attributes.effects(version.function, call=False),
            fast_math_flags(ir, version.function),
            fresh_results(ir, version.attributes, version.function),
            argument_promises(ir, version.attributes, version.function),
            initialized(ir, version.attributes, version.function),
            result_promises(ir, version.attributes, version.function),
            poisonable(ir, version.attributes, version.function),
        )
        decisions = probes.Decisions.of(ir, version.function)
        return Program(ir.name(version.function), shape, memory, addresses, elsewhere, decisions)

    def _variables(
        self, ir: IR, addresses: Addresses, *, hidden: frozenset[str]
    ) -> tuple[dict[str, int], list[str]]:
        """Place the constants; the sizes of the variables by name, and which of them hold their own content."""
        variables: dict[str, int] = {}
        own: list[str] = []
        for each in ir.variables():
            name = ir.name(each)
            if not name:
                raise NotExecutableError("it has globals without names, which passes number anew")
            size = ir.allocated(self._api.LLVMGlobalGetValueType(each))
            if globals_.is_constant(ir, each):
                addresses.place_constant(name, max(size, 1), self._api.LLVMGetAlignment(each))
                addresses.texts[name] = globals_.initial(ir, each)
                continue
            variables[name] = size
            if name in hidden:
                own.append(name)
                addresses.texts[name] = globals_.initial(ir, each)
        if len(variables) > MAX_GLOBALS:
            raise NotExecutableError("it refers to too many global variables")
        return variables, own

    # ------------------------------------------------------------------------------------------------ candidates

    def candidate(self, program: Program, text: str) -> Compiled:
        """Compile a version of a program's function; raises NotExecutableError or IRError."""
        with self._version(program, text) as (version, addresses):
            ir, function = version.ir, version.function
            known = probes.numbers(ir, function, compared=True)
            otherwise = not program.decisions.has(ir, function)
            version.recorded(program.elsewhere)
            indices = self._changed_elements(ir, program.addresses, addresses)
            added = self._added(version, "candidate", program, addresses)
            return replace(added, numbers=known, indices=indices, decides_otherwise=otherwise)

    def observed(self, program: Program, text: str) -> Compiled:
        """The same version, compiled so that it shows what it does; raises NotExecutableError or IRError."""
        with self._version(program, text) as (version, addresses):
            version.checked(program.elsewhere)
            return self._added(version, "observed", program, addresses)

    @contextmanager
    def _version(self, program: Program, text: str) -> Generator[tuple[Version, Addresses]]:
        """A version of a program's function, its own constants at addresses; the JIT is to take the module."""
        module = self._parsed(text)
        try:
            version = Version.of(module, program.name)
            refused.check_function(version.ir, version.attributes, version.function)
            globals_.remove_aliases(version.ir)
            globals_.remove_lists(version.ir)
            addresses = program.addresses.copy()
            self._place_own(version, addresses)
            yield version, addresses
        except (NotExecutableError, IRError):
            self._dispose(module)
            raise

    def _place_own(self, version: Version, addresses: Addresses) -> None:
        """Place the constants that the passes made or changed; the same content is at the same place."""
        ir = version.ir
        new: list[Ref] = []
        for each in ir.variables():
            name = ir.name(each)
            text = globals_.initial(ir, each)
            known = addresses.texts.get(name)
            if name in addresses.variables:
                if known is not None and text not in ("", known):
                    raise NotExecutableError(f"the passes gave @{name} another first content")
            elif globals_.is_constant(ir, each) and (known is None or text != known):
                new.append(each)
                addresses.constants.pop(name, None)
        self._place_new(version, addresses, new)

    def _changed_elements(self, ir: IR, old: Addresses, new: Addresses) -> frozenset[int]:
        """The indices at which arrays of the same name and size hold something else."""
        found: set[int] = set()
        for each in ir.variables():
            name, type_ = ir.name(each), self._api.LLVMGlobalGetValueType(each)
            if ir.kind(type_) != ARRAY or old.constants.get(name) in (None, new.constants.get(name)):
                continue
            one, other = (each.data[each.constants[name]].data for each in (old, new))
            step = ir.allocated(self._api.LLVMGetElementType(type_))
            if step and len(one) == len(other):
                found |= {at // step for at in range(len(one)) if one[at] != other[at]}
        return frozenset(found)

    def _place_new(self, version: Version, addresses: Addresses, new: Sequence[Ref]) -> None:
        ir = version.ir
        for each in new:
            size = ir.allocated(self._api.LLVMGlobalGetValueType(each))
            addresses.place_constant(ir.name(each), max(size, 1), self._api.LLVMGetAlignment(each))
        names = [ir.name(each) for each in new]
        places = {data: start for start, data in reversed(addresses.data.items())}
        for name, data in self._first_content(version.module, addresses, names).items():
            if data in places:
                addresses.constants[name] = places[data]
            else:
                addresses.data[addresses.constants[name]] = data

    # ------------------------------------------------------------------------------------------------- together

    def _first_content(
        self, module: Module, addresses: Addresses, names: Iterable[str]
    ) -> dict[str, Content]:
        """What variables of a module hold when its program starts."""
        wanted = list(names)
        if not wanted:
            return {}
        self._count += 1
        sizes: dict[str, int] = {}
        undefined: dict[str, tuple[tuple[int, int], ...]] = {}
        with module.clone() as copy:
            ir, api = IR(self._api, copy.ref), self._api
            for each in ir.functions():
                address = addresses.of(ir.name(each)) or 0
                api.LLVMReplaceAllUsesWith(each, ir.address(address))
            for each in ir.functions():
                api.LLVMDeleteFunction(each)
            found = {ir.name(each): each for each in ir.variables()}
            for number, name in enumerate(wanted):
                type_ = api.LLVMGlobalGetValueType(found[name])
                sizes[name] = ir.allocated(type_)
                content = api.LLVMGetInitializer(found[name]) or api.LLVMConstNull(type_)
                undefined[name] = tuple(globals_.undefined_parts(ir, content))
                made = api.LLVMAddGlobal(copy.ref, type_, f"llmfb.first.{self._count}.{number}".encode())
                api.LLVMSetGlobalConstant(made, 1)
                api.LLVMSetInitializer(made, content)
            for name, each in found.items():
                address = addresses.of(name)
                api.LLVMReplaceAllUsesWith(each, ir.address(0 if address is None else address))
            for each in found.values():
                api.LLVMDeleteGlobal(each)
            text = copy.print()
        unit = self._jit_add(self._jit.parse(text))
        try:
            return {
                name: Content(
                    ctypes.string_at(self.address(f"llmfb.first.{self._count}.{number}"), sizes[name]),
                    undefined[name],
                )
                for number, name in enumerate(wanted)
            }
        finally:
            unit.remove()

    def _added(self, version: Version, kind: str, program: Program, addresses: Addresses) -> Compiled:
        """Add a version to the JIT whose body is as it is to be executed."""
        ir = version.ir
        self._count += 1
        label = f"{kind}.{self._count}"
        others = [each for each in version.module.definitions() if each != version.function]
        if others:
            raise NotExecutableError(f"the module has another body, of @{ir.name(others[0])}")
        globals_.replace_functions(ir, addresses, version.function, self._library)
        globals_.replace_variables(ir, addresses)
        finish(version, label, program.signature, self._resets(ir, label))
        unit = self._jit_add(version.module)
        try:
            call = self.address(f"llmfb.call.{label}")
        except NotExecutableError:
            unit.remove()
            raise
        return Compiled(unit, call, tuple(sorted(addresses.data.items(), key=itemgetter(0))))

    def _resets(self, ir: IR, label: str) -> list[tuple[Ref, Ref]]:
        """The variables that the passes made, with what each input finds in them; they are this version's own."""
        found: list[tuple[Ref, Ref]] = []
        for number, each in enumerate(ir.variables()):
            value = self._api.LLVMGetInitializer(each)
            if not value:
                raise NotExecutableError(
                    f"the candidate refers to @{ir.name(each)}, of which nothing is known"
                )
            if any(globals_.undefined_parts(ir, value)):
                raise NotExecutableError(f"@{ir.name(each)} begins with bytes that are undefined")
            ir.rename(each, f"llmfb.own.{label}.{number}")
            self._api.LLVMSetLinkage(each, _INTERNAL)
            self._api.LLVMSetComdat(each, None)
            found.append((each, value))
        return found

    def _jit_add(self, module: Module) -> Unit:
        try:
            return self._jit.add(module)
        except (JITError, IRError) as error:
            module.ref = 0
            raise NotExecutableError(f"it cannot be compiled for execution: {error}") from error
