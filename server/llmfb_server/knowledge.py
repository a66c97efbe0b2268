"""What is known of the open documents under what is in force: results of this session and of earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import anyio.to_thread

from llmfb_core.provenance import Validity
from llmfb_server.results import Result, Results, kept
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
        validity, key = self._validity(document.triple), document.key_of(name)
        if validity is None or key is None or not self._results.has(validity, key):
            return None
        return self._results.get(validity, key, document.context_of(name))

    def remember(self, validity: Validity, key: str) -> Callable[[Result], None]:
        """Where to put results for the text with a hash, as they grow."""
        return partial(self._results.put, validity, key)

    async def keep(self, validity: Validity, key: str, result: Result) -> Result:
        """Keep a result for later sessions; returns what is known now, as another server may have found more."""
        best = await anyio.to_thread.run_sync(self._results.write, validity, key, result)
        self._results.put(validity, key, best)
        return best

    async def reread(self, validity: Validity, key: str) -> None:
        """Read again what is kept of one text: another server may have written since."""
        found = await anyio.to_thread.run_sync(self._results.read, validity, [key])
        for each in (found or {}).get(key, ()):
            self._results.put(validity, key, kept(self._results.get(validity, key, each.context), each))

    async def settle(self, document: Snapshot) -> None:
        """Find out, off the event loop, what functions refer to of which something is known, so that `of` is quick."""
        validity = self._validity(document.triple)
        if validity is None:
            return
        known = [name for name in document.functions if self._has(validity, document.key_of(name))]
        if new := [name for name in known if not document.has_context(name)]:
            await anyio.to_thread.run_sync(lambda: [document.context_of(name) for name in new])

    def _has(self, validity: Validity, key: str | None) -> bool:
        return key is not None and self._results.has(validity, key)

    async def recall(self, document: Snapshot) -> None:
        """Read the results of earlier sessions for the functions of `document`."""
        validity = self._validity(document.triple)
        keys = {document.key_of(name) for name in (None, *document.functions)}
        if validity is None:
            return
        wanted = [key for key in keys if key and (validity, key) not in self._tried]
        tried = {(validity, key) for key in wanted}
        self._tried |= tried
        found = await anyio.to_thread.run_sync(self._results.read, validity, wanted)
        if found is None:
            # As on a full disk, where SQLite cannot take back what a killed process had begun to write.
            self._tried -= tried
            return
        for key, results in found.items():
            for each in results:
                if self._results.get(validity, key, each.context) is None:
                    self._results.put(validity, key, each)
                    self._changed()
