"""The LLVMs that there are, as a table: which, where, with which back ends, and which is used for what."""

from __future__ import annotations

import textwrap

from llmfb_core.cli.console import visible
from llmfb_core.llvm.backends import SAMPLES
from llmfb_core.llvm.choice import best
from llmfb_core.llvm.discovery import Discovery, Examined
from llmfb_core.llvm.locate import locate, named

_WIDTH = 80
_INDENT = 10


async def table(wanted: str | None, discovery: Discovery) -> list[str]:
    """The lines, none longer than 80 columns but for paths.  Raises LLVMUnavailableError where there is no default."""
    default = await discovery.examined(locate(wanted))
    others = [each for each in await discovery.all() if each.library.path != default.library.path]
    alone = named(wanted)
    found = [default, *others]
    used = {name: _user(name, default, [] if alone else others) for name in SAMPLES}
    lines: list[str] = []
    for each in found:
        of_it = [name for name, user in used.items() if user is each]
        lines += _row(each, _role(each, default, of_it, alone=alone))
    if nobody := [name for name, user in used.items() if user is None]:
        lines += _wrapped("no LLVM", f"used here has {', '.join(nobody)}")
    return lines


def _user(backend: str, default: Examined, others: list[Examined]) -> Examined | None:
    return default if backend in default.backends else best(backend, default, others)


def _role(each: Examined, default: Examined, backends: list[str], *, alone: bool) -> str:
    if each.error is not None:
        return f"not used: it {each.error}"
    if each is default:
        return "the default" if not alone else "used for everything, as you named it"
    if backends:
        return f"used for {', '.join(backends)}"
    return "not used: " + (
        "you named another"
        if alone
        else "older than the default"
        if each.major < default.major
        else "what it has, one above has too"
    )


def _row(each: Examined, role: str) -> list[str]:
    lines = [f"{each.version or '?':<{_INDENT}}{visible(str(each.library.path))}"]
    lines += _wrapped("", f"{visible(each.library.origin)}; {visible(role)}")
    if each.backends:
        lines += _wrapped("", f"back ends: {', '.join(each.backends)}")
    return lines


def _wrapped(first: str, text: str) -> list[str]:
    start, rest = f"{first:<{_INDENT}}", " " * _INDENT
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=start,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
