"""Miscompiles, planted and real: each must be caught, and the correct version beside it must not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.execution.conftest import Execute

pytestmark = pytest.mark.asyncio(loop_scope="session")
FOLDER = Path(__file__).parent / "bad"
FILES = sorted(FOLDER.glob("*.ll"))


def versions(path: Path) -> tuple[str, str, str]:
    """The parts of a file: the original, a correct version, and a wrong one."""
    original, correct, wrong = path.read_text().split("; ----\n")
    return original, correct, wrong


async def test_there_are_enough() -> None:
    assert len(FILES) >= 297


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_wrong_version_is_caught_and_the_correct_one_agrees(path: Path, execute: Execute) -> None:
    original, correct, wrong = versions(path)
    execution = await execute(original, correct)
    assert execution.agrees is not None, execution
    assert execution.agrees >= 8
    execution = await execute(original, wrong)
    assert execution.differs is not None, execution
