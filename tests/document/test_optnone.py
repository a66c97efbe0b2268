"""Taking the mark `optnone` off all functions of a text, and nothing else."""

from __future__ import annotations

import pytest

from llmfb_core.document.optnone import lifted

GROUP = "attributes #0 = {{ noinline {}nounwind }}\n"
CASES = {
    "none": ("define void @f() noinline {\n  ret void\n}\n", None, 0),
    "in the header": (
        "define void @f() noinline optnone {\n  ret void\n}\n",
        "define void @f() noinline {\n  ret void\n}\n",
        1,
    ),
    "in a group of two": (
        "define void @f() #0 {\n  ret void\n}\ndefine void @g() #0 {\n  ret void\n}\n"
        + GROUP.format("optnone "),
        "define void @f() #0 {\n  ret void\n}\ndefine void @g() #0 {\n  ret void\n}\n" + GROUP.format(""),
        2,
    ),
    "in the group of a declaration": ("declare void @f() #0\n" + GROUP.format("optnone "), None, 0),
    "in a comment, a string and a name": (
        'define void @optnone() "optnone"="true" {\n  ret void ; optnone\n}\n',
        None,
        0,
    ),
    "with other line ends": (
        "define void @f() optnone noinline {\r\n  ret void\r\n}\r\n",
        "define void @f() noinline {\r\n  ret void\r\n}\r\n",
        1,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_mark_goes_and_all_else_stays(name: str) -> None:
    before, after, count = CASES[name]
    assert lifted(before) == (after if after is not None else before, count)
