"""Compare two versions of a function or module that somebody wrote, or another compiler made.

Nothing is known of how the second came about, so whatever the two texts do not agree on is told apart before they are
executed: functions and variables elsewhere are taken to be the same where both say the same of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from llmfb_core.document.extract import Extraction
from llmfb_core.document.header import VariableHeader, parse_variable
from llmfb_core.document.lexer import REFERENCE, canonical, replace_references, squeeze
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError, IRError
from llmfb_core.protocols import Compiler, SourceInfo
from llmfb_core.subject import extracted
from llmfb_core.types import Execution, Source, Symbol
from llmfb_core.validation import alive
from llmfb_core.validation.interface import changed_module, changed_symbol


@dataclass(frozen=True)
class Version:
    """One of the two texts, with what LLVM says of it; `name` is what people call it."""

    name: str
    text: str
    info: SourceInfo

    @cached_property
    def module(self) -> ModuleText:
        """The index of the text."""
        return ModuleText(self.text)

    @property
    def symbols(self) -> Mapping[str, Symbol]:
        """Its symbols by name."""
        return self.info.interface

    def defines(self, function: str) -> bool:
        """Whether it has a body for the function."""
        place = self.module.function_named(function)
        return place is not None and place.is_definition


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it: an execution, or `changed` where other modules see the difference without executing anything.

    `before` and `after` are the two modules that were executed, empty where none were.
    """

    execution: Execution | None = None
    changed: str | None = None
    before: str = ""
    after: str = ""
    alive: str | None = None


def not_compared(reason: str) -> Compared:
    """Nothing was executed."""
    return Compared(Execution(not_executable=reason))


async def compare_function(
    before: Version, after: Version, name: str, compiler: Compiler, seconds: float
) -> Compared:
    """The function `name` in both texts; Alive2, where it is there, may think for `seconds`."""
    known = before.symbols.get(name)
    if not after.defines(name):
        if known is not None and known.linkage == "external":
            return Compared(changed=f"{after.name} does not define it")
        return not_compared(f"{after.name} does not define it: compare the modules with --scope module")
    if not before.defines(name):
        return not_compared(f"only {after.name} defines it")
    if (change := _changed(before, after, name)) is not None:
        return change
    try:
        (extraction, one), (_, other) = [await _alone(each, name, compiler) for each in (before, after)]
    except FunctionError as error:
        return not_compared(str(error))
    told_apart = _told_apart(one, other)
    if isinstance(told_apart, Compared):
        return told_apart
    execution = await compiler.execute(Source(one.printed, extraction.function), told_apart)
    verdict = await alive.compare(one.printed, told_apart, seconds)
    changed = (
        "alive-tv finds an input on which it differs"
        if verdict == "incorrect" and not execution.differs
        else None
    )
    return Compared(execution, changed, one.printed, told_apart, verdict)


async def _alone(version: Version, name: str, compiler: Compiler) -> tuple[Extraction, SourceInfo]:
    try:
        return await extracted(version.module, name, compiler)
    except IRError as error:
        raise FunctionError(f"{version.name}:{error}") from None


def _changed(before: Version, after: Version, name: str) -> Compared | None:
    one, other = before.symbols.get(name), after.symbols.get(name)
    if one is None or other is None:
        return None  # it has no name, and nobody sees it
    change = changed_symbol(one, other)
    if change is not None and one.linkage == "external":
        return Compared(changed=change)
    return None if change is None else not_compared(f"{change}: compare the modules with --scope module")


def _told_apart(one: SourceInfo, other: SourceInfo) -> str | Compared:
    """The second module, with names of its own for those local constants that the first has other ones for."""
    for name, symbol in other.interface.items():
        known = one.interface.get(name)
        if known is None or "function" not in (known.kind, symbol.kind):
            continue
        if changed_symbol(known, symbol) is not None:
            return not_compared(f"the two texts declare @{name} with different types")
    return _with_own_constants(ModuleText(one.printed), ModuleText(other.printed))


def _with_own_constants(before: ModuleText, after: ModuleText) -> str | Compared:
    """`after` with the names that `before` has for its local constants, by their content; others get new names."""
    known, found = _variables(before), _variables(after)
    same = {
        key for key in found if key in known and _content(before, known[key]) == _content(after, found[key])
    }
    free = {
        _content(before, each): key for key, each in known.items() if key not in same and _is_constant(each)
    }
    new: dict[str, str] = {}
    text = after.text
    for key, header in found.items():
        if key in same or (key not in known and not _is_constant(header)):
            continue
        if not _is_constant(header):
            return not_compared(f"the two texts have different types or contents for {key}")
        new[key] = free.pop(_content(after, header), f"@after.only.{len(new)}")
        if new[key] not in known:
            private = replace(header, linkage="private", preemption="", visibility="").text()
            text = text.replace(after.source(after.by_key[key]), private)
    return replace_references(text, new)


def _is_constant(header: VariableHeader) -> bool:
    """Whether it stands for a local constant, of which only the content counts."""
    return header.kind == "constant" and header.preemption == "dso_local" and bool(header.value)


def _variables(module: ModuleText) -> dict[str, VariableHeader]:
    found = {each.key: parse_variable(module.source(each)) for each in module.of_kind("variable")}
    return {key: header for key, header in found.items() if header is not None}


def _content(module: ModuleText, header: VariableHeader) -> str:
    """Kind, type and value, with types spelled out, so that those of two modules can be compared."""
    kept = [flag for flag in header.flags if "unnamed_addr" not in flag]
    return _spelled(module, f"{header.kind} {' '.join(kept)} {header.type} {header.value}", frozenset())


def _spelled(module: ModuleText, text: str, within: frozenset[str]) -> str:
    for part in {
        canonical(found[1]) for found in REFERENCE.finditer(text) if found[1] and found[1][0] == "%"
    }:
        entity = module.by_key.get(part)
        if entity is not None and entity.kind == "type" and part not in within:
            body = module.source(entity).partition("=")[2].strip().removeprefix("type").strip()
            text = replace_references(text, {part: _spelled(module, body, within | {part})})
    return text


async def compare_modules(before: Version, after: Version, compiler: Compiler) -> Compared:
    """Both modules as a whole: what others see of them, and the functions that they offer to others executed."""
    if (change := changed_module(before.symbols, after.symbols)) is not None:
        return Compared(changed=change)
    for _, compared in beside_functions(before, after, local=False):
        return compared
    one, other = before.info.printed, after.info.printed
    return Compared(await compiler.execute(Source(one, None), other), None, one, other)


def beside_functions(before: Version, after: Version, *, local: bool) -> Iterator[tuple[str, Compared]]:
    """What differs without being a function, by name: first contents, aliases, assembly.

    With `local`, the variables count also that only one module sees.
    """
    one, other = ModuleText(before.info.printed), ModuleText(after.info.printed)
    if [one.source(each) for each in one.of_kind("module_asm")] != [
        other.source(each) for each in other.of_kind("module_asm")
    ]:
        yield "module asm", not_compared("the two texts have different assembly beside their functions")
    found = _variables(other)
    for key, header in _variables(one).items():
        new = found.get(key)
        hidden = header.linkage in ("private", "internal")
        if (
            new is None
            or not header.value
            or not new.value
            or (hidden and (not local or header.kind == "constant"))
        ):
            continue
        if _content(one, header) != _content(other, new):
            what = f"the variable {key} begins with other content"
            # Passes write the same address in many ways.
            unclear = hidden or "@" in header.value + new.value
            yield (
                key[1:],
                not_compared(what) if unclear else Compared(changed=what, before=one.text, after=other.text),
            )
    for entity in one.of_kind("alias", "ifunc"):
        counterpart = other.by_key.get(entity.key)
        if counterpart is not None and squeeze(other.source(counterpart)) != squeeze(one.source(entity)):
            yield entity.key[1:], not_compared(f"the {entity.kind} {entity.key} stands for something else")
