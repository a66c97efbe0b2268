"""Where in a text the verifier's complaint about its module is: it shows values, and says no line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex as re

from llmfb_core.document.body import Instruction, read_body
from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, STRING, canonical
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.handles import Module

_RETURN_STATUS = 2
_RESULT = re.compile(rf"(%(?:{STRING}|{BARE}++)) = ")
_OPCODE = re.compile(r"(?:(?:tail|musttail|notail) )?([a-z_0-9]++)")
_GLOBAL = re.compile(rf"@(?:{STRING}|{BARE}++)")
_NODE = re.compile(r"\s*(![0-9]+) = ")
_BLOCK = re.compile(rf"label (%(?:{STRING}|{BARE}++))")


def located(module: Module, text: str, complaint: str) -> IRError:
    """The error for `complaint`, which the verifier had about `module` as it was read from `text`."""
    message, *rest = complaint.split("\n")
    offset = _offset(module, ModuleText(text), _shown(rest))
    if offset is None:
        return IRError(message)
    line = text.count("\n", 0, offset) + 1
    column = len(text[text.rfind("\n", 0, offset) + 1 : offset].encode(errors="surrogateescape")) + 1
    return IRError(message, line, column)


def _shown(lines: list[str]) -> list[str]:
    """The values shown with the first complaint: each is indented, a node, or has a name, which no message has."""
    shown: list[str] = []
    for line in lines:
        if not line.startswith((" ", "!")) and not re.search("[%@]", line):
            break
        shown.append(line)
    return shown


def _offset(module: Module, text: ModuleText, shown: list[str]) -> int | None:
    for function in module.definitions():
        if module.api.LLVMVerifyFunction(function, _RETURN_STATUS):
            entity = text.function_entity(module.name_of(function))
            if entity is not None:
                return _in_function(module, function, text, entity, shown)
    named = [canonical(name) for line in shown for name in _GLOBAL.findall(line)]
    return next((text.by_key[key].start for key in named if key in text.by_key), None)


def _in_function(module: Module, function: Ref, text: ModuleText, entity: Entity, shown: list[str]) -> int:
    """The instruction that is shown last, which is the one that was looked at; else a block; else the function."""
    body = read_body(text.text, entity)
    written = [
        each
        for block in body.blocks
        for each in block.instructions
        if "@llvm.dbg." not in text.text[each.start : each.end]
    ]
    lines = list(_printed(module, function))
    for line in reversed(shown):
        node = _NODE.match(line)
        for printed, number in lines:
            same = re.search(rf"{node[1]}\b", printed) if node else _shows(line, printed)
            if same and (place := _written(written, printed, number)) is not None:
                return place
    blocks = [canonical(name) for line in shown for name in _BLOCK.findall(line)]
    return next((block.start for block in body.blocks if block.key in blocks), entity.start)


def _printed(module: Module, function: Ref) -> Iterator[tuple[str, int]]:
    """The first line of each instruction as LLVM prints it, and how many with its opcode and no result came before."""
    api = module.api
    before: Counter[str] = Counter()
    block = api.LLVMGetFirstBasicBlock(function)
    while block:
        instruction = api.LLVMGetFirstInstruction(block)
        while instruction:
            line = api.take_message(api.LLVMPrintValueToString(instruction)).split("\n")[0]
            yield line, before[_opcode(line)]
            before[_opcode(line)] += not _RESULT.match(line.strip())
            instruction = api.LLVMGetNextInstruction(instruction)
        block = api.LLVMGetNextBasicBlock(block)


def _written(written: list[Instruction], printed: str, number: int) -> int | None:
    """Where an instruction is written: by its result, or as the one with its opcode and that number."""
    if (result := _RESULT.match(printed.strip())) is not None:
        return next((each.start for each in written if each.result == canonical(result[1])), None)
    alike = [each.start for each in written if not each.result and each.opcode == _opcode(printed)]
    return alike[number] if number < len(alike) else None


def _opcode(printed: str) -> str:
    found = _OPCODE.match(printed.strip())
    return found[1] if found else ""


def _shows(line: str, printed: str) -> bool:
    """Whether both are the same instruction; metadata may be numbered in different ways."""
    return line.partition(", !")[0].strip() == printed.partition(", !")[0].strip()
