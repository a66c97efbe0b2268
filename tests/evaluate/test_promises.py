"""`llmfb evaluate --offers`: what is written is read again and given to clang, and what is untrue is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from llmfb_core.autotune.records import Subject
from llmfb_core.corpus import toolchain
from llmfb_core.evaluate.baseline import usable_clang
from llmfb_core.evaluate.promises import Checked, check_all, table
from llmfb_core.llvm.object_file import ObjectSize
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Failure, Measurement

FUNCTION = "define i32 @f(i32 %x) {\n  %y = mul i32 %x, 10\n  %z = sub i32 %y, %x\n  ret i32 %z\n}\n"
TRUE = Checked(
    "a",
    "bytes",
    baseline=Measurement(5, 20, 4),
    claimed=Measurement(4, 15, 4),
    again=Measurement(4, 15, 4),
    clang=ObjectSize(15, 4),
)
LIES = {
    "other figures when read again": replace(TRUE, again=Measurement(5, 15, 4)),
    "cannot be read again": replace(TRUE, again=Failure("refused", "expected type")),
    "other size of clang's object": replace(TRUE, clang=ObjectSize(15, 0)),
    "clang refuses it": replace(TRUE, clang=None, failure="clang: expected type"),
    "larger than -Oz": replace(TRUE, baseline=Measurement(5, 14, 4)),
    "more RAM than -Oz": replace(TRUE, baseline=Measurement(5, 20, 0)),
}
COLUMNS = {
    "cannot be read again": "other figures when read again",
    "clang refuses it": "other size of clang's object",
}


async def test_offers_of_functions_and_modules_are_true_of_clang() -> None:
    subjects = [
        Subject("of a function", FUNCTION, "f"),
        Subject("of a module", FUNCTION),
        Subject("bad", "nonsense"),
    ]
    async with WorkerPool(workers=1) as pool:
        clang = usable_clang(None, pool.llvm_version)
        *found, bad, _ = await check_all(subjects, clang, pool, compilations=3)
    assert [each.objective for each in found] == ["instructions", "bytes"] * 2
    assert all(each.claimed and each.true and each.true_of_clang and each.gained >= 0 for each in found)
    assert bad.failure is not None
    assert "expected top-level entity" in bad.failure
    assert table({"functions": found}).notes == ()


async def test_another_object_is_told(tmp_path: Path) -> None:
    clang = tmp_path / "clang"
    clang.write_text(f'#!/bin/sh\nexec "{toolchain.find_clang()}" "$@" --target=i386-linux-gnu\n')
    clang.chmod(0o755)
    async with WorkerPool(workers=1) as pool:
        for found in await check_all([Subject("a", FUNCTION, "f")], str(clang), pool, compilations=2):
            assert found.true
            assert not found.true_of_clang


@pytest.mark.parametrize("lie", LIES)
def test_each_broken_promise_is_counted_and_named(lie: str) -> None:
    found = table({"modules": [TRUE, LIES[lie]]})
    row = dict(zip(found.head, found.rows[-1], strict=True))
    promises = found.head[4:]
    assert row["written"] == 2
    assert {name: row[name] for name in promises} == {
        name: int(name == COLUMNS.get(lie, lie)) for name in promises
    }
    assert "Checked(id='a'" in found.notes[0]
