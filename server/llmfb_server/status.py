"""The notification `llmfb/status`: whether LLVM and the model work, and whether the server is at rest.

    interface Status { health: "ok" | "warning" | "error"; quiescent: boolean; message: string }

`error` is no LLVM, `warning` no model, or that background work failed.  Tests and status bars wait for `quiescent`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from lsprotocol import types

from llmfb_server.client import Client
from llmfb_server.engine import Engine

METHOD = "llmfb/status"
Health = Literal["ok", "warning", "error"]


class Status:
    """Sends the status whenever it changes, and a message box for each trouble once."""

    def __init__(self, client: Client, engine: Engine, busy: Callable[[], bool]) -> None:
        """Nothing is sent before the first `update`; `busy` says whether anything is under way."""
        self._client = client
        self._engine = engine
        self._busy = busy
        self._sent: dict[str, Any] | None = None
        self._shown: set[str] = set()
        self.failure: str | None = None
        """What went wrong in the background, until new settings are used."""

    def update(self) -> None:
        """Send what has changed."""
        health, message = self._health()
        status = {"health": health, "quiescent": not self._busy(), "message": message}
        if status == self._sent:
            return
        self._sent = status
        self._client.notify(METHOD, status)
        if health != "ok" and message not in self._shown:
            self._shown.add(message)
            self._client.show(types.MessageType.Warning, message)

    def _health(self) -> tuple[Health, str]:
        backend = self._engine.backend
        if backend.llvm_error is not None:
            return "error", str(backend.llvm_error)
        llvm = f"LLVM {backend.llvm_version}" if backend.llvm_version else "LLVM not started yet"
        llvm = ", ".join([llvm, *backend.others])
        if self.failure is not None:
            return "warning", f"{llvm}, {self.failure}"
        if backend.model_error is not None:
            return "warning", f"{llvm}, no model: {backend.model_error}"
        if backend.model_opening:
            return "ok", f"{llvm}, model is being loaded"
        return "ok", f"{llvm}, model {backend.model_name}" if backend.model_name else llvm
