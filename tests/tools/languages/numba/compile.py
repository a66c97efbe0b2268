"""Write numba's modules of `kernels` into the folder FIRST before any pass and into SECOND behind all of them.

python compile.py FIRST SECOND
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from kernels import KERNELS
from numba import njit, types
from numba.core import codegen

first, second = map(Path, sys.argv[1:])
made: list[str] = []
library: Any = codegen.CPUCodeLibrary
optimize = library._optimize_functions


def remember(self: Any, module: Any) -> None:
    """What numba does first with a module that it was handed."""
    made.append(str(module))
    optimize(self, module)


library._optimize_functions = remember
for function, signatures in KERNELS:
    for number, signature in enumerate(signatures):
        name = f"{function.__name__}{number}"
        kinds = [getattr(types, each, each) if each == "unicode_type" else each for each in signature]
        made.clear()
        compiled = njit(function)
        compiled.compile(f"({', '.join(map(str, kinds))},)")
        for index, text in enumerate(made):
            (first / f"{name}.{index}.ll").write_text(text)
        (signature_compiled,) = compiled.overloads.values()
        (second / f"{name}.ll").write_text(signature_compiled.library.get_llvm_str())
