"""Text of .ll files as bytes and as hashes, whatever is in it: what is read comes back, and nothing raises."""

from __future__ import annotations

import codecs
from hashlib import blake2b

_HANDLER = "llmfb-surrogates"


def encoded(text: str) -> bytes:
    """UTF-8, in which a byte that was none (a surrogate of `surrogateescape`) is that byte again.

    Any other lone surrogate, which editors may send, becomes the three bytes that it would be.
    """
    return text.encode(errors=_HANDLER)


def digest(text: str) -> str:
    """A hash that stands for a text, also for one that is no text."""
    return blake2b(text.encode(errors="surrogatepass"), digest_size=16).hexdigest()


def _surrogates(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return b"".join(map(_one, error.object[error.start : error.end])), error.end


def _one(character: str) -> bytes:
    code = ord(character)
    return bytes([code - 0xDC00]) if 0xDC80 <= code <= 0xDCFF else character.encode(errors="surrogatepass")


codecs.register_error(_HANDLER, _surrogates)
