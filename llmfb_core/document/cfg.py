"""The control-flow graph of a function: which block goes where, as data, as DOT and as Mermaid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex as re

from llmfb_core.document.body import TERMINATORS, Body, Instruction
from llmfb_core.document.lexer import BARE, COMMENT, STRING, canonical, squeeze
from llmfb_core.document.spelling import decode_name

_NAME = rf"(?:{STRING}|{BARE}++)"
_LABEL = re.compile(rf"{COMMENT}|(?P<before>[^\s\[,]++)?\s*+,?\s*+\blabel\s++(?P<block>%{_NAME})|{STRING}")
_SHOWN_LINES = 12
_SHOWN_COLUMNS = 72


class Edge(NamedTuple):
    """Control may go from block to block (indices), `why`: `true`, `false`, a switch's case, `unwind` or nothing."""

    source: int
    target: int
    why: str


class CfgBlock(NamedTuple):
    """A block's name without sigil and quotes, its instructions, one a line, and the offset where it starts."""

    name: str
    instructions: tuple[str, ...]
    start: int


class Cfg(NamedTuple):
    """The graph of the function `name`, entry block first.  Jumps to blocks that do not exist are left out."""

    name: str
    blocks: tuple[CfgBlock, ...]
    edges: tuple[Edge, ...]


def control_flow(text: str, name: str, body: Body) -> Cfg:
    """The graph of the function `name` of `text` with this body."""
    index = {block.key: number for number, block in enumerate(body.blocks)}
    blocks: list[CfgBlock] = []
    edges: list[Edge] = []
    for number, block in enumerate(body.blocks):
        lines = tuple(squeeze(text[each.start : each.end]) for each in block.instructions)
        # One without a label starts behind the brace, a line before its first instruction.
        written = block.has_label or not block.instructions
        start = block.start if written else block.instructions[0].start
        blocks.append(CfgBlock(decode_name(block.key[1:]), lines, start))
        last = block.instructions[-1] if block.instructions else None
        if last is not None and last.opcode in TERMINATORS:
            edges += [Edge(number, index[key], why) for key, why in _successors(text, last) if key in index]
    return Cfg(name, tuple(blocks), tuple(edges))


def _successors(text: str, terminator: Instruction) -> Iterator[tuple[str, str]]:
    """The blocks that a terminator names, in its order, each with the reason to go there."""
    found = [
        (canonical(part["block"]), part["before"] or "")
        for part in _LABEL.finditer(text, terminator.start, terminator.end)
        if part["block"]
    ]
    for position, (key, before) in enumerate(found):
        why = ""
        if terminator.opcode == "br" and len(found) == 2:
            why = ("true", "false")[position]
        elif terminator.opcode == "switch":
            why = before if position else "default"
        elif before == "unwind":
            why = before
        yield key, why


def dot(cfg: Cfg) -> str:
    """The graph in Graphviz' language, each block with its first and last instructions, and `block_id` as its id."""
    lines = [
        f"digraph {_quoted(cfg.name)} {{",
        '  node [shape=box, fontname="monospace", fontsize=10];',
        '  edge [fontname="monospace", fontsize=9];',
    ]
    for number, block in enumerate(cfg.blocks):
        shown = "".join(f"{_escaped(line)}\\l" for line in [f"{block.name}:", *_cut(block.instructions)])
        lines.append(f'  {block_id(number)} [id="{block_id(number)}", label="{shown}"];')
    for edge in cfg.edges:
        label = f" [label={_quoted(edge.why)}]" if edge.why else ""
        lines.append(f"  b{edge.source} -> b{edge.target}{label};")
    return "\n".join([*lines, "}"]) + "\n"


def block_id(number: int) -> str:
    """What a block is called in `dot` and `mermaid`, which is nothing of the function's own names."""
    return f"b{number}"


def mermaid(cfg: Cfg) -> str:
    """The graph in Mermaid's language, each block with the number of its instructions."""
    lines = ["flowchart TD"]
    for number, block in enumerate(cfg.blocks):
        lines.append(f'  b{number}["{_entities(block.name)} ({len(block.instructions)})"]')
    for edge in cfg.edges:
        label = f'|"{_entities(edge.why)}"|' if edge.why else ""
        lines.append(f"  b{edge.source} -->{label} b{edge.target}")
    return "\n".join(lines) + "\n"


def _cut(lines: tuple[str, ...]) -> list[str]:
    """Short lines, and not too many: the first ones and the last."""
    shown = [
        f"  {line if len(line) <= _SHOWN_COLUMNS else line[: _SHOWN_COLUMNS - 1] + '…'}" for line in lines
    ]
    if len(shown) > _SHOWN_LINES:
        left_out = len(shown) - _SHOWN_LINES + 1
        shown[_SHOWN_LINES - 2 : -1] = [f"  … {left_out} more"]
    return shown


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    """For Graphviz, which also reads entities."""
    plain = text.encode(errors="replace").decode().replace("&", "&amp;")
    return plain.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")


def _entities(text: str) -> str:
    """For Mermaid, where quotes and what looks like markup are written as entities."""
    return "".join(each if each.isalnum() or each in " .-_" else f"#{ord(each)};" for each in text)
