"""What functions and calls promise: attributes by their position, read through the C API.

The C API does not give the numbers of `range` and the kinds of `memory`, so LLVM is asked to print a declaration that
carries the attribute alone; what is printed otherwise than expected is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_void_p
from dataclasses import dataclass

from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import FUNCTION_INDEX, Ref
from llmfb_core.llvm.ir import IR, refs

RESULT = 0
"""LLVMAttributeReturnIndex; parameters follow from 1 on."""
_RANGE = re.compile(r" range\(i\d+ (-?\d+), (-?\d+)\)")
_INITIALIZES = re.compile(r" initializes\(((?:\(-?\d+, -?\d+\)(?:, )?)+)\)")
_MEMORY = re.compile(r" memory\(([^)]*)\)")
_VALUE = [
    "nonnull",
    "noundef",
    "align",
    "dereferenceable",
    "dereferenceable_or_null",
    "nofpclass",
    "range",
    "returned",
    "readonly",
    "readnone",
    "writeonly",
    "byval",
    "sret",
    "zeroext",
    "signext",
    "swifterror",
    "swiftasync",
    "inalloca",
    "preallocated",
    "nest",
    "inreg",
    "byref",
    "noalias",
    "captures",
    "nocapture",
    "dead_on_unwind",
    "dead_on_return",
    "noext",
    "initializes",
]
_FUNCTION = [
    "noreturn",
    "nounwind",
    "willreturn",
    "memory",
    "naked",
    "returns_twice",
    "presplitcoroutine",
    "convergent",
]


REFUSED = {
    "naked": "a naked function",
    "presplitcoroutine": "a coroutine before its passes",
    "null_pointer_is_valid": "a function in which null is an address",
    "strictfp": "a function with a floating-point environment of its own",
    "vscale_range": "types that this machine lacks",
    "returns_twice": "a call that returns twice",
    **dict.fromkeys(
        ("inalloca", "preallocated", "swifterror", "swiftasync", "swiftself", "nest", "byref"),
        "a way of passing that is not supported",
    ),
}
"""Attributes that make a function, or one that calls such a function, not executable, and why."""
_ALLOWING = """
alignstack allocalign allocptr allockind allocsize alwaysinline builtin cold coro_elide_safe
coro_only_destroy_when_complete disable_sanitizer_instrumentation elementtype fn_ret_thunk_extern hot
hybrid_patchable immarg inlinehint jumptable minsize mustprogress nobuiltin nocallback nocf_check
nocreateundeforpoison nodivergencesource noduplicate nofree noimplicitfloat noinline nomerge nonlazybind
noprofile norecurse noredzone nosanitize_bounds nosanitize_coverage nosync nooutline flatten optdebug
optforfuzzing optnone optsize safestack sanitize_address sanitize_alloc_token sanitize_hwaddress
sanitize_memory sanitize_memtag sanitize_numerical_stability sanitize_realtime sanitize_realtime_blocking
sanitize_thread sanitize_type shadowcallstack skipprofile speculatable speculative_load_hardening ssp sspreq
sspstrong uwtable writable denormal_fpenv noipa
"""
"""Attributes that only allow or forbid passes something that need not be done, or say how code is made.

`nofree` and `nosync` are promises that nothing here breaks; `mustprogress` is looked at where a loop has no end.
"""


@dataclass(frozen=True, slots=True)
class Effects:
    """What a call may do: read and write memory of its arguments or other memory, not come back, be left out."""

    reads: bool = True
    writes: bool = True
    reads_arguments: bool = True
    writes_arguments: bool = True
    inaccessible: bool = True
    returns: bool = True
    unwinds: bool = True
    will_return: bool = False

    def promises_more_than(self, other: Effects) -> bool:
        """Whether less may be done of what shows in memory and in whether it comes back."""
        names = ("reads", "writes", "reads_arguments", "writes_arguments", "inaccessible")
        less = any(getattr(other, name) and not getattr(self, name) for name in names)
        return less or (self.will_return and not other.will_return)

    def and_(self, other: Effects) -> Effects:
        """What is promised by both places together."""
        return Effects(
            self.reads and other.reads,
            self.writes and other.writes,
            self.reads_arguments and other.reads_arguments,
            self.writes_arguments and other.writes_arguments,
            self.inaccessible and other.inaccessible,
            self.returns and other.returns,
            self.unwinds and other.unwinds,
            self.will_return or other.will_return,
        )


class Attributes:
    """Reads attributes of functions and calls of one module."""

    def __init__(self, ir: IR) -> None:
        """Look up the attributes' numbers, 0 for those that this LLVM lacks."""
        self._ir = ir
        api = ir.api
        self._kinds = {
            name: api.LLVMGetEnumAttributeKindForName(name.encode(), len(name))
            for name in (*_VALUE, *_FUNCTION)
        }
        self._of_values, self._of_functions = (
            {self._kinds[name]: name for name in names} for names in (_VALUE, _FUNCTION)
        )
        self._printed: dict[Ref, str] = {}
        self._known = {
            api.LLVMGetEnumAttributeKindForName(name.encode(), len(name))
            for name in (*_VALUE, *_FUNCTION, *REFUSED, *_ALLOWING.split())
        }
        self._refused = {
            kind: reason
            for name, reason in REFUSED.items()
            if (kind := api.LLVMGetEnumAttributeKindForName(name.encode(), len(name)))
        }

    def at(self, place: Ref, index: int, *, call: bool) -> dict[str, int]:
        """The attributes at a position of a function or a call, with their values (types are references)."""
        api = self._ir.api
        names = self._of_functions if index == FUNCTION_INDEX else self._of_values
        found: dict[str, int] = {}
        for kind, attribute in self._all(place, index, call=call):
            name = names.get(kind)
            if name in ("byval", "sret", "byref", "inalloca", "preallocated"):
                found[name] = api.LLVMGetTypeAttributeValue(attribute)
            elif name in ("range", "memory", "initializes"):
                found[name] = attribute
            elif name is not None:
                found[name] = api.LLVMGetEnumAttributeValue(attribute)
        return found

    def _all(self, place: Ref, index: int, *, call: bool) -> Iterator[tuple[int, Ref]]:
        """The attributes at a position that are no strings, with the numbers of their kinds."""
        api = self._ir.api
        count, get = (
            (api.LLVMGetCallSiteAttributeCount, api.LLVMGetCallSiteAttributes)
            if call
            else (api.LLVMGetAttributeCountAtIndex, api.LLVMGetAttributesAtIndex)
        )
        if not (number := count(place, index)):
            return
        found = (c_void_p * number)()
        get(place, index, found)
        for each in found:
            if not api.LLVMIsStringAttribute(each):
                yield api.LLVMGetEnumAttributeKind(each), each

    def is_known(self, kind: int) -> bool:
        """Whether it is known here what attributes of a kind, a number of this LLVM, mean."""
        return kind in self._known

    def refusal(self, place: Ref, index: int, *, call: bool) -> str | None:
        """Why the attributes at a position make it not executable: one that is refused, or that is not known here."""
        for kind, _ in self._all(place, index, call=call):
            if kind in self._refused:
                return self._refused[kind]
            if kind not in self._known:
                return "an attribute that is not known here"
        return None

    def passed(self, call: Ref, index: int) -> list[Ref]:
        """The attributes at a position of a call that say how a value is passed."""
        get = self._ir.api.LLVMGetCallSiteEnumAttribute
        names = ("byval", "sret", "zeroext", "signext", "nest", "inreg", "align")
        return [found for name in names if (found := get(call, index, self._kinds[name]))]

    def passing(self, place: Ref, index: int, *, call: bool) -> frozenset[str]:
        """The names of those attributes at a position of a function or a call."""
        names = ("byval", "sret", "zeroext", "signext", "noext", "nest", "inreg")
        return frozenset(self.at(place, index, call=call)).intersection(names)

    def passed_by(self, function: Ref, index: int) -> list[Ref]:
        """The same of a function."""
        get = self._ir.api.LLVMGetEnumAttributeAtIndex
        names = ("byval", "sret", "zeroext", "signext", "nest", "inreg")
        return [found for name in names if (found := get(function, index, self._kinds[name]))]

    def range_of(self, attribute: Ref, type_: Ref) -> tuple[int, int]:
        """The least value and the one behind the greatest of a `range`."""
        text = self._alone(attribute, 1, type_)
        found = _RANGE.search(text)
        if found is None:
            raise NotExecutableError("a range that cannot be read")
        return int(found[1]), int(found[2])

    def initialized(self, attribute: Ref) -> list[tuple[int, int]]:
        """The ranges of bytes that an `initializes` says are written before anything else is done with them."""
        text = self._alone(attribute, 1, self._ir.ptr)
        found = _INITIALIZES.search(text)
        if found is None:
            raise NotExecutableError("an initializes that cannot be read")
        return [(int(low), int(high)) for low, high in re.findall(r"\((-?\d+), (-?\d+)\)", found[1])]

    def effects(self, place: Ref, *, call: bool) -> Effects:
        """What the attributes of a function or a call allow."""
        found = self.at(place, FUNCTION_INDEX, call=call)
        behaviour = {
            "returns": "noreturn" not in found,
            "unwinds": "nounwind" not in found,
            "will_return": "willreturn" in found,
        }
        if "memory" not in found:
            return Effects(**behaviour)
        text = _MEMORY.search(self._alone(found["memory"], FUNCTION_INDEX, None))
        if text is None:
            raise NotExecutableError("a memory attribute that cannot be read")
        parts = [part.partition(": ") for part in text[1].split(", ")]
        kinds = {kind if effect else "": effect or kind for kind, _, effect in parts}
        usual = kinds.get("", "none")
        others = {kind: effect for kind, effect in kinds.items() if kind not in ("argmem", "inaccessiblemem")}
        known = {"none", "read", "write", "readwrite"}
        if not set(kinds.values()) <= known:
            raise NotExecutableError("a memory attribute that cannot be read")
        arguments = kinds.get("argmem", usual)
        elsewhere = {*others.values(), usual}
        return Effects(
            reads=bool(elsewhere & {"read", "readwrite"}),
            writes=bool(elsewhere & {"write", "readwrite"}),
            reads_arguments=arguments in ("read", "readwrite"),
            writes_arguments=arguments in ("write", "readwrite"),
            inaccessible=kinds.get("inaccessiblemem", usual) in ("write", "readwrite"),
            **behaviour,
        )

    def _alone(self, attribute: Ref, index: int, type_: Ref | None) -> str:
        """A declaration with one attribute, as LLVM prints it."""
        if attribute not in self._printed:
            ir = self._ir
            types = [] if type_ is None else [type_]
            shape = ir.api.LLVMFunctionType(ir.void, refs(types), len(types), 0)
            function = ir.api.LLVMAddFunction(ir.module, b"", shape)
            ir.api.LLVMAddAttributeAtIndex(function, index, attribute)
            self._printed[attribute] = ir.api.take_message(ir.api.LLVMPrintValueToString(function))
            ir.api.LLVMDeleteFunction(function)
        return self._printed[attribute]
