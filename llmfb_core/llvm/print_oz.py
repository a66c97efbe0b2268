"""Make `oz.json`, what clang runs at -Oz: `python -m llmfb_core.llvm.print_oz CLANG...`, a clang for each LLVM major.

One of its passes cannot be said in a pass list: the first `vector-combine` tries a few early folds only and prints like
the whole pass. It is left out, because what clang gives is nearer to a pipeline without it than to one with all folds.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from llmfb_core import surroundings
from llmfb_core.llvm.baseline import PATH

_EARLY_FOLDS = ",vector-combine,mldst-motion"


def printed_pipeline(clang: str) -> tuple[str, str]:
    """The major of a clang, and the pass list nearest to what it runs at -Oz."""
    version = _said([clang, "-dumpversion"])
    command = [clang, "-Oz", "-S", "-x", "ir", "-w", "-", "-o", "-", "-mllvm", "-print-pipeline-passes"]
    printed = _said(command).split("\n")[0].strip().rstrip(",")
    return version.partition(".")[0], printed.replace(_EARLY_FOLDS, ",mldst-motion")


def _said(command: list[str]) -> str:
    done = subprocess.run(
        command,
        input="",
        capture_output=True,
        text=True,
        check=True,
        cwd=surroundings.FOLDER,
        env=surroundings.environment(),
    )
    return done.stdout


if __name__ == "__main__":
    PATH.write_text(
        json.dumps(dict(map(printed_pipeline, map(os.path.abspath, sys.argv[1:]))), indent=1) + "\n"
    )
