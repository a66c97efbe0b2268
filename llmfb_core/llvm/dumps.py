"""Read what LLVM prints with `-print-changed -print-before-changed -print-module-scope`: each pass that ran, in order.

A pass that leaves its unit invalid, as one that deletes a loop, gets no text of its own: what it did is the difference
between the last text and the one before the next pass that changes something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

_HEADER = re.compile(r"\*\*\* IR (?:Dump|Pass) ?(.*) \*\*\*$")
_AT_START = "At Start"
_EVENT = re.compile(r"(Before|After) (.+?) on (.+?)( omitted because no change| filtered out)?$")
_INVALIDATED = re.compile(r"(.+) invalidated$")
_MANAGER = re.compile(r"PassManager<|PassAdaptor|AnalysisPass<|DevirtSCCRepeated")
"""What runs other passes or changes nothing."""
_IGNORED = re.compile(r".+ on .+ ignored$")


@dataclass(frozen=True, slots=True)
class Ran:
    """A pass that ran, by the name of its class, on what; `text` is the module afterwards where it has changed.

    A `unit` that is empty is one that is gone.
    """

    name: str
    unit: str
    text: str | None = None


def passes_of(lines: Iterable[str], last: str) -> list[Ran]:
    """The passes that ran, from the lines that LLVM printed; `last` is the module's text after all of them."""
    found: list[Ran] = []
    text = ""
    gone: int | None = None
    for header, body in _dumps(lines):
        if header == _AT_START:
            text = body
        elif (invalidated := _INVALIDATED.match(header)) is not None:
            if not _MANAGER.search(header):
                gone = len(found)
                found.append(Ran(invalidated[1], ""))
        elif not _IGNORED.match(header) and (event := _EVENT.match(header)) is not None:
            when, name, unit, unchanged = event.groups()
            if unchanged is None and when == "Before":
                if gone is not None and body != text:
                    found[gone] = replace(found[gone], text=body)
                    text = body
                gone = None
            elif not _MANAGER.search(name):
                # A pass that only runs others has nothing to add to what these did.
                changed = unchanged is None and body != text
                found.append(Ran(name, unit, body if changed else None))
                text = body if changed else text
    if gone is not None and last.strip("\n") != text.strip("\n"):
        found[gone] = replace(found[gone], text=last)
    return found


def _dumps(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each header with the text below it."""
    header: str | None = None
    body: list[str] = []
    for line in lines:
        found = _HEADER.match(line)
        if found is None:
            body.append(line)
            continue
        if header is not None:
            yield header, _joined(body)
        header, body = found[1], []
    if header is not None:
        yield header, _joined(body)


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip("\n") + "\n"
