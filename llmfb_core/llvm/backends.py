"""LLVM's back ends by the names that `llvm-config --targets-built` gives them, and which of them a triple needs (pure).

A library tells which of them it has (`llmfb_core.llvm.target.Targets.backends`); that a triple is understood without
asking one lets an editor follow what somebody types, letter by letter.
"""

from __future__ import annotations

import regex as re

SAMPLES = {
    "AArch64": "aarch64",
    "AMDGPU": "amdgcn",
    "ARM": "armv7",
    "AVR": "avr",
    "BPF": "bpfel",
    "CSKY": "csky",
    "Hexagon": "hexagon",
    "Lanai": "lanai",
    "LoongArch": "loongarch64",
    "M68k": "m68k",
    "MSP430": "msp430",
    "Mips": "mips",
    "PowerPC": "powerpc64le",
    "RISCV": "riscv32",
    "Sparc": "sparc",
    "SystemZ": "s390x",
    "VE": "ve",
    "WebAssembly": "wasm32",
    "X86": "x86_64",
    "Xtensa": "xtensa",
}
"""The back ends that make object files which llmfb can measure, each with the beginning of a triple of its own."""

_ARCHITECTURES = {
    "AArch64": r"aarch64(?:_be|_32)?|arm64(?:_32|e|ec)?",
    "AMDGPU": r"amdgcn|r600",
    "ARM": r"(?:arm|thumb)(?:eb)?(?:v[.\w]*)?|xscale(?:eb)?",
    "AVR": "avr",
    "BPF": r"bpf(?:_le|_be|el|eb)?",
    "CSKY": "csky",
    "Hexagon": "hexagon",
    "Lanai": "lanai",
    "LoongArch": r"loongarch(?:32|64)",
    "M68k": "m68k",
    "MSP430": "msp430",
    "Mips": r"mips(?:64|n32|isa32|isa64)?(?:r6)?(?:el|eb)?|mipsallegrex(?:el)?",
    "PowerPC": r"(?:powerpc|ppc)(?:spe|32|64)?(?:le)?|ppu",
    "RISCV": r"riscv(?:32|64)(?:be)?",
    "Sparc": r"sparc(?:el|v9|64)?",
    "SystemZ": r"s390x|systemz",
    "VE": "ve",
    "WebAssembly": r"wasm(?:32|64)",
    "X86": r"i[3-9]86|x86_64h?|amd64",
    "Xtensa": "xtensa",
}
_BY_ARCHITECTURE = {name: re.compile(pattern) for name, pattern in _ARCHITECTURES.items()}


_UNKNOWN = re.compile(r"unknown(?:-.*)?$")


def is_unknown(triple: str) -> bool:
    """Whether a triple is of no architecture, which front ends write that know no target: it is taken for none."""
    return _UNKNOWN.match(triple) is not None


def backend_of(triple: str) -> str | None:
    """The back end for a triple, by its architecture; None for one that no LLVM makes objects for.

    For example `ARM` for `thumbv7m-none-eabi`.
    """
    architecture = triple.partition("-")[0]
    return next((name for name, each in _BY_ARCHITECTURE.items() if each.fullmatch(architecture)), None)
