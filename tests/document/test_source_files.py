"""The files that debug info names."""

from __future__ import annotations

from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.source_files import source_files

TEXT = r"""
source_filename = "main.c"
; !DIFile(filename: "comment.c", directory: "/x")
!0 = !DIFile(filename: "a (b).c", directory: "/src dir", checksumkind: CSK_MD5, checksum: "filename")
!1 = !DIFile(directory: "/src", filename: "quo\22te.c")
!2 = !{!"!DIFile(filename: \22string.c\22)"}
!3 = !DIFile(filename: "alone.c"
"""


def test_names_and_folders() -> None:
    found = source_files(Names(ModuleText(TEXT)), 10)
    assert [(each.filename, each.directory) for each in found] == [
        ("main.c", ""),
        ("a (b).c", "/src dir"),
        ('quo"te.c', "/src"),
    ]
    assert [TEXT[each.start : each.end] for each in found] == ["main.c", "a (b).c", r"quo\22te.c"]
    assert len(source_files(Names(ModuleText(TEXT)), 2)) == 2
