"""Constructors are written where clang writes them, which linkers of today run."""

import pytest

from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Failure

LINUX = 'target triple = "x86_64-unknown-linux-gnu"\n'
TEXT = """@flag = global i32 0
$shared = comdat any
@shared = linkonce_odr global i32 0, comdat
@elsewhere = external global i32
@llvm.global_ctors = appending global [5 x { i32, ptr, ptr }] [
  { i32, ptr, ptr } { i32 65535, ptr @second, ptr null }, { i32, ptr, ptr } { i32 101, ptr @first, ptr null },
  { i32, ptr, ptr } { i32 65535, ptr @third, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @of_shared, ptr @shared },
  { i32, ptr, ptr } { i32 65535, ptr @of_other, ptr @elsewhere }]
@llvm.global_dtors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @first, ptr null }]
""" + "".join(
    f"define internal void @{name}() {{\n  store i32 {at}, ptr @flag\n  ret void\n}}\n"
    for at, name in enumerate(("first", "second", "third", "of_shared", "of_other"))
)


async def assembly(text: str) -> str:
    async with WorkerPool(workers=1) as pool:
        size, made = await pool.make(text, "assembly")
        assert not isinstance(size, Failure)
        return made.decode()


async def test_elf() -> None:
    text = await assembly(LINUX + TEXT)
    assert ".ctors" not in text
    assert ".dtors" not in text
    assert '.section\t.init_array.101,"aw",@init_array' in text
    assert '.section\t.init_array,"awG",@init_array,shared,comdat' in text
    assert '.section\t.fini_array,"aw",@fini_array' in text
    usual = text.split('.section\t.init_array,"aw",@init_array')[1]
    assert usual.index(".quad\tsecond") < usual.index(".quad\tthird")
    assert ".quad\tof_other" not in text


@pytest.mark.parametrize("triple", ["x86_64-pc-windows-msvc", "x86_64-apple-macosx13.0.0"])
async def test_other_formats_are_left_alone(triple: str) -> None:
    text = TEXT.replace("$shared = comdat any\n", "").replace(", comdat", "")
    assert ".init_array" not in await assembly(f'target triple = "{triple}"\n{text}')
