"""Reading what a free model says: one pass list and two counts, out of prose, code, commands, JSON or lists of lines.

What says most clearly that it is the answer wins: a list with its name before it (`passes: …`, `opt -passes=…`,
`"pass_list": […]`), flags of an old `opt`, a block of code, numbered lines, code within a line, bare text.  Of several
of one kind it is the last valid one, as models think aloud first.  Nothing here raises, and every scan is linear.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from llmfb_core.passes import InvalidPassList, parse, table
from llmfb_core.passes.pass_list import MANAGERS
from llmfb_core.types import Prediction

_MOST_READ = 1 << 16
"""Characters of an answer that are looked at, the last ones."""
_LONGEST_LIST = 4000
_SHOWN = 200
NO_LIST = "the answer has no pass list"

_SIGNS: dict[int, str | None] = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u2039\u3008\u27e8", "<"),
        **dict.fromkeys("\u203a\u3009\u27e9", ">"),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", None),
        "\u3001": ",",
        "\u2192": "->",
        "\u21d2": "->",
    }
)
_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_JOIN = re.compile(
    r"(?<=[\w>)])[`*]{0,3}\s{0,8}(?:[-=]>|,?\s{0,8}(?:and\s{1,8})?(?:then|finally)\b|,\s{0,8}and\b|,)"
    r"\s{0,8}[`*]{0,3}(?=[a-z](?![\w-]*[^\S\n]{0,8}[:=]))"
)
"""What stands between two passes in prose, with the marks of code around it."""
_LABEL = re.compile(
    r"(?:\b(?:pass(?:es|[ _-]?list|[ _-]?pipeline)|pipeline)|(?<=\s-)p(?=[ =]['\"]))[`'\"*_]{0,4}"
    r"(?:[^\S\n]*[:=]|(?<=-p)[^\S\n])[`'\"* ]*",
    re.IGNORECASE,
)
_NAME_OF_KIND = re.compile(r"[a-z+]*[^\S\n]*\n")
_TOKEN = re.compile(r"\s*(?:(?P<name>[A-Za-z][\w-]*)(?P<parameters><[^<>\n]{0,200}>?)?|(?P<mark>[(),]))")
_ELEMENT = r"[a-z][\w-]*(?:<[^<>\n]{0,200}>)?"
_ITEM = re.compile(rf"[^\S\n]*(?:[-*+\u2022]|[0-9]{{1,3}}[.):])\s+[`'\"*]{{0,4}}(?P<element>{_ELEMENT})")
_BARE = re.compile(rf"(?<![\w-]){_ELEMENT}[(,][^\s.:]*")
_NEXT = re.compile(
    rf"(?:[^\S\n]{{0,8}}[,;]|[^\S\n])[^\S\n]{{0,8}}(?:and[^\S\n]{{1,8}})?-{{0,2}}(?P<element>{_ELEMENT})"
)
"""A pass that follows a list, after a space, a semicolon, a dash or `and`."""
_GOES_ON_IN_WORDS = re.compile(r"[^\S\n]{0,8}[\w:=]|[(<]")
_CODE = re.compile(r"`([^`\n]+)`|'([^'\n]+)'|\"([^\"\n]+)\"")
_DASHES = re.compile(r"\A-{1,2}(?=[a-z])")
_OLD_COMMAND = re.compile(r"\bopt((?:[^\S\n]+-{1,2}[A-Za-z][\w-]*)+)")

_NUMBER = r"(?<![0-9.])([0-9]{1,3}[,'_][0-9]{3}|[0-9]{1,6})(?![0-9]|\.[0-9]|[,'_][0-9]{3})"
_CHANGE = re.compile(
    rf"\binstructions?\b[^.\n0-9]{{0,40}}{_NUMBER}[^\S\n]*(?:instructions?[^\S\n]*)?(?:to|->)[^\S\n]*{_NUMBER}",
    re.IGNORECASE,
)
_SAID = r"(?:[_ ](?:instructions?|count)){0,2}[`'\"*_ \t]{0,8}[:=][`'\"*_ \t]{0,8}"
_BEFORE = re.compile(rf"\b(?:before|source|original){_SAID}{_NUMBER}", re.IGNORECASE)
_AFTER = re.compile(rf"\b(?:after|target|optimized|predicted|expected|final){_SAID}{_NUMBER}", re.IGNORECASE)


def parse_answer(text: str) -> Prediction:
    """Read what a model said; a list that is none keeps its text, with the reason."""
    text = _plain(text)
    source, target = _counts(text)
    pass_list, reason = _chosen(text)
    return Prediction(pass_list, source, target, pass_list_error=reason)


def one_line(text: str, most: int = _SHOWN) -> str:
    """The beginning of a foreign text, so that it can be shown: printable, one line, UTF-8."""
    return "".join(each if each.isprintable() else " " for each in text[: 2 * most]).strip()[:most]


class _Plain:
    """What is read instead of a character.

    Each is looked at by itself: to order a run of accents takes the square of its length.
    """

    def __getitem__(self, code: int) -> str | None:
        return _SIGNS[code] if code in _SIGNS else unicodedata.normalize("NFKC", chr(code))


def _plain(text: str) -> str:
    # A character may become eighteen.
    text = text[-_MOST_READ:].translate(_Plain())[-_MOST_READ:]
    return _JOIN.sub(",", _THOUGHT.sub("", text))


def _chosen(text: str) -> tuple[str | None, str | None]:
    """The canonical list, or what was said and why it is none."""
    nothing: tuple[str | None, str | None] = one_line(text) or None, NO_LIST
    for kind in (_labelled, _old_commands, _blocks, _enumerated, _in_line, _bare):
        valid = wrong = None
        for said in kind(text):
            found = _parsed(said)
            if isinstance(found, str):
                valid = found
            elif any(map(_is_known, _names(said))):
                wrong = one_line(said), found.reason
            elif nothing[1] == NO_LIST:
                nothing = one_line(said), found.reason
        if valid is not None:
            return valid, None
        if wrong is not None:
            return wrong
    return nothing


def _parsed(said: str) -> str | InvalidPassList:
    if len(said) > _LONGEST_LIST:
        return InvalidPassList("the list is too long", _LONGEST_LIST)
    found = parse(said)
    if isinstance(found, InvalidPassList):
        return InvalidPassList(f"{found.reason} at offset {found.position}", found.position)
    return found.text or InvalidPassList("the list is empty", 0)


def _labelled(text: str) -> Iterator[str]:
    """Lists with `passes:` or the like before them; where nothing follows in the line, what stands below."""
    for match, after in _each_with_end(_LABEL, text):
        value = text[match.end() : min(after, match.end() + _LONGEST_LIST + 1)]
        line, _, below = value.partition("\n")
        if value.startswith("["):
            value = ",".join(part.strip(" `'\"\n") for part in value[1:].partition("]")[0].split(","))
        elif not line.strip() or match[0].endswith("```"):
            block = "```" * match[0].endswith("```") + value
            value = next(iter([*_blocks(block), *_enumerated(below)]), below.lstrip())
        value = _DASHES.sub("", value.lstrip())
        if run := _run(value):
            yield run + _going_on(value[len(run) :])


def _old_commands(text: str) -> Iterator[str]:
    """`opt -sroa -gvn`, as it was before the new pass manager."""
    for match in _OLD_COMMAND.finditer(text):
        flags = [flag.lstrip("-") for flag in match[1].split()]
        if passes := [flag for flag in flags if _is_known(flag)]:
            yield ",".join(passes)


def _blocks(text: str) -> Iterator[str]:
    """Blocks of code that are lists, a line each or a pass in each line."""
    for block in text.split("```")[1::2]:
        kind = _NAME_OF_KIND.match(block)
        body = block if kind is None or _is_known(kind[0].strip()) else block[kind.end() :]
        if whole := _list(body):
            yield whole
            continue
        lines = [line.strip().strip(",") for line in body.splitlines() if line.strip()]
        if lines and all(map(_is_known, lines)):
            yield ",".join(lines)
        else:
            yield from filter(None, map(_list, lines))


def _enumerated(text: str) -> Iterator[str]:
    """Two or more lines in a row, each with a bullet or a number and a pass; what is indented belongs to them."""
    passes: list[str] = []
    for line in (*text.splitlines(), "."):
        item = _ITEM.match(line)
        if item is not None and _is_known(item["element"]):
            passes.append(item["element"])
        elif line.strip() and not line[0].isspace():
            if len(passes) > 1:
                yield ",".join(passes)
            passes = []


def _in_line(text: str) -> Iterator[str]:
    """Code or quotes in a line that are a list of several passes."""
    for match in _CODE.finditer(text):
        said = _list(match[1] or match[2] or match[3])
        if said is not None and not _is_known(said):
            yield said


def _bare(text: str) -> Iterator[str]:
    """The whole answer, else passes with commas between in the midst of words, else a single one in code."""
    if (whole := _list(text.strip(" .\n"))) is not None:
        yield whole
        return
    several = False
    for word, after in _each_with_end(_BARE, text):
        run = _known_part(_run(word[0]))
        if "," in run:
            several = True
            yield run + _going_on(text[word.start() + len(run) : after])
    if not several:
        for match in _CODE.finditer(text):
            if _is_known(said := (match[1] or match[2] or match[3]).strip()):
                yield said


def _list(text: str) -> str | None:
    """`text` where it is a list and nothing else, by its form and for at least one pass that there is."""
    run = _run(text)
    return run if run and not text[len(run) :].strip(" \n\t,;.\\") and _known_part(run) else None


def _known_part(run: str) -> str:
    """The beginning of a run up to the first name of nothing; empty where no pass is among it."""
    end, passes = 0, False
    for match in _TOKEN.finditer(run):
        if (name := match["name"]) is not None and name not in MANAGERS:
            if not _is_known(name):
                break
            passes = True
        end = match.end()
    return run[:end].rstrip(", (") if passes else ""


def _run(text: str) -> str:
    """The longest beginning of `text` that has the form of a list, be it one or not; it may be cut off."""
    position = depth = end = 0
    complete = False
    text = text[: 2 * _LONGEST_LIST]
    while (match := _TOKEN.match(text, position)) is not None:
        mark = match["mark"]
        if (mark is None) == complete or (mark == ")" and not depth):
            break
        if mark == "(" and (match.start("mark") != position or text[position - 1] == ")"):
            break
        depth += {"(": 1, ")": -1}.get(mark, 0)
        complete = mark in (None, ")")
        position = match.end()
        end = position if complete else end
    return text[:end].lstrip()


def _each_with_end(pattern: re.Pattern[str], text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each match and where the next one begins: what is looked at up to there is looked at once."""
    found = [*pattern.finditer(text)]
    ends = [*(match.start() for match in found[1:]), len(text)]
    return zip(found, ends, strict=False)


def _going_on(text: str) -> str:
    """The known passes with which a list goes on, separated by more than a comma, where no words follow them."""
    found: list[str] = []
    position = 0
    while (match := _NEXT.match(text, position)) is not None and _is_known(match["element"]):
        found.append(match["element"])
        position = match.end()
    if _GOES_ON_IN_WORDS.match(text, position) is not None:
        return ""
    return "".join(f",{element}" for element in found)


def _names(run: str) -> Iterator[str]:
    return (match["name"] for match in _TOKEN.finditer(run) if match["name"])


def _is_known(element: str) -> bool:
    name = element.partition("<")[0]
    return name == "default" or name in table().levels


def _counts(text: str) -> tuple[int | None, int | None]:
    """The instructions of the source and those expected, the last that were said."""
    source = target = None
    for match in _CHANGE.finditer(text):
        source, target = map(_number, match.groups())
    for match in _BEFORE.finditer(text):
        source = _number(match[1])
    for match in _AFTER.finditer(text):
        target = _number(match[1])
    return source, target


def _number(text: str) -> int:
    """A number, be there a separator of thousands in it or not."""
    return int("".join(filter(str.isdigit, text)))
