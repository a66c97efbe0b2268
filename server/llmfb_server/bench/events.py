"""What a user does at random: every event is a function of the user and of a source of chance."""

from __future__ import annotations

import random
import re
from collections.abc import Awaitable, Callable

from llmfb_server.bench import samples
from llmfb_server.bench.documents import STRAY, Change, Document
from llmfb_server.bench.found import Divergence
from llmfb_server.bench.reference import FIRST_LENS
from llmfb_server.bench.user import User

Event = Callable[[User, random.Random], Awaitable[str | None]]
"""Returns what was done, in words, where that says more than its name."""
_WORDS = ("é", "∂x", "🂡🂡", "a\fb", "c\u2028d", "e\x85f", "plain", "; ;")
_NUMBER = re.compile(r"(%\w+ = (?:add|mul|xor|sub) i32 %\w+, )(\d+)")
_SCALE = re.compile(r"(@scale = .* i32 )\d+")
_VALUE = re.compile(r"\s*(%\w+) = ")
_LONGEST = 400
"""Lines of a small document, which then becomes what it was at the beginning."""

# ------------------------------------------------------------------------------------------------------------ editing


async def comment(user: User, chance: random.Random) -> str:
    """Write behind any line."""
    document = user.document(chance)
    line = _free_line(document, chance)
    column = len(document.lines[line])
    user.change(document, Change((line, column), (line, column), f" ; {chance.choice(_WORDS)}"))
    return f"{document.uri} {line}"


async def type_in_comment(user: User, chance: random.Random) -> str | None:
    """Replace a piece of a comment, wherever the columns are."""
    document = user.document(chance)
    line = _free_line(document, chance)
    text = document.lines[line]
    begin = text.find(";")
    if begin < 0:
        return await comment(user, chance)
    start, end = sorted(chance.randrange(begin + 1, len(text) + 1) for _ in range(2))
    user.change(document, Change((line, start), (line, end), chance.choice(_WORDS)))
    return f"{document.uri} {line}"


async def add_lines(user: User, chance: random.Random) -> str:
    """Insert lines that say nothing, anywhere."""
    document = user.document(chance)
    line = _free_line(document, chance)
    text = "".join(f"{chance.choice(('', f'; {chance.choice(_WORDS)}'))}{document.end}" for _ in range(2))
    user.change(document, Change((line, 0), (line, 0), text))
    return f"{document.uri} {line}"


async def remove_lines(user: User, chance: random.Random) -> str | None:
    """Take away lines that say nothing."""
    document = user.document(chance)
    line = chance.randrange(len(document.lines) - 1)
    while line < len(document.lines) - 1 and not _says_nothing(document.lines[line]):
        line += 1
    last = line
    while last < len(document.lines) - 1 and _says_nothing(document.lines[last]) and last < line + 3:
        last += 1
    if _is_kept(document, line) or last == line:
        return "nothing"
    user.change(document, Change((line, 0), (last, 0), ""))
    return f"{document.uri} {line} to {last}"


async def number(user: User, chance: random.Random) -> str | None:
    """Change what a function computes."""
    document = user.document(chance)
    function = user.function(document, chance, edited=True)
    lines = range(function.first, function.last)
    found = [(line, match) for line in lines if (match := _NUMBER.search(document.lines[line]))]
    if not found:
        return "nothing"
    line, match = chance.choice(found)
    user.change(document, Change((line, match.start(2)), (line, match.end(2)), str(chance.randrange(2, 99))))
    return f"{document.uri} @{function.name}"


async def instruction(user: User, chance: random.Random) -> str:
    """Give a function one more instruction, before its last."""
    document = user.small(chance)
    function = user.function(document, chance, edited=True)
    user.names += 1
    line = function.last - 1
    while not document.lines[line].startswith("  ret"):
        line -= 1
    text = f"  %t{user.names} = add i32 %x, {chance.randrange(9)}{document.end}"
    user.change(document, Change((line, 0), (line, 0), text))
    return f"{document.uri} @{function.name}"


async def scale(user: User, chance: random.Random) -> str | None:
    """Change a constant that functions refer to: what was found for them holds no longer."""
    document = user.small(chance)
    line, found = next((n, found) for n, text in enumerate(document.lines) if (found := _SCALE.match(text)))
    user.change(document, Change((line, found.end(1)), (line, found.end()), str(chance.randrange(2, 5))))
    return document.uri


async def several(user: User, chance: random.Random) -> str:
    """Two changes in one message, the second in the text after the first."""
    document = user.small(chance)
    line = _free_line(document, chance)
    column = len(document.lines[line])
    first = Change((line, 0), (line, 0), f"; one{document.end}; two{document.end}")
    user.change(
        document, first, Change((line + 2, column), (line + 2, column), f" ; {chance.choice(_WORDS)}")
    )
    return f"{document.uri} {line}"


async def whole(user: User, chance: random.Random) -> str:
    """Give a document its first text again, in one piece."""
    document = user.small(chance)
    if len(document.lines) < _LONGEST and chance.random() < 0.8:
        return "nothing"
    await user.check_text(document)
    text = document.end.join(user.made[document.uri].split("\n"))
    end = (len(document.lines) - 1, len(document.lines[-1]))
    user.change(document, Change((0, 0), end, text), whole=True)
    return document.uri


async def duplicate(user: User, chance: random.Random) -> str:
    """A new function at the end."""
    document = user.small(chance)
    user.names += 1
    lines = samples.function(f"g{user.names}", chance).split("\n")
    end = (len(document.lines) - 1, len(document.lines[-1]))
    user.change(document, Change(end, end, document.end.join(["", *lines])))
    return f"{document.uri} @g{user.names}"


async def remove(user: User, chance: random.Random) -> str | None:
    """Delete a function."""
    document = user.small(chance)
    if len(document.functions()) < 7:
        return "nothing"
    function = user.function(document, chance, edited=True)
    user.change(document, Change((function.first, 0), (function.last + 1, 0), ""))
    return f"{document.uri} @{function.name}"


async def undo(user: User, chance: random.Random) -> str | None:
    """Take the last change back: what was known of the text before is known again."""
    document = user.document(chance)
    if not document.undone:
        return "nothing"
    user.change(document, *document.undone.pop())
    document.undone.pop()
    return document.uri


async def break_(user: User, chance: random.Random) -> str:
    """Write what LLVM does not understand, in a function or behind one."""
    document = user.small(chance)
    if document.stray():
        user.mend(document)
        return f"{document.uri} mended"
    function = user.function(document, chance, edited=True)
    line = function.last if chance.random() < 0.5 else function.last + 1
    user.change(document, Change((line, 0), (line, 0), f"{STRAY}{document.end}"))
    return f"{document.uri} @{function.name}"


def _free_line(document: Document, chance: random.Random) -> int:
    """A line that may be edited: not one of the function that is kept, and not the last."""
    while True:
        line = chance.randrange(len(document.lines) - 1)
        if not _is_kept(document, line) and document.lines[line].strip() != STRAY:
            return line


def _is_kept(document: Document, line: int) -> bool:
    kept = document.functions().get(samples.KEPT)
    return kept is not None and kept.first <= line <= kept.last


def _says_nothing(line: str) -> bool:
    return not line or line.startswith(";")


# ------------------------------------------------------------------------------------------------------------- asking


async def hover(user: User, chance: random.Random) -> str | None:
    """On the definition of a value: the line that it is in."""
    document = user.document(chance)
    if (found := _value(user, document, chance)) is None:
        return "nothing"
    line, match = found
    answer = await user.asked("textDocument/hover", user.at(document, line, match.start(1) + 1))
    text = document.lines[line].strip()
    if len(text) < 300 and "`" not in text:
        user.same(
            f"hover in line {line} of {document.uri}", answer["contents"]["value"], f"```llvm\n{text}\n```"
        )
    return f"{document.uri} {line}"


async def definition(user: User, chance: random.Random) -> str | None:
    """Of a value, from where it is defined."""
    document = user.document(chance)
    if (found := _value(user, document, chance)) is None:
        return "nothing"
    line, match = found
    (answer,) = await user.asked("textDocument/definition", user.at(document, line, match.start(1) + 1))
    start = user.editor.place(document, answer["range"]["start"])
    user.same(f"definition in line {line} of {document.uri}", start, (line, match.start(1)))
    return f"{document.uri} {line}"


def _value(user: User, document: Document, chance: random.Random) -> tuple[int, re.Match[str]] | None:
    function = user.function(document, chance)
    lines = range(function.first, function.last)
    found = [(line, match) for line in lines if (match := _VALUE.match(document.lines[line]))]
    return chance.choice(found) if found else None


async def rename(user: User, chance: random.Random) -> str | None:
    """A value, everywhere in its function, and nowhere else."""
    document = user.small(chance)
    function = user.function(document, chance, edited=True)
    lines = range(function.first, function.last)
    found = [(line, match) for line in lines if (match := _VALUE.match(document.lines[line]))]
    if not found or function.is_broken:
        return "nothing"
    line, match = chance.choice(found)
    user.names += 1
    params = {**user.at(document, line, match.start(1) + 1), "newName": f"v{user.names}"}
    edit = await user.asked("textDocument/rename", params)
    old = re.compile(rf"{re.escape(match[1])}(?![\w.])")
    wanted = document.copy()
    for each in lines:
        code, sign, rest = document.lines[each].partition(";")
        wanted.lines[each] = old.sub(f"%v{user.names}", code) + sign + rest
    (change,) = edit["documentChanges"]
    user.same("version of a rename", change["textDocument"]["version"], document.version)
    user.change(document, *user.editor.changes(document, change["edits"]))
    user.same(f"rename of {match[1]}", document.text, wanted.text)
    return f"{document.uri} {match[1]}"


async def symbols(user: User, chance: random.Random) -> str:
    """Where the functions are."""
    document = user.small(chance) if chance.random() < 0.95 else user.document(chance)
    await user.check_symbols(document)
    return document.uri


async def lenses(user: User, chance: random.Random) -> str:
    """What is known is shown over its function, also while jobs run."""
    document = user.small(chance)
    functions = document.functions()
    # Before, as the end of a job may be told between an answer and its being sent.
    running = {name for name, each in functions.items() if user.reference.runs(document.uri, each)}
    found = await user.lenses(document)
    for name, title in found.items():
        known = user.reference.known(document, functions[name])
        if known is None and name not in running and title != FIRST_LENS:
            raise Divergence(f"the lens of @{name}, of which nothing is known: {title}")
    return document.uri


async def folding(user: User, chance: random.Random) -> str:
    """Every function can be folded, from its first to its last line."""
    document = user.small(chance)
    found = await user.asked("textDocument/foldingRange", {"textDocument": {"uri": document.uri}})
    starts = {each["startLine"] for each in found}
    for function in document.functions().values():
        if function.first not in starts:
            raise Divergence(f"@{function.name} of {document.uri} is not folded")
    return document.uri


async def pull(user: User, chance: random.Random) -> str:
    """The diagnostics of the version that is there."""
    document = user.small(chance)
    report = await user.asked("textDocument/diagnostic", {"textDocument": {"uri": document.uri}})
    found = [(each["code"], each["range"]["start"]["line"]) for each in report["items"]]
    if not user.shaken:
        user.same(f"diagnostics of {document.uri}", found, user.wanted(document))
    return document.uri


async def actions(user: User, chance: random.Random) -> str:
    """What is offered is for the function at the cursor and the version that is there."""
    document = user.small(chance)
    function = user.function(document, chance)
    for action in await user.actions(document, function):
        data = action.get("data")
        if data and data["version"] != document.version:
            raise Divergence(f"{action['title']} is for version {data['version']}, not {document.version}")
        if data and data.get("function") not in (None, function.name):
            raise Divergence(f"{action['title']} at @{function.name}")
    return f"{document.uri} @{function.name}"


EDITS: tuple[tuple[float, Event], ...] = (
    (14, comment), (14, type_in_comment), (8, add_lines), (8, remove_lines), (7, number), (5, instruction),
    (0.5, scale), (2, several), (0.3, whole), (0.7, duplicate), (0.7, remove), (5, undo), (0.8, break_),
)  # fmt: skip
QUESTIONS: tuple[tuple[float, Event], ...] = (
    (13, hover), (5, definition), (0.7, rename), (3, symbols), (3, lenses), (1, folding), (0.7, pull), (2, actions),
)  # fmt: skip
