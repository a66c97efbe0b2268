"""Search on a Ray cluster: each function or module is a task, the same one that runs on this machine."""

from __future__ import annotations

import importlib
import socket
from collections.abc import AsyncGenerator, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

import anyio.to_thread

from llmfb_core import surroundings
from llmfb_core.autotune.records import Plan, Skipped, Subject, Tuned
from llmfb_core.autotune.runner import Lost
from llmfb_core.autotune.tune import tune
from llmfb_core.errors import UsageError

_RETRIES = 3
"""How often Ray runs a task again whose node or worker died."""
_PATIENCE = 10.0
"""Seconds to wait for the cluster's head."""
_AHEAD = 3
"""Tasks for each CPU of the cluster that are handed out before their turn, so that no CPU waits."""


@dataclass(frozen=True, slots=True)
class RayRunner:
    """A cluster by its address, as `ray.init` takes it; its nodes need llmfb and the same Python."""

    address: str

    async def results(
        self, subjects: Iterable[Subject], plan: Plan
    ) -> AsyncGenerator[Tuned | Skipped | Lost]:
        """Keep every CPU of the cluster busy.  Raises UsageError without Ray or cluster."""
        ray = await anyio.to_thread.run_sync(_connect, self.address)
        task = ray.remote(num_cpus=1, max_retries=_RETRIES)(tune)
        running: dict[Any, str] = {}
        pending = iter(subjects)
        try:
            while True:
                room = max(1, _AHEAD * int(ray.cluster_resources().get("CPU", 1))) - len(running)
                for subject in islice(pending, max(0, room)):
                    running[task.remote(subject, plan)] = subject.id
                if not running:
                    return
                ready, _ = await anyio.to_thread.run_sync(_wait, ray, list(running))
                for reference in ready:
                    yield _result(ray, reference, running.pop(reference))
        finally:
            ray.shutdown()


def _connect(address: str) -> Any:
    try:
        ray: Any = importlib.import_module("ray")  # optional, and without types that could be checked
    except ImportError:
        raise UsageError("Ray is not installed: pip install 'llmfb[ray]'") from None
    try:
        _reach(address)
        # Without a folder of ours, the workers would import from the one that the user works in.
        environment = {
            "working_dir": str(surroundings.FOLDER),
            "env_vars": {surroundings.SAFE_PATH: "1"},
        }
        ray.init(address=address, log_to_driver=False, configure_logging=False, runtime_env=environment)
    except (OSError, ValueError, RuntimeError) as error:
        raise UsageError(f"no Ray cluster at {address}: {str(error).splitlines()[0]}") from None
    return ray


def _reach(address: str) -> None:
    """Raise OSError where nobody listens: Ray itself would try for minutes, and then end this process."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdigit():
        socket.create_connection((host, int(port)), timeout=_PATIENCE).close()


def _wait(ray: Any, references: list[Any]) -> Any:
    return ray.wait(references, timeout=1.0)


def _result(ray: Any, reference: Any, identity: str) -> Tuned | Skipped | Lost:
    try:
        return ray.get(reference)
    except ray.exceptions.RayError as error:
        return Lost(identity, f"its Ray task failed {_RETRIES + 1} times: {str(error).splitlines()[0]}")
