"""What the source promises of values: attributes, metadata of loads, operand bundles.  A promise broken is undefined.

Checked of parameters, arguments, results of calls and what is returned: `nonnull`, `align`, `dereferenceable`,
`dereferenceable_or_null`, `range`, `nofpclass`.  `noundef` holds because what is undefined is chosen by the run.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from ctypes import c_size_t

from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import FLOATS, INTEGER, POINTER_KIND
from llmfb_core.llvm.versions.attributes import Attributes
from llmfb_core.llvm.versions.builder import Build

_IGNORED = {"cold", "ignore", "noundef"}
"""Bundles of `llvm.assume` that say nothing that could be broken, or that is known here."""


def check_attributes(build: Build, attributes: Attributes, value: Ref, found: dict[str, int]) -> None:
    """Make visible where a value is not what its attributes promise."""
    ir = build.ir
    type_ = ir.type_of(value)
    kind, lane, _ = ir.shape(type_)
    if ir.kind(type_) == POINTER_KIND:
        _pointer(build, value, found)
    if "range" in found and kind == INTEGER:
        _ranges(build, value, [attributes.range_of(found["range"], lane)])
    if "nofpclass" in found:
        _no_class(build, value, found["nofpclass"])


def _pointer(build: Build, value: Ref, found: dict[str, int]) -> None:
    ir = build.ir
    word = build.word(value)
    if "nonnull" in found:
        build.poisoned(build.icmp("eq", word, ir.word(0)))
    if found.get("align", 1) > 1:
        build.poisoned(build.icmp("ne", build.binary("And", word, ir.word(found["align"] - 1)), ir.word(0)))
    for name in ("dereferenceable", "dereferenceable_or_null"):
        if name in found:
            build.runtime("dereferenceable", word, ir.word(found[name]), ir.word(int(name.endswith("null"))))


def _ranges(build: Build, value: Ref, ranges: list[tuple[int, int]]) -> None:
    ir = build.ir
    type_ = ir.type_of(value)
    bits = ir.bits(ir.shape(type_)[1])
    inside: Ref | None = None
    for low, high in ranges:
        moved = build.binary("Sub", value, ir.int(type_, low))
        one = build.icmp("ult", moved, ir.int(type_, (high - low) % (1 << bits)))
        inside = one if inside is None else build.binary("Or", inside, one)
    if inside is not None:
        build.poisoned(build.negated(inside))


def _no_class(build: Build, value: Ref, mask: int) -> None:
    ir = build.ir
    if ir.shape(ir.type_of(value))[0] not in FLOATS:
        build.poisoned(ir.int(ir.i1, 1))
        return
    number = ir.int(ir.int_type(32), mask)
    build.poisoned(build.intrinsic("is.fpclass", [ir.type_of(value)], value, number))


class LoadPromises:
    """Checks the metadata of loads."""

    def __init__(self, build: Build) -> None:
        """Look up the kinds' numbers."""
        self._build = build
        api, context = build.api, build.ir.context
        names = (
            *("range", "nonnull", "align", "dereferenceable", "dereferenceable_or_null", "nofpclass"),
            "noundef",
        )
        self._kinds = {
            name: api.LLVMGetMDKindIDInContext(context, name.encode(), len(name)) for name in names
        }

    def check(self, load: Ref) -> None:
        """Make visible where what was loaded is not what was promised."""
        build, api = self._build, self._build.api
        if not api.LLVMHasMetadata(load):
            return
        found = {name: self._numbers(load, kind) for name, kind in self._kinds.items()}
        held = {name: numbers for name, numbers in found.items() if numbers is not None}
        well_defined = held.pop("noundef", None) is not None
        if not held:
            return
        build.behind(load)
        followed = build.poison
        if well_defined:
            # What breaks another promise is poison, and this one says that there is none.
            build.poison = None
        self._check(load, held)
        build.poison = followed

    def _check(self, load: Ref, held: Mapping[str, list[int]]) -> None:
        build, ir = self._build, self._build.ir
        if ir.kind(ir.type_of(load)) == POINTER_KIND:
            _pointer(
                build, load, {name: (numbers or [1])[0] for name, numbers in held.items() if name != "range"}
            )
        if "range" in held and ir.shape(ir.type_of(load))[0] == INTEGER:
            numbers = held["range"]
            _ranges(build, load, list(zip(numbers[::2], numbers[1::2], strict=True)))
        if "nofpclass" in held:
            _no_class(build, load, held["nofpclass"][0])

    def _numbers(self, load: Ref, kind: int) -> list[int] | None:
        """The integers of a node, without sign; None where the load has none of the kind."""
        api = self._build.api
        node = api.LLVMGetMetadata(load, kind)
        if not node:
            return None
        return [api.LLVMConstIntGetZExtValue(each) for each in self._build.ir.node_operands(node)]


def check_bundles(build: Build, assume: Ref) -> None:
    """Make visible where a bundle of `llvm.assume` does not hold; of one that is not known here, nothing counts."""
    api, ir = build.api, build.ir
    for index in range(api.LLVMGetNumOperandBundles(assume)):
        bundle = api.LLVMGetOperandBundleAtIndex(assume, index)
        length = c_size_t()
        tag = ctypes.string_at(
            api.LLVMGetOperandBundleTag(bundle, ctypes.byref(length)), length.value
        ).decode()
        count = api.LLVMGetNumOperandBundleArgs(bundle)
        arguments = [api.LLVMGetOperandBundleArgAtIndex(bundle, number) for number in range(count)]
        api.LLVMDisposeOperandBundle(bundle)
        build.before(assume)
        if tag == "nonnull" and count == 1:
            build.undefined(build.icmp("eq", build.word(arguments[0]), ir.word(0)))
        elif tag == "align" and count in (2, 3):
            word = build.word(arguments[0])
            if count == 3:
                word = build.binary("Sub", word, build.word(arguments[2]))
            less = build.binary("Sub", build.word(arguments[1]), ir.word(1))
            build.undefined(build.icmp("ne", build.binary("And", word, less), ir.word(0)))
        elif tag in ("dereferenceable", "dereferenceable_or_null") and count == 2:
            null = ir.word(int(tag.endswith("null")))
            build.runtime("dereferenceable", build.word(arguments[0]), build.word(arguments[1]), null)
        elif tag == "separate_storage" and build.is_original:
            build.runtime("promised")
        elif tag not in _IGNORED and tag != "separate_storage":
            build.undefined(ir.int(ir.i1, 1))
