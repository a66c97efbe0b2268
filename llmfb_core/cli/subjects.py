"""Which functions of a file a command is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from llmfb_core.cli.nearest import did_you_mean, named, nearest
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError, IRError, LlmfbError, UsageError
from llmfb_core.protocols import Compiler


@dataclass(frozen=True, slots=True)
class Functions:
    """Functions to work on, and those that have bodies but are `optnone`, which passes skip."""

    chosen: tuple[str, ...]
    optnone: frozenset[str] = frozenset()


async def functions_of(text: str, file: Path, words: Sequence[str], compiler: Compiler) -> Functions:
    """The functions that are named, with `@` and quotes or without; all defined ones where none is.

    Raises LlmfbError at its place in the file for what is no IR, UsageError for a function that is not there,
    FunctionError for one without a body.
    """
    try:
        info = await compiler.inspect(text)
    except IRError as error:
        place = f":{error.line}:{error.column}" if error.line else ""
        raise LlmfbError(f"{file}{place}: {error.message} (read by LLVM {compiler.llvm_version})") from None
    document = ModuleText(text)
    chosen = [_function(document, word, file) for word in words]
    if not words:
        chosen = [function.name for function in document.functions if function.is_definition]
    return Functions(tuple(dict.fromkeys(chosen)), frozenset(info.optnone))


def has_function(text: str, word: str) -> bool:
    """Whether there is a function that a user calls `word`."""
    return named(ModuleText(text), word) is not None


def no_function(subject: str, word: str, known: Sequence[str]) -> UsageError:
    """What to raise for a name that nothing has; `subject` is what comes before it, such as `x.ll has no`."""
    found = nearest(word.removeprefix("@"), known)
    return UsageError(f"{subject} function @{word.removeprefix('@')}{did_you_mean(found, '@')}")


def _function(document: ModuleText, word: str, file: Path) -> str:
    name = named(document, word)
    if name is None:
        raise no_function(
            f"{file} has no", word, [each.name for each in document.functions if each.is_definition]
        )
    function = document.function_named(name)
    if function is None or not function.is_definition:
        raise FunctionError(f"function @{name} has no body")
    return name
