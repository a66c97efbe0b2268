"""What `-Oz` means for each LLVM major: the pipeline that clang runs, which is more than the text `default<Oz>`.

LLVM's parser of pass lists switches SLP vectorization off in `default<Oz>`; clang leaves it on.  So the baseline has a
name of its own, which stands for the pipeline in `oz.json`, printed by clang (`llmfb_core.llvm.print_oz`).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

OZ = "-Oz"
"""The baseline, wherever a pass list is asked for; its functions must carry `minsize` and `optsize`."""

MINSIZE_PIPELINE_SINCE = 23
"""From this major on `default<Oz>` is a fatal error: the attributes `minsize` and `optsize` with -O2 replace it."""

PATH = Path(__file__).with_name("oz.json")


@cache
def oz_pipeline(major: int) -> str:
    """The pass list that LLVM is given for `OZ`; that of its own parser where clang's is not known."""
    return json.loads(PATH.read_text()).get(str(major)) or oz_text(major)


def oz_text(major: int) -> str:
    """The pass list for -Oz in the syntax of `opt -passes=`, which differs from `OZ` in SLP vectorization alone."""
    return "default<Oz>" if major < MINSIZE_PIPELINE_SINCE else "default<O2>"


def is_fatal(pass_list: str, major: int) -> bool:
    """Whether `pass_list` would end the process instead of being refused."""
    return major >= MINSIZE_PIPELINE_SINCE and any(text in pass_list for text in ("<Oz>", "<Os>"))
