"""Find loops without an end: blocks from which no path leads out of the function, and in which nothing happens."""

from __future__ import annotations

from llmfb_core.llvm.api import FUNCTION_INDEX, Ref
from llmfb_core.llvm.ir import IR

_LEAVES = ("ret", "resume", "unreachable")
_HAPPENS = ("call", "invoke", "atomicrmw", "cmpxchg", "fence")
_PROMISE = "llvm.loop.mustprogress"


def blocks(ir: IR, function: Ref) -> dict[Ref, bool]:
    """The blocks of such loops, and whether the source promises that there are none (`mustprogress`)."""
    api = ir.api
    all_ = list(ir.blocks(function))
    following = {each: successors(ir, each) for each in all_}
    leaving = {
        each
        for each in all_
        if ir.opcode(api.LLVMGetBasicBlockTerminator(each)) in _LEAVES or _happens(ir, each)
    }
    changed = True
    while changed:
        more = {each for each in all_ if each not in leaving and leaving.intersection(following[each])}
        leaving |= more
        changed = bool(more)
    if len(leaving) == len(all_):
        return {}
    kind = api.LLVMGetEnumAttributeKindForName(b"mustprogress", 12)
    promised = bool(kind and api.LLVMGetEnumAttributeAtIndex(function, FUNCTION_INDEX, kind))
    promised = promised or any(_promises(ir, each) for each in all_ if each not in leaving)
    return {each: promised for each in all_ if each not in leaving}


def successors(ir: IR, block: Ref) -> list[Ref]:
    """The blocks that may follow a block."""
    terminator = ir.api.LLVMGetBasicBlockTerminator(block)
    return [
        ir.api.LLVMGetSuccessor(terminator, index) for index in range(ir.api.LLVMGetNumSuccessors(terminator))
    ]


def _happens(ir: IR, block: Ref) -> bool:
    """Whether a block does something that others notice, or calls somebody who might."""
    api = ir.api
    for each in ir.instructions(block):
        opcode = ir.opcode(each)
        if opcode in _HAPPENS:
            return True
        if opcode in ("load", "store") and (api.LLVMGetVolatile(each) or api.LLVMGetOrdering(each)):
            return True
    return False


def _promises(ir: IR, block: Ref) -> bool:
    api = ir.api
    terminator = api.LLVMGetBasicBlockTerminator(block)
    node = api.LLVMGetMetadata(terminator, api.LLVMGetMDKindIDInContext(ir.context, b"llvm.loop", 9))
    return bool(node) and any(_PROMISE in ir.printed(each) for each in ir.node_operands(node))
