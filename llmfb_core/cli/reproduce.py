"""What `llmfb validate --reproduce DIR` writes for a bug report: two modules, the command and the input."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path

from llmfb_core.cli.files import write_atomically
from llmfb_core.cli.verdict import Row
from llmfb_core.errors import UsageError

BEFORE, AFTER, REPORT = "before.ll", "after.ll", "report.md"


def usable(folder: Path) -> None:
    """Make the folder.  Raises UsageError where nothing can be written into it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".{BEFORE}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise UsageError(f"cannot write into {folder}: {error.strerror}") from None


def write(folder: Path, rows: Sequence[Row], pass_list: str | None, llvm: str) -> Row | None:
    """Write the smallest function that differs, and name the others; which it is, None where none differs."""
    different = [row for row in rows if row.standing == "differs" and row.before]
    if not different:
        return None
    smallest = min(different, key=lambda row: (row.differs is None, len(row.before)))
    write_atomically(folder / BEFORE, smallest.before)
    write_atomically(folder / AFTER, smallest.after)
    others = [row.name for row in different if row is not smallest and row.name is not None]
    write_atomically(folder / REPORT, _report(smallest, others, pass_list, llvm))
    return smallest


def _report(row: Row, others: Sequence[str], pass_list: str | None, llvm: str) -> str:
    what = "The module" if row.name is None else f"`@{row.name}`"
    version = re.sub(r"\.0$", "", llvm)
    lines = [f"# {what} does something else afterwards (LLVM {version})", ""]
    if pass_list is not None:
        lines += [f"    opt -S -passes={shlex.quote(pass_list)} {BEFORE} -o {AFTER}", ""]
    if (differs := row.differs) is not None:
        lines += [
            f"Called with `({differs.arguments})`, the version in `{AFTER}` differs: {differs.what}.",
            "",
        ]
    else:
        lines += [f"{row.reason}.", ""]
    scope = " --scope module" if row.name is None else ""
    lines += ["Executed again by:", "", f"    llmfb validate{scope} {BEFORE} {AFTER}", ""]
    if others:
        lines += [f"Also different: {', '.join(f'`@{name}`' for name in others)}.", ""]
    return "\n".join(lines)
