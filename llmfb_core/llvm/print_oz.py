"""Put into `oz.json` what clang runs at -Oz: `python -m llmfb_core.llvm.print_oz CLANG...`, for the majors of these.

Clang 17 prints no pipeline, and LLVM 23 needs none: the attributes and `default<O2>` are its -Oz.

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
    """The major of a clang, and the pass list nearest to what it runs at -Oz; raises ValueError if it prints none."""
    version = said([clang, "-dumpversion"]).strip()
    command = [clang, "-Oz", "-S", "-x", "ir", "-w", "-", "-o", "-", "-mllvm", "-print-pipeline-passes"]
    printed = said(command).split("\n")[0].strip().rstrip(",")
    if "cgscc(" not in printed:
        raise ValueError(f"{clang} {version} prints no pipeline: {printed[:40]!r}")
    return version.partition(".")[0], printed.replace(_EARLY_FOLDS, ",mldst-motion")


def said(command: list[str]) -> str:
    """What a program prints, started in a folder of ours; raises CalledProcessError."""
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
    printed = dict(map(printed_pipeline, map(os.path.abspath, sys.argv[1:])))
    known: dict[str, str] = json.loads(PATH.read_text())
    PATH.write_text(json.dumps(known | printed, indent=1, sort_keys=True) + "\n")
