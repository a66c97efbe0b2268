# pyright: reportUnknownMemberType=false
"""How fast the server answers, measured from outside by a client over standard input and output."""

from __future__ import annotations

import asyncio
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from llmfb_core import __version__
from llmfb_core.document.module import ModuleText
from llmfb_core.examples import examples

STARTS = 5
JOB_SECONDS = 6.0
_PAUSE = 0.02


def measure(model: str | None = None) -> str:
    """Time `initialize` and hovers during a job; the result is a Markdown table."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ["LLMFB_CACHE_DIR"] = cache
        starts = [asyncio.run(_initialize()) for _ in range(STARTS)]
        hovers = sorted(asyncio.run(_hovers(model)))
    floors = [_import_lsprotocol() for _ in range(STARTS)]
    rows = [
        ("Python that only imports lsprotocol, median", f"{statistics.median(floors):.3f}"),
        ("process start to answered initialize, median", f"{statistics.median(starts):.3f}"),
        ("process start to answered initialize, slowest", f"{max(starts):.3f}"),
        (f"hover during a job, median of {len(hovers)}", f"{statistics.median(hovers):.4f}"),
        ("hover during a job, 99th percentile", f"{hovers[int(0.99 * (len(hovers) - 1))]:.4f}"),
    ]
    return "\n".join(
        ["| server | seconds |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)]
    )


def _import_lsprotocol() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import lsprotocol.types"], check=True)
    return time.perf_counter() - begun


async def _start(options: dict[str, Any]) -> LanguageClient:
    client = LanguageClient("llmfb-bench", __version__)

    def create(_params: types.WorkDoneProgressCreateParams) -> None:
        return None

    client.feature(types.WINDOW_WORK_DONE_PROGRESS_CREATE)(create)
    # Notifications that nobody waits for here are not worth a warning each.
    logging.getLogger("pygls").setLevel(logging.ERROR)
    await client.start_io(sys.executable, "-m", "llmfb_core.cli.main", "serve")
    capabilities = types.ClientCapabilities(window=types.WindowClientCapabilities(work_done_progress=True))
    await client.initialize_async(
        types.InitializeParams(capabilities=capabilities, initialization_options=options)
    )
    return client


async def _stop(client: LanguageClient) -> None:
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


async def _initialize() -> float:
    begun = time.perf_counter()
    client = await _start({})
    seconds = time.perf_counter() - begun
    await _stop(client)
    return seconds


async def _hovers(model: str | None) -> list[float]:
    """Hover all the time while one job runs to its end."""
    example = examples()[-1]
    function = ModuleText(example.text).function_named(example.function)
    assert function is not None
    client = await _start({"seconds": JOB_SECONDS, "model": model})
    client.initialized(types.InitializedParams())
    uri = Path(example.path).as_uri()
    item = types.TextDocumentItem(uri=uri, language_id="llvm", version=1, text=example.text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    job = types.ExecuteCommandParams("llmfb.optimize", [{"uri": uri, "function": example.function}])
    await client.workspace_execute_command_async(job)
    place = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(function.start_line, 8))
    taken: list[float] = []
    until = time.perf_counter() + JOB_SECONDS
    while time.perf_counter() < until:
        begun = time.perf_counter()
        await client.text_document_hover_async(place)
        taken.append(time.perf_counter() - begun)
        await asyncio.sleep(_PAUSE)
    await _stop(client)
    return taken
