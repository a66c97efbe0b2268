"""A process that takes functions out of modules: `python -m llmfb_core.corpus.worker`, which `collect` asks."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from llmfb_core.child import Message, Reply, serve
from llmfb_core.corpus.functions import LARGEST_IR, functions_of
from llmfb_core.corpus.manifest import CorpusModule


def handle(message: Message, reply: Reply) -> None:
    """Answer with the functions of a module's text; `module` has the fields of a CorpusModule."""
    fields: dict[str, Any] = {**message["module"], "path": Path(message["module"]["path"])}
    found = functions_of(message["text"], CorpusModule(**fields), LARGEST_IR)
    reply({"functions": [asdict(one) for one in found]})


if __name__ == "__main__":
    serve(handle)
