"""Compile `runtime.c` to `runtime.ll`: `python -m llmfb_core.llvm.runtime` (needs clang, see docs/training.md).

What only newer LLVMs read is left out of the text, so that every supported LLVM can load it.
"""

from __future__ import annotations

import re
import subprocess
import sysconfig
from pathlib import Path

import anyio

from llmfb_core import surroundings
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Source

FOLDER = Path(__file__).parents[1] / "execution"
_FLAGS = (
    "-O1 -Xclang -disable-llvm-passes -ffreestanding -fno-builtin -fno-stack-protector -fno-strict-aliasing "
    "-fno-asynchronous-unwind-tables -w -S -emit-llvm -o -"
)
_PASSES = "function(sroa,early-cse,instcombine<no-verify-fixpoint>,simplifycfg,adce)"
_LINES = re.compile(
    r"^(?:attributes #\d+ = .*|.*@llvm\.lifetime\..*|!.*|; Function Attrs.*|; ModuleID.*|source_filename.*)\n",
    re.MULTILINE,
)
_NODES = re.compile(r", !(?:tbaa|srcloc|llvm\.loop|range|noundef)[^,\n]*")
_WORDS = re.compile(
    r" (?:noundef|noalias|nonnull|range\([^)]*\)|captures\([^)]*\)|signext|zeroext|immarg|readonly|writeonly|#\d+"
    r"|local_unnamed_addr|dso_local|align \d+(?= %))"
)
_FLAGGED = re.compile(
    r"\b(getelementptr inbounds|getelementptr|trunc|icmp|zext|or) (?:nuw|nsw|samesign|nneg|disjoint)\b"
)


async def compiled() -> str:
    """The text of `runtime.ll`; raises OSError or CalledProcessError where clang does not do its part."""
    clang = Path(sysconfig.get_path("scripts")) / "clang"
    command = [clang, *_FLAGS.split(), FOLDER / "runtime.c"]
    where, environment = surroundings.FOLDER, surroundings.environment()
    text = subprocess.run(
        command, cwd=where, env=environment, capture_output=True, text=True, check=True
    ).stdout
    async with WorkerPool(workers=1) as pool:
        (made,) = await pool.compile(
            Source(text, size_attributes=False), [_PASSES], want_ir=True, verify=True
        )
    assert made.ir is not None, made.failure
    return plain(made.ir)


def plain(text: str) -> str:
    """A module without attributes, metadata and flags, which only allow optimizations that nobody makes here."""
    for pattern in (_LINES, _NODES, _WORDS):
        text = pattern.sub("", text)
    while (shorter := _FLAGGED.sub(r"\1", text)) != text:
        text = shorter
    return text


def main() -> None:
    """Write the file."""
    (FOLDER / "runtime.ll").write_text(anyio.run(compiled))


if __name__ == "__main__":
    main()
