"""A text without debug info: records, calls, attachments, the nodes that nothing else uses, and their lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex as re

from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import COMMENT, STRING, assigned, balanced_end, split_commas, squeeze
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.rename import Replacement
from llmfb_core.errors import UsageError

_NODE = re.compile(r"(?:distinct\s+)?!(?:DI[A-Za-z]*+|GenericDINode)\s*+\(")
_ATTACHED = re.compile(
    rf"{COMMENT}|[!c@%$]?{STRING}|(?P<record>\#dbg_\w++)"
    r"|(?P<attached>\s*+,?\s*+!(?P<kind>[a-zA-Z][-a-zA-Z$._0-9]*+)\s++(?:(?P<node>![0-9]++)|(?P<inline>!DI\w++(?=\())))"
)
_REFERENCE = re.compile(rf"{COMMENT}|!?{STRING}|(![0-9]++)")
_OF_DEBUGGERS = "@llvm.dbg."
_UNITS = "!llvm.dbg."


def may_have_debug_info(module: ModuleText) -> bool:
    """Whether there may be anything to remove: a glance at what is not in functions, where it would be of no use."""
    text = module.text
    return (
        any(each.key.startswith(_UNITS) for each in module.of_kind("named_metadata"))
        or any(each.key.startswith(_OF_DEBUGGERS) for each in module.of_kind("declare"))
        or any(_NODE.match(_content(text, each)) for each in module.of_kind("metadata"))
    )


def without_debug_info(names: Names) -> list[Replacement]:
    """The changes that remove all debug info, in the order of the text, as LLVM's own StripDebugInfo does.

    Module flags stay.  Raises UsageError where there is nothing to remove.
    """
    module, text = names.module, names.module.text
    nodes = {each.key: each for each in module.of_kind("metadata")}
    debug = {key for key, each in nodes.items() if _NODE.match(_content(text, each))}
    cuts: dict[int, list[Replacement]] = {}
    whole: list[Entity] = []
    for entity in module.entities:
        key = entity.key
        if (entity.kind == "declare" and key.startswith(_OF_DEBUGGERS)) or (
            entity.kind == "named_metadata" and key.startswith(_UNITS)
        ):
            whole.append(entity)
        elif entity.kind == "metadata":
            cuts[entity.start] = _of_loop(text, entity, debug)
        elif entity.kind != "named_metadata":
            cuts[entity.start] = sorted(_of_code(names, entity, debug))
    gone = {entity.start for entity in whole}
    roots = [each for each in module.entities if each.kind != "metadata"]
    before = _reached(text, roots, nodes, {})
    after = _reached(text, [each for each in roots if each.start not in gone], nodes, cuts)
    whole += [each for key, each in nodes.items() if key not in after and (key in before or key in debug)]
    removed = {entity.start for entity in whole}
    found = [cut for start, each in cuts.items() if start not in removed for cut in each]
    found += [_lines_of(text, each.start, each.end) for each in whole]
    if not found:
        raise UsageError("there is no debug info")
    return sorted(found)


def _content(text: str, entity: Entity) -> str:
    """How the value of a node begins."""
    return text[entity.start + len(entity.key) : min(entity.end, entity.start + 120)].lstrip(" \t\r\n=")


def _of_code(names: Names, entity: Entity, debug: set[str]) -> Iterator[Replacement]:
    """Calls and records as whole lines, attachments with the comma before them."""
    text = names.module.text
    calls: list[Replacement] = []
    if entity.kind == "define" and _OF_DEBUGGERS in text[entity.body : entity.end]:
        for block in names.body(entity).blocks:
            for each in block.instructions:
                if each.opcode == "call" and _OF_DEBUGGERS in text[each.start : each.end]:
                    calls.append(_lines_of(text, each.start, each.end))
    yield from calls
    behind, index = -1, 0
    for part in _ATTACHED.finditer(text, entity.start, entity.end):
        while index < len(calls) and calls[index].end <= part.start():
            index += 1
        if part.start() < behind or (index < len(calls) and calls[index].start <= part.start()):
            continue
        if part["record"]:
            behind = balanced_end(text, part.end()) or part.end()
            yield _lines_of(text, part.start(), behind)
        elif part["attached"] and (part["kind"] == "dbg" or part["node"] in debug):
            behind = (balanced_end(text, part.end()) or part.end()) if part["inline"] else part.end()
            yield Replacement(part.start(), behind, "")


def _of_loop(text: str, entity: Entity, debug: set[str]) -> list[Replacement]:
    """Loops say in debug info where they are; what else they say stays."""
    source = text[entity.start : entity.end]
    operands = split_commas(squeeze(assigned(source)).partition("{")[2].rpartition("}")[0])
    if operands[:1] != [entity.key] or not any(each in debug for each in operands[1:]):
        return []
    kept = [each for each in operands if each not in debug]
    opening, closing = source.index("{"), source.rindex("}")
    return [Replacement(entity.start + opening + 1, entity.start + closing, ", ".join(kept))]


def _reached(
    text: str, roots: Iterable[Entity], nodes: dict[str, Entity], cuts: dict[int, list[Replacement]]
) -> set[str]:
    """The nodes that `roots` lead to, without what is cut."""
    found: set[str] = set()
    pending = list(roots)
    while pending:
        entity = pending.pop()
        position = entity.start
        for cut in [*cuts.get(entity.start, ()), Replacement(entity.end, entity.end, "")]:
            if cut.start < position:
                continue
            for source in (text[position : cut.start], cut.text):
                for key in _REFERENCE.findall(source):
                    if key and key not in found and key in nodes:
                        found.add(key)
                        pending.append(nodes[key])
            position = cut.end
    return found


def _lines_of(text: str, start: int, end: int) -> Replacement:
    """What removes the characters, with their lines where nothing else is on these."""
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    behind = re.compile(r"[ \t]*+(?:;[^\r\n]*+)?(?:\r\n|\n|\r|\Z)").match(text, end)
    if text[line:start].strip() or behind is None:
        return Replacement(start, end, "")
    return Replacement(line, behind.end(), "")
