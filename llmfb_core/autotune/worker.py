"""A process that searches: `python -m llmfb_core.autotune.worker`, which `llmfb_core.autotune.runner` asks."""

from __future__ import annotations

from typing import Any

from llmfb_core.autotune.records import Subject, as_json, plan_from_json
from llmfb_core.autotune.tune import tune
from llmfb_core.child import Message, Reply, serve
from llmfb_core.errors import WorkerError


def handle(message: Message, reply: Reply) -> None:
    """Search one subject; that a journal cannot be written or a process cannot start is a loss and no failure."""
    try:
        asked: dict[str, Any] = message["subject"]
        subject = Subject(asked["id"], asked["text"], asked["function"], tuple(asked["lists"]))
        found = tune(subject, plan_from_json(message["plan"]), message["journals"])
    except (OSError, WorkerError) as error:
        reply({"lost": str(error)})
    else:
        reply({"result": as_json(found)})


if __name__ == "__main__":
    serve(handle)
