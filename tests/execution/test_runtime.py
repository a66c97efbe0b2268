"""The runtime that is shipped is what its source compiles to, and every LLVM in reach can load it."""

from __future__ import annotations

import os
import shutil
import sysconfig
from pathlib import Path

import pytest

from llmfb_core.llvm import runtime
from llmfb_core.llvm.judge import ENOUGH
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Source

CLANG = Path(sysconfig.get_path("scripts")) / "clang"
OTHERS = [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(":") if path]
F = "define i32 @f(i32 %x) {\n  %y = mul i32 %x, 4\n  ret i32 %y\n}\n"
CALLING = "define i32 @f(i32 %x) {\n  %y = call i32 @g(i32 %x)\n  ret i32 %y\n}\n"
SHIFTED = F.replace("mul i32 %x, 4", "shl i32 %x, 2")


@pytest.mark.skipif(not shutil.which(CLANG), reason="needs clang of the same LLVM")
async def test_the_text_is_up_to_date() -> None:
    assert (runtime.FOLDER / "runtime.ll").read_text() == await runtime.compiled()


@pytest.mark.parametrize("llvm", OTHERS)
async def test_other_llvms_execute(llvm: str) -> None:
    async with WorkerPool(llvm, workers=1) as pool:
        source = Source(F, "f")
        assert (await pool.execute(source, SHIFTED)).agrees == ENOUGH
        assert (await pool.execute(source, SHIFTED.replace(", 2", ", 3"))).differs is not None
        module = Source(F.replace("define i32 @f", "define internal i32 @g") + CALLING)
        assert (await pool.execute(module, SHIFTED)).agrees_throughout
        assert (await pool.execute(module, F.replace("4", "5"))).differs is not None
