"""The source files that debug info names."""

from __future__ import annotations

from typing import NamedTuple

import regex as re

from llmfb_core.document.lexer import STRING, balanced_end
from llmfb_core.document.names import Names
from llmfb_core.document.spelling import decode_name

_FILE = re.compile(r"!DIFile(?=\()")
_FIELD = re.compile(rf"(filename|directory):\s*+({STRING})|{STRING}")
_SOURCE = re.compile(rf"source_filename\s*+=\s*+({STRING})")


class SourceFile(NamedTuple):
    """A file that is named from `start` to `end`, quotes excluded, as the text says it; `directory` may be empty."""

    start: int
    end: int
    filename: str
    directory: str


def source_files(names: Names, most: int) -> list[SourceFile]:
    """The first `most` files of `!DIFile` nodes and of `source_filename`."""
    text, found = names.module.text, list[SourceFile]()
    for entity in names.module.of_kind("source_filename"):
        if named := _SOURCE.match(text, entity.start):
            found.append(SourceFile(named.start(1) + 1, named.end(1) - 1, decode_name(named[1]), ""))
    for part in _FILE.finditer(text):
        if len(found) >= most:
            break
        end = balanced_end(text, part.end())
        if end is None or names.regions.opaque_end(part.start()) is not None:
            continue
        fields = {each[1]: each for each in _FIELD.finditer(text, part.end(), end) if each[1]}
        if (filename := fields.get("filename")) is not None:
            directory = decode_name(fields["directory"][2]) if "directory" in fields else ""
            place = filename.start(2) + 1, filename.end(2) - 1
            found.append(SourceFile(*place, decode_name(filename[2]), directory))
    return found
