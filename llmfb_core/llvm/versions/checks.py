"""Make undefined behaviour and poison visible: checks beside instructions.

They change nothing of what is computed.  Of the original some ask more than LLVM's rules do, which costs inputs, never
soundness.
"""

from __future__ import annotations

from collections.abc import Callable

from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import BFLOAT, DOUBLE, FLOAT, FLOATS, FP80, FP128, HALF, INTEGER, VECTOR
from llmfb_core.llvm.versions.builder import Build

_INBOUNDS, _NUW = 1, 4
_QUIET = {HALF: 9, BFLOAT: 6, FLOAT: 22, DOUBLE: 51, FP80: 62, FP128: 111}
"""The number of the bit by which a NaN does not signal."""


def _overflow(build: Build, instruction: Ref, opcode: str) -> None:
    left, right = build.ir.operands(instruction)
    for flag, sign in ((build.api.LLVMGetNSW, "s"), (build.api.LLVMGetNUW, "u")):
        if flag(instruction):
            name = f"{sign}{opcode}.with.overflow"
            both = build.intrinsic(name, [build.ir.type_of(instruction)], left, right)
            build.poisoned(build.part(both, 1))


def _shift(build: Build, instruction: Ref, opcode: str) -> None:
    ir, api = build.ir, build.api
    type_ = ir.type_of(instruction)
    left, right = ir.operands(instruction)
    build.poisoned(build.icmp("uge", right, ir.int(type_, ir.bits(ir.shape(type_)[1]))))
    wanted: list[tuple[str, str]] = []
    if opcode == "shl":
        wanted += [("Shl", "AShr")] * bool(api.LLVMGetNSW(instruction))
        wanted += [("Shl", "LShr")] * bool(api.LLVMGetNUW(instruction))
    elif api.LLVMGetExact(instruction):
        wanted.append(({"lshr": "LShr", "ashr": "AShr"}[opcode], "Shl"))
    for forth, back in wanted:
        again = build.binary(back, build.binary(forth, left, right), right)
        build.poisoned(build.icmp("ne", again, left))


def _division(build: Build, instruction: Ref, opcode: str) -> None:
    ir = build.ir
    left, right = ir.operands(instruction)
    zero = ir.int(ir.type_of(instruction), 0)
    lane = ir.shape(ir.type_of(instruction))[1]
    bad = build.any_lane(build.icmp("eq", right, zero))
    if opcode in ("sdiv", "srem"):
        least = build.icmp("eq", left, ir.int(ir.type_of(instruction), 1 << (ir.bits(lane) - 1)))
        minus = build.icmp("eq", right, ir.int(ir.type_of(instruction), -1))
        bad = build.binary("Or", bad, build.any_lane(build.binary("And", least, minus)))
    # Ended here: the division itself would trap, or be anything.
    build.undefined(bad)
    if opcode in ("udiv", "sdiv") and build.api.LLVMGetExact(instruction):
        one = ir.int(ir.type_of(instruction), 1)
        divisor = build.select(build.icmp("eq", right, zero), one, right)
        rest = build.binary("SRem" if opcode == "sdiv" else "URem", left, divisor)
        build.poisoned(build.icmp("ne", rest, zero))


def _truncation(build: Build, instruction: Ref, _opcode: str) -> None:
    (value,) = build.ir.operands(instruction)
    for flag, extend in ((build.api.LLVMGetNUW, "ZExt"), (build.api.LLVMGetNSW, "SExt")):
        if flag(instruction):
            cut = build.cast("Trunc", value, build.ir.type_of(instruction))
            build.poisoned(build.icmp("ne", build.cast(extend, cut, build.ir.type_of(value)), value))


def _not_negative(build: Build, instruction: Ref, _opcode: str) -> None:
    if build.api.LLVMGetNNeg(instruction):
        (value,) = build.ir.operands(instruction)
        build.poisoned(build.icmp("slt", value, build.ir.int(build.ir.type_of(value), 0)))


def _disjoint(build: Build, instruction: Ref, _opcode: str) -> None:
    if build.api.LLVMGetIsDisjoint(instruction):
        left, right = build.ir.operands(instruction)
        zero = build.ir.int(build.ir.type_of(left), 0)
        build.poisoned(build.icmp("ne", build.binary("And", left, right), zero))


def _same_sign(build: Build, instruction: Ref, _opcode: str) -> None:
    left, right = build.ir.operands(instruction)
    if build.ir.shape(build.ir.type_of(left))[0] == INTEGER and build.api.LLVMGetICmpSameSign(instruction):
        zero = build.ir.int(build.ir.type_of(left), 0)
        build.poisoned(build.icmp("slt", build.binary("Xor", left, right), zero))


def _to_integer(build: Build, instruction: Ref, opcode: str) -> None:
    """Out of the integer's range it is poison."""
    ir = build.ir
    (value,) = ir.operands(instruction)
    source, lane, _ = ir.shape(ir.type_of(value))
    bits = ir.bits(ir.shape(ir.type_of(instruction))[1])
    wide = ir.like(ir.type_of(value), ir.double)
    if source != DOUBLE:
        value = build.cast("FPTrunc" if ir.bits(lane) > 64 else "FPExt", value, wide)
    high = 2.0 ** (bits - 1 if opcode == "fptosi" else bits)
    low = -high if opcode == "fptosi" else -1.0
    inclusive = opcode == "fptosi"
    if inclusive and -high - 1 != -high:
        low, inclusive = -high - 1, False
    above = build.fcmp("oge" if inclusive else "ogt", value, ir.real(wide, low))
    below = build.fcmp("olt", value, ir.real(wide, high))
    build.poisoned(build.negated(build.binary("And", above, below)))


def _from_integer(build: Build, instruction: Ref, opcode: str) -> None:
    if opcode == "uitofp":
        _not_negative(build, instruction, opcode)


def _lane_number(build: Build, instruction: Ref, opcode: str) -> None:
    operands = build.ir.operands(instruction)
    index = operands[2 if opcode == "insertelement" else 1]
    count = build.ir.shape(build.ir.type_of(operands[0]))[2]
    build.poisoned(build.icmp("uge", index, build.ir.int(build.ir.type_of(index), count)))


CHECKS: dict[str, Callable[[Build, Ref, str], None]] = {
    **dict.fromkeys(("add", "sub", "mul"), _overflow),
    **dict.fromkeys(("shl", "lshr", "ashr"), _shift),
    **dict.fromkeys(("udiv", "sdiv", "urem", "srem"), _division),
    **dict.fromkeys(("fptosi", "fptoui"), _to_integer),
    **dict.fromkeys(("extractelement", "insertelement"), _lane_number),
    "trunc": _truncation,
    "zext": _not_negative,
    "uitofp": _from_integer,
    "or": _disjoint,
    "icmp": _same_sign,
}


def check(build: Build, instruction: Ref, opcode: str) -> None:
    """Check an instruction's operands."""
    if opcode in CHECKS:
        build.before(instruction)
        CHECKS[opcode](build, instruction, opcode)


def check_behind(build: Build, instruction: Ref, opcode: str) -> None:
    """Check address arithmetic by its result."""
    if opcode != "getelementptr":
        return
    ir = build.ir
    flags = build.api.LLVMGEPGetNoWrapFlags(instruction)
    if not flags or ir.kind(ir.type_of(instruction)) == VECTOR:
        return
    build.behind(instruction)
    base = build.word(build.api.LLVMGetOperand(instruction, 0))
    result = build.word(instruction)
    if flags & _INBOUNDS and build.is_original:
        _scaled(build, instruction)
    if flags & _INBOUNDS:
        build.poisoned(build.runtime("leaves", base, result, returns=ir.i1))
    if flags & _NUW:
        build.poisoned(build.icmp("ult", result, base))


def _scaled(build: Build, gep: Ref) -> None:
    """The only index of an array, times the size of what it counts, must not overflow."""
    ir, operands = build.ir, build.ir.operands(gep)
    size = ir.allocated(build.api.LLVMGetGEPSourceElementType(gep))
    if len(operands) != 2 or size < 2 or build.api.LLVMIsAConstantInt(operands[1]):
        return
    if ir.bits(ir.type_of(operands[1])) == 64:
        both = build.intrinsic("smul.with.overflow", [ir.i64], operands[1], ir.word(size))
        build.poisoned(build.part(both, 1))


def check_intrinsic(build: Build, call: Ref, name: str, aligned: Callable[[int], int]) -> None:
    """Check what an intrinsic is given; `name` is without `llvm.`, `aligned` what is promised of an argument, or 0."""
    ir = build.ir
    operands = ir.operands(call)
    kind = name.partition(".")[0]
    build.before(call)
    if kind in ("ctlz", "cttz", "abs"):
        type_ = ir.type_of(operands[0])
        bits = ir.bits(ir.shape(type_)[1])
        refused = ir.int(type_, 0 if kind != "abs" else 1 << (bits - 1))
        hit = build.icmp("eq", operands[0], refused)
        build.poisoned(build.binary("And", hit, build.splat(operands[1], ir.shape(type_)[2])))
    elif kind in ("memcpy", "memmove", "memset"):
        length = build.word(operands[2])
        for index, pointer in enumerate(operands[: 1 if kind == "memset" else 2]):
            store = ir.word(int(index == 0))
            build.runtime("access", build.word(pointer), length, ir.word(1), store)
        if kind == "memcpy":
            _not_overlapping(build, operands, length)
    elif kind == "masked":
        _masked(build, call, operands, name.split(".")[1], aligned)
    elif kind in ("minnum", "maxnum") and ir.shape(ir.type_of(call))[0] in FLOATS:
        left, right = operands[:2]
        unequal = build.icmp("ne", build.as_bits(left), build.as_bits(right))
        if build.is_original:
            build.undefined(
                build.binary("And", build.fcmp("oeq", left, right), unequal)
            )  # zeros of either sign
            for each in (left, right):
                build.undefined(_signals(build, each))  # a number or a NaN
    elif kind == "assume":
        build.undefined(build.negated(operands[0]))


def _masked(build: Build, call: Ref, operands: list[Ref], kind: str, aligned: Callable[[int], int]) -> None:
    """Check the lanes that are accessed."""
    ir = build.ir
    stores = kind in ("store", "scatter", "compressstore")
    if kind not in ("load", "gather", "expandload") and not stores:
        return
    masks = [each for each in operands if ir.shape(ir.type_of(each))[1] == ir.i1]
    mask = masks[-1] if stores else masks[0]
    place = operands[1 if stores else 0]
    size = ir.size(ir.shape(ir.type_of(operands[0] if stores else call))[1])
    # Of one pointer the attribute is checked as that of any call.
    align = aligned(int(stores)) if kind in ("gather", "scatter") else 0
    start = None if ir.shape(ir.type_of(place))[2] else build.word(place)
    for lane in range(ir.shape(ir.type_of(mask))[2]):
        is_on = build.cast("ZExt", build.lane(mask, lane), ir.i64)
        at = build.word(build.lane(place, lane)) if start is None else start
        length = build.binary("Mul", is_on, ir.word(size))
        build.runtime("access", at, length, build.binary("Mul", is_on, ir.word(align)), ir.word(int(stores)))
        if start is not None:
            packed = kind in ("expandload", "compressstore")
            start = build.binary("Add", start, length if packed else ir.word(size))


def _signals(build: Build, value: Ref) -> Ref:
    """Where a float is a signaling NaN: the first bit of what it carries is not set."""
    ir = build.ir
    bits = build.as_bits(value)
    quiet = 1 << _QUIET[ir.shape(ir.type_of(value))[0]]
    unset = build.icmp(
        "eq", build.binary("And", bits, ir.int(ir.type_of(bits), quiet)), ir.int(ir.type_of(bits), 0)
    )
    return build.binary("And", build.fcmp("uno", value, value), unset)


def _not_overlapping(build: Build, operands: list[Ref], length: Ref) -> None:
    one, other = build.word(operands[0]), build.word(operands[1])
    apart = build.icmp("ne", one, other)
    for left, right in ((one, other), (other, one)):
        near = build.icmp("ult", build.binary("Sub", left, right), length)
        build.undefined(build.binary("And", near, apart))
