"""Tells everybody who shows results that they have changed, a few times a second at most."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio

from llmfb_server.client import Client

_INTERVAL = 0.3


class Refresher:
    """Hears of changes from everywhere."""

    def __init__(self, client: Client, publish: Callable[[], Awaitable[None]]) -> None:
        """`publish` pushes what the client does not ask for."""
        self._client = client
        self._publish = publish
        self._changed = anyio.Event()

    def changed(self) -> None:
        """Something that lenses, hints, diagnostics or the status show has changed."""
        self._changed.set()

    async def keep_fresh(self) -> None:
        """Go on for ever."""
        while True:
            await self._changed.wait()
            self._changed = anyio.Event()
            await self._publish()
            await self._client.refresh("code_lens")
            await self._client.refresh("inlay_hint")
            await self._client.refresh("diagnostics")
            await anyio.sleep(_INTERVAL)
