"""Settings: what is read, and what is said of what cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest
from lsprotocol import types

from llmfb_server.settings import Settings, parse

if TYPE_CHECKING:
    from tests.server.conftest import Start


@pytest.mark.parametrize(
    ("options", "settings"),
    [
        (None, Settings()),
        ({}, Settings()),
        ({"seconds": 3, "somebodyElses": 1}, Settings(seconds=3.0)),
        ({"secondsEach": 0.5}, Settings(seconds_each=0.5)),
        (
            {"llmfb": {"objective": "bytes", "llvm": "", "model": "/m"}},
            Settings(objective="bytes", model="/m"),
        ),
        ({"keepSizeAttributes": False, "llvm": "19"}, Settings(keep_size_attributes=False, llvm="19")),
        ({"tier": "extended"}, Settings(tier="extended")),
        ({"sizeHints": True}, Settings(size_hints=True)),
        ({"endpoint": "", "endpointModel": "", "format": ""}, Settings()),
        (
            {"endpoint": "http://localhost/v1", "endpointModel": "m", "format": "chat", "allowRemote": True},
            Settings(endpoint="http://localhost/v1", endpoint_model="m", format="chat", allow_remote=True),
        ),
        (
            {"feedback": "long", "rounds": 3, "samples": 0, "temperature": 1},
            Settings(feedback="long", rounds=3, samples=0, temperature=1.0),
        ),
        ({"seconds": None, "objective": None}, Settings()),
    ],
)
def test_good_options(options: Any, settings: Settings) -> None:
    assert parse(options) == (settings, ())


@pytest.mark.parametrize(
    "options",
    [
        5,
        ["llmfb"],
        {"llmfb": "fast"},
        {"objective": "speed"},
        {"seconds": 0},
        {"seconds": "3"},
        {"seconds": True},
        {"seconds": float("inf")},
        {"seconds": 10**400},
        {"secondsEach": 10**400},
        {"llvm": 19},
        {"model": ["a"]},
        {"keepSizeAttributes": "no"},
        {"tier": "all"},
        {"sizeHints": 1},
        {"endpoint": 8000},
        {"endpointModel": ["m"]},
        {"format": "alpaca"},
        {"allowRemote": "yes"},
        {"feedback": "slow"},
        {"rounds": -1},
        {"samples": 1.5},
        {"samples": 10**6},
        {"temperature": float("nan")},
        {"temperature": True},
    ],
)
def test_bad_options_give_the_default_and_one_message(options: Any) -> None:
    settings, problems = parse(options)
    assert settings == Settings()
    assert len(problems) == 1


async def test_a_bad_option_is_told_and_a_change_is_used(start: Start) -> None:
    editor = await start(options={"objective": "speed"})
    await editor.until(lambda: editor.client.messages, "the message")
    assert "llmfb.objective must be 'instructions' or 'bytes'" in editor.client.messages[0].message
    uri = await editor.open()
    assert "bytes" in await editor.optimized(uri, "first")
    settings = {"llmfb": {"objective": "instructions", "seconds": 0.3}}
    editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=settings))
    assert "instructions" in await editor.optimized(uri, "first")


async def test_settings_are_asked_for(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    settings = {"model": "missing", "objective": "instructions", "seconds": 0.3}
    editor.client.set_configuration(settings, section="llmfb")
    editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=None))
    await editor.until(
        lambda: editor.statuses and editor.statuses[-1]["health"] == "warning", "the new model"
    )
    assert "bytes" not in await editor.optimized(uri, "first")


async def test_an_endpoint_is_named_and_asked_only_where_that_is_allowed(start: Start) -> None:
    remote = {"endpoint": "https://example.com/v1", "endpointModel": "m", "seconds": 0.3}
    editor = await start(model="shipped", options=remote)
    uri = await editor.open()
    await editor.until(lambda: editor.statuses and editor.statuses[-1]["health"] == "warning", "the warning")
    assert "example.com is another machine" in editor.statuses[-1]["message"]
    assert "-Oz" in await editor.optimized(uri, "first")
    down = {"llmfb": {**remote, "endpoint": "http://127.0.0.1:1/v1"}}
    editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=down))
    await editor.until(
        lambda: editor.statuses[-1]["message"].endswith("model m at http://127.0.0.1:1/v1"), "its name"
    )
    assert editor.statuses[-1]["health"] == "ok"
    with anyio.fail_after(180):  # on a busy machine the time may be over before the model is asked
        while "m at http://127.0.0.1:1/v1 cannot be reached" not in (await editor.hover(uri, 1) or ""):
            assert "-Oz" in await editor.optimized(uri, "first")
