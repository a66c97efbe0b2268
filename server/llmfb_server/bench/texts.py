"""Long files that look like real ones: a shipped example with its functions repeated under new names."""

from __future__ import annotations

from itertools import count

from llmfb_core.document.lexer import replace_references
from llmfb_core.document.module import ModuleText
from llmfb_core.examples import examples


def long_module(lines: int) -> str:
    """A valid module of at least `lines` lines."""
    module = ModuleText(max((each.text for each in examples()), key=len))
    parts, length = [module.text], module.text.count("\n")
    functions = [
        (each.key, module.text[each.start : each.end]) for each in module.functions if each.is_definition
    ]
    for number in count(1):
        for key, text in functions:
            if length >= lines:
                return "".join(parts)
            part = f"\n{replace_references(text, {key: f'{key}.{number}'})}\n"
            parts.append(part)
            length += part.count("\n")
    raise AssertionError("counting never ends")
