"""What LLVM leaves open: in the original each run chooses otherwise (see `choose` in `runtime.c`).

Constants that are `undef` or `poison`, signs and payloads of NaNs, results that need not be exact, and intrinsics whose
answer passes may choose.
"""

from __future__ import annotations

from llmfb_core.execution.layout import CHOICES, NANS, RUN_CHOICE
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import ARRAY, FLOATS, INTEGER, IR, STRUCT
from llmfb_core.llvm.versions.builder import Build

_MAY_BE_POISON = {
    "insertvalue", "insertelement", "shufflevector", "phi", "select", "ret", "store", "freeze", "call", "invoke",
    "extractvalue", "extractelement", "bitcast", "atomicrmw", "cmpxchg",
}  # fmt: skip
"""Instructions with operands that may be poison without more of them being so than that part."""
_CHOSEN_SIZE = 256
REASSOCIATE, NO_NANS, NO_INFINITIES, NO_SIGNED_ZEROS, RECIPROCAL, CONTRACT, APPROXIMATE = (
    1 << n for n in range(7)
)
_INEXACT = ("pow.", "powi.", "exp10.")
INEXACT_FUNCTIONS = frozenset(f"{name}{suffix}" for name in ("pow",) for suffix in ("", "f", "l"))
"""Of the library functions that are known, those of which LLVM makes others that round otherwise."""
_EITHER_ZERO = ("minnum.", "maxnum.", "fmin", "fmax")
"""Beginnings of the names of what gives either of two zeros of different signs."""
_SMALLER_ZERO = ("fminimum", "fmaximum")
_NAN_INTRINSICS = (
    "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "exp2", "log", "log10", "log2",
    "fma", "fmuladd", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven", "minnum", "maxnum",
    "minimum",
    "maximum", "minimumnum", "maximumnum", "canonicalize", "ldexp", "frexp", "atan2", "sincos", "modf", "sincospi",
    "vector.reduce.fmin", "vector.reduce.fmax", "vector.reduce.fminimum", "vector.reduce.fmaximum",
)  # fmt: skip


# -------------------------------------------------------------------------------------------------- undef and poison


def replace_undef(build: Build, instruction: Ref, opcode: str, *, checked: bool) -> None:
    """Have the operands of an instruction that are `undef` or poison, in whole or in part, be what the run chooses.

    `checked` says whether using poison where that is undefined is to be seen.
    """
    api, ir = build.api, build.ir
    incoming = opcode == "phi"
    if opcode in ("br", "switch", "landingpad") and not incoming:
        if checked and opcode != "landingpad" and api.LLVMIsUndef(api.LLVMGetOperand(instruction, 0)):
            build.before(instruction)
            build.runtime("undefined", ir.int(ir.i1, 1))
        return
    for index, operand in enumerate(ir.operands(instruction)):
        if not api.LLVMIsConstant(operand) or not is_open(build.ir, operand):
            continue
        if opcode in ("call", "invoke") and _stays(build, instruction, index):
            continue
        if incoming:
            block = api.LLVMGetIncomingBlock(instruction, index)
            build.before(api.LLVMGetBasicBlockTerminator(block))
        else:
            build.before(instruction)
            if checked and api.LLVMIsPoison(operand) and opcode not in _MAY_BE_POISON:
                build.runtime("undefined", ir.int(ir.i1, 1))
        api.LLVMSetOperand(instruction, index, _chosen(build, operand))


def _stays(build: Build, call: Ref, index: int) -> bool:
    """Whether an argument of an intrinsic has to be a constant."""
    called = build.api.LLVMGetCalledValue(call)
    name = build.ir.name(called) if build.api.LLVMIsAFunction(called) else ""
    return name.startswith(("llvm.lifetime", "llvm.invariant", "llvm.dbg"))


def is_open(ir: IR, constant: Ref) -> bool:
    """Whether some part of a constant is `undef` or `poison`."""
    api = ir.api
    if api.LLVMIsUndef(constant):
        return True
    whole = (
        api.LLVMIsAConstantStruct(constant)
        or api.LLVMIsAConstantVector(constant)
        or api.LLVMIsAConstantArray(constant)
    )
    return bool(whole) and any(is_open(ir, each) for each in ir.operands(constant))


def _chosen(build: Build, constant: Ref) -> Ref:
    api, ir = build.api, build.ir
    type_ = ir.type_of(constant)
    count = ir.shape(type_)[2]
    if api.LLVMIsUndef(constant):
        return chosen_value(build, type_)
    if not is_open(build.ir, constant):
        return constant
    made = api.LLVMGetPoison(type_)
    for index in range(count or len(ir.members(type_))):
        part = _chosen(build, api.LLVMGetAggregateElement(constant, index))
        made = build.with_lane(made, part, index) if count else build.with_part(made, part, index)
    return made


def chosen_value(build: Build, type_: Ref) -> Ref:
    """A value of which every bit is chosen by the run."""
    ir = build.ir
    kind, lane, count = ir.shape(type_)
    if ir.kind(type_) in (STRUCT, ARRAY):
        members = ir.members(type_)
        if len(members) > 64:
            raise NotExecutableError("undefined values of large types")
        made = build.api.LLVMGetPoison(type_)
        for index, (_, member) in enumerate(members):
            made = build.with_part(made, chosen_value(build, member), index)
        return made
    if ir.size(type_) > _CHOSEN_SIZE:
        raise NotExecutableError("undefined values of large types")
    # Two undefined values are not the same one.
    size = ir.size(type_)
    pointer = ir.address(CHOICES + (build.choice() * 8 % (_CHOSEN_SIZE - size + 1) if size <= 64 else 0))
    if kind == INTEGER and ir.bits(lane) % 8:
        bits = ir.bits(lane)
        if not count:
            return build.cast("Trunc", build.load(ir.int_type((bits + 7) // 8 * 8), pointer), type_)
        wide = build.load(ir.like(type_, ir.int_type((bits + 7) // 8 * 8)), pointer)
        return build.cast("Trunc", wide, type_)
    return build.load(type_, pointer)


# --------------------------------------------------------------------------------------------------------- floats


def nan_chosen(build: Build, value: Ref) -> Ref:
    """A float, or a vector of them, with the NaN that the run chooses for each NaN; the first run leaves them."""
    ir = build.ir
    kind, _, count = ir.shape(ir.type_of(value))
    if kind not in FLOATS:
        return value
    name, bits = FLOATS[kind]
    integer = ir.int_type(bits)
    nan = build.load(integer, ir.address(CHOICES + NANS[name]))
    chosen = build.splat(build.icmp("ne", nan, ir.int(integer, 0)), count)
    other = build.binary("And", build.fcmp("uno", value, value), chosen)
    bits = build.select(other, build.splat(nan, count), build.as_bits(value))
    return build.cast("BitCast", bits, ir.type_of(value))


def _zero_sign_chosen(build: Build, value: Ref) -> Ref:
    ir = build.ir
    kind, _, count = ir.shape(ir.type_of(value))
    bits = FLOATS[kind][1]
    run = build.icmp("ne", build.load(ir.i64, ir.address(RUN_CHOICE)), ir.word(0))
    sign = build.select(run, ir.int(ir.int_type(bits), 1 << (bits - 1)), ir.int(ir.int_type(bits), 0))
    is_zero = build.fcmp("oeq", value, build.api.LLVMConstNull(ir.type_of(value)))
    none = ir.int(ir.type_of(build.as_bits(value)), 0)
    changed = build.select(is_zero, build.splat(sign, count), none)
    return build.cast("BitCast", build.binary("Xor", build.as_bits(value), changed), ir.type_of(value))


def gives_either_zero(name: str) -> bool:
    """Whether a function of this name, an intrinsic's without `llvm.`, gives either of two zeros."""
    return name.startswith(_EITHER_ZERO) and not name.startswith(_SMALLER_ZERO)


def zero_chosen(build: Build, call: Ref) -> Ref:
    """Of two zeros of different signs `fmin` and its kin give either: which one the run chooses."""
    ir = build.ir
    one, other = ir.operands(call)[:2]
    zeros = build.fcmp("oeq", one, ir.real(ir.type_of(one), 0.0))
    differing = build.binary("Xor", build.as_bits(one), build.as_bits(other))
    signs = build.icmp("ne", differing, ir.int(ir.type_of(differing), 0))
    open_ = build.binary("And", build.binary("And", zeros, build.fcmp("oeq", one, other)), signs)
    return build.select(open_, _zero_sign_chosen(build, call), call)


def inexact(build: Build, value: Ref, condition: Ref | None = None) -> Ref:
    """A value that stands for one that need not be exact, where `condition` (always without one)."""
    ir = build.ir
    type_ = ir.type_of(value)
    kind, _, count = ir.shape(type_)
    if kind not in FLOATS:
        raise NotExecutableError("a result that need not be exact, of another type than floats")
    is_so = ir.int(ir.i1, 1) if condition is None else condition
    build.runtime("inexact", is_so)
    bits = ir.int_type(FLOATS[kind][1])
    mask = build.select(is_so, build.load(bits, ir.address(CHOICES)), ir.int(bits, 0))
    changed = build.binary("Xor", build.as_bits(value), build.splat(mask, count))
    return build.cast("BitCast", changed, type_)


def rounds_otherwise(build: Build, call: Ref) -> Ref:
    """Whether a call of `pow` is one that passes turn into `x * x`, `1 / x`, `sqrt`, `exp2` or `exp10`."""
    ir = build.ir
    base, exponent = ir.operands(call)[:2]
    type_ = ir.type_of(call)
    found = ir.int(ir.i1, 0)
    for operand, numbers in ((exponent, (2.0, -1.0, 0.5, -0.5)), (base, (2.0, 10.0, 4.0, 8.0, 16.0, 0.5))):
        for number in numbers:
            equal = build.fcmp("oeq", operand, build.api.LLVMConstReal(type_, number))
            found = build.binary("Or", found, equal)
    return found


def is_inexact(build: Build, instruction: Ref, opcode: str) -> bool:
    """Whether its fast-math flags let passes compute something else: not of single operations that stand alone."""
    api = build.api
    flags = api.LLVMGetFastMathFlags(instruction) if api.LLVMCanValueUseFastMathFlags(instruction) else 0
    if opcode in ("fcmp", "select", "phi", "fneg", "fpext"):
        return False
    if flags & (REASSOCIATE | APPROXIMATE) or (flags & RECIPROCAL and opcode == "fdiv"):
        return True
    if not flags & CONTRACT or opcode not in ("fadd", "fsub"):
        return False
    return any(
        build.api.LLVMIsAInstruction(each) and build.ir.opcode(each) in ("fmul", "call", "fneg", "fpext")
        for each in build.ir.operands(instruction)
    )


def check_flags(build: Build, instruction: Ref, opcode: str) -> int:
    """Make visible where `nnan` and `ninf` do not hold of operands; returns all fast-math flags."""
    api, ir = build.api, build.ir
    if not api.LLVMCanValueUseFastMathFlags(instruction):
        return 0
    flags = api.LLVMGetFastMathFlags(instruction)
    if flags & (NO_NANS | NO_INFINITIES) and opcode != "phi":
        build.before(instruction)
        for operand in ir.operands(instruction):
            if ir.shape(ir.type_of(operand))[0] in FLOATS and not api.LLVMIsAFunction(operand):
                _flag_class(build, operand, flags)
    return flags


def _flag_class(build: Build, value: Ref, flags: int) -> None:
    if flags & NO_NANS:
        build.poisoned(build.fcmp("uno", value, value))
    if flags & NO_INFINITIES:
        less = build.binary("FSub", value, value)  # a NaN of infinities, and of NaNs
        only = build.binary(
            "And", build.fcmp("uno", less, less), build.negated(build.fcmp("uno", value, value))
        )
        build.poisoned(only)


def _is_computed(build: Build, instruction: Ref, opcode: str) -> bool:
    ir = build.ir
    kind = ir.shape(ir.type_of(instruction))[0]
    if kind not in FLOATS or opcode in ("load", "bitcast", "phi", "freeze", "extractvalue", "va_arg"):
        return False
    return opcode not in ("call", "invoke") or bool(_intrinsic(build, instruction))


def float_result(build: Build, instruction: Ref, opcode: str, flags: int, *, inexact_: bool) -> None:
    """Have an operation's result be what the run chooses where it is open."""
    if not _is_computed(build, instruction, opcode):
        return
    name = _intrinsic(build, instruction) if opcode in ("call", "invoke") else ""
    build.behind(instruction)
    if flags & (NO_NANS | NO_INFINITIES):
        _flag_class(build, instruction, flags)
    value = zero_chosen(build, instruction) if gives_either_zero(name) else instruction
    if opcode in _MAKES_NANS or name.startswith(_NAN_INTRINSICS):
        value = nan_chosen(build, value)
    if flags & NO_SIGNED_ZEROS:
        value = _zero_sign_chosen(build, value)
    if inexact_ or name.startswith(_INEXACT):
        value = inexact(build, value)
    elif name.startswith("fmuladd."):
        value = _fused_or_not(build, instruction, value)
    if value != instruction:
        replace_result(build, instruction, value)


def flagged_result(build: Build, instruction: Ref, opcode: str, flags: int, inherited: int) -> Ref:
    """The result of a candidate's operation as its fast-math flags allow it, of which it has `inherited` some.

    Where no instruction of the original has a flag, nobody may compute otherwise by it.
    """
    if not flags or not _is_computed(build, instruction, opcode):
        return instruction
    build.behind(instruction)
    if flags & (NO_NANS | NO_INFINITIES):
        _flag_class(build, instruction, flags)
    value, new = instruction, flags & ~inherited
    if new & NO_SIGNED_ZEROS:
        value = _zero_sign_chosen(build, value)
    if new & (REASSOCIATE | APPROXIMATE | RECIPROCAL | CONTRACT) and is_inexact(build, instruction, opcode):
        value = inexact(build, value)
    if value != instruction:
        replace_result(build, instruction, value)
    return value


def poison_lanes(build: Build, shuffle: Ref) -> None:
    """Have the lanes of a `shufflevector` that its mask leaves open be what the run chooses."""
    api, ir = build.api, build.ir
    open_ = api.LLVMGetUndefMaskElem()
    count = ir.shape(ir.type_of(shuffle))[2]
    lanes = [index for index in range(count) if api.LLVMGetMaskValue(shuffle, index) == open_]
    if not lanes:
        return
    build.behind(shuffle)
    value, garbage = shuffle, chosen_value(build, ir.type_of(shuffle))
    for index in lanes:
        value = build.with_lane(value, build.lane(garbage, index), index)
    replace_result(build, shuffle, value)


def poison_result(build: Build, result: Ref, following: Ref, conditions: list[Ref]) -> None:
    """Have `result` be garbage in the lanes in which, or altogether where, a condition holds.

    `following` stands behind what the conditions and the result are made of.
    """
    ir = build.ir
    if build.ir.opcode(result) == "phi":
        return
    type_ = ir.type_of(result)
    lanes = ir.shape(type_)[2]
    build.before(following)
    value = result
    garbage = chosen_value(build, type_)
    for condition in conditions:
        of = ir.shape(ir.type_of(condition))[2]
        which = condition if of in (0, lanes) else build.any_lane(condition)
        value = build.select(which, garbage, value)
    replace_result(build, result, value)


_MAKES_NANS = {"fadd", "fsub", "fmul", "fdiv", "frem", "fptrunc", "fpext"}


def _fused_or_not(build: Build, call: Ref, value: Ref) -> Ref:
    """Of a multiplication and an addition that may be one operation: one in the first run, the other in others."""
    ir = build.ir
    type_ = ir.type_of(call)
    fused = build.intrinsic("fma", [type_], *ir.operands(call)[:3])
    run = build.icmp("ne", build.load(ir.i64, ir.address(RUN_CHOICE)), ir.word(0))
    return build.select(run, nan_chosen(build, fused), value)


def _intrinsic(build: Build, call: Ref) -> str:
    called = build.api.LLVMGetCalledValue(call)
    name = build.ir.name(called) if build.api.LLVMIsAFunction(called) else ""
    return name.removeprefix("llvm.") if name.startswith("llvm.") else ""


def replace_result(build: Build, instruction: Ref, value: Ref) -> None:
    """Have everybody but what makes `value` of it use `value` instead of an instruction."""
    api = build.api
    made = _made_from(build, instruction, value)
    for user in dict.fromkeys(build.ir.users(instruction)):
        if user not in made:
            for index, operand in enumerate(build.ir.operands(user)):
                if operand == instruction:
                    api.LLVMSetOperand(user, index, value)


def _made_from(build: Build, instruction: Ref, value: Ref) -> set[Ref]:
    """All instructions between one and what was made of it, which stand directly behind it."""
    found: set[Ref] = set()
    each = build.api.LLVMGetNextInstruction(instruction)
    while each:
        found.add(each)
        if each == value:
            return found
        each = build.api.LLVMGetNextInstruction(each)
    raise AssertionError("what is made of an instruction stands behind it")


# ----------------------------------------------------------------------------------------- intrinsics with a choice

_ANSWERS = ("is.constant.", "allow.runtime.check", "allow.ubsan.check", "experimental.widenable.condition")


def answered(build: Build, call: Ref) -> bool:
    """Replace an intrinsic whose answer passes may choose: by what the run chooses, for a candidate the first run's."""
    name = _intrinsic(build, call)
    ir = build.ir
    build.before(call)
    if name.startswith(_ANSWERS):
        value = chosen_value(build, ir.i1) if build.is_original else ir.int(ir.i1, 0)
    elif name.startswith("objectsize."):
        pointer, least = ir.operands(call)[:2]
        none, unknown = ir.word(0), ir.word(-1)
        word = build.select(least, none, unknown)
        if build.is_original:
            word = build.runtime("objectsize", build.word(pointer), build.word(least), returns=ir.i64)
        value = build.cast("Trunc", word, ir.type_of(call))
    else:
        return False
    build.api.LLVMReplaceAllUsesWith(call, value)
    build.api.LLVMInstructionEraseFromParent(call)
    return True
