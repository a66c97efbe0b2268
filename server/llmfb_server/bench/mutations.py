"""Texts and pass lists with parts that are missing, doubled, swapped or of something else, for a server to survive."""

from __future__ import annotations

import asyncio
import json
import random
import re
import tempfile
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from llmfb_core.examples import examples
from llmfb_core.passes import vocabulary
from llmfb_server.bench import samples
from llmfb_server.bench.client import Message, Refused
from llmfb_server.bench.documents import Document
from llmfb_server.bench.editor import Editor
from llmfb_server.bench.found import Found
from llmfb_server.bench.reference import Reference

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_STRANGE = (
    "\0",
    "\ud800",
    "é",
    '"',
    "{",
    "}",
    "@",
    "%",
    "!",
    "#0",
    "\r",
    "i99999999",
    "4294967296",
    "ptr",
    "\\22",
    "...",
)
_LISTS_EACH = 17
"""Lists that a job is given at most: an answer, and samples."""
_REQUESTS = ("documentSymbol", "foldingRange", "codeLens", "semanticTokens/full", "documentLink")


def mutated(text: str, chance: random.Random) -> str:
    """`text` with one to five changes of tokens, lines or characters."""
    for _ in range(chance.randrange(1, 6)):
        text = chance.choice((_characters, _tokens, _lines))(text, chance)
    return text


def _characters(text: str, chance: random.Random) -> str:
    start, end = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return text[:start] + chance.choice(_STRANGE) + text[min(end, start + 3) :]


def _tokens(text: str, chance: random.Random) -> str:
    return "".join(_moved(_TOKEN.findall(text), chance))


def _lines(text: str, chance: random.Random) -> str:
    return "\n".join(_moved(text.split("\n"), chance))


def _moved(parts: list[str], chance: random.Random) -> list[str]:
    """One of the parts missing, doubled, in another's place, or another in its place."""
    if len(parts) < 2:
        return parts
    one, other = (chance.randrange(len(parts)) for _ in range(2))
    kind = chance.randrange(4)
    if kind == 0:
        del parts[one]
    elif kind == 1:
        parts.insert(one, parts[one])
    elif kind == 2:
        parts[one], parts[other] = parts[other], parts[one]
    else:
        parts[one] = parts[other]
    return parts


def pass_list(chance: random.Random) -> str:
    """Names of passes in managers, mutated at times beyond what anybody reads."""
    names = [element.name for element in vocabulary("extended")]
    chosen = chance.choices(names, k=chance.randrange(1, 12))
    manager = chance.choice(("function", "module", "cgscc", "loop", "loop-mssa", "repeat<3>"))
    text = f"{manager}({','.join(chosen)})" if chance.random() < 0.5 else ",".join(chosen)
    return text if chance.random() < 0.3 else mutated(text, chance)


async def survived(count: int, seed: int, cache: Path, told: Callable[[str], None]) -> Found:
    """Give a server so many of both kinds, a fifth of them lists; how many of each, and what went wrong first."""
    counted: Counter[str] = Counter()
    lists = count // 5
    async with _model(seed, counted, told) as address:
        reference = Reference("instructions")
        options = {
            "seconds": 0.2,
            "endpoint": address,
            "endpointModel": "mutations",
            "samples": _LISTS_EACH - 1,
        }
        editor = await Editor.begin(reference, {"objective": "instructions", **options}, "utf-16", cache)
        try:
            for number in range(count - lists):
                await _read(editor, number, random.Random(f"{seed} text {number}"))
                counted["mutated texts"] += 1
                told("text")
            while counted["mutated lists"] < lists:
                await _optimized(editor, random.Random(f"{seed} list {counted['jobs']}"))
                counted["jobs"] += 1
            failure = _internal(editor)
        except Exception as error:  # whatever it is, a server must not be left behind
            failure = "\n".join([f"seed {seed}, {dict(counted)}: {error!r}", *editor.said])
        failure = failure or await _ended(editor)
    return Found(counted, failure)


async def _ended(editor: Editor) -> str | None:
    left = await editor.end("exit")
    code = editor.process.returncode
    return f"{len(left)} processes are left, exit code {code}" if left or code else None


async def _read(editor: Editor, number: int, chance: random.Random) -> None:
    """Open a mutated text, ask what an editor asks, and for some of them start a job."""
    origin = samples.module("m", chance) if chance.random() < 0.8 else chance.choice(examples()).text
    uri = f"file:///bench/m{number}.ll"
    document = Document(uri, mutated(origin, chance), "\n")
    editor.reference.documents[uri] = document
    editor.open(uri, document.text)
    named = {"textDocument": {"uri": uri}}
    answers = [asyncio.create_task(editor.request(f"textDocument/{name}", named)) for name in _REQUESTS]
    for _ in range(3):
        place = {"line": chance.randrange(len(document.lines)), "character": chance.randrange(40)}
        span: Message = {"range": {"start": place, "end": place}, "context": {"diagnostics": []}}
        answers.append(
            asyncio.create_task(editor.request("textDocument/hover", {**named, "position": place}))
        )
        answers.append(asyncio.create_task(editor.request("textDocument/codeAction", {**named, **span})))
    answers.append(asyncio.create_task(editor.request("textDocument/diagnostic", named)))
    _raise_for(await asyncio.gather(*answers, return_exceptions=True))
    if number % 20 == 0 and (names := list(document.functions())):
        await _job(editor, uri, chance.choice(names))
    editor.notify("textDocument/didClose", named)
    del editor.reference.documents[uri]


def _raise_for(answers: list[object]) -> None:
    for answer in answers:
        if isinstance(answer, BaseException) and not (isinstance(answer, Refused) and answer.code != -32603):
            raise answer


async def _job(editor: Editor, uri: str, name: str) -> None:
    """A job to its end, whatever that is; the server may not know of such a function."""
    try:
        token = (await editor.command("optimize", uri=uri, function=name))["token"]
    except Refused as error:
        _raise_for([error])
        return
    while token not in editor.ended:
        if editor.process.returncode is not None:
            raise RuntimeError("the server ended")
        await asyncio.sleep(0.01)


async def _optimized(editor: Editor, chance: random.Random) -> None:
    uri = "file:///bench/lists.ll"
    editor.open(uri, samples.module("lists", chance))
    await _job(editor, uri, samples.KEPT)
    editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})


def _internal(editor: Editor) -> str | None:
    return next((str(each) for each in editor.divergences if "internal error" in str(each)), None)


@asynccontextmanager
async def _model(seed: int, counted: Counter[str], told: Callable[[str], None]) -> AsyncGenerator[str]:
    """A model behind an endpoint that answers every question with a mutated list; its address."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while header := await reader.readuntil(b"\r\n\r\n"):
            found = re.search(rb"content-length: *(\d+)", header, re.IGNORECASE)
            await reader.readexactly(int(found[1]) if found else 0)
            chance = random.Random(f"{seed} answer {counted['mutated lists']}")
            counted["mutated lists"] += 1
            told("list")
            after = chance.choice(("", "x", "7"))
            said = f"passes: {pass_list(chance)}\nbefore: {chance.randrange(99)}\nafter: {after}"
            body = json.dumps({"choices": [{"message": {"content": said}}]}).encode()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answer(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        yield f"http://{host}:{port}/v1"


async def mutations(count: int, seed: int, told: Callable[[str], None]) -> Found:
    """`survived` with a cache of its own."""
    with tempfile.TemporaryDirectory() as cache:
        return await survived(count, seed, Path(cache), told)
