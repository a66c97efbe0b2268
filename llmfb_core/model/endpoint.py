"""A model behind an OpenAI-compatible server: vLLM, llama.cpp's, `transformers serve`, or another's.

Code is sent to another machine only where that was allowed.  The key comes from the environment, goes to the endpoint
alone, never over plain http to another machine, and into no message.  Proxies of the environment are not used, no
redirect is followed, and a reply has an end in size and in time.
"""

from __future__ import annotations

import ipaddress
import json
import math
import os
import re
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx2

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.prompt import chat, free
from llmfb_core.prompt.chat import Turns
from llmfb_core.prompt.free import FreeFormat
from llmfb_core.prompt.reading import one_line, parse_answer
from llmfb_core.protocols import Ask
from llmfb_core.surroundings import API_KEY
from llmfb_core.types import Prediction

_ANSWER_TOKENS = 1024
_MOST_BYTES = 1 << 20
_LAST_PORT = 0xFFFF
_LONGEST_WAIT = 5.0
"""Seconds that we wait for a server that is busy, twice at most."""
_CONNECT_SECONDS = 5.0
_PATIENCE = 120.0
_LEFT_ALONE = 60.0
"""Seconds in which an endpoint that failed is not asked again: each function of a file would wait for it anew."""
_BUSY = (429, 503)
_SHORTEST_SECRET = 8
"""Characters of a key that is looked for within words too: local servers take a key like x, which is in every word."""
_PATHS: dict[FreeFormat, bytes] = {"chat": b"/chat/completions", "llm-compiler": b"/completions"}
_TOO_LONG = re.compile(
    rb"context[-_ ](?:length|size|window)|maximum[-_ ]context|max(?:imum)?[-_ ](?:model|allowed|sequence)[-_ ]len"
    rb"|maximum number of tokens|(?<!took )(?<!takes )(?<!taking )(?<!for )too long"
)
"""Servers have no common word for it, but all name the context, or the prompt's length."""


class EndpointGenerator:
    """Implements `llmfb_core.protocols.Generator`; what goes wrong is a ModelUnavailableError of one line."""

    def __init__(
        self,
        url: str,
        model: str,
        prompt_format: FreeFormat = "chat",
        *,
        allow_remote: bool = False,
        patience: float = _PATIENCE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`url` is what comes before `/chat/completions`; `patience` the seconds that an answer may take."""
        self._url = _completions(url, prompt_format)
        local = is_loopback(self._url.host)
        if not local and not allow_remote:
            raise ModelUnavailableError(
                f"{self._url.host} is another machine, and that code is sent there is not allowed "
                "(--allow-remote, or the setting allowRemote)"
            )
        self._model, self._patience = model, patience
        self._format: FreeFormat = prompt_format
        self._clock = clock
        self._left_alone_until, self._why_alone = -math.inf, ""
        self._key = _key()
        self._secret = _spelling(self._key)
        self._keeps_key = bool(self._key) and not local and self._url.scheme == "http"
        self.llvm: int | None = None
        self.name = self.identity = one_line(f"{model} at {url}")
        headers = {"Accept-Encoding": "identity", "Content-Type": "application/json"}
        if self._key and not self._keeps_key:
            headers["Authorization"] = f"Bearer {self._key}"
        self._client = httpx2.AsyncClient(
            headers=headers,
            timeout=httpx2.Timeout(patience, connect=min(patience, _CONNECT_SECONDS)),
            trust_env=False,
            follow_redirects=False,
        )

    async def start(self) -> None:
        """Nothing: the endpoint is asked with the first question, and may come up until then."""

    async def fits(self, ask: Ask) -> bool:
        """True: only the endpoint knows, and an answer to what is too long is a ModelUnavailableError."""
        return True

    async def answer(self, ask: Ask) -> Prediction:
        """The most probable answer; where it names what was tried, others until one does not."""
        for temperature in free.ANSWER_TEMPERATURES:
            prediction = parse_answer(await self._said(ask, temperature))
            if not free.is_repeated(prediction, ask):
                return prediction
        return free.NO_OTHER

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """One new valid list, or none: the next is asked for when it is known what came of this one."""
        for temperature in free.sample_temperatures(ask):
            prediction = parse_answer(await self._said(ask, temperature))
            if prediction.pass_list_error is None and not free.is_repeated(prediction, ask):
                return [prediction]
        return []

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _said(self, ask: Ask, temperature: float) -> str:
        """The answer to the longest prompt that the endpoint takes."""
        reason = ""
        for prompt in free.prompts(ask, self._format):
            status, content = await self._posted(prompt, temperature)
            if status == 400 and not isinstance(prompt, str) and b"system" in content.lower():
                status, content = await self._posted(chat.merged(prompt), temperature)
            if not _is_too_long(status, content):
                return self._text(status, content)
            reason = self._safe(_message(_parsed(content)))
        raise ModelUnavailableError(f"the function is too long for {self.name}" + (reason and f": {reason}"))

    async def _posted(self, prompt: Turns | str, temperature: float) -> tuple[int, bytes]:
        """Status and content of the reply; where the endpoint is busy, that of the second or third try."""
        if self._clock() < self._left_alone_until:
            raise ModelUnavailableError(self._why_alone)
        question: dict[str, Any] = {
            "model": self._model,
            "temperature": temperature,
            "max_tokens": _ANSWER_TOKENS,
        }
        if isinstance(prompt, str):
            question["prompt"] = prompt
        else:
            question["messages"] = [{"role": role, "content": text} for role, text in prompt]
        for wait_allowed in (True, True, False):
            async with self._sent(question) as response:
                if response.status_code not in _BUSY or not wait_allowed:
                    return response.status_code, await self._content(response)
                wait = _seconds(response.headers.get("Retry-After", "1"))
            if wait is None:
                raise self._down("is busy, and says not to ask again soon")
            await anyio.sleep(wait)
        raise AssertionError("the last try returns")

    @asynccontextmanager
    async def _sent(self, question: dict[str, Any]) -> AsyncGenerator[httpx2.Response]:
        try:
            with anyio.fail_after(self._patience):
                # In ASCII, as IR may hold what is no Unicode.
                content = json.dumps(question).encode("ascii")
                async with self._client.stream("POST", self._url, content=content) as response:
                    yield response
        except (TimeoutError, httpx2.TimeoutException):
            raise self._down(f"does not answer within {self._patience:g} s") from None
        except httpx2.ConnectError as error:
            raise self._down(f"cannot be reached ({self._safe(str(error))})") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise self._trouble(f"broke off ({self._safe(str(error)) or type(error).__name__})") from None

    async def _content(self, response: httpx2.Response) -> bytes:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise self._trouble("answers compressed, which was not asked for")
        content = bytearray()
        async for chunk in response.aiter_raw():
            content += chunk
            if len(content) > _MOST_BYTES:
                raise self._trouble("answers more than 1 MB")
        return bytes(content)

    def _text(self, status: int, content: bytes) -> str:
        """What the model said; raises ModelUnavailableError for every other reply."""
        if status in (401, 403):
            raise self._trouble(self._refusal(status))
        if status == 404:
            raise self._trouble(f"has no such model or path (404): it is asked for {one_line(self._model)}")
        if 300 <= status < 400:
            raise self._trouble(f"redirects ({status}), which is not followed: name the address itself")
        data = _parsed(content)
        if status in _BUSY:
            raise self._down(f"is busy ({status})")
        if status != 200:
            raise self._trouble(f"refuses with status {status}: {self._safe(_message(data)) or 'no reason'}")
        match data:
            case {"choices": [{"message": {"content": str(text)}}, *_]} if self._format == "chat":
                return self._masked(text)
            case {"choices": [{"message": {"content": None}}, *_]} if self._format == "chat":
                return ""  # it thought for as long as it may speak
            case {"choices": [{"text": str(text)}, *_]} if self._format != "chat":
                return self._masked(text)
            case _:
                raise self._trouble("answers what is no completion")

    def _refusal(self, status: int) -> str:
        if self._keeps_key:
            return f"wants a key ({status}), which is not sent over plain http: use https"
        if not self._key:
            return f"wants a key ({status}): set {API_KEY}"
        return f"does not accept the key in {API_KEY} ({status})"

    def _trouble(self, what: str) -> ModelUnavailableError:
        return ModelUnavailableError(f"the model {self.name} {what}")

    def _down(self, what: str) -> ModelUnavailableError:
        """What goes on for a while, so that the next questions have the same answer."""
        error = self._trouble(what)
        self._left_alone_until, self._why_alone = self._clock() + _LEFT_ALONE, str(error)
        return error

    def _safe(self, text: str) -> str:
        """A foreign text to be shown, without our key."""
        return one_line(self._masked(text))

    def _masked(self, text: str) -> str:
        return text if self._secret is None else self._secret.sub("…", text)


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine by its name or number; what is not known to be is another one."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _completions(url: str, prompt_format: FreeFormat) -> httpx2.URL:
    """The address that is asked, in which `url` keeps its escapes; raises ModelUnavailableError."""
    try:
        parsed = httpx2.URL(url)
        path = parsed.raw_path.partition(b"?")[0].rstrip(b"/") + _PATHS[prompt_format]
        address = parsed.copy_with(raw_path=path)
    except (httpx2.InvalidURL, ValueError):
        parsed = address = httpx2.URL()
    if parsed.scheme not in ("http", "https") or not parsed.host or (parsed.port or 0) > _LAST_PORT:
        raise ModelUnavailableError("the endpoint must be an address like http://localhost:8000/v1")
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise ModelUnavailableError(
            f"the endpoint must be an address without user, query and fragment; a key belongs in {API_KEY}"
        )
    return address


def _key() -> str:
    key = os.environ.get(API_KEY, "").strip()
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise ModelUnavailableError(f"what {API_KEY} holds cannot be a key")
    return key


def _spelling(key: str) -> re.Pattern[str] | None:
    """What of a foreign text is our key."""
    if not key:
        return None
    whole = re.escape(key)
    return re.compile(whole if len(key) >= _SHORTEST_SECRET else rf"(?<![A-Za-z0-9]){whole}(?![A-Za-z0-9])")


def _seconds(text: str) -> float | None:
    """How long to wait, None where that is too long or unreadable (a date)."""
    try:
        seconds = float(text)
    except ValueError:
        return None
    return seconds if 0 <= seconds <= _LONGEST_WAIT else None


def _is_too_long(status: int, content: bytes) -> bool:
    return status == 413 or (status in (400, 422, 500) and _TOO_LONG.search(content.lower()) is not None)


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _message(data: Any) -> str:
    """The reason that an endpoint gives, in one of the usual places."""
    match data:
        case (
            {"error": {"message": str(text)}}
            | {"error": str(text)}
            | {"message": str(text)}
            | {"detail": str(text)}
        ):
            return text
        case _:
            return ""
