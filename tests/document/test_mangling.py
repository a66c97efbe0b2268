"""Names of C++ and Rust, good ones and hostile ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.document.mangling import demangled, demangled_key

NAMES = {
    "_Z5riskyi": "risky(int)",
    "_ZNK7Derived2idEv": "Derived::id() const",
    "_ZNSt6vectorIiSaIiEE9push_backERKi": "std::vector<int, std::allocator<int>>::push_back(int const&)",
    "_ZTV7Derived": "vtable for Derived",
    "__Z5riskyi": "risky(int)",
    "\x01_Z5riskyi": "risky(int)",
    "_ZN4core3fmt9Formatter3pad17h0123456789abcdefE": "core::fmt::Formatter::pad",
    "_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h0123456789abcdefE": (
        "core::ptr::drop_in_place<alloc::string::String>"
    ),
    "_RNvCs1234_7mycrate3foo": "mycrate::foo",
    "_RINvNtC3std3mem8align_ofdE": "std::mem::align_of::<f64>",
}


@pytest.mark.parametrize("name", NAMES)
def test_names(name: str) -> None:
    assert demangled(name) == NAMES[name]


PLAIN = ["", "main", "_Z", "_Zfoo", "_ZN", "_R", "_RNv", "Z3foov", "_start", "R", "é", "\ud800"]


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_not_mangled(name: str) -> None:
    assert demangled(name) is None


def test_keys() -> None:
    assert demangled_key("@_Z5riskyi") == "risky(int)"
    assert demangled_key('@"\\01_Z5riskyi"') == "risky(int)"
    assert demangled_key("%_Z5riskyi") is None


def bomb(times: int) -> str:
    """A type that names the type before it twice, again and again."""
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "_Z1f1AIiiE" + "".join(f"S_IS{digits[n]}_S{digits[n]}_E" for n in range(times))


@pytest.mark.parametrize(
    "name",
    [
        *(
            "_Z" + "P" * 4000 + "i",
            "_Z1f" + "P" * 4000 + "i",
            "_ZN" + "1a" * 2000 + "E",
            "_Z1f" + "1AI" * 1300 + "i",
        ),
        *(
            "_R" + "M" * 4000,
            "_RNv" + "INv" * 1000,
            "_RNvC" + "9" * 4000,
            "_Z1fI" + "Dp" * 2000,
            "_Z" + "9" * 4000,
        ),
        *(bomb(8), bomb(34), "_RINv" + "TB0_" * 900 + "E", "_ZN" + "St" * 2000, "_Z5riskyi" * 10_000),
    ],
    ids=range(14),
)
def test_hostile_names_are_bounded(name: str) -> None:
    plain = demangled(name)
    assert plain is None or len(plain) <= 4096


PIECES = [
    "St",
    "S_",
    "S0_",
    "T_",
    "I",
    "E",
    "N",
    "1a",
    "3foo",
    "P",
    "K",
    "R",
    "Dp",
    "L",
    "X",
    "F",
    "v",
    "i",
    "B0_",
    "C1x",
]


@given(
    st.sampled_from(["_Z", "_R", "__Z", "_ZN", "_RNv"]),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=3)),
)
def test_never_raises(head: str, pieces: list[str]) -> None:
    plain = demangled(head + "".join(pieces))
    assert plain is None or (plain and plain.isprintable())
