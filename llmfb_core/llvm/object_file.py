"""What an object file takes of flash and of RAM, read from its section table.

LLVM's C API tells the names and sizes of sections but not their flags, and names do not tell what a section of the
user's own is.  Formats are those that LLVM writes: ELF, COFF, Mach-O and WebAssembly.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from llmfb_core.llvm import wasm_object


class UnknownObjectError(ValueError):
    """The bytes are no object file of a format that is known here."""


@dataclass(frozen=True, slots=True)
class ObjectSize:
    """`bytes` (flash) are all allocatable sections with contents, without unwind tables and notes.

    `ram` are those that a program may write (not what is read-only after relocation), zero-initialized and
    thread-local data, and common symbols.
    """

    bytes: int
    ram: int


@dataclass(frozen=True, slots=True)
class _Section:
    size: int
    stored: bool
    """Whether the file has its contents; else it is zero-initialized."""
    writable: bool


def object_size(content: bytes) -> ObjectSize:
    """The sizes of an object file; raises UnknownObjectError."""
    try:
        if content[:4] == b"\0asm":
            return ObjectSize(*wasm_object.sizes(content))
        sections = list(_sections(content))
    except (struct.error, IndexError, ValueError) as error:
        raise UnknownObjectError(f"not an object file that can be measured: {error}") from error
    return ObjectSize(
        sum(one.size for one in sections if one.stored), sum(one.size for one in sections if one.writable)
    )


def code(content: bytes) -> dict[str, list[bytes]]:
    """The contents of an ELF object's executable sections by name; raises UnknownObjectError."""
    found: dict[str, list[bytes]] = {}
    try:
        if content[:4] != b"\x7fELF":
            raise ValueError("it is not ELF")
        for name, (_, kind, flags, _, start, length, *_) in _elf_table(content):
            if flags & _SHF_EXECUTE and kind != _SHT_NOBITS:
                found.setdefault(name, []).append(content[start : start + length])
    except (struct.error, IndexError, ValueError) as error:
        raise UnknownObjectError(f"not an object file that can be read: {error}") from error
    return found


def _sections(content: bytes) -> Iterator[_Section]:
    magic = content[:4]
    if magic == b"\x7fELF":
        return _elf(content)
    if magic in (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe"):
        return _mach_o(content, wide=magic[0] == 0xCF)
    if int.from_bytes(content[:2], "little") in _COFF_MACHINES:
        return _coff(content)
    raise ValueError(f"it begins with {magic.hex()}")


def _name(table: bytes, start: int) -> str:
    return table[start : table.index(b"\0", start)].decode(errors="replace")


_SHT_SYMTAB, _SHT_NOTE, _SHT_NOBITS, _SHT_UNWIND = 2, 7, 8, 0x70000001
_SHF_WRITE, _SHF_ALLOC, _SHF_EXECUTE = 1, 2, 4
_SHN_COMMON, _SHN_X86_64_LCOMMON, _EM_X86_64 = 0xFFF2, 0xFF02, 62
_ELF_UNWIND = (".eh_frame", ".ARM.exidx", ".ARM.extab")
_ELF_RELRO = (".data.rel.ro", ".init_array", ".fini_array", ".preinit_array", ".ctors", ".dtors")


def _is(name: str, sections: tuple[str, ...]) -> bool:
    """Whether `name` is one of `sections`, or one of them for a single function or variable."""
    return any(name == one or name.startswith(one + ".") for one in sections)


def _elf_form(content: bytes) -> tuple[bool, str]:
    return content[4] == 2, "<" if content[5] == 1 else ">"


def _elf_table(content: bytes) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The sections by name, each with the fields of its header."""
    wide, order = _elf_form(content)
    (offset,) = struct.unpack_from(order + ("Q" if wide else "I"), content, 40 if wide else 32)
    size, count, names = struct.unpack_from(order + "HHH", content, 58 if wide else 46)
    layout = struct.Struct(order + ("IIQQQQIIQQ" if wide else "10I"))
    if size != layout.size or not count:
        raise ValueError("its section table is of an unknown form")
    headers = [layout.unpack_from(content, offset + size * index) for index in range(count)]
    start, length = headers[int(names)][4:6]
    table = content[start : start + length]
    for fields in headers:
        yield _name(table, fields[0]), fields


def _elf(content: bytes) -> Iterator[_Section]:
    wide, order = _elf_form(content)
    (machine,) = struct.unpack_from(order + "H", content, 18)
    for name, (_, kind, flags, _, start, length, _, _, _, entry) in _elf_table(content):
        if kind == _SHT_SYMTAB:
            yield from _elf_commons(content[start : start + length], entry, order, wide, machine)
        if not flags & _SHF_ALLOC or kind == _SHT_NOTE or _is(name, _ELF_UNWIND) or name == ".eh_frame_hdr":
            continue
        if kind == _SHT_UNWIND and machine == _EM_X86_64:
            continue
        writable = bool(flags & _SHF_WRITE) and not _is(name, _ELF_RELRO)
        yield _Section(length, kind != _SHT_NOBITS, writable)


def _elf_commons(table: bytes, entry: int, order: str, wide: bool, machine: int) -> Iterator[_Section]:
    layout = struct.Struct(order + ("IBBHQQ" if wide else "IIIBBH"))
    if entry != layout.size:
        raise ValueError("its symbol table is of an unknown form")
    for fields in layout.iter_unpack(table):
        place, size = (fields[3], fields[5]) if wide else (fields[5], fields[2])
        if place == _SHN_COMMON or (place == _SHN_X86_64_LCOMMON and machine == _EM_X86_64):
            yield _Section(size, stored=False, writable=True)


_COFF_MACHINES = (0x14C, 0x8664, 0x1C0, 0x1C2, 0x1C4, 0xAA64, 0xA641, 0xA64E)
_COFF_STORED, _COFF_ZEROED, _COFF_WRITABLE = 0x20 | 0x40, 0x80, 0x80000000
_COFF_LEFT_OUT = 0x200 | 0x800 | 0x02000000
"""Information for the linker, removed by it, or discardable (debug info)."""
_COFF_UNWIND = (".pdata", ".xdata")
_COFF_EXTERNAL = 2


def _coff(content: bytes) -> Iterator[_Section]:
    count, _, symbols, symbol_count, optional = struct.unpack_from("<HIIIH", content, 2)
    strings = content[symbols + 18 * symbol_count :]
    for index in range(count):
        raw, size, flags = struct.unpack_from("<8s8xI16xI", content, 20 + optional + 40 * index)
        text = raw.rstrip(b"\0").decode(errors="replace")
        name = _name(strings, int(text[1:])) if text[1:].isdigit() and text[0] == "/" else text
        if flags & _COFF_LEFT_OUT or name.partition("$")[0] in _COFF_UNWIND:
            continue
        stored = bool(flags & _COFF_STORED)
        if stored or flags & _COFF_ZEROED:
            yield _Section(size, stored, bool(flags & _COFF_WRITABLE))
    index = 0
    while index < symbol_count:
        value, section, kind, auxiliary = struct.unpack_from("<8xIh2xBB", content, symbols + 18 * index)
        if not section and kind == _COFF_EXTERNAL:
            yield _Section(value, stored=False, writable=True)
        index += 1 + auxiliary


_LC_SYMTAB, _MACH_DEBUG = 2, 0x02000000
_MACH_ZEROED = (0x1, 0xC, 0x12)
_MACH_UNWIND = ("__eh_frame", "__compact_unwind", "__unwind_info")
_MACH_RELRO = ("__const", "__mod_init_func", "__mod_term_func")
_N_STAB, _N_TYPE, _N_EXT = 0xE0, 0x0E, 0x01


def _mach_o(content: bytes, *, wide: bool) -> Iterator[_Section]:
    (commands,) = struct.unpack_from("<I", content, 16)
    at = 32 if wide else 28
    section = struct.Struct("<16s16sQQ8I" if wide else "<16s16sII7I")
    for _ in range(commands):
        command, length = struct.unpack_from("<II", content, at)
        if command == (0x19 if wide else 1):
            (count,) = struct.unpack_from("<I", content, at + (64 if wide else 48))
            first = at + (72 if wide else 56)
            for index in range(count):
                fields = section.unpack_from(content, first + section.size * index)
                yield from _mach_o_section(fields[0], fields[1], fields[3], fields[8])
        elif command == _LC_SYMTAB:
            symbols, count = struct.unpack_from("<II", content, at + 8)
            yield from _mach_o_commons(content, symbols, count, wide)
        at += length


def _mach_o_section(raw: bytes, owner: bytes, size: int, flags: int) -> Iterator[_Section]:
    name, segment = (text.rstrip(b"\0").decode(errors="replace") for text in (raw, owner))
    if flags & _MACH_DEBUG or name in _MACH_UNWIND or segment in ("__DWARF", "__LLVM"):
        return
    writable = segment not in ("__TEXT", "__DATA_CONST") and name not in _MACH_RELRO
    yield _Section(size, (flags & 0xFF) not in _MACH_ZEROED, writable)


def _mach_o_commons(content: bytes, start: int, count: int, wide: bool) -> Iterator[_Section]:
    layout = struct.Struct("<IBBHQ" if wide else "<IBBHI")
    for _, kind, _, _, value in layout.iter_unpack(content[start : start + layout.size * count]):
        if not kind & (_N_STAB | _N_TYPE) and kind & _N_EXT and value:
            yield _Section(value, stored=False, writable=True)
