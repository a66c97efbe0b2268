"""Names of C++ (Itanium ABI) and Rust (v0 and legacy) as their programmers wrote them."""

from __future__ import annotations

import re
from functools import lru_cache

from llmfb_core.document.spelling import decode_name

_MANGLED = re.compile(r"\x01?(_{0,3}(?:Z|R)(?=[A-Za-z0-9]).*)", re.DOTALL)
_LANGUAGES = ("rust", "itanium")
_LONGEST = 4096


@lru_cache(maxsize=1 << 14)
def demangled(name: str) -> str | None:
    r"""What the symbol `name` (without `@` and quotes) stands for; None where it is not mangled or cannot be read.

    Never raises: names are as trustworthy as the file they are from, so that what is read and written is bounded.
    A `\01` before the name, which tells LLVM not to add anything to it, is left out.
    """
    found = _MANGLED.fullmatch(name)
    if found is None or len(name) > _LONGEST or not found[1].startswith("_"):
        return None
    import demangle  # only for those who have such names

    limits = demangle.Limits(max_depth=96, max_output=_LONGEST, max_substitutions=1024, max_input=_LONGEST)
    plain = demangle.demangle(found[1], language=_LANGUAGES, limits=limits)
    return plain if plain != found[1] and plain.isprintable() else None


def demangled_key(key: str) -> str | None:
    """The same for a global's key, sigil and quotes included."""
    return demangled(decode_name(key[1:])) if key[:1] == "@" else None
