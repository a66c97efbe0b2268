"""Sizes of object files: each kind of section in each format, and against what binutils says."""

import shutil
import struct
import subprocess
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from llmfb_core.corpus import toolchain
from llmfb_core.llvm.object_file import UnknownObjectError, object_size
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Measurement, Source

VARIABLES = """
@table = constant [16 x i8] c"0123456789abcdef"
@initialized = global [8 x i32] [i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8]
@zeroed = global [100 x i8] zeroinitializer
@per_thread = thread_local global i32 7
@tentative = common global [24 x i8] zeroinitializer
@pointers = constant [2 x ptr] [ptr @table, ptr @initialized]
@own = global i16 3, section "OWN"
"""
STORED = 16 + 32 + 4 + 16 + 2
RAM = 32 + 100 + 4 + 24 + 2
TRIPLES = {
    "x86_64-unknown-linux-gnu": (STORED, RAM),
    "x86_64-pc-windows-gnu": (STORED, RAM),
    "x86_64-apple-macosx": (STORED, RAM),
    "i386-unknown-linux-gnu": (STORED - 8, RAM),
}
SECTIONS = {"x86_64-apple-macosx": '"__DATA,OWN"'}


@pytest_asyncio.fixture
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


async def measured(pool: WorkerPool, text: str, pass_list: str = "") -> Measurement:
    (compiled,) = await pool.compile(Source(text), [pass_list], measure_bytes=True)
    assert compiled.measurement, compiled.failure
    return compiled.measurement


@pytest.mark.parametrize("triple", TRIPLES)
async def test_sections_of_variables(pool: WorkerPool, triple: str) -> None:
    text = VARIABLES.replace('"OWN"', SECTIONS.get(triple, '".own"'))
    if "linux" not in triple:  # elsewhere thread-local data comes with descriptors of its own
        text = text.replace("thread_local global", "global")
    size = await measured(pool, f'target triple = "{triple}"\n{text}')
    assert (size.bytes, size.ram) == TRIPLES[triple]


async def test_unwind_tables_and_notes_do_not_count(pool: WorkerPool) -> None:
    function = "define i32 @f() {0} {{\n  ret i32 1\n}}\n"
    without = await measured(pool, function.format("nounwind"))
    assert (await measured(pool, function.format("uwtable"))).bytes == without.bytes
    ident = '!llvm.ident = !{!0}\n!0 = !{!"a compiler"}\n'
    assert (await measured(pool, function.format("") + ident)).bytes == without.bytes


async def test_a_table_in_ram_is_no_gain(pool: WorkerPool) -> None:
    text = (Path(__file__).parent / "ir" / "data_table.ll").read_text()
    source, baseline = await measured(pool, text), await measured(pool, text, "default<Oz>")
    assert baseline.bytes is not None
    assert baseline.bytes > 256, "the table of 256 bytes is part of it"
    assert (source.ram, baseline.ram) == (256, 0)
    moved = await measured(pool, text, "function(sroa,instcombine<no-verify-fixpoint>,simplifycfg)")
    assert not moved.may_replace(baseline, "bytes")
    assert not moved.may_replace(baseline, "instructions")


@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils are missing")
async def test_the_sum_is_readelfs(tmp_path: Path) -> None:
    example = Path(__file__).parents[2] / "llmfb_core" / "examples" / "jansson_utf.ll"
    made = tmp_path / "made.o"
    subprocess.run([toolchain.find_clang(), "-c", "-O1", "-w", "-x", "ir", example, "-o", made], check=True)
    table = subprocess.run(["readelf", "-SW", made], capture_output=True, text=True, check=True).stdout
    expected = 0
    for line in table.splitlines():
        fields = line.replace("[ ", "[").split()
        if len(fields) > 7 and fields[0].startswith("[") and fields[1].startswith("."):
            counts = (
                "A" in fields[7]
                and fields[2] != "NOBITS"
                and not fields[1].startswith((".eh_frame", ".note"))
            )
            expected += int(fields[5], 16) if counts else 0
    assert object_size(made.read_bytes()).bytes == expected > 0


@pytest.mark.parametrize(
    "content", [b"", b"\x7fELF", b"not an object", b"\0asm\1\0\0\0\x0a\x7f", b"\x7fELF" + bytes(60)]
)
def test_what_is_no_object_is_refused(content: bytes) -> None:
    with pytest.raises(UnknownObjectError):
        object_size(content)


def leb(number: int) -> bytes:
    return bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80]) + leb(number >> 7)


def section(kind: int, payload: bytes) -> bytes:
    return bytes([kind]) + leb(len(payload)) + payload


def test_web_assembly() -> None:
    def segment(content: bytes) -> bytes:
        return b"\0\x41\0\x0b" + leb(len(content)) + content

    def named(name: bytes) -> bytes:
        return leb(len(name)) + name + b"\0\0"

    names = leb(3) + named(b".rodata.a") + named(b".data.b") + named(b".bss.c")
    linking = leb(7) + b"linking" + b"\x02" + section(5, names)
    data = leb(3) + segment(bytes(10)) + segment(bytes(200)) + segment(bytes(30))
    module = (
        b"\0asm" + struct.pack("<I", 1) + section(10, bytes(50)) + section(11, data) + section(0, linking)
    )
    size = object_size(module)
    assert (size.bytes, size.ram) == (50 + 10 + 200, 200 + 30)


async def test_assembly_reads_no_files(pool: WorkerPool, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(bytes(100))
    text = f'module asm ".section .rodata"\nmodule asm ".incbin \\22{secret}\\22"\n'
    (compiled,) = await pool.compile(Source(text), [""], measure_bytes=True)
    assert compiled.failure is not None
    assert "incbin" in compiled.failure.message
    assert (await measured(pool, VARIABLES)).bytes, "and goes on"
