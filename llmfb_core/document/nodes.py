"""Which metadata node of a compiled extraction is which node of the document."""

from __future__ import annotations

import regex as re

from llmfb_core.document.extract import NODES, Extraction
from llmfb_core.document.lexer import STRING, assigned, split_commas, squeeze
from llmfb_core.document.module import ModuleText

_REFERENCE = re.compile(rf"{STRING}|(![0-9]++)")
_NODE = re.compile(r"(distinct )?(![A-Za-z0-9_]*)([({])(.*)[)}]$", re.DOTALL)


def content(module: ModuleText, key: str) -> str:
    """The value of the numbered node `key` on one line, `distinct` included; empty where there is none."""
    entity = module.by_key.get(key)
    return squeeze(assigned(module.source(entity))) if entity else ""


def known_nodes(extraction: Extraction, compiled: ModuleText) -> dict[str, str]:
    """Numbers of the compiled module's nodes to those of the document's nodes that are the same.

    The candidates are the operands of `!llmfb.nodes`.  A distinct node is the same by identity; the others are
    when their content is, so that candidates are dropped until all that are left agree.
    """
    source = ModuleText(extraction.text)
    entity = compiled.by_key.get(NODES)
    operands = split_commas(compiled.source(entity).partition("{")[2].rpartition("}")[0]) if entity else []
    same: dict[str, str] = {}
    alike: dict[str, str] = {}
    for number, operand in zip(extraction.nodes, operands, strict=False):
        if re.fullmatch(r"![0-9]+", operand):
            # Equal nodes of the document are one node in LLVM; the first of them stands for all.
            alike[f"!{number}"] = same.setdefault(operand, f"!{number}")
        elif operand != "null":
            alike[f"!{number}"] = operand

    users: dict[str, list[str]] = {}
    wrong: list[str] = []
    for new, old in same.items():
        after = content(compiled, new)
        if after.startswith("distinct "):
            continue
        for reference in _REFERENCE.findall(after):
            users.setdefault(reference, []).append(new)
        if not _equal(_renamed(content(source, old), alike, "document"), _renamed(after, same, "compiled")):
            wrong.append(new)
    while wrong:
        # Whoever refers to a node that is not the document's is not the document's either.
        new = wrong.pop()
        if same.pop(new, None) is not None:
            wrong.extend(users.get(new, ()))
    return same


def _renamed(text: str, names: dict[str, str], other: str) -> str:
    """`text` with the nodes' names from `names`, and `other` for those that have none."""
    return _REFERENCE.sub(lambda part: names.get(part[1], other) if part[1] else part[0], text)


def _equal(first: str, second: str) -> bool:
    return first == second or node_shape(first) == node_shape(second)


def node_shape(text: str) -> str:
    """The content of a node with its named fields in alphabetical order, for comparison only."""
    found = _NODE.match(text)
    if found is None:
        return text
    fields = split_commas(found[4])
    if found[3] == "(" and all(re.match(r"[A-Za-z]+:", field) for field in fields):
        fields.sort()
    return f"{found[1] or ''}{found[2]}{found[3]}{', '.join(fields)}"
