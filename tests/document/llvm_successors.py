"""A program that prints the successors of each block of the IR on standard input, as LLVM has them, as JSON."""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Iterator

from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.locate import locate

PATH = locate().path
API = Api(PATH)
MORE = ctypes.CDLL(str(PATH))
for name in ("LLVMGetBasicBlockTerminator", "LLVMGetSuccessor"):
    getattr(MORE, name).restype = ctypes.c_void_p
MORE.LLVMGetBasicBlockTerminator.argtypes = MORE.LLVMGetNumSuccessors.argtypes = [ctypes.c_void_p]
MORE.LLVMGetSuccessor.argtypes = [ctypes.c_void_p, ctypes.c_uint]


def blocks(function: int) -> Iterator[int]:
    block = API.LLVMGetFirstBasicBlock(function)
    while block:
        yield block
        block = API.LLVMGetNextBasicBlock(block)


def successors(function: int) -> list[list[int]]:
    """The indices of each block's successors, in ascending order."""
    index = {block: number for number, block in enumerate(blocks(function))}
    found: list[list[int]] = []
    for block in index:
        terminator = MORE.LLVMGetBasicBlockTerminator(block)
        count = MORE.LLVMGetNumSuccessors(terminator)
        found.append(sorted(index[MORE.LLVMGetSuccessor(terminator, number)] for number in range(count)))
    return found


def main() -> None:
    with Module.parse(Context(API), sys.stdin.read()) as module:
        json.dump([successors(function) for function in module.definitions()], sys.stdout)


if __name__ == "__main__":
    main()
