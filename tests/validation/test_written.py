"""What is claimed of an offer is what comes of the written text: read again and compiled without passes."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Protocol

import pytest
import pytest_asyncio

from llmfb_core.document.extract import extract, made_since
from llmfb_core.document.module import ModuleText
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.object_file import ObjectSize, object_size
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Event, Measured, Offered, Outcome, Request, optimize
from llmfb_core.screening.programs import FOLDER
from llmfb_core.types import Execution, FileKind, Measurement, Objective, Source

pytestmark = pytest.mark.asyncio(loop_scope="module")
PROGRAMS = sorted(FOLDER.glob("*.ll"))
OBJECTIVES: tuple[Objective, ...] = ("bytes", "instructions")
VERSION = "LLVM version 22.1.8"
CLANG = Path(sysconfig.get_path("scripts")) / "clang"


class Compile(Protocol):
    """The command that compiles a file without passes, None where that tool cannot."""

    def __call__(self, path: Path, out: Path, *, pic: bool) -> list[str | Path] | None: ...


class Unexecuted(WorkerPool):
    """LLVM without execution, which takes most of the time and has no say in figures."""

    async def execute(self, source: Source, compiled_ir: str) -> Execution:
        return Execution(not_executable="nobody asks here")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pool() -> AsyncGenerator[WorkerPool]:
    async with Unexecuted() as opened:
        yield opened


async def searched(pool: WorkerPool, request: Request) -> tuple[Outcome, list[Event]]:
    events: list[Event] = []
    return await optimize(request, pool, None, events.append), events


def claims(outcome: Outcome, events: list[Event]) -> list[tuple[str, Measurement]]:
    """The texts that were offered with the figures that were said of them."""
    offers = [event.offer for event in events if isinstance(event, Offered)]
    assert not offers or outcome.offer == offers[-1]
    return [(offer.text, offer.candidate.measurement) for offer in offers]


def is_no_worse(best: Measurement, baseline: Measurement, objective: Objective) -> bool:
    assert best.bytes is not None
    assert baseline.bytes is not None
    assert best.ram is not None
    assert baseline.ram is not None
    return (
        best.bytes <= baseline.bytes
        and best.ram <= baseline.ram
        and best.of(objective) <= baseline.of(objective)
    )


async def test_measuring_in_memory_is_not_the_same(pool: WorkerPool) -> None:
    """Why any of this is done: were it the same, the tests below could not fail."""
    different = 0
    for program in PROGRAMS:
        source = Source(program.read_text())
        (in_memory,) = await pool.compile(source, [OZ], measure_bytes=True)
        (made,) = await pool.compile(source, [OZ], want_ir=True)
        assert made.ir is not None
        different += await pool.measure(made.ir) != in_memory.measurement
    assert different > 1


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
async def test_of_modules(program: Path, pool: WorkerPool) -> None:
    bitcode = len(program.stem) % 2 == 1  # half of them
    for objective in OBJECTIVES:
        request = Request(
            program.read_text(), None, objective, Budget(None, 6), scope="module", bitcode=bitcode
        )
        outcome, events = await searched(pool, request)
        for text, claimed in claims(outcome, events):
            assert await pool.measure(text, bitcode=bitcode) == claimed
            assert is_no_worse(claimed, outcome.baseline, objective)
        assert all(
            is_no_worse(each.measurement, outcome.baseline, "bytes") for each in outcome.candidates[:1]
        )
        assert outcome.source == await pool.measure(request.document, bitcode=bitcode)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
async def test_of_functions(program: Path, pool: WorkerPool) -> None:
    document = ModuleText(program.read_text())
    functions = [each for each in document.functions if each.is_definition]
    for number, function in enumerate(functions[::3]):
        objective = OBJECTIVES[number % 2]
        request = Request(document.text, function.name, objective, Budget(None, 6))
        outcome, events = await searched(pool, request)
        (measured,) = [event for event in events if isinstance(event, Measured)]
        assert measured.source == await pool.measure(extract(document, function.name).text)
        for text, claimed in claims(outcome, events):
            after = ModuleText(text)
            again = extract(after, function.name, own=made_since(document, after))
            assert await pool.measure(again.text) == claimed
            assert is_no_worse(claimed, outcome.baseline, objective)


async def test_without_size_attributes_the_figures_are_those_without(pool: WorkerPool) -> None:
    document = ModuleText((FOLDER / "loops.ll").read_text())
    different = 0
    for function in (each for each in document.functions if each.is_definition):
        kept, dropped = [
            (
                await searched(
                    pool,
                    Request(document.text, function.name, budget=Budget(None, 4), keep_size_attributes=keep),
                )
            )[0]
            for keep in (True, False)
        ]
        assert dropped.offer is not None
        assert "minsize" not in dropped.offer.text
        again = await pool.measure(extract(ModuleText(dropped.offer.text), function.name).text)
        assert again == dropped.best.measurement
        assert is_no_worse(dropped.best.measurement, dropped.baseline, "bytes")
        different += kept.baseline != dropped.baseline
    assert different, "else nothing tells whether the attributes were there"


def clang(path: Path, out: Path, *, pic: bool) -> list[str | Path] | None:
    if not CLANG.exists():
        return None
    relocation = [] if pic else ["-fno-pic"]
    return [CLANG, "-c", "-Oz", "-Xclang", "-disable-llvm-passes", *relocation, "-w", path, "-o", out]


def llc(path: Path, out: Path, *, pic: bool) -> list[str | Path] | None:
    """Debian's, if it is of the LLVM that measures; it reads no assembly."""
    found = shutil.which("llc-22") or shutil.which("llc")
    if found is None or path.suffix == ".s":
        return None
    said = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    model = "pic" if pic else "static"
    return (
        [found, "-O2", "-filetype=obj", f"--relocation-model={model}", path, "-o", out]
        if VERSION in said
        else None
    )


@pytest.mark.parametrize("compiler", [clang, llc])
@pytest.mark.parametrize("name", ["loops", "vectors", "pointers"])
async def test_other_tools_of_llvm_give_what_was_claimed(
    name: str, compiler: Compile, tmp_path: Path, pool: WorkerPool
) -> None:
    (made,) = await pool.compile(Source((FOLDER / f"{name}.ll").read_text()), [OZ], want_ir=True)
    assert made.ir is not None
    compared = 0
    suffixes: dict[FileKind, str] = {"text": ".ll", "bitcode": ".bc", "assembly": ".s"}
    for kind, suffix in suffixes.items():
        claimed, content = await pool.make(made.ir, kind)
        assert isinstance(claimed, Measurement)
        path, out = tmp_path / f"out{suffix}", tmp_path / "out.o"
        path.write_bytes(content)
        command = compiler(path, out, pic='"PIC Level"' in made.ir)
        if command is not None:
            subprocess.run(command, check=True)
            assert object_size(out.read_bytes()) == ObjectSize(claimed.bytes or 0, claimed.ram or 0), kind
            compared += 1
    if not compared:
        pytest.skip("this tool of the same LLVM is not installed")


async def test_the_object_is_the_one_that_was_measured(pool: WorkerPool) -> None:
    claimed, content = await pool.make((FOLDER / "loops.ll").read_text(), "object")
    assert isinstance(claimed, Measurement)
    assert object_size(content) == ObjectSize(claimed.bytes or 0, claimed.ram or 0)
