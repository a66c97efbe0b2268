"""Valid input of kinds that failed once: each is optimized, and what cannot be is said with its name and place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llmfb_core.cli.main import main
from llmfb_core.errors import LLVMUnavailableError
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.locate import available

VALID = Path(__file__).parent / "valid"
FILES = sorted(path for path in VALID.glob("*.ll") if path.stem != "wasm")
SKIPPED = {
    "blockaddress_message": "llmfb: skipped: function @computed: addresses of its blocks are used outside of it"
}


def optimize(path: Path, *more: str) -> int:
    return main(
        ["optimize", str(path), "--model", "none", "--compilations", "12", "--workers", "1", "--json", *more]
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_function_has_an_offer(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize(path) == 0
    shown = capsys.readouterr()
    functions = json.loads(shown.out)["functions"]
    assert functions
    for function in functions:
        validation = function["validation"]
        assert "reason" not in validation, function["name"]
        assert (validation["verifier"], validation["interface"], validation["splice"]) == (True, True, True)
        assert function["best"]["bytes"] <= function["baseline"]["bytes"]
    assert shown.err.strip() == SKIPPED.get(path.stem, "")


@pytest.mark.parametrize("scope", ["functions", "module"])
def test_a_coroutine_has_no_size_before_passes(scope: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize(VALID / "coroutine_source.ll", "--scope", scope) == 0
    data = json.loads(capsys.readouterr().out)
    found = data["functions"][0] if scope == "functions" else data["module"]
    assert found["source"] == {"instructions": 14, "bytes": None}
    assert found["best"]["bytes"] > 0


def test_a_coroutine_brings_its_parts(tmp_path: Path) -> None:
    out = tmp_path / "out.ll"
    assert optimize(VALID / "coroutine_source.ll", "-o", str(out)) == 0
    text = out.read_text()
    assert "define internal fastcc void @co.resume(" in text
    assert "define internal fastcc void @co.destroy(" in text


def with_webassembly() -> str | None:
    for library in available():
        try:
            if Api(library.path).function("LLVMInitializeWebAssemblyTarget") is not None:
                return str(library.path)
        except LLVMUnavailableError:
            continue
    return None


def test_webassembly_where_an_llvm_has_it(capsys: pytest.CaptureFixture[str]) -> None:
    library = with_webassembly()
    if library is None:
        pytest.skip("no LLVM here has the WebAssembly back end (Debian's libllvm22 does)")
    assert optimize(VALID / "wasm.ll", "--llvm", library) == 0
    (function,) = json.loads(capsys.readouterr().out)["functions"]
    # CODE: one function, its size, no locals, two operands of two bytes each, mul, end.
    assert function["best"]["bytes"] == 9
    assert function["validation"]["execution"]["not_executable"]


BROKEN: dict[str, tuple[str, int, int]] = {
    "a use before its definition": ("  %y = add i32 %z, 1\n  %z = add i32 %x, 1\n  ret i32 %y\n", 7, 3),
    "one of two equal calls": (
        "  call void @h(i32 1)\n  musttail call void @h(i32 1)\n  call void @h(i32 1)\n  ret i32 0\n",
        8,
        3,
    ),
    "metadata": ("  %y = load i32, ptr @g\n  %z = load i32, ptr @g, !range !0\n  ret i32 %z\n", 8, 3),
    "no instruction": ("  br label %a\na:\n  %y = phi i32 [ 0, %b ]\n  ret i32 %y\nb:\n  ret i32 1\n", 9, 3),
}
AROUND = """; a comment
declare void @h(i32)
define void @before(i32 %x) {{
  ret void
}}
define i32 @f(i32 %x) {{
{}}}
@g = global i32 0
!0 = !{{i32 1, i32 1}}
"""


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize("name", BROKEN)
def test_the_verifier_complains_about_a_line(
    name: str, debug: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    body, line, column = BROKEN[name]
    flag = '!llvm.module.flags = !{!1}\n!1 = !{i32 2, !"Debug Info Version", i32 3}\n' if debug else ""
    path = tmp_path / "broken.ll"
    path.write_text(AROUND.format(body) + flag)
    assert optimize(path) == 1
    assert f"broken.ll:{line}:{column}: " in capsys.readouterr().err
