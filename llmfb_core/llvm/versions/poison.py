"""Poison, followed through a function: beside each value that may be it stands its shadow, which says where it is.

A shadow has the shape of its value with a bit for each scalar; a value without one is never poison.  Instructions hand
shadows on by the rules of LangRef: nearly all whose result depends on an operand that is poison give poison, whatever
their other operands are, `select` and `phi` only that of what they choose, `freeze` none.  Poison in memory and in what
others are given is garbage of the run's choice, as is what is undefined; so is, in the original, a constant.

Where poison is used, the original's input does not count.  In a candidate it is undefined behaviour where LangRef says
so (branches, addresses, divisors, what is `noundef`), else garbage, which shows where it counts.  So of the original
rules may say too much, of a candidate none may.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import FLOATS, INTEGER, refs
from llmfb_core.llvm.versions import endless
from llmfb_core.llvm.versions.builder import Build
from llmfb_core.llvm.versions.choices import NO_INFINITIES, NO_NANS, is_open, replace_result
from llmfb_core.llvm.versions.shadows import Shapes

_HANDING_ON = re.compile(
    r"abs|[su](?:max|min|cmp)|ct(?:lz|tz|pop)|bswap|bitreverse|fsh[lr]|[su](?:add|sub|mul|shl)\.(?:sat|with\.overflow)"
    r"|[su](?:mul|div)\.fix|fabs|copysign|sqrt|sin|cos|tan|exp|log|pow|fma|floor|ceil|trunc|rint|nearbyint"
    r"|round|(?:min|max)(?:num|imum)|canonicalize|ldexp|is\.fpclass|expect|ptrmask|vector\.reduce\.|(?:llround|lround)"
)
"""Intrinsics that give poison where an operand is."""
_CASTS = "trunc zext sext fptoui fptosi uitofp sitofp fptrunc fpext ptrtoint ptrtoaddr inttoptr bitcast addrspacecast"
_ELEMENTWISE = frozenset(
    f"{_CASTS} fneg add fadd sub fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr and or xor getelementptr"
    " icmp fcmp".split()
)
_OTHERS = frozenset(
    ("phi", "select", "insertelement", "extractelement", "shufflevector", "insertvalue", "extractvalue")
)
_FLAGS: dict[str, Sequence[str]] = {
    **dict.fromkeys(("add", "sub", "mul", "shl", "trunc"), ("LLVMGetNSW", "LLVMGetNUW")),
    **dict.fromkeys(("udiv", "sdiv", "lshr", "ashr"), ("LLVMGetExact",)),
    **dict.fromkeys(("zext", "uitofp"), ("LLVMGetNNeg",)),
    "or": ("LLVMGetIsDisjoint",),
    "getelementptr": ("LLVMGEPGetNoWrapFlags",),
    "load": ("LLVMHasMetadata",),
}
_HARD = {
    **dict.fromkeys(("br", "switch", "load", "atomicrmw", "cmpxchg", "alloca", "va_arg"), 0),
    **dict.fromkeys(("store", "udiv", "sdiv", "urem", "srem"), 1),
}
"""The number of the operand that may not be poison."""
_SOFT = frozenset(("store", "atomicrmw", "cmpxchg", "resume", "ret"))
"""Instructions by which other operands than those leave what is followed."""


class Shadows:
    """The shadows of the values of one function."""

    def __init__(self, build: Build, blocks: Sequence[tuple[Ref, list[Ref]]]) -> None:
        """Look at what a function was before anything is rewritten."""
        self._build, self._api, self._ir = build, build.api, build.ir
        self._shapes = Shapes(build)
        # Later these only tell which value it was: some are gone by then, and others may be where they were.
        self._operands = {each: build.ir.operands(each) for _, found in blocks for each in found}
        self._undefined_branches = {
            each
            for each, operands in self._operands.items()
            if build.ir.opcode(each) in ("br", "switch") and build.api.LLVMIsUndef(operands[0])
        }
        self._intrinsics = {
            each: self._name_of_called(each) for each in self._operands if build.ir.opcode(each) == "call"
        }
        self._found: dict[Ref, Ref] = {}
        self._phis: list[tuple[Ref, Ref]] = []
        self.order = self._ordered(blocks)

    def begin(self, parameters: dict[Ref, Ref]) -> None:
        """Make the shadows of constants and phis; `parameters` are those that may be poison, with their shadows."""
        self._found.update(parameters)
        if not self._build.is_original:
            self._constants()
        may_be = self._may_be(parameters)
        for each in may_be:
            if self._ir.opcode(each) == "phi" and (type_ := self._shapes.shape(self._ir.type_of(each))):
                self._build.before(each)
                self._found[each] = self._build.phi(type_)
                self._phis.append((each, self._found[each]))

    def finish(self) -> None:
        """Tell the shadows of phis where they come from."""
        for phi, shadow in self._phis:
            for index, value in enumerate(self._operands[phi]):
                found = self._found.get(value) or self._api.LLVMConstNull(self._ir.type_of(shadow))
                block = self._api.LLVMGetIncomingBlock(phi, index)
                self._api.LLVMAddIncoming(shadow, refs([found]), refs([block]), 1)

    # --------------------------------------------------------------------------------------------------- where it is

    def _ordered(self, blocks: Sequence[tuple[Ref, list[Ref]]]) -> list[list[Ref]]:
        """The instructions block by block, each behind those that dominate it."""
        inside = dict(blocks)
        order: list[Ref] = []
        seen = {blocks[0][0]}
        pending = [(blocks[0][0], iter(endless.successors(self._ir, blocks[0][0])))]
        while pending:
            block, following = pending[-1]
            for each in following:
                if each not in seen:
                    seen.add(each)
                    pending.append((each, iter(endless.successors(self._ir, each))))
                    break
            else:
                order.append(block)
                pending.pop()
        order.reverse()
        order += [block for block, _ in blocks if block not in seen]
        return [inside[block] for block in order]

    def _constants(self) -> None:
        for operands in self._operands.values():
            for each in operands:
                if self._api.LLVMIsConstant(each) and each not in self._found and is_open(self._ir, each):
                    shadow = self._shapes.constant(each)
                    if shadow and not self._api.LLVMIsNull(shadow):
                        self._found[each] = shadow

    def _may_be(self, parameters: Iterable[Ref]) -> dict[Ref, None]:
        """The instructions whose value may be poison."""
        users: dict[Ref, list[Ref]] = {}
        found: dict[Ref, None] = {}
        for instruction, operands in self._operands.items():
            opcode = self._ir.opcode(instruction)
            if not self._hands_on(instruction, opcode):
                if opcode == "load" and self._makes(instruction, opcode):
                    found[instruction] = None
                continue
            if self._makes(instruction, opcode) or any(each in self._found for each in operands):
                found[instruction] = None
            for each in operands:
                users.setdefault(each, []).append(instruction)
        pending = [*found, *parameters]
        while pending:
            for each in users.get(pending.pop(), ()):
                if each not in found:
                    found[each] = None
                    pending.append(each)
        return found

    def _hands_on(self, instruction: Ref, opcode: str) -> bool:
        if opcode == "call":
            return bool(_HANDING_ON.match(self.intrinsic(instruction)))
        return opcode in _ELEMENTWISE or opcode in _OTHERS

    def _makes(self, instruction: Ref, opcode: str) -> bool:
        """Whether an instruction makes poison of what is none."""
        api = self._api
        operands = self._operands[instruction]
        if any(getattr(api, name)(instruction) for name in _FLAGS.get(opcode, ())):
            return True
        if opcode in ("shl", "lshr", "ashr", "extractelement", "insertelement"):
            return not api.LLVMIsAConstantInt(operands[-1])
        if opcode == "icmp" and self._ir.shape(self._ir.type_of(operands[0]))[0] == INTEGER:
            return bool(api.LLVMGetICmpSameSign(instruction))
        if opcode == "shufflevector":
            return not self._build.is_original
        if opcode == "call":
            if self.intrinsic(instruction).startswith(("abs.", "ctlz.", "cttz.")):
                return not api.LLVMIsNull(operands[1])
        elif opcode in ("fptosi", "fptoui"):
            return True
        return bool(
            api.LLVMCanValueUseFastMathFlags(instruction)
            and api.LLVMGetFastMathFlags(instruction) & (NO_NANS | NO_INFINITIES)
        )

    def intrinsic(self, call: Ref) -> str:
        """The name of an intrinsic without `llvm.`, empty for other functions."""
        return self._intrinsics.get(call, "")

    def _name_of_called(self, call: Ref) -> str:
        called = self._operands[call][-1]
        name = self._ir.name(called) if self._api.LLVMIsAFunction(called) else ""
        return name.removeprefix("llvm.") if name.startswith("llvm.") else ""

    # -------------------------------------------------------------------------------------------------- where it goes

    def used(
        self, instruction: Ref, opcode: str, noundef: Callable[[int], bool], *, recorded: bool = False
    ) -> None:
        """Look at what an instruction does with poison; `noundef` says of an argument that it may be none.

        `recorded` is a call whose arguments are recorded, and nothing else depends on them.
        """
        handed_on = self._hands_on(instruction, opcode)
        for index, operand in enumerate(self._operands[instruction]):
            shadow = self._found.get(operand)
            if index == 0 and instruction in self._undefined_branches:
                shadow = self._ir.int(self._ir.i1, 1)
            if shadow is None or opcode == "freeze":
                continue
            if _HARD.get(opcode) == index or (opcode in ("ret", "call", "invoke") and noundef(index)):
                self._build.before(instruction)
                self._undefined(self._shapes.any(shadow))
            elif not handed_on and opcode in ("call", "invoke"):
                if recorded and self._is_number(operand):
                    self._garbage(instruction, index, shadow)
                    self._build.runtime("hands_poison", self._shapes.any(shadow))
                else:
                    self._argument(instruction, index, shadow)
            elif opcode in _SOFT or (handed_on and self._shapes.shape(self._ir.type_of(instruction)) is None):
                self._handed_out(instruction, index, shadow)

    def _argument(self, call: Ref, index: int, shadow: Ref) -> None:
        build, name = self._build, self.intrinsic(call)
        arguments = self._api.LLVMGetNumArgOperands(call)
        kind = name.partition(".")[0]
        if name.startswith(("lifetime.", "dbg.", "is.constant.", "experimental.noalias")):
            return
        if index >= arguments or kind == "assume":
            if kind != "assume" or index == 0:
                build.before(call)
                self._undefined(self._shapes.any(shadow))
        elif kind in ("memcpy", "memmove", "memset") and (index != 1 or kind != "memset"):
            build.before(call)
            length = self._api.LLVMGetOperand(call, 2)
            some = build.icmp("ne", build.word(length), self._ir.word(0))
            bad = self._shapes.any(shadow)
            self._undefined(bad if index == 2 else build.binary("And", bad, some))
        else:
            self._handed_out(call, index, shadow)

    def _undefined(self, condition: Ref) -> None:
        self._build.runtime("poison_used", condition)

    def _handed_out(self, instruction: Ref, index: int, shadow: Ref) -> None:
        """An operand leaves what shadows follow: what is poison of it is what the run chooses."""
        build = self._build
        if build.is_original:
            build.before(instruction)
            self._undefined(self._shapes.any(shadow))
        else:
            self._garbage(instruction, index, shadow)
            build.runtime("hands_poison", self._shapes.any(shadow))
            if self._ir.opcode(instruction) == "ret" and not self._api.LLVMGetFirstUse(build.function):
                build.runtime("returns_poison", self._shapes.any(shadow))

    def _garbage(self, instruction: Ref, index: int, shadow: Ref) -> None:
        self._build.before(instruction)
        value = self._shapes.garbage(self._api.LLVMGetOperand(instruction, index), shadow)
        self._api.LLVMSetOperand(instruction, index, value)

    def _is_number(self, value: Ref) -> bool:
        return self._ir.kind(self._ir.type_of(value)) in (INTEGER, *FLOATS)

    # ------------------------------------------------------------------------------------------------- what it makes

    def made(self, instruction: Ref, opcode: str, following: Ref | None, conditions: Sequence[Ref]) -> None:
        """Make the shadow of a result, which is poison as well where a condition holds; it goes before `following`."""
        if opcode == "phi" or following is None:
            return
        operands = self._operands[instruction]
        shadows = [self._found.get(each) for each in operands]
        live = [each for each in conditions if not self._api.LLVMIsNull(each)]
        shape = self._shapes.shape(self._ir.type_of(instruction))
        open_lanes = opcode == "shufflevector" and not self._build.is_original
        if shape is None or not (live or open_lanes or any(shadows)):
            return
        self._build.before(following)
        if opcode == "freeze":
            assert shadows[0] is not None
            self._build.runtime("frozen", self._shapes.any(shadows[0]))
            replace_result(self._build, instruction, self._shapes.garbage(instruction, shadows[0]))
            return
        found = self._result(instruction, opcode, shadows)
        for each in live:
            found = self._shapes.or_(shape, found, each)
        if found is not None:
            self._found[instruction] = found

    def _result(self, instruction: Ref, opcode: str, shadows: Sequence[Ref | None]) -> Ref | None:
        shape = self._shapes.shape(self._ir.type_of(instruction))
        assert shape is not None
        if opcode == "select":
            return self._select(instruction, shape, shadows)
        if opcode in ("insertvalue", "extractvalue"):
            return self._member(instruction, opcode, shape, shadows)
        if opcode in ("insertelement", "extractelement"):
            return self._element(instruction, opcode, shape, shadows)
        if opcode == "shufflevector":
            return self._shuffled(instruction, shape, shadows)
        if opcode == "bitcast" and shadows[0] is not None:
            return self._shapes.regrouped(shadows[0], shape)
        found: Ref | None = None
        if self._hands_on(instruction, opcode):
            for each in shadows:
                if each is not None:
                    found = self._shapes.or_(shape, found, each)
        return found

    def _select(self, instruction: Ref, shape: Ref, shadows: Sequence[Ref | None]) -> Ref | None:
        build, none = self._build, self._api.LLVMConstNull(shape)
        condition, one, other = shadows
        found: Ref | None = None
        if one is not None or other is not None:
            found = build.select(self._api.LLVMGetOperand(instruction, 0), one or none, other or none)
        if condition is None:
            return found
        if self._ir.shape(self._ir.type_of(condition))[2]:
            return self._shapes.or_(shape, found, condition)
        return build.select(condition, self._shapes.all(shape), found or none)

    def _member(self, instruction: Ref, opcode: str, shape: Ref, shadows: Sequence[Ref | None]) -> Ref | None:
        api, build = self._api, self._build
        indices = api.LLVMGetIndices(instruction)[: api.LLVMGetNumIndices(instruction)]
        if opcode == "extractvalue":
            found = shadows[0]
            for each in indices:
                found = found and build.part(found, each)
            return found
        value = self._shapes.shape(self._ir.type_of(api.LLVMGetOperand(instruction, 1)))
        assert value is not None
        whole = shadows[0] or api.LLVMConstNull(shape)
        return self._with_member(whole, shadows[1] or api.LLVMConstNull(value), indices)

    def _with_member(self, whole: Ref, part: Ref, indices: Sequence[int]) -> Ref:
        build, first = self._build, indices[0]
        if len(indices) > 1:
            part = self._with_member(build.part(whole, first), part, indices[1:])
        return build.with_part(whole, part, first)

    def _element(
        self, instruction: Ref, opcode: str, shape: Ref, shadows: Sequence[Ref | None]
    ) -> Ref | None:
        build, ir = self._build, self._ir
        index = self._api.LLVMGetOperand(instruction, len(shadows) - 1)
        if opcode == "extractelement":
            found = shadows[0] and build.lane_at(shadows[0], index)
        else:
            whole = shadows[0] or self._api.LLVMConstNull(shape)
            found = build.with_lane_at(whole, shadows[1] or ir.int(ir.i1, 0), index)
        return self._shapes.or_(shape, found, shadows[-1]) if shadows[-1] is not None else found

    def _shuffled(self, shuffle: Ref, shape: Ref, shadows: Sequence[Ref | None]) -> Ref | None:
        build, ir = self._build, self._ir
        width = ir.shape(ir.type_of(self._api.LLVMGetOperand(shuffle, 0)))[2]
        found = self._api.LLVMConstNull(shape)
        for lane in range(ir.shape(shape)[2]):
            source: int = self._api.LLVMGetMaskValue(shuffle, lane)
            if source == self._api.LLVMGetUndefMaskElem():
                bit = None if build.is_original else ir.int(ir.i1, 1)
            else:
                whole = shadows[source // width]
                bit = whole and build.lane(whole, source % width)
            found = build.with_lane(found, bit, lane) if bit is not None else found
        return None if self._api.LLVMIsNull(found) else found
