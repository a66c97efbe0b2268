"""The baseline is what clang makes of the same input at -Oz, byte for byte of the object's sizes."""

import subprocess
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from llmfb_core.corpus import toolchain
from llmfb_core.llvm.baseline import OZ, oz_pipeline, oz_text
from llmfb_core.llvm.object_file import object_size
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.print_oz import printed_pipeline
from llmfb_core.types import Source

ROOT = Path(__file__).parents[2]
INPUTS = sorted(
    path
    for folder in (
        "llmfb_core/examples",
        "llmfb_core/screening/programs",
        "tests/document/ir",
        "tests/llvm/ir",
    )
    for path in (ROOT / folder).glob("*.ll")
    if path.name != "old_debug.ll"  # debug intrinsics of LLVM 16, whose conversion is not the question here
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.stem)
@pytest.mark.asyncio(loop_scope="module")
async def test_the_baseline_is_clangs(pool: WorkerPool, path: Path, tmp_path: Path) -> None:
    source = Source(path.read_text())
    (prepared,) = await pool.compile(source, [""], want_ir=True)
    assert prepared.ir is not None
    marked, made = tmp_path / "marked.ll", tmp_path / "made.o"
    marked.write_text(prepared.ir)
    # clang's driver would ask for position independence on its own; here the module's flags decide.
    relocation = [] if "PIC Level" in prepared.ir else ["-fno-pic"]
    clang = [toolchain.find_clang(), "-Oz", "-c", "-w", *relocation, "-x", "ir", marked, "-o", made]
    subprocess.run(clang, check=True)
    expected = object_size(made.read_bytes())
    (found,) = await pool.compile(source, [OZ], measure_bytes=True)
    assert found.measurement is not None
    assert (found.measurement.bytes, found.measurement.ram) == (expected.bytes, expected.ram)


def test_the_pipeline_is_this_clangs() -> None:
    assert printed_pipeline(toolchain.find_clang()) == ("22", oz_pipeline(22))
    assert "slp-vectorizer" in oz_pipeline(22)


def test_without_a_known_pipeline_it_is_llvms_own() -> None:
    assert oz_pipeline(20) == oz_text(20) == "default<Oz>"
    assert oz_pipeline(23) == oz_text(23) == "default<O2>"
