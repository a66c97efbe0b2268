"""Messages are found in whatever a client sends, in whatever pieces it arrives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_server.hardened.frames import LARGEST, Frames


def fed(frames: Frames, *pieces: bytes) -> list[bytes]:
    return [body for piece in pieces for body in frames.feed(piece)]


@given(st.lists(st.binary(max_size=50), max_size=5), st.data())
def test_pieces_of_any_size(bodies: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(b"Content-Length: %d\r\n\r\n%b" % (len(body), body) for body in bodies)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=6)))
    pieces = [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert fed(Frames(), *pieces) == bodies


@pytest.mark.parametrize(
    "before",
    [
        b"\r\n",
        b"garbage\r\n",
        b"garbage without a line end",
        b"{}",
        b"Content-Length: -1\r\n\r\n{}",
        b"Content-Length: many\r\n\r\n{}",
        b"Content-Type: x\r\n\r\n{}",
        b"Content-Length: %d\r\n\r\n{}" % (LARGEST + 1),
        b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n{}",
        b"\x00\xff" * 100_000,
        b"\n" * 1000,
    ],
)
@pytest.mark.parametrize(
    "header",
    [
        b"Content-Length: 2\r\n\r\n",
        b"content-length:2\r\n\r\n",
        b"Content-Length: 2\n\n",
        b"Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n",
        b"Content-Type: x\r\nContent-Length: 2\r\n\r\n",
    ],
)
def test_the_next_message_is_found(before: bytes, header: bytes) -> None:
    frames = Frames()
    assert fed(frames, before, header + b"[]", header + b"{}") == [b"[]", b"{}"]


def test_a_body_that_is_cut_short_costs_only_itself() -> None:
    found = fed(Frames(), b"Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n[]")
    assert found == [b"{", b"[]"]
