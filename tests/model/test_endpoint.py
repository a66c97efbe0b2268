"""An endpoint that does everything wrong that one can: each trouble is one line, and the optimizer goes on."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.model.endpoint import EndpointGenerator, is_loopback
from llmfb_core.optimize import Budget, Modes, Request, optimize
from llmfb_core.prompt.free import FreeFormat
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Prediction

IR = "define i32 @f(i32 %0) {\n%2 = add i32 %0, 0\nret i32 %2\n}\n"
SROA = Attempt("function(sroa)", Measurement(2, 4))
ASK = Ask(IR, "bytes", baseline=Measurement(1, 4), baseline_ir="ret i32 %0\n", attempts=(SROA,))
KEY = "sk-a-secret-0815"
HANGS = None


def reply(status: int, content: object = b"", **headers: str) -> bytes:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def says(text: str | None) -> bytes:
    return reply(200, {"choices": [{"message": {"role": "assistant", "content": text}}]})


def refuses(status: int, message: str) -> bytes:
    return reply(status, {"error": {"message": message, "type": "invalid_request_error"}})


GVN = says("passes: gvn\nbefore: 2\nafter: 1")


@dataclass
class Fake:
    """An OpenAI-compatible server that gives its replies in turn, the last one for ever."""

    replies: tuple[bytes | None, ...]
    address: str = ""
    writers: list[asyncio.StreamWriter] = field(default_factory=list[asyncio.StreamWriter])
    heads: list[str] = field(default_factory=list[str])
    bodies: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.append(writer)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = re.search(r"content-length: (\d+)", head.lower())
        assert length is not None
        self.heads.append(head)
        self.bodies.append(json.loads(await reader.readexactly(int(length[1]))))
        given = self.replies[min(len(self.heads), len(self.replies)) - 1]
        with suppress(ConnectionError):  # the client has heard enough
            if given is None:
                await reader.read()  # until the client gives up
            else:
                writer.write(given)
                await writer.drain()
            writer.close()


@asynccontextmanager
async def serving(*replies: bytes | None) -> AsyncGenerator[Fake]:
    fake = Fake(replies)
    async with await asyncio.start_server(fake.handle, "127.0.0.1", 0) as server:
        fake.address = "http://{}:{}/v1/".format(*server.sockets[0].getsockname())
        try:
            yield fake
        finally:
            for writer in fake.writers:
                writer.close()
            await asyncio.gather(*(writer.wait_closed() for writer in fake.writers), return_exceptions=True)


@asynccontextmanager
async def asking(
    address: str,
    form: FreeFormat = "chat",
    *,
    patience: float = 60.0,
    allow_remote: bool = False,
    clock: Callable[[], float] = lambda: 0.0,
) -> AsyncGenerator[EndpointGenerator]:
    generator = EndpointGenerator(
        address, "tiny", form, patience=patience, allow_remote=allow_remote, clock=clock
    )
    try:
        yield generator
    finally:
        await generator.aclose()


async def answered(*replies: bytes | None, form: FreeFormat = "chat", patience: float = 60.0) -> Prediction:
    async with serving(*replies) as fake, asking(fake.address, form, patience=patience) as generator:
        return await generator.answer(ASK)


async def test_an_answer() -> None:
    async with serving(GVN) as fake, asking(fake.address) as generator:
        assert await generator.fits(ASK)
        assert await generator.answer(ASK) == Prediction("function(gvn)", 2, 1)
    (question,) = fake.bodies
    assert fake.heads[0].startswith("POST /v1/chat/completions ")
    assert [turn["role"] for turn in question["messages"]] == ["system", "user"]
    assert (question["model"], question["temperature"]) == ("tiny", 0.0)
    said = question["messages"][1]["content"]
    assert "%2 = add i32 %0, 0" in said
    assert "-Oz makes of it 1 instructions and 4 bytes" in said
    assert "function(sroa): 2 instructions and 4 bytes (against -Oz: +1, +0)" in said


async def test_the_format_of_llm_compiler() -> None:
    said = "run: opt -passes='gvn'. This will reduce the instruction count from 2 to 1."
    async with (
        serving(reply(200, {"choices": [{"text": said}]})) as fake,
        asking(fake.address, "llm-compiler") as generator,
    ):
        assert await generator.answer(ASK) == Prediction("function(gvn)", 2, 1)
    assert fake.heads[0].startswith("POST /v1/completions ")
    assert fake.bodies[0]["prompt"] == (
        "[INST] Tell me how to optimize this LLVM-IR for object file size:\n\n" + f"<code>{IR}</code> [/INST]"
    )


async def test_what_was_tried_is_asked_for_twice_more_and_warmer() -> None:
    tried, oz = says("passes: sroa"), says("passes: default<Oz>")
    async with serving(tried, oz, GVN) as fake, asking(fake.address) as generator:
        assert (await generator.answer(ASK)).pass_list == "function(gvn)"
    temperatures = [question["temperature"] for question in fake.bodies]
    assert temperatures == sorted(set(temperatures))
    async with serving(tried) as fake, asking(fake.address) as generator:
        answer = await generator.answer(ASK)
        assert (answer.pass_list, answer.pass_list_error) == (None, "the model names no other list")
        assert await generator.samples(ASK, 4) == []
    assert len(fake.bodies) == 6


async def test_invalid_lists_are_answers_but_no_samples() -> None:
    wrong = says("passes: shrink")
    async with serving(wrong, wrong, GVN) as fake, asking(fake.address) as generator:
        assert (await generator.answer(ASK)).pass_list_error == "unknown pass shrink at offset 0"
        assert [each.pass_list for each in await generator.samples(ASK, 4)] == ["function(gvn)"]


async def test_a_prompt_is_cut_until_it_fits() -> None:
    too_long = refuses(400, "This model's maximum context length is 9 tokens")
    async with serving(too_long, too_long, GVN) as fake, asking(fake.address) as generator:
        assert (await generator.answer(ASK)).pass_list == "function(gvn)"
    said = [question["messages"][1]["content"] for question in fake.bodies]
    assert ["ret i32 %0\n" in each for each in said] == [True, False, False]
    assert ["Tried" in each for each in said] == [True, True, False]
    with pytest.raises(ModelUnavailableError, match="the function is too long for tiny at"):
        await answered(too_long)


TOO_LONG = [
    (400, "This model's maximum context length is 4096 tokens. However, you requested 5000"),
    (400, "the request exceeds the available context size (4096 tokens), try increasing it"),
    (400, "Your input exceeds the context window of this model"),
    (400, "context_length_exceeded"),
    (400, "The decoder prompt (length 5000) is longer than the maximum model length of 4096"),
    (422, "prompt is too long: 5000 tokens > 4096 maximum"),
    (500, "the input exceeds the context size"),
    (413, "so much?"),
]


@pytest.mark.parametrize(("status", "message"), TOO_LONG)
async def test_a_function_that_is_too_long_for_the_endpoint(status: int, message: str) -> None:
    expected = f"the function is too long for tiny at \\S+: {re.escape(message)}$"
    with pytest.raises(ModelUnavailableError, match=expected):
        await answered(refuses(status, message))


async def test_a_reply_without_a_reason_is_too_long_all_the_same() -> None:
    with pytest.raises(ModelUnavailableError, match=r"the function is too long for tiny at [^ ]+/v1/$"):
        await answered(reply(413))


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (500, "CUDA error: context is destroyed"),
        (500, "no context slot is free"),
        (500, "the request took too long"),
        (400, "unknown field context"),
    ],
)
async def test_what_speaks_of_a_context_only(status: int, message: str) -> None:
    async with serving(refuses(status, message)) as fake, asking(fake.address) as generator:
        with pytest.raises(ModelUnavailableError, match=f"refuses with status {status}: {message}"):
            await generator.answer(ASK)
    assert len(fake.bodies) == 1


FAILURES: list[tuple[str, bytes | None]] = [
    ("is busy (429)", reply(429, Retry_After="0")),
    ("is busy, and says not to ask again soon", reply(503, Retry_After="60")),
    ("does not answer within 0.3 s", HANGS),
]


@dataclass
class Clock:
    """Tells the time that a test sets."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("reason", "failing"), FAILURES, ids=[reason for reason, _ in FAILURES])
async def test_an_endpoint_that_failed_is_left_alone_for_a_minute(reason: str, failing: bytes | None) -> None:
    clock, tries = Clock(), 3 if "429" in reason else 1
    patience = 0.3 if failing is HANGS else 60.0
    async with (
        serving(*[failing] * tries, GVN) as fake,
        asking(fake.address, patience=patience, clock=clock) as generator,
    ):
        for clock.now in (1000.0, 1000.0, 1059.0):
            with pytest.raises(ModelUnavailableError, match=re.escape(reason)):
                await generator.answer(ASK)
        assert len(fake.bodies) == tries
        clock.now = 1061.0
        assert (await generator.answer(ASK)).pass_list == "function(gvn)"


async def test_an_endpoint_that_came_up_is_asked_after_a_minute() -> None:
    clock, came_up = Clock(), Fake((GVN,))
    async with serving(GVN) as fake:
        pass
    host, port = fake.address.split("/")[2].split(":")
    async with asking(fake.address, clock=clock) as generator:
        with pytest.raises(ModelUnavailableError, match="cannot be reached") as first:
            await generator.answer(ASK)
        async with await asyncio.start_server(came_up.handle, host, int(port)):
            with pytest.raises(ModelUnavailableError, match="cannot be reached") as second:
                await generator.answer(ASK)
            assert str(first.value) == str(second.value)
            clock.now += 61
            assert (await generator.answer(ASK)).pass_list == "function(gvn)"
            for writer in came_up.writers:
                writer.close()


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/v1", "/v1/chat/completions"),
        ("/v1/", "/v1/chat/completions"),
        ("", "/chat/completions"),
        ("/v1?", "/v1/chat/completions"),
        ("/v1%0A", "/v1%0A/chat/completions"),
        ("/a%3Fb/v1", "/a%3Fb/v1/chat/completions"),
        ("/a%23b/v1", "/a%23b/v1/chat/completions"),
        ("/models/org%2Fname/v1", "/models/org%2Fname/v1/chat/completions"),
        ("/\u00fc/v1", "/%C3%BC/v1/chat/completions"),
    ],
)
async def test_an_address_keeps_its_escapes(path: str, asked: str) -> None:
    async with serving(GVN) as fake, asking(fake.address.removesuffix("/v1/") + path) as generator:
        assert (await generator.answer(ASK)).pass_list == "function(gvn)"
    assert fake.heads[0].startswith(f"POST {asked} ")


async def test_a_model_that_knows_no_system() -> None:
    no_system = refuses(400, "System role not supported")
    async with serving(no_system, GVN) as fake, asking(fake.address) as generator:
        assert (await generator.answer(ASK)).pass_list == "function(gvn)"
    assert [turn["role"] for turn in fake.bodies[1]["messages"]] == ["user"]


async def test_a_busy_endpoint_is_waited_for_a_little() -> None:
    busy = reply(429, Retry_After="0.01")
    assert (await answered(busy, reply(503, Retry_After="0"), GVN)).pass_list == "function(gvn)"
    with pytest.raises(ModelUnavailableError, match="is busy \\(429\\)"):
        await answered(busy)


async def test_a_thought_that_is_cut_off_is_no_list() -> None:
    assert (await answered(says(None))).pass_list_error == "the answer has no pass list"
    assert (await answered(says("passes: function(sroa,gv"))).pass_list_error is not None


TROUBLES: list[tuple[str, bytes | None, str]] = [
    ("slow", HANGS, "does not answer within 0.3 s"),
    ("stops in the middle", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", "broke off"),
    ("says nothing", b"", "broke off"),
    ("speaks something else", b"SSH-2.0-OpenSSH_9.2\r\n", "broke off"),
    ("busy for long", reply(429, Retry_After="3600"), "is busy, and says not to ask again soon"),
    ("busy until a day", reply(429, Retry_After="Fri, 27 Nov 2026 09:00:00 GMT"), "is busy, and says"),
    ("busy for no number", reply(429, Retry_After="nan"), "is busy, and says"),
    ("no key", refuses(401, "no key"), "wants a key \\(401\\): set LLMFB_API_KEY"),
    ("unknown model", refuses(404, "no such model"), "has no such model or path \\(404\\).*tiny"),
    ("redirects", reply(307, Location="http://example.com/"), "redirects \\(307\\), which is not followed"),
    ("breaks down", refuses(500, "CUDA\x1b[31m out\nof memory"), "refuses with status 500: CUDA .31m out of"),
    ("no reason", reply(418), "refuses with status 418: no reason"),
    ("no JSON", reply(200, b"<html>"), "answers what is no completion"),
    ("deep JSON", reply(200, b"[" * 100_000), "answers what is no completion"),
    ("other JSON", reply(200, {"choices": []}), "answers what is no completion"),
    ("wrong types", reply(200, {"choices": [{"message": {"content": 5}}]}), "answers what is no completion"),
    ("not UTF-8", reply(200, b'{"choices": "\xff"}'), "answers what is no completion"),
    ("10 MB", reply(200, b" " * 10_000_000), "answers more than 1 MB"),
    ("compressed", reply(200, b"x", Content_Encoding="gzip"), "answers compressed"),
]


@pytest.mark.parametrize(
    ("given", "reason"), [trouble[1:] for trouble in TROUBLES], ids=[t[0] for t in TROUBLES]
)
async def test_every_trouble_is_one_line(given: bytes | None, reason: str) -> None:
    with pytest.raises(ModelUnavailableError, match=reason) as raised:
        await answered(given, patience=0.3 if given is HANGS else 60.0)
    assert str(raised.value).isprintable()


async def test_an_endpoint_that_is_down_and_addresses_that_are_none() -> None:
    async with serving(GVN) as fake:
        pass
    async with asking(fake.address) as generator:
        with pytest.raises(ModelUnavailableError, match="cannot be reached"):
            await generator.answer(ASK)
    for address in (
        "",
        "localhost",
        "ftp://localhost/v1",
        "file:///etc/passwd",
        "http://",
        "http://[::1",
        "http://\x00",
        "http://localhost:99999/v1",
    ):
        with pytest.raises(ModelUnavailableError, match="must be an address like"):
            EndpointGenerator(address, "tiny")
    for address in (
        "http://me:secret@localhost/v1",
        "http://localhost/v1?key=secret",
        "http://localhost/#secret",
    ):
        with pytest.raises(ModelUnavailableError, match="without user, query and fragment") as raised:
            EndpointGenerator(address, "tiny")
        assert "secret" not in str(raised.value)


async def test_the_key_goes_to_the_endpoint_and_nowhere_else() -> None:
    os.environ["LLMFB_API_KEY"] = KEY + "\n"
    async with serving(GVN) as fake, asking(fake.address) as generator:
        await generator.answer(ASK)
        assert f"authorization: bearer {KEY}" in fake.heads[0].lower()
    for given in (
        refuses(401, f"wrong key {KEY}"),
        refuses(500, f"wrong key {KEY}"),
        refuses(413, f"Bearer {KEY} sends too much"),
    ):
        with pytest.raises(ModelUnavailableError) as raised:
            await answered(given)
        assert KEY not in str(raised.value)
    dresses: dict[FreeFormat, Callable[[str], bytes]] = {
        "chat": says,
        "llm-compiler": lambda text: reply(200, {"choices": [{"text": text}]}),
    }
    for said in (f"Incorrect key: Bearer {KEY}x", f"passes: {KEY},gvn", "x" * 190 + KEY):
        for form, dress in dresses.items():
            prediction = await answered(dress(said), form=form)
            assert prediction.pass_list_error is not None
            assert KEY[:8] not in f"{prediction.pass_list} {prediction.pass_list_error}"
    # 0.0.0.0 is this machine, but none of its names for that.
    async with serving(refuses(401, "no key")) as fake:
        async with asking(fake.address.replace("127.0.0.1", "0.0.0.0"), allow_remote=True) as generator:
            with pytest.raises(ModelUnavailableError, match="not sent over plain http: use https"):
                await generator.answer(ASK)
        assert KEY not in fake.heads[0]


async def test_a_key_of_a_letter_is_no_letter_of_an_answer() -> None:
    os.environ["LLMFB_API_KEY"] = "a"
    assert (await answered(says("passes: adce,sroa"))).pass_list == "function(adce,sroa)"
    assert (await answered(says("Bearer a: no"))).pass_list == "Bearer ...: no"


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel", "x\x00"])
def test_a_key_that_is_none(key: str) -> None:
    if "\x00" not in key:
        os.environ["LLMFB_API_KEY"] = key
        with pytest.raises(ModelUnavailableError, match="what LLMFB_API_KEY holds cannot be a key") as raised:
            EndpointGenerator("http://localhost/v1", "tiny")
        assert key not in str(raised.value)


async def test_no_proxy_of_the_environment_is_used() -> None:
    os.environ.update(
        HTTP_PROXY="http://127.0.0.1:9", ALL_PROXY="http://127.0.0.1:9", http_proxy="http://127.0.0.1:9"
    )
    assert (await answered(GVN)).pass_list == "function(gvn)"


@pytest.mark.parametrize(
    ("host", "local"),
    [
        *(("localhost", True), ("127.0.0.1", True), ("127.9.9.9", True), ("::1", True)),
        *(("0.0.0.0", False), ("10.0.0.1", False), ("example.com", False), ("localhost.example.com", False)),
        *(("127.0.0.1.example.com", False), ("2130706433", False), ("127.1", False), ("", False)),
    ],
)
def test_what_is_this_machine(host: str, local: bool) -> None:
    assert is_loopback(host) == local


def test_code_leaves_the_machine_only_where_that_is_allowed() -> None:
    for address in ("https://example.com/v1", "http://10.0.0.1:8000/v1", "http://127.0.0.1.example.com"):
        with pytest.raises(ModelUnavailableError, match=r"is another machine.*--allow-remote"):
            EndpointGenerator(address, "tiny")
        EndpointGenerator(address, "tiny", allow_remote=True)


async def test_the_optimizer_asks_it_and_goes_on_without() -> None:
    request = Request(IR, "f", budget=Budget(None, 8), modes=Modes(search=False))
    troubled = [refuses(401, "no"), GVN]
    async with WorkerPool(workers=1) as pool:
        for given in troubled:
            replies = given, says("passes: dse"), says("nothing else")
            async with serving(*replies) as fake, asking(fake.address) as generator:
                outcome = await optimize(request, pool, generator, lambda _event: None)
            assert outcome.offer is not None
            assert any("wants a key" in note for note in outcome.notes) == (given is troubled[0])
            found = {each.pass_list for each in outcome.candidates}
            assert ("function(gvn)" in found) == (given is GVN)
