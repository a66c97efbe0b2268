"""The wrapper's pure part: from a compiler call to what is kept of it."""

from pathlib import Path

import pytest

from llmfb_core.corpus.wrapper import (
    VARIANTS,
    Compilation,
    Variant,
    module_name,
    rewrite,
    source_name,
    targets,
)


@pytest.mark.parametrize(
    ("call", "sources", "flags"),
    [
        ("-c a.c", "a.c", ""),
        ("-O2 -g -Wall -Werror -c a.c -o a.o", "a.c", ""),
        (
            "-I. -I ../include -DX=1 -D Y -UZ -std=gnu99 -c a.c",
            "a.c",
            "-I. -I ../include -DX=1 -D Y -UZ -std=gnu99",
        ),
        ("-MD -MP -MF .deps/a.Po -MT a.o -MMD -c -o a.o a.c", "a.c", ""),
        ("-include config.h -isystem inc -c a.c", "a.c", "-include config.h -isystem inc"),
        ("-fPIC -fstack-protector -flto -fwrapv -c a.c", "a.c", "-fwrapv"),
        ("-mavx2 -march=haswell -mllvm -inline -c a.c", "a.c", "-mavx2 -march=haswell"),
        ("-x c -Xclang -O0 -pipe -c a.c", "a.c", ""),
        ("-L lib -l m -lz -Wl,-z,now -o tool a.c b.c c.o", "a.c b.c", ""),
        (
            "-fno-exceptions -fno-rtti -std=c++17 -c a.cc b.cpp",
            "a.cc b.cpp",
            "-fno-exceptions -fno-rtti -std=c++17",
        ),
        ("-Wp,-MD,a.d -funsigned-char -c dir/a.c", "dir/a.c", "-funsigned-char"),
    ],
)
def test_rewrite(call: str, sources: str, flags: str) -> None:
    assert rewrite(call.split()) == Compilation(tuple(sources.split()), tuple(flags.split()))


@pytest.mark.parametrize(
    "call",
    [
        "",
        "--version",
        "a.o b.o -o tool",
        "-E a.c",
        "-M a.c",
        "-S a.c",
        "-c a.S",
        "-x c -",
        "-o a.c x.o",
    ],
)
def test_calls_that_compile_no_c_file(call: str) -> None:
    assert rewrite(call.split()) is None


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("source", ["a.c", "src/a.c", "src__x/a%2F.c", "lib/ä b.cpp", "a.O0.c"])
def test_module_names_are_flat_and_reversible(source: str, variant: Variant) -> None:
    name = module_name(source, variant)
    assert "/" not in name
    assert name.endswith(".bc")
    assert source_name(name) == (source, variant)


def test_targets_stay_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, modules = tmp_path / "root", tmp_path / "modules"
    (root / "src").mkdir(parents=True)
    modules.mkdir()
    (modules / module_name("src/old.c", "Oz")).touch()
    monkeypatch.chdir(root / "src")
    sources = ("new.c", "old.c", "../zlib/crc.c", "../../outside.c", f"{root}/top.cc", "x" * 250 + ".c")
    found = list(targets(Compilation(sources, ()), root, modules, ["zlib"]))
    assert [
        (source.relative_to(root).as_posix(), module.name, variant) for source, module, variant in found
    ] == [
        ("src/new.c", "src%2Fnew.c.Oz.bc", "Oz"),
        ("src/new.c", "src%2Fnew.c.O0.bc", "O0"),
        ("src/old.c", "src%2Fold.c.O0.bc", "O0"),
        ("top.cc", "top.cc.Oz.bc", "Oz"),
        ("top.cc", "top.cc.O0.bc", "O0"),
    ]
