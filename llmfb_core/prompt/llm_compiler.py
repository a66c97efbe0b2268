"""The format `llm-compiler`: the prompt that the models `llm-compiler-*-ftd` were trained with (arXiv 2407.02524).

They know neither feedback nor figures: what was tried only keeps a list from being said again.
"""

from __future__ import annotations

from llmfb_core.protocols import Ask


def render(ask: Ask) -> str:
    """The text that the model continues."""
    task = "Tell me how to optimize this LLVM-IR for object file size:"
    return f"[INST] {task}\n\n<code>{ask.source_ir}</code> [/INST]"
