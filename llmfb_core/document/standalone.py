"""One function as a module of its own that people read: like an extraction, without what is needed to put it back."""

from __future__ import annotations

from llmfb_core.document.extract import NODES, extract
from llmfb_core.document.module import ModuleText


def standalone(module: ModuleText, name: str) -> str:
    """A module with the function `name` and all that it refers to, other functions as declarations.

    Raises as `extract` does.
    """
    text = extract(module, name).text
    kept = [line for line in text.split("\n") if not line.startswith(f"{NODES} = ")]
    return "\n".join(kept)
