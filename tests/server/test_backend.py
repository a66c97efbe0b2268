"""What is opened by its first user and closed by one owner."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from llmfb_core.errors import LLVMUnavailableError
from llmfb_core.llvm.choice import Choice
from llmfb_server.backend import Backend, Factories
from llmfb_server.settings import Settings


@pytest.mark.parametrize("target", ["the default", "another"])
async def test_nothing_is_opened_once_it_is_closed(target: str) -> None:
    begun: list[object] = []
    tasks: Any = SimpleNamespace(start=begun.append)
    library: Any = "a library"
    backend = Backend(tasks, Factories(), Settings(), lambda: None)
    await backend.aclose()
    with pytest.raises(LLVMUnavailableError, match="it was closed"):
        with anyio.fail_after(10):
            await (backend.compiler() if target == "the default" else backend.other(Choice(library)))
    assert begun == []
