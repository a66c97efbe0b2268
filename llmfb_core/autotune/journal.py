"""What one search has compiled so far, on disk: a search that was interrupted asks here before it compiles.

A search is deterministic, so it asks for the same lists again and goes on where it stopped.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from llmfb_core.autotune.lines import whole_lines
from llmfb_core.autotune.search import Measure
from llmfb_core.types import Compilation, Failure, Measurement


class Journal:
    """One subject's journal; a context manager.  Without a folder it keeps nothing."""

    def __init__(self, path: Path | None) -> None:
        """Read what is there; a torn last line is dropped."""
        self._path = path
        self._known: dict[str, Compilation] = {}
        self._file: TextIO | None = None
        self._finished = False
        if path is not None:
            self._read(path)
            self._file = path.open("a", encoding="utf-8")

    @classmethod
    def of(cls, folder: str | None, identity: str) -> Journal:
        """The journal of a subject in `folder`, which is created."""
        if folder is None:
            return cls(None)
        Path(folder).mkdir(parents=True, exist_ok=True)
        return cls(Path(folder) / f"{identity}.jsonl")

    def _read(self, path: Path) -> None:
        for line in whole_lines(path):
            text, size, failure = json.loads(line)
            measured = Measurement(*size) if size else None
            self._known[text] = Compilation(text, measured, Failure(*failure) if failure else None)

    def measured_by(self, measure: Measure) -> Measure:
        """`measure`, asked only for lists that are not here, and remembered."""
        if self._file is None:
            return measure

        async def remembered(lists: list[str]) -> list[Compilation]:
            new = [text for text in lists if text not in self._known]
            if new:
                for one in await measure(new):
                    self._keep(one)
            return [self._known[text] for text in lists]

        return remembered

    def _keep(self, one: Compilation) -> None:
        measured = one.measurement
        size = measured and (measured.instructions, measured.bytes, measured.ram)
        failure = one.failure and (one.failure.kind, one.failure.message)
        self._known[one.pass_list] = one
        assert self._file is not None
        self._file.write(json.dumps((one.pass_list, size, failure)) + "\n")
        self._file.flush()

    def done(self) -> None:
        """The subject is finished: its journal is removed when it is closed."""
        self._finished = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
        if self._finished and self._path is not None:
            self._path.unlink()
