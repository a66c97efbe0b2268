"""The screening bank: its programs run here, correct lists keep their checksums, a miscompile shows."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from llmfb_core.corpus.toolchain import find_clang
from llmfb_core.errors import CorpusError, UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.programs import ProgramProcess, Run
from llmfb_core.passes.pass_list import PassList, parse
from llmfb_core.screening import refused
from llmfb_core.screening.programs import FOLDER, Program, csmith, shipped
from llmfb_core.screening.screen import Screened, minimized, screen, verdict

pytestmark = pytest.mark.asyncio(loop_scope="module")
MISCOMPILES = "function(jump-threading,early-cse<memssa>,dse,newgvn)"
"""A list of real passes that LLVM 22 miscompiles a loop of `bits` with."""
BITS = next(program for program in shipped() if program.name == "bits")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def process(pool: WorkerPool) -> AsyncGenerator[ProgramProcess]:
    opened = ProgramProcess(pool.library.path)
    yield opened
    await opened.aclose()


def program(body: str, declarations: str = "") -> str:
    return f"{declarations}\ndefine i32 @main() {{\n{body}\n}}\n"


ENDS = {
    "returns": (program("  ret i32 7"), "returned"),
    "prints": (
        program(
            "  %x = call i32 (ptr, ...) @printf(ptr @f, i32 9)\n  ret i32 0",
            '@f = constant [4 x i8] c"%d\\0A\\00"\ndeclare i32 @printf(ptr, ...)',
        ),
        "returned",
    ),
    "traps": (program("  store i32 1, ptr null\n  ret i32 0"), "crashed"),
    "calls the system": (
        program('  %x = call i64 asm sideeffect "syscall", "={rax},{rax}"(i64 39)\n  ret i32 0'),
        "crashed",
    ),
    "loops forever": (program("  br label %again\nagain:\n  br label %again"), "timed_out"),
    "calls the system's library": (
        program("  %x = call i32 @getpid()\n  ret i32 %x", "declare i32 @getpid()"),
        "crashed",
    ),
    "calls what is not there": (
        program("  %x = call i32 @nobody()\n  ret i32 %x", "declare i32 @nobody()"),
        "unusable",
    ),
    "is no IR": ("int main(void) { return 0; }", "unusable"),
}


@pytest.mark.parametrize("name", ENDS)
async def test_how_a_program_ends(name: str, process: ProgramProcess) -> None:
    text, end = ENDS[name]
    assert (await process.run(text, 0.2)).end == end
    assert (await process.run(ENDS["returns"][0], 5)).checksum.startswith("07000000"), "the process is whole"


async def test_what_is_printed_counts(process: ProgramProcess) -> None:
    nine, eight = (ENDS["prints"][0].replace("i32 9", f"i32 {number}") for number in (9, 8))
    assert await process.run(nine, 5) == await process.run(nine, 5)
    assert (await process.run(nine, 5)).checksum != (await process.run(eight, 5)).checksum


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Run("returned", "a"), "right"),
        (Run("returned", "b"), "wrong"),
        (Run("crashed"), "crashed"),
        (Run("timed_out"), "timed_out"),
        (Run("unusable", reason="no symbol"), "not_compiled"),
    ],
)
async def test_verdicts(found: Run, expected: str) -> None:
    assert verdict(Run("returned", "a"), found) == expected


async def test_the_text_of_every_program_is_its_source() -> None:
    assert {path.stem for path in FOLDER.glob("*.c")} == {program.name for program in shipped()}
    assert len(shipped()) >= 10


async def test_pipelines_compute_what_the_programs_compute(pool: WorkerPool) -> None:
    report = await screen(
        ["default<Oz>", "default<O3>", "function(sroa,gvn,loop-mssa(licm))"], shipped(), pool
    )
    assert report.skipped == {}
    for each in report.screened:
        assert each.verdicts == {program.name: "right" for program in shipped()}, each


async def test_a_miscompile_shows_and_is_made_short(pool: WorkerPool) -> None:
    if not pool.llvm_version.startswith("22."):
        pytest.skip("the miscompile is one of LLVM 22")
    report = await screen(["default<Oz>", MISCOMPILES], [BITS], pool)
    right, wrong = report.screened
    assert right.failures == {}
    assert wrong.failures == {"bits": "wrong"}
    short = await minimized(wrong, [BITS], pool)
    assert short.failures
    parsed, whole = parse(short.pass_list), parse(MISCOMPILES)
    assert isinstance(parsed, PassList)
    assert isinstance(whole, PassList)
    assert "newgvn" in parsed.elements
    assert set(parsed.elements) <= set(whole.elements)


async def test_programs_that_do_not_run_are_skipped_with_a_reason(pool: WorkerPool) -> None:
    broken = Program("broken", ENDS["calls what is not there"][0])
    report = await screen(["default<Oz>"], [broken, Program("fine", ENDS["returns"][0])], pool)
    assert list(report.screened[0].verdicts) == ["fine"]
    assert "symbols" in report.skipped["broken"]


async def test_a_list_that_llvm_refuses_is_not_compiled(pool: WorkerPool) -> None:
    (screened,) = (await screen(["nonsense"], [BITS], pool)).screened
    assert screened.count("not_compiled") == 1
    assert screened.failures == {}
    assert "nonsense" in screened.reasons["bits"]


def csmith_missing() -> bool:
    try:
        find_clang()
    except CorpusError:
        return True
    return shutil.which("csmith") is None or not Path("/usr/include/csmith").exists()


@pytest.mark.skipif(csmith_missing(), reason="needs csmith, its headers and clang")
async def test_csmith_makes_the_same_programs_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, process: ProgramProcess
) -> None:
    monkeypatch.setenv("LLMFB_CACHE_DIR", str(tmp_path / "one"))
    first = csmith(2, print)
    monkeypatch.setenv("LLMFB_CACHE_DIR", str(tmp_path / "two"))
    assert csmith(2, print) == first
    assert (await process.run(first[0].text, 5)).end == "returned"


async def test_csmith_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert csmith(0, print) == []
    with pytest.raises(UsageError, match="csmith is missing"):
        csmith(1, print)


# ------------------------------------------------------------------------------------------------- refused lists

TABLE = [
    refused.Refused("function(sroa,newgvn)", "22.1.8", "wrong", "bits"),
    refused.Refused("attributor", "22.1.8", "wrong", "calls"),
]
REFUSED = {
    "the list itself": ("sroa,newgvn", 22, "function(sroa,newgvn)"),
    "with others around": ("default<Oz>,sroa,newgvn,gvn", 22, "function(sroa,newgvn)"),
    "something between": ("sroa,gvn,newgvn", 22, "function(sroa,newgvn)"),
    "the other way round": ("newgvn,sroa", 22, None),
    "a part": ("newgvn", 22, None),
    "another LLVM": ("attributor", 23, None),
    "a single pass": ("function(sroa),attributor", 22, "attributor"),
    "a pass of a similar name": ("cgscc(attributor-cgscc)", 22, None),
    "nothing": ("", 22, None),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_what_the_table_refuses(name: str) -> None:
    text, major, expected = REFUSED[name]
    parsed = parse(text, major)
    assert isinstance(parsed, PassList)
    entry = refused.refusal(parsed, major, TABLE)
    assert (entry.pass_list if entry else None) == expected


async def test_a_table_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "refused.json"
    refused.write(path, [*TABLE, TABLE[0]])
    assert list(refused.load(path)) == sorted(TABLE, key=lambda each: each.pass_list)


async def test_the_shipped_table_is_valid_and_refuses_no_pipeline() -> None:
    entries = refused.load()
    assert entries
    for entry in entries:
        parsed = parse(entry.pass_list, int(entry.llvm.split(".")[0]))
        assert isinstance(parsed, PassList), entry
        assert parsed.text == entry.pass_list
        assert refused.is_refused(f"{entry.pass_list},function(sroa)")
    assert not refused.is_refused("no pass list at all")
    for level in ("O1", "O2", "O3", "Os", "Oz"):
        parsed = parse(f"default<{level}>")
        assert isinstance(parsed, PassList)
        assert refused.refusal(parsed, 22) is None
        assert not refused.is_refused(parsed.text)


@pytest.mark.slow
async def test_every_entry_for_a_shipped_program_fails_again(pool: WorkerPool) -> None:
    entries = [entry for entry in refused.load() if entry.llvm == pool.llvm_version]
    by_name = {program.name: program for program in shipped()}
    for name in sorted({entry.program for entry in entries} & by_name.keys()):
        lists = [entry.pass_list for entry in entries if entry.program == name]
        report = await screen(lists, [by_name[name]], pool)
        assert all(each.failures for each in report.screened), json.dumps(lists)


async def test_counting() -> None:
    screened = Screened("x", {"a": "right", "b": "wrong", "c": "not_compiled", "d": "timed_out"})
    assert screened.count("right") == 1
    assert screened.failures == {"b": "wrong", "d": "timed_out"}
