"""Make undefined behaviour visible: checks beside every instruction that can have it, in a function's printed text.

Two correct versions of a function may differ wherever the original has undefined behaviour or makes a poison value,
so an input on which that happens says nothing.  The checks set a flag and change nothing else.  They ask more than
LLVM's rules do (a poison value that nobody uses is flagged too), which costs inputs, never soundness.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from llmfb_core.document.lexer import first_type, split_commas
from llmfb_core.execution.layout import GAP

DECLARATIONS = """\
declare void @llmfb_undefined(i1)
declare void @llmfb_unreachable()
declare void @llmfb_access(i64, i64, i64)
declare void @llmfb_inbounds(i64, i64)
declare void @llmfb_alloca(ptr, i64)
declare void @llmfb_object(ptr, i64)
declare void @llmfb_block(i64)
declare void @llmfb_compare(i64, i64, i64, i64)
declare void @llmfb_floats(i64, double, double)
declare void @llmfb_mask(i64, i64, i64, i64)
"""
DECLARED_FOR_CANDIDATES = """\
declare void @llmfb_alloca(ptr, i64)
declare void @llmfb_unreachable()
"""
_LINE = re.compile(
    r"\s+(?:(?P<name>%(?:\"[^\"]*\"|[^ ]+)) = )?(?:(?:tail|musttail|notail) )?(?P<opcode>[a-z]+)(?: |$)(?P<rest>.*)$"
)
_INTEGERS = re.compile(r"(?:<(\d+) x i(\d+)>|i(\d+))$")
_INTRINSIC = re.compile(r"@llvm\.([a-z]+)\.[^(]*\(")
_RANGE = re.compile(r"!range (![0-9]+)")
_NUMBER = re.compile(r"i\d+ (-?\d+)")
_FLAGS = {"nuw", "nsw", "exact", "disjoint", "nneg", "samesign", "inbounds", "nusw", "volatile", "atomic"}
_PREDICATES = {"eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"}


class Names:
    """New names for the values of checks, and the intrinsics that they use."""

    def __init__(self, node: Callable[[str], str]) -> None:
        """`node` gives the content of a metadata node by its key."""
        self.node = node
        self.declarations: set[str] = set()
        self._count = 0
        self.sites = 0

    def site(self) -> int:
        """A number of its own for a place of the function where it is seen what an input does."""
        self.sites += 1
        return self.sites

    def new(self) -> str:
        """A name of its own, so that LLVM's numbering of unnamed values is not touched."""
        self._count += 1
        return f"%llmfb.{self._count}"


@dataclass(frozen=True, slots=True)
class Line:
    """One instruction: `type` and `values` are those of its operands of one type, as arithmetic has them."""

    name: str
    opcode: str
    rest: str
    flags: frozenset[str]
    operands: tuple[str, ...]
    """What stands between its commas, metadata included, flags excluded."""

    @property
    def type(self) -> str:
        """The type of the first operand."""
        return first_type(self.operands[0])

    @property
    def values(self) -> tuple[str, ...]:
        """The operands without types, metadata excluded."""
        first, *others = self.operands
        return (first[len(self.type) :].strip(), *(each for each in others if not each.startswith("!")))

    @property
    def target(self) -> str:
        """The type that a conversion converts to."""
        return split_commas(self.rest.rpartition(" to ")[2])[0]


def parse_line(text: str) -> Line | None:
    """The instruction on a line of a function that LLVM printed."""
    found = _LINE.match(text)
    if found is None:
        return None
    rest, flags = found["rest"], set[str]()
    while (word := rest.partition(" ")[0]) in _FLAGS | _PREDICATES:
        flags.add(word)
        rest = rest[len(word) + 1 :]
    return Line(found["name"] or "", found["opcode"], rest, frozenset(flags), tuple(split_commas(rest)))


def opcode_of(text: str) -> str:
    """The opcode of the instruction on a line, empty where there is none; faster than `parse_line`."""
    found = _LINE.match(text)
    return found["opcode"] if found is not None else ""


def checked(body: str, names: Names) -> str:
    """`body`, a function's braces and all between them, with all checks and its allocas made known."""
    return _rewritten(body, names, _BEFORE, _BEHIND, gaps=True)


def with_allocas_known(body: str, names: Names) -> str:
    """`body` with its allocas made known: for the version that is to be judged.

    It is checked for nothing but that it never gets to an `unreachable`, which no defined input leads to.
    """
    return _rewritten(body, names, {"unreachable": _unreachable}, {"alloca": _allocated})


def with_objects(body: str, objects: Mapping[str, str]) -> str:
    """`body` with memory that the function finds on the stack made known: names of pointers to what they point to."""
    first, *lines = body.split("\n")
    label = [lines.pop(0)] if lines and re.match(r"\S[^=]*:", lines[0]) else []
    known = [f"call void @llmfb_object(ptr {name}, i64 {size_of(type_)})" for name, type_ in objects.items()]
    return "\n".join([first, *label, *known, *lines])


Check = Callable[[Names, Line], Iterator[str]]


def _rewritten(
    body: str, names: Names, before: dict[str, Check], behind: dict[str, Check], *, gaps: bool = False
) -> str:
    lines: list[str] = []
    for text in body.split("\n"):
        opcode = opcode_of(text)
        line = parse_line(text) if opcode in before or opcode in behind else None
        if line is not None and opcode in before:
            lines += before[opcode](names, line)
        lines.append(_with_gap(text, line) if gaps and line is not None and opcode == "alloca" else text)
        if line is not None and opcode in behind and line.name:
            lines += behind[opcode](names, line)
    return "\n".join(lines)


# ------------------------------------------------------------------------------------------------ building blocks


def _flagged(names: Names, condition: str, type_: str) -> Iterator[str]:
    """Undefined where `condition`, an i1 for each lane of `type_`, is true anywhere."""
    shape = _INTEGERS.match(type_)
    if shape is not None and shape[1]:
        single = names.new()
        lanes = f"<{shape[1]} x i1>"
        names.declarations.add(f"declare i1 @llvm.vector.reduce.or.v{shape[1]}i1({lanes})")
        yield f"{single} = call i1 @llvm.vector.reduce.or.v{shape[1]}i1({lanes} {condition})"
        condition = single
    yield f"call void @llmfb_undefined(i1 {condition})"


def _computed(names: Names, *instructions: str) -> tuple[list[str], str]:
    """Instructions that each take the one before as `{}`, and the name of the last."""
    made: list[str] = []
    last = ""
    for instruction in instructions:
        value = names.new()
        made.append(f"{value} = {instruction.replace('{}', last)}")
        last = value
    return made, last


def _bad(names: Names, type_: str, *instructions: str) -> Iterator[str]:
    made, last = _computed(names, *instructions)
    yield from made
    yield from _flagged(names, last, type_)


def _splat(type_: str, value: int) -> str:
    shape = _INTEGERS.match(type_)
    assert shape is not None
    if not shape[1]:
        return str(value)
    return "<" + ", ".join([f"i{shape[2]} {value}"] * int(shape[1])) + ">"


def _bits(type_: str) -> int | None:
    shape = _INTEGERS.match(type_)
    return int(shape[2] or shape[3]) if shape is not None else None


def size_of(type_: str) -> str:
    """The bytes of a type, as a constant that LLVM computes."""
    return f"ptrtoint (ptr getelementptr ({type_}, ptr null, i32 1) to i64)"


def _accessed(names: Names, pointer: str, size: str, align: str) -> Iterator[str]:
    made, address = _computed(names, f"ptrtoint ptr {pointer} to i64")
    yield from made
    yield f"call void @llmfb_access(i64 {address}, i64 {size}, i64 {align})"


# ------------------------------------------------------------------------------------------------------ the checks


def _overflow(names: Names, line: Line) -> Iterator[str]:
    shape = _INTEGERS.match(line.type)
    left, right = line.values[:2]
    for flag, sign in (("nsw", "s"), ("nuw", "u")):
        if flag not in line.flags or shape is None:
            continue
        mangled = f"v{shape[1]}i{shape[2]}" if shape[1] else line.type
        pair = f"{{ {line.type}, {f'<{shape[1]} x i1>' if shape[1] else 'i1'} }}"
        intrinsic = f"@llvm.{sign}{line.opcode}.with.overflow.{mangled}"
        names.declarations.add(f"declare {pair} {intrinsic}({line.type}, {line.type})")
        call = f"call {pair} {intrinsic}({line.type} {left}, {line.type} {right})"
        yield from _bad(names, line.type, call, f"extractvalue {pair} {{}}, 1")


_INVERSE = {
    ("shl", "nsw"): "ashr",
    ("shl", "nuw"): "lshr",
    ("lshr", "exact"): "shl",
    ("ashr", "exact"): "shl",
}


def _shift(names: Names, line: Line) -> Iterator[str]:
    bits = _bits(line.type)
    if bits is None:
        return
    type_, (left, right) = line.type, line.values[:2]
    yield from _bad(names, type_, f"icmp uge {type_} {right}, {_splat(type_, bits)}")
    for flag in sorted(line.flags):
        inverse = _INVERSE[line.opcode, flag]
        yield from _bad(
            names,
            type_,
            f"{line.opcode} {type_} {left}, {right}",
            f"{inverse} {type_} {{}}, {right}",
            f"icmp ne {type_} {{}}, {left}",
        )


def _exact_division(names: Names, line: Line) -> Iterator[str]:
    if "exact" in line.flags:
        left, right = line.values[:2]
        yield from _bad(
            names,
            line.type,
            f"{line.opcode[0]}rem {line.type} {left}, {right}",
            f"icmp ne {line.type} {{}}, zeroinitializer",
        )


def _truncation(names: Names, line: Line) -> Iterator[str]:
    value = line.values[0].partition(" to ")[0]
    for flag, extend in (("nuw", "zext"), ("nsw", "sext")):
        if flag in line.flags:
            yield from _bad(
                names,
                line.type,
                f"trunc {line.type} {value} to {line.target}",
                f"{extend} {line.target} {{}} to {line.type}",
                f"icmp ne {line.type} {{}}, {value}",
            )


def _not_negative(names: Names, line: Line) -> Iterator[str]:
    if "nneg" in line.flags:
        value = line.values[0].partition(" to ")[0]
        yield from _bad(names, line.type, f"icmp slt {line.type} {value}, zeroinitializer")


def _disjoint(names: Names, line: Line) -> Iterator[str]:
    if "disjoint" in line.flags:
        left, right = line.values[:2]
        type_ = line.type
        yield from _bad(
            names, type_, f"and {type_} {left}, {right}", f"icmp ne {type_} {{}}, zeroinitializer"
        )


def _same_sign(names: Names, line: Line) -> Iterator[str]:
    if "samesign" in line.flags and _bits(line.type):
        left, right = line.values[:2]
        type_ = line.type
        yield from _bad(
            names, type_, f"xor {type_} {left}, {right}", f"icmp slt {type_} {{}}, zeroinitializer"
        )


def _to_integer(names: Names, line: Line) -> Iterator[str]:
    bits = _bits(line.target)
    if bits is None or line.target.startswith("<") or line.type not in ("float", "double"):
        return
    value = line.values[0].partition(" to ")[0]
    signed = line.opcode == "fptosi"
    high = 2.0 ** (bits - 1 if signed else bits)
    low, compare = (-high - 1 if signed else -1.0), "ogt"
    if struct.unpack("f", struct.pack("f", low))[0] != low or low == -high:
        low, compare = -high, "oge"
    above, below, fits = names.new(), names.new(), names.new()
    yield f"{above} = fcmp {compare} {line.type} {value}, {_hexadecimal(low)}"
    yield f"{below} = fcmp olt {line.type} {value}, {_hexadecimal(high)}"
    yield f"{fits} = and i1 {above}, {below}"
    yield from _bad(names, "i1", f"xor i1 {fits}, true")


def _hexadecimal(value: float) -> str:
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


def _element(names: Names, line: Line) -> Iterator[str]:
    if not line.flags or not line.operands[1].startswith("ptr "):
        return
    if any(operand.startswith("<") for operand in line.operands[2:]):
        return
    base, result = names.new(), names.new()
    yield f"{base} = ptrtoint {line.operands[1]} to i64"
    yield f"{result} = ptrtoint ptr {line.name} to i64"
    yield f"call void @llmfb_inbounds(i64 {base}, i64 {result})"
    if "nuw" in line.flags:
        yield from _bad(names, "i64", f"icmp ult i64 {result}, {base}")


def _alignment(line: Line) -> str:
    return next((each.removeprefix("align ") for each in line.operands if each.startswith("align ")), "1")


def _memory(names: Names, line: Line) -> Iterator[str]:
    pointer = line.operands[1]
    if pointer.startswith("ptr ") and "atomic" not in line.flags:
        yield from _accessed(names, pointer.removeprefix("ptr "), size_of(line.type), _alignment(line))


def _loaded(names: Names, line: Line) -> Iterator[str]:
    found = _RANGE.search(line.rest)
    pair = _NUMBER.findall(names.node(found[1])) if found else []
    bits = _bits(line.operands[0])
    if len(pair) == 2 and bits is not None:
        low, high = (int(each) for each in pair)
        type_ = line.operands[0]
        yield from _bad(
            names,
            type_,
            f"sub {type_} {line.name}, {_splat(type_, low)}",
            f"icmp uge {type_} {{}}, {_splat(type_, (high - low) % (1 << bits))}",
        )


def _with_gap(text: str, line: Line) -> str:
    """An alloca with room behind it, so that what is written past its end is not taken for another's."""
    type_ = line.operands[0]
    if _count_of(line) or type_.startswith("inalloca "):
        return text
    return text.replace(f"alloca {type_}", f"alloca {{ {type_}, [{GAP} x i8] }}", 1)


def _count_of(line: Line) -> str:
    """How many elements an alloca has, with its type; empty for one."""
    second = line.operands[1] if len(line.operands) > 1 else "align"
    return "" if second.startswith(("align", "addrspace", "!")) else second


def _allocated(names: Names, line: Line) -> Iterator[str]:
    """Make an alloca known: what is passed on of it is recorded, and its first content is always the same."""
    type_ = line.operands[0].removeprefix("inalloca ")
    size = size_of(type_)
    if count := _count_of(line):
        count_type, value = count.split(" ", 1)
        wide = f"add i64 {value}, 0" if count_type == "i64" else f"zext {count_type} {value} to i64"
        made, size = _computed(names, wide, f"mul i64 {{}}, {size}")
        yield from made
    yield f"call void @llmfb_alloca(ptr {line.name}, i64 {size})"


def _unreachable(_names: Names, _line: Line) -> Iterator[str]:
    yield "call void @llmfb_unreachable()"


def _call(names: Names, line: Line) -> Iterator[str]:
    found = _INTRINSIC.search(line.rest)
    if found is None:
        return
    operands = split_commas(line.rest[found.end() : line.rest.rindex(")")])
    kind, type_ = found[1], first_type(operands[0]) if operands else ""
    value = operands[0][len(type_) :].strip() if operands else ""
    if kind in ("memcpy", "memmove", "memset"):
        yield from _block(names, kind, operands)
    elif kind in ("ctlz", "cttz", "abs") and operands[1] == "i1 true" and (bits := _bits(type_)):
        refused = "zeroinitializer" if kind != "abs" else _splat(type_, 1 << (bits - 1))
        yield from _bad(names, type_, f"icmp eq {type_} {value}, {refused}")


def _assume(names: Names, line: Line) -> Iterator[str]:
    if "@llvm.assume(i1 %" in line.rest:
        condition = line.rest.partition("@llvm.assume(")[2].partition(")")[0]
        yield from _bad(names, "i1", f"xor {condition}, true")
    yield from _call(names, line)


def _block(names: Names, kind: str, operands: list[str]) -> Iterator[str]:
    length_type, length = operands[2].split(" ", 1)
    if length_type != "i64":
        made, length = _computed(names, f"zext {length_type} {length} to i64")
        yield from made
    for operand in operands[: 1 if kind == "memset" else 2]:
        pointer = re.sub(
            r"^ptr (?:(?:noundef|nonnull|writeonly|readonly|noalias|align \d+|captures\(none\)) )*",
            "",
            operand,
        )
        yield from _accessed(names, pointer, length, "1")


_BEFORE: dict[str, Check] = {
    **dict.fromkeys(("add", "sub", "mul"), _overflow),
    **dict.fromkeys(("shl", "lshr", "ashr"), _shift),
    **dict.fromkeys(("udiv", "sdiv"), _exact_division),
    **dict.fromkeys(("zext", "uitofp"), _not_negative),
    **dict.fromkeys(("fptosi", "fptoui"), _to_integer),
    **dict.fromkeys(("load", "store"), _memory),
    "trunc": _truncation,
    "or": _disjoint,
    "icmp": _same_sign,
    "call": _assume,
    "unreachable": _unreachable,
}
_BEHIND: dict[str, Check] = {"getelementptr": _element, "load": _loaded, "alloca": _allocated}
