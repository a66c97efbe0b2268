"""Nothing that answers an editor raises on texts that are broken in all kinds of ways."""

from __future__ import annotations

import contextlib
import random
from itertools import pairwise
from pathlib import Path

import pytest

from llmfb_core.completion.complete import complete
from llmfb_core.completion.signature import signature
from llmfb_core.document.calls import incoming, outgoing
from llmfb_core.document.debug_info import without_debug_info
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.numbering import with_names, with_numbers
from llmfb_core.document.rename import Replacement
from llmfb_core.document.selection import around
from llmfb_core.document.source_files import source_files
from llmfb_core.document.tokens import tokens
from llmfb_core.errors import LlmfbError
from llmfb_server.bench.mutations import mutated
from tests.completion.test_complete import SAMPLES


def in_order(places: list[tuple[int, int]], length: int) -> bool:
    """Whether they lie one behind the other, inside of the text."""
    return all(0 <= start <= end <= length for start, end in places) and all(
        one[1] <= other[0] for one, other in pairwise(places)
    )


def spans(replacements: list[Replacement]) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in replacements]


@pytest.mark.parametrize(
    "path", [path for path in SAMPLES if path.parent.name == "ir"], ids=lambda path: path.stem
)
def test_no_feature_raises(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for seed in range(12):
        chance = random.Random(f"{path.stem} {seed}")
        check(mutated(text, chance), chance)


def check(text: str, chance: random.Random) -> None:
    names = Names(ModuleText(text))
    assert in_order([(each.start, each.end) for each in tokens(names, 0, len(text))], len(text))
    assert all(0 <= each.start <= each.end <= len(text) for each in source_files(names, 100))
    for _ in range(20):
        offset = chance.randrange(len(text) + 1)
        found = complete(names, offset)
        assert found is None or found.start <= found.cursor == offset <= found.end
        signature(names, offset)
        assert around(names, offset)[-1] == (0, len(text))
    with contextlib.suppress(LlmfbError):
        assert in_order(spans(without_debug_info(names)), len(text))
    for entity in names.module.of_kind("define", "declare")[:3]:
        outgoing(names, entity)
        incoming(names, entity.key)
        for change in (with_names, with_numbers):
            if entity.kind == "define":
                with contextlib.suppress(LlmfbError):
                    assert in_order(spans(change(names, entity)), len(text))
