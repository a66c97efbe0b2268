"""Names for the values and blocks of a function that only have numbers, and numbers for those that have names."""

from __future__ import annotations

import re as standard
from collections.abc import Iterator, Mapping
from itertools import chain

import regex as re

from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING, canonical
from llmfb_core.document.module import FunctionRange, ModuleText
from llmfb_core.document.names import Names, Occurrence, Symbol
from llmfb_core.document.rename import Replacement, applied, written_out
from llmfb_core.errors import FunctionError, UsageError

_PREDECESSORS = re.compile(rf"{STRING}|(;[ \t]*+preds = [^\r\n]*+)|{COMMENT}")
_NAME = re.compile(rf"%(?:{STRING}|{BARE}++)")
_WRITTEN = rf"(?:{BARE}+|\"[^\"\n]*\")"
# Where lines start, the standard module is several times faster.
_DEFINED = standard.compile(rf"^[ \t]*(?:%({_WRITTEN})[ \t]*=|({_WRITTEN}):)", standard.MULTILINE)
_PARAMETER = re.compile(rf"%({_WRITTEN})[ \t]*+[,)]")
_LABELLED = re.compile(rf"\{{(?:\s++|{COMMENT})*+{_WRITTEN}:")


def spellings(module: ModuleText, function: FunctionRange) -> tuple[bool, bool]:
    """Whether anything of `function` has a number, and whether anything has a name: a glance at where lines begin.

    It may miss what is written otherwise, as several instructions in a line are.
    """
    text = module.text
    numbered = _LABELLED.match(text, function.header_end, function.end) is None
    named = False
    for name in chain(
        (part[1] for part in _PARAMETER.finditer(text, function.start, function.header_end)),
        (part[1] or part[2] for part in _DEFINED.finditer(text, function.header_end, function.end)),
    ):
        if name.isdecimal():
            numbered = True
        elif f"%{name}" not in module.by_key:  # which would be a type
            named = True
        if numbered and named:
            break
    return numbered, named


def with_names(names: Names, function: Entity) -> list[Replacement]:
    """The changes that give names to the numbered values (`%v3`) and blocks (`%b3`) of `function`.

    Raises UsageError where there are none, FunctionError where the function cannot be read.
    """
    body = names.body(function)
    blocks = {block.key for block in body.blocks}
    places = _places(names, function)
    taken = {key for key, _, _ in places} | {entity.key for entity in names.module.of_kind("type")}
    new: dict[str, str] = {}
    for key in dict.fromkeys(_in_order(names, function)):
        if key[1:].isdecimal():
            letter = "b" if key in blocks else "v"
            name = f"%{letter}{key[1:]}"
            while name in taken:
                name += "."
            new[key] = name
            taken.add(name)
    if not new:
        raise UsageError(f"all values and blocks of {function.key} have names")
    found = [*_replaced(names, places, new), *_predecessors(names, function, new)]
    for key, implied in body.implied.items():
        symbol = Symbol("local", key, function.key)
        place = Occurrence(implied.offset, implied.offset, "definition")
        found.append(written_out(names, symbol, place, new[key]))
    # Of what is put in at one place, a label comes before a result.
    found.sort(key=lambda each: (each.start, each.end, " = " in each.text))
    return _checked(names, function, found)


def with_numbers(names: Names, function: Entity) -> list[Replacement]:
    """The changes that take their names from the values and blocks of `function`, numbered as LLVM numbers them.

    Raises UsageError where none has a name, FunctionError where the function cannot be read.
    """
    new = {key: f"%{number}" for number, key in enumerate(_in_order(names, function))}
    if all(key[1:].isdecimal() for key in new):
        raise UsageError(f"no value and no block of {function.key} has a name")
    found = [
        *_replaced(names, _places(names, function), new),
        *_predecessors(names, function, new),
    ]
    return _checked(names, function, sorted(found))


def _in_order(names: Names, function: Entity) -> list[str]:
    """Parameters, blocks and results in the order in which LLVM numbers them."""
    body = names.body(function)
    found = list(body.parameters)
    for block in body.blocks:
        found.append(block.key)
        found += [instruction.result for instruction in block.instructions if instruction.result]
    return found


def _places(names: Names, function: Entity) -> list[tuple[str, int, int]]:
    """Where values and blocks are named; refuses what is not defined, which could become something else's name."""
    if names.module.by_key.get(function.key) != function:
        raise FunctionError(f"{function.key} is defined more than once")
    found = list(names.locals_of(function))
    known = set(_in_order(names, function))
    for key, _, _ in found:
        if key not in known:
            raise FunctionError(f"{function.key} uses {key}, which it does not define")
    return found


def _replaced(
    names: Names, places: list[tuple[str, int, int]], new: Mapping[str, str]
) -> Iterator[Replacement]:
    text = names.module.text
    for key, start, end in places:
        if key in new and new[key] != key:
            is_label = text[start] != "%"
            yield Replacement(start, end, f"{new[key][1:]}:" if is_label else new[key])


def _predecessors(names: Names, function: Entity, new: Mapping[str, str]) -> Iterator[Replacement]:
    """The comments in which LLVM tells a block's predecessors would be wrong under new names."""
    for part in _PREDECESSORS.finditer(names.module.text, function.body, function.end):
        if part[1]:
            comment = _NAME.sub(lambda name: new.get(canonical(name[0]), name[0]), part[1])
            yield Replacement(*part.span(1), comment)


def _checked(names: Names, function: Entity, found: list[Replacement]) -> list[Replacement]:
    """Refuses what could not be read as it is: text with errors, or what nobody foresaw."""
    after = Names(ModuleText(applied(names.module.text, found)))
    now = after.module.by_key.get(function.key)
    shape = _shape(names, function)
    if now is None or shape != _shape(after, now):
        raise FunctionError(f"{function.key} cannot be read well enough to rename all that is in it")
    return found


def _shape(names: Names, function: Entity) -> tuple[int, list[list[str]]]:
    body = names.body(function)
    return len(body.parameters), [[each.opcode for each in block.instructions] for block in body.blocks]
