"""Which LLVMs are found, what is said of them, and which one a module gets."""

from __future__ import annotations

import _ctypes
import os
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from llmfb_core.llvm import choice, discovery, locate
from llmfb_core.llvm.backends import SAMPLES, backend_of
from llmfb_core.llvm.choice import llvm_for, package
from llmfb_core.llvm.discovery import Discovery, Examined
from llmfb_core.llvm.locate import ARM_WHEEL, FOLDERS_VARIABLE, Library, present

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="names are those of Linux")

TRIPLES = {
    "thumbv7m-none-eabi": "ARM",
    "armebv7r-none-eabihf": "ARM",
    "thumb": "ARM",
    "arm64-apple-macosx13.0.0": "AArch64",
    "aarch64_be-linux-gnu": "AArch64",
    "riscv32-unknown-none-elf": "RISCV",
    "mipsisa32r6el-linux-gnu": "Mips",
    "powerpc64le-unknown-linux-gnu": "PowerPC",
    "i686-pc-windows-msvc": "X86",
    "wasm32-wasi": "WebAssembly",
    "bpf": "BPF",
    "msp430-none-elf": "MSP430",
    "unknown-unknown-unknown": None,
    "thum": None,
    "armour": None,
    "nvptx64-nvidia-cuda": None,
    "": None,
}


@pytest.mark.parametrize(("triple", "backend"), TRIPLES.items())
def test_the_back_end_of_a_triple(triple: str, backend: str | None) -> None:
    assert backend_of(triple) == backend


@pytest.mark.parametrize(("backend", "sample"), SAMPLES.items())
def test_samples_are_of_their_back_end(backend: str, sample: str) -> None:
    assert backend_of(sample) == backend


# ------------------------------------------------------------------------------------------------------ what is found


def made(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("not a library")


FOUND: dict[str, tuple[list[str], list[tuple[str, int | None]]]] = {
    "Debian": (["usr/lib/x86_64-linux-gnu/libLLVM.so.22.1"], [("libLLVM.so.22.1", 22)]),
    "Debian before 18": (["usr/lib/x86_64-linux-gnu/libLLVM-17.so.1"], [("libLLVM-17.so.1", 17)]),
    "apt.llvm.org": (["usr/lib/llvm-23/lib/libLLVM.so.23.1"], [("libLLVM.so.23.1", 23)]),
    "Fedora": (["usr/lib64/libLLVM.so.21.1"], [("libLLVM.so.21.1", 21)]),
    "Arch": (["usr/lib/libLLVM.so.22.1"], [("libLLVM.so.22.1", 22)]),
    "Homebrew": (["brew/opt/llvm@23/lib/libLLVM.so"], [("libLLVM.so", None)]),
    "Rust": (
        [
            "rustup/toolchains/nightly/lib/libLLVM.so.23.1-rust-1.97.0-nightly",
            "rustup/toolchains/stable/lib/libLLVM-22-rust-1.95.0-stable.so",
        ],
        [("libLLVM-22-rust-1.95.0-stable.so", 22), ("libLLVM.so.23.1-rust-1.97.0-nightly", 23)],
    ),
    "an old one": (["usr/lib/llvm-14/lib/libLLVM-14.so.1"], [("libLLVM-14.so.1", 14)]),
    "others": (
        ["usr/lib/libLLVMSupport.so", "usr/lib/llvm-22/lib/libLTO.so.22.1", "etc/libLLVM.so.22.1"],
        [],
    ),
}


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose usual places lie below a folder, with no LLVM and an environment that names none."""
    monkeypatch.delenv(FOLDERS_VARIABLE, raising=False)
    monkeypatch.setattr(locate, "_SYSTEM", [str(tmp_path / each) for each in ("usr/lib", "usr/lib64")])
    monkeypatch.setattr(locate, "_HOMEBREW", [str(tmp_path / "brew/opt")])
    monkeypatch.setattr(locate, "_embedded", lambda: iter(()))
    monkeypatch.setenv("RUSTUP_HOME", str(tmp_path / "rustup"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.mark.parametrize(("files", "found"), FOUND.values(), ids=FOUND)
def test_where_llvms_usually_are(
    machine: Path, files: list[str], found: list[tuple[str, int | None]]
) -> None:
    made(machine, *files)
    assert [(each.path.name, each.major) for each in present()] == found


def test_what_points_to_the_same_file_counts_once(machine: Path) -> None:
    made(machine, "usr/lib/x86_64-linux-gnu/libLLVM.so.22.1")
    below = machine / "usr/lib/llvm-22/lib"
    below.mkdir(parents=True)
    (below / "libLLVM.so.1").symlink_to("../../x86_64-linux-gnu/libLLVM.so.22.1")
    (library,) = present()
    assert library.major == 22


def test_what_only_names_a_library_is_none(machine: Path) -> None:
    script = machine / "rustup/toolchains/stable/lib/libLLVM-22-rust-1.95.0-stable.so"
    script.parent.mkdir(parents=True)
    script.write_text("INPUT(libLLVM.so.22.1-rust-1.95.0-stable)\n")
    assert present() == []


def test_the_working_folder_names_no_toolchain(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(machine, "toolchains/stable/lib/libLLVM.so.22.1", "evil/libLLVM.so.22.1", "lib/libLLVM.so.22.1")
    monkeypatch.chdir(machine)
    for home in (".", "", "evil"):
        monkeypatch.setenv("RUSTUP_HOME", home)
        assert present() == []
    monkeypatch.delenv("RUSTUP_HOME")
    monkeypatch.setenv(FOLDERS_VARIABLE, f".{os.pathsep}evil{os.pathsep}")
    assert present() == []


def test_folders_that_are_named_are_the_only_ones(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(machine, "usr/lib/libLLVM.so.22.1", "mine/lib/libLLVM.so.23.1")
    monkeypatch.setenv(FOLDERS_VARIABLE, str(machine / "mine"))
    assert [each.path for each in present()] == [machine / "mine/lib/libLLVM.so.23.1"]
    monkeypatch.setenv(FOLDERS_VARIABLE, "")
    assert present() == []


# ----------------------------------------------------------------------------------------------- what is said of them


def cut_off(path: Path) -> None:
    path.write_bytes(locate.locate().path.read_bytes()[:5000])


def another_library(path: Path) -> None:
    shutil.copyfile(_ctypes.__file__, path)


def text(path: Path) -> None:
    path.write_text("not a library")


BROKEN: dict[str, tuple[str, Callable[[Path], None], str]] = {
    "text": ("libLLVM.so.22.1", text, "^cannot be loaded: "),
    "cut off": ("libLLVM.so.22.1", cut_off, "^cannot be loaded: |^ends the process that loads it"),
    "another library": ("libLLVM.so", another_library, "^is not a libLLVM that llmfb can use: it lacks LLVM"),
    "too old": ("libLLVM.so.16.0", text, "^is LLVM 16, and llmfb works with 17 to "),
    "too new": ("libLLVM-99.so", text, "^is LLVM 99, and llmfb works with 17 to "),
    "a folder": ("libLLVM.so.22.1", Path.mkdir, "^cannot be read: Is a directory"),
}


@pytest.mark.parametrize(("name", "make", "error"), BROKEN.values(), ids=BROKEN)
async def test_what_is_broken_is_said_and_keeps_nothing_else_from_working(
    tmp_path: Path, name: str, make: Callable[[Path], None], error: str
) -> None:
    make(tmp_path / name)
    broken, embedded = Library(tmp_path / name, "here"), locate.locate()
    found = await Discovery(lambda: [broken, embedded]).all()
    assert found[0].error is not None
    assert re.search(error, found[0].error), found[0].error
    assert str(tmp_path) not in found[0].error
    assert (found[0].version, found[0].backends) == ("", ())
    assert found[1].version == "22.1.8"
    assert "X86" in found[1].backends or "AArch64" in found[1].backends


async def test_a_library_is_asked_once_for_as_long_as_it_stays_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLMFB_CACHE_DIR", str(tmp_path / "cache"))
    asked: list[Path] = []

    async def ask(library: Library) -> dict[str, object]:
        asked.append(library.path)
        return {"version": "23.1.0", "backends": ["ARM"]}

    monkeypatch.setattr(discovery, "_asked", ask)
    path = tmp_path / "libLLVM.so.23.1"
    path.write_text("one build")
    library = Library(path, "here")
    for _ in range(2):
        assert await Discovery().examined(library) == Examined(library, "23.1.0", ("ARM",))
    assert asked == [path]
    path.write_text("another build")
    await Discovery().examined(library)
    assert asked == [path, path]


# ---------------------------------------------------------------------------------------------------- what is chosen

EMBEDDED = Library(Path("/embedded/libLLVM.so.22.1"), "the wheel", embedded=True)


@dataclass
class Known(Discovery):
    """LLVMs of which all is known; those that were asked about are noted."""

    others: list[Examined]
    default: Examined

    def __post_init__(self) -> None:
        self.asked: list[Library] = []

    async def all(self) -> list[Examined]:
        self.asked += [each.library for each in self.others]
        return [self.default, *self.others]

    async def examined(self, library: Library) -> Examined:
        self.asked.append(library)
        return next(each for each in (self.default, *self.others) if each.library == library)


def one(version: str, *backends: str, error: str | None = None, name: str = "a") -> Examined:
    return Examined(
        Library(Path(f"/{name}/libLLVM.so.{version}"), f"installed in /{name}"), version, backends, error
    )


CHOSEN: dict[str, tuple[list[Examined], str | None]] = {
    "the same major": ([one("23.1.0", "ARM"), one("22.1.0", "ARM")], "22.1.0"),
    "the first of a major": ([one("22.1.5", "ARM"), one("22.1.8", "ARM", name="b")], "22.1.5"),
    "a newer major": ([one("23.1.0", "ARM"), one("21.1.0", "ARM")], "23.1.0"),
    "no older one": ([one("21.1.0", "ARM")], None),
    "none without the back end": ([one("22.1.0", "AArch64"), one("23.1.0", "ARM")], "23.1.0"),
    "none that is broken": ([one("", error="is broken"), one("23.1.0", "ARM")], "23.1.0"),
    "there is none": ([], None),
}


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own LLVM has the back end for x86 alone, and so has this machine."""

    def found(wanted: str | None) -> Library:
        return Library(Path(wanted), "named by you") if wanted else EMBEDDED

    monkeypatch.setattr(choice, "locate", found)
    monkeypatch.setattr(choice.platform, "machine", lambda: "x86_64")


@pytest.mark.usefixtures("embedded")
@pytest.mark.parametrize(("others", "version"), CHOSEN.values(), ids=CHOSEN)
async def test_a_target_that_the_default_lacks(others: list[Examined], version: str | None) -> None:
    known = Known(others, Examined(EMBEDDED, "22.1.8", ("X86",)))
    chosen = await llvm_for("thumbv7m-none-eabi", None, known)
    if version is None:
        assert chosen.library == EMBEDDED
        assert chosen.missing.startswith("the embedded LLVM 22.1.8 has no ARM back end")
        assert not chosen.why
        assert "\n" not in chosen.missing
    else:
        assert chosen.library.path.name == f"libLLVM.so.{version}"
        assert f"LLVM {version}, installed in {chosen.library.path.parent}" in chosen.why
        assert "the embedded LLVM 22.1.8 has no ARM back end" in chosen.why
        assert not chosen.missing


@pytest.mark.usefixtures("embedded")
@pytest.mark.parametrize("triple", ["", "x86_64-unknown-linux-gnu", "i686-pc-windows-msvc"])
async def test_for_this_machine_nothing_is_looked_for(triple: str) -> None:
    known = Known([one("22.1.0", "ARM", "X86")], Examined(EMBEDDED, "22.1.8", ("X86",)))
    assert (await llvm_for(triple, None, known)).library == EMBEDDED
    assert known.asked == []


@pytest.mark.usefixtures("embedded")
async def test_a_triple_that_is_being_typed_looks_for_nothing() -> None:
    known = Known([one("22.1.0", "ARM")], Examined(EMBEDDED, "22.1.8", ("X86",)))
    chosen = await llvm_for("thum", None, known)
    assert (chosen.library, chosen.missing) == (EMBEDDED, "no LLVM makes objects for the triple thum")
    assert known.asked == []


@pytest.mark.usefixtures("embedded")
@pytest.mark.parametrize("variable", [False, True])
async def test_an_llvm_that_somebody_named_alone_is_used(
    variable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = Examined(Library(Path("/mine"), "named by you"), "21.1.0", ("X86",))
    if variable:

        def named(_wanted: str | None) -> Library:
            return mine.library

        monkeypatch.setattr(choice, "locate", named)
        monkeypatch.setenv("LLMFB_LLVM", "/mine")
    chosen = await llvm_for("avr", None if variable else "/mine", Known([one("22.1.0", "AVR")], mine))
    assert chosen.library == mine.library
    assert chosen.missing == (
        "the LLVM 21.1.0 that you named has no AVR back end, which avr needs; name another LLVM, or none"
    )


@pytest.mark.parametrize(
    ("backend", "system", "apt", "said"),
    [
        ("AVR", "linux", True, ["apt install libllvm22"]),
        ("ARM", "linux", True, [ARM_WHEEL, "apt install libllvm22"]),
        ("AArch64", "linux", False, [ARM_WHEEL, "package of LLVM 22"]),
        ("RISCV", "darwin", False, ["brew install llvm"]),
        ("AVR", "linux", False, ["package of LLVM 22"]),
    ],
)
def test_the_package_that_is_named(backend: str, system: str, apt: bool, said: list[str]) -> None:
    named = package(backend, 22, system=system, apt=apt)
    assert all(each in named for each in (*said, "--llvm"))
    assert (ARM_WHEEL in named) == (ARM_WHEEL in said)
