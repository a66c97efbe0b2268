"""What is known of the open documents under what is in force: results of this session and of earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import anyio.to_thread

from llmfb_core.provenance import Validity
from llmfb_server.results import Result, Results
from llmfb_server.snapshot import Snapshot


class Knowledge:
    """Results by document and function."""

    def __init__(
        self, results: Results, validity: Callable[[str], Validity | None], changed: Callable[[], None]
    ) -> None:
        """`validity` is what is in force for a target, None before its LLVM runs.

        `changed` is called where more is known.
        """
        self._results = results
        self._validity = validity
        self._changed = changed
        self._tried: set[tuple[Validity, str]] = set()

    def of(self, document: Snapshot, name: str | None) -> Result | None:
        """What is known of a function as it is in `document`; of the whole where it is None."""
        return self._results.get(self._validity(document.triple), document.key_of(name))

    def remember(self, validity: Validity, key: str) -> Callable[[Result], None]:
        """Where to put results for the text with a hash, as they grow."""
        return partial(self._results.put, validity, key)

    async def keep(self, validity: Validity, key: str, result: Result) -> None:
        """Keep a result for later sessions."""
        await anyio.to_thread.run_sync(self._results.write, validity, key, result)

    async def recall(self, document: Snapshot) -> None:
        """Read the results of earlier sessions for the functions of `document`."""
        validity = self._validity(document.triple)
        keys = {document.key_of(name) for name in (None, *document.functions)}
        if validity is None:
            return
        wanted = [
            key
            for key in keys
            if key and (validity, key) not in self._tried and self._results.get(validity, key) is None
        ]
        tried = {(validity, key) for key in wanted}
        self._tried |= tried
        found = await anyio.to_thread.run_sync(self._results.read, validity, wanted)
        if found is None:
            # As on a full disk, where SQLite cannot take back what a killed process had begun to write.
            self._tried -= tried
            return
        for key, result in found.items():
            if self._results.get(validity, key) is None:
                self._results.put(validity, key, result)
                self._changed()
