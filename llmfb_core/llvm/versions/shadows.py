"""The shapes of shadows, see `poison`: a bit for each scalar of a value, put together as the value is."""

from __future__ import annotations

from collections.abc import Sequence

from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import ARRAY, FLOATS, INTEGER, POINTER_KIND, STRUCT, refs
from llmfb_core.llvm.versions.builder import Build
from llmfb_core.llvm.versions.choices import chosen_value, is_open

_MOST_MEMBERS = 64


class Shapes:
    """Makes shadows of values' types."""

    def __init__(self, build: Build) -> None:
        """Whatever it makes is made where `build` is."""
        self._build, self._api, self._ir = build, build.api, build.ir

    def garbage(self, value: Ref, shadow: Ref) -> Ref:
        """A value with what the run chooses where it is poison."""
        build, ir = self._build, self._ir
        type_ = ir.type_of(value)
        if ir.kind(type_) not in (STRUCT, ARRAY):
            return build.select(shadow, chosen_value(build, type_), value)
        for index in range(len(ir.members(type_))):
            part = self.garbage(build.part(value, index), build.part(shadow, index))
            value = build.with_part(value, part, index)
        return value

    def constant(self, constant: Ref) -> Ref | None:
        """The shadow of a constant, None where it is not followed."""
        api, ir = self._api, self._ir
        shape = self.shape(ir.type_of(constant))
        if shape is None or not is_open(ir, constant):
            return api.LLVMConstNull(shape) if shape else None
        if api.LLVMIsUndef(constant):
            return self.all(shape) if api.LLVMIsPoison(constant) else api.LLVMConstNull(shape)
        parts: list[Ref] = []
        for index in range(ir.shape(ir.type_of(constant))[2] or len(ir.members(ir.type_of(constant)))):
            part = self.constant(api.LLVMGetAggregateElement(constant, index))
            assert part is not None
            parts.append(part)
        return self.together(shape, parts)

    def regrouped(self, shadow: Ref, shape: Ref) -> Ref:
        """The shadow of the same bits as lanes of another width."""
        build, ir = self._build, self._ir
        old, new = ir.shape(ir.type_of(shadow))[2] or 1, ir.shape(shape)[2] or 1
        if ir.type_of(shadow) == shape:
            return shadow
        bits = [
            build.lane(shadow, index) if ir.shape(ir.type_of(shadow))[2] else shadow for index in range(old)
        ]
        lanes: list[Ref] = []
        for lane in range(new):
            first, last = lane * old // new, max((lane + 1) * old - 1, 0) // new
            found = bits[first]
            for each in bits[first + 1 : last + 1]:
                found = build.binary("Or", found, each)
            lanes.append(found)
        if not ir.shape(shape)[2]:
            return lanes[0]
        made = self._api.LLVMConstNull(shape)
        for lane, each in enumerate(lanes):
            made = build.with_lane(made, each, lane)
        return made

    def shape(self, type_: Ref) -> Ref | None:
        """The type of the shadow of a type, None where it is not followed."""
        ir = self._ir
        kind, _, _ = ir.shape(type_)
        if kind in (STRUCT, ARRAY):
            members = [member for _, member in ir.members(type_)]
            found = [self.shape(each) for each in members[: _MOST_MEMBERS + 1]]
            known = [each for each in found if each is not None]
            if not known or len(known) != len(members):
                return None
            if kind == ARRAY:
                return self._api.LLVMArrayType2(known[0], len(known))
            return self._api.LLVMStructTypeInContext(ir.context, refs(known), len(known), 0)
        return ir.like(type_, ir.i1) if kind in (INTEGER, POINTER_KIND, *FLOATS) else None

    def all(self, shape: Ref) -> Ref:
        """The shadow of what is poison altogether."""
        ir = self._ir
        if ir.kind(shape) in (STRUCT, ARRAY):
            return self.together(shape, [self.all(each) for _, each in ir.members(shape)])
        return self._api.LLVMConstAllOnes(shape)

    def together(self, shape: Ref, parts: Sequence[Ref]) -> Ref:
        """A constant shadow of constant parts."""
        api, kind = self._api, self._ir.kind(shape)
        if kind == STRUCT:
            return api.LLVMConstStructInContext(self._ir.context, refs(parts), len(parts), 0)
        if kind == ARRAY:
            return api.LLVMConstArray2(self._ir.type_of(parts[0]), refs(parts), len(parts))
        return api.LLVMConstVector(refs(parts), len(parts))

    def any(self, shadow: Ref) -> Ref:
        """Whether any part is poison."""
        build, ir = self._build, self._ir
        type_ = ir.type_of(shadow)
        if ir.kind(type_) not in (STRUCT, ARRAY):
            return build.any_lane(shadow)
        found = ir.int(ir.i1, 0)
        for index in range(len(ir.members(type_))):
            found = build.binary("Or", found, self.any(build.part(shadow, index)))
        return found

    def or_(self, shape: Ref, one: Ref | None, other: Ref) -> Ref:
        """A shadow with the poison of another as well, lane by lane where they have as many, else in all of it."""
        build, ir = self._build, self._ir
        if ir.kind(shape) in (STRUCT, ARRAY):
            found = one or self._api.LLVMConstNull(shape)
            for index, (_, member) in enumerate(ir.members(shape)):
                found = build.with_part(found, self.or_(member, build.part(found, index), other), index)
            return found
        count = ir.shape(shape)[2]
        if ir.shape(ir.type_of(other))[2] != count:
            other = build.splat(self.any(other), count)
        return other if one is None else build.binary("Or", one, other)
