"""Control-flow graphs, compared with those of LLVM."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from llmfb_core.document.body import read_body
from llmfb_core.document.cfg import Cfg, control_flow, dot, mermaid
from llmfb_core.document.module import ModuleText

IR = sorted((Path(__file__).parent / "ir").glob("*.ll"))
ALL_TERMINATORS = """\
define void @f(i32 %x, ptr %p, i1 %c) personality ptr @g {
entry:
  switch i32 %x, label %none [
    i32 1, label %one ; label %none
    i32 2, label %"t wo"
  ]
one:
  br i1 %c, label %"t wo", label %jump
"t wo":
  indirectbr ptr %p, [label %one, label %none]
jump:
  callbr void asm "label %x", "!i"()
      to label %none [label %one]
none:
  invoke void @h()
      to label %back unwind label %pads
back:
  ret void
pads:
  %s = catchswitch within none [label %catch] unwind label %cleanup
catch:
  %k = catchpad within %s [ptr null, i32 64, ptr null]
  catchret from %k to label %back
cleanup:
  %l = cleanuppad within none []
  cleanupret from %l unwind to caller
}
declare i32 @g(...)
declare void @h()
"""


def graphs(text: str) -> dict[str, Cfg]:
    module = ModuleText(text)
    return {
        entity.key: control_flow(text, entity.key[1:], read_body(text, entity))
        for entity in module.of_kind("define")
    }


def test_all_terminators() -> None:
    graph = graphs(ALL_TERMINATORS)["@f"]
    names = [block.name for block in graph.blocks]
    assert names == ["entry", "one", "t wo", "jump", "none", "back", "pads", "catch", "cleanup"]
    assert [(names[edge.source], names[edge.target], edge.why) for edge in graph.edges] == [
        ("entry", "none", "default"),
        ("entry", "one", "1"),
        ("entry", "t wo", "2"),
        ("one", "t wo", "true"),
        ("one", "jump", "false"),
        ("t wo", "one", ""),
        ("t wo", "none", ""),
        ("jump", "none", ""),
        ("jump", "one", ""),
        ("none", "back", ""),
        ("none", "pads", "unwind"),
        ("pads", "catch", ""),
        ("pads", "cleanup", "unwind"),
        ("catch", "back", ""),
    ]


def test_broken() -> None:
    graph = graphs("define void @f() {\n  br i1 true, label %a, label %gone\na:\n  br label\n")["@f"]
    assert [tuple(edge) for edge in graph.edges] == [(0, 1, "true")]


def test_mermaid() -> None:
    graph = graphs(
        'define void @f(i1 %c) {\n  br i1 %c, label %"a\\22]", label %1\n1:\n  ret void\n"a\\22]":\n  ret void\n}'
    )
    assert mermaid(graph["@f"]) == (
        'flowchart TD\n  b0["0 (1)"]\n  b1["1 (1)"]\n  b2["a#34;#93; (1)"]\n  b0 -->|"true"| b2\n  b0 -->|"false"| b1\n'
    )


@pytest.mark.skipif(shutil.which("dot") is None, reason="needs Graphviz")
def test_graphviz_reads_what_we_write() -> None:
    for text in [ALL_TERMINATORS, *(path.read_text() for path in IR)]:
        written = "".join(dot(graph) for graph in graphs(text).values())
        done = subprocess.run(["dot", "-Tplain"], input=written, capture_output=True, text=True, check=True)
        assert not done.stderr
        assert done.stdout.count("graph") >= len(graphs(text))


@pytest.mark.parametrize(
    "text",
    [ALL_TERMINATORS, *(path.read_text() for path in IR)],
    ids=["terminators", *(path.stem for path in IR)],
)
def test_successors_are_those_of_llvm(text: str) -> None:
    expected = successors_by_llvm(text)
    found = {
        key: [
            sorted(edge.target for edge in graph.edges if edge.source == number)
            for number in range(len(graph.blocks))
        ]
        for key, graph in graphs(text).items()
    }
    assert len(found) == len(expected)
    assert list(found.values()) == expected


def successors_by_llvm(text: str) -> list[list[list[int]]]:
    """Of each function's blocks, the successors' indices in ascending order."""
    program = [sys.executable, str(Path(__file__).with_name("llvm_successors.py"))]
    done = subprocess.run(program, input=text, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
