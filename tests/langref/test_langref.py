"""The table of words, checked against LLVM itself."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from llmfb_core import langref
from llmfb_core.document.body import OPCODES
from llmfb_core.errors import IRError
from llmfb_core.llvm.locate import locate
from llmfb_core.llvm.pool import WorkerPool

OF_OTHER_VERSIONS = {"nocapture"}
_ASK = """
import ctypes, json, sys
library = ctypes.CDLL(sys.argv[1])
words, intrinsics = json.load(sys.stdin)
kinds = [library.LLVMGetEnumAttributeKindForName(word.encode(), ctypes.c_size_t(len(word))) for word in words]
ids = [library.LLVMLookupIntrinsicID(name.encode(), ctypes.c_size_t(len(name))) for name in intrinsics]
json.dump([kinds, ids, library.LLVMGetLastEnumAttributeKind()], sys.stdout)
"""


def of(*titles: str) -> list[str]:
    return [entry.word for entry in langref.words().values() if entry.title in titles]


def test_attributes_and_intrinsics_are_those_of_llvm() -> None:
    words, intrinsics = of("parameter attribute", "function attribute"), list(langref.intrinsics())
    question = json.dumps([words, intrinsics])
    done = subprocess.run(
        [sys.executable, "-c", _ASK, str(locate().path)],
        input=question,
        capture_output=True,
        text=True,
        check=True,
    )
    kinds, ids, end = json.loads(done.stdout)
    assert {word for word, kind in zip(words, kinds, strict=True) if not kind} == OF_OTHER_VERSIONS
    assert set(range(1, end)) <= set(kinds), "LLVM has attributes that the table lacks"
    assert [name for name, number in zip(intrinsics, ids, strict=True) if not number] == []
    assert len(intrinsics) >= 120


def test_all_opcodes() -> None:
    assert set(of("instruction")) == OPCODES


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("linkage", "@g = {} global [0 x i32] undef\n;or\n@g = {} global i32"),
        ("visibility", "@g = {} global i32 0"),
        ("preemption", "@g = {} global i32 0"),
        ("DLL storage class", "@g = {} global i32 0"),
        ("thread-local model", "@g = thread_local({}) global i32 0"),
        ("calling convention", "declare {} void @f(i1)\n;or\ndeclare {}(64) void @f()"),
        (
            "atomic ordering",
            "define void @f(ptr %p) {{\n  %x = load atomic i32, ptr %p {}, align 4\n  ret void\n}}",
        ),
        ("fast-math flag", "define float @f(float %x) {{\n  %y = fadd {} float %x, %x\n  ret float %y\n}}"),
    ],
)
async def test_keywords_are_those_of_llvm(title: str, text: str) -> None:
    """LLVM takes each in one of the forms."""
    words = [word for word in of(title) if word != "syncscope"]
    assert words
    async with WorkerPool(workers=1) as pool:
        for word in words:
            assert any([await reads(pool, form.format(*[word] * 2)) for form in text.split(";or")]), word


async def reads(pool: WorkerPool, text: str) -> bool:
    """Whether the parser takes `text`; what the verifier thinks of it is another question."""
    try:
        await pool.inspect(text)
    except IRError as error:
        return "expected" not in error.message
    return True


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("llvm.memcpy.p0.p0.i64", "llvm.memcpy"),
        ("llvm.memcpy.inline.p0.p0.i64", "llvm.memcpy.inline"),
        ("llvm.sadd.with.overflow.i32", "llvm.sadd.with.overflow"),
        ("llvm.trap", "llvm.trap"),
        ("llvm.no.such", None),
        ("memcpy", None),
    ],
)
def test_overloaded_intrinsics(name: str, word: str | None) -> None:
    entry = langref.intrinsic(name)
    assert (entry.word if entry else None) == word


def test_sentences() -> None:
    entries = [*langref.words().values(), *langref.intrinsics().values()]
    for entry in entries:
        assert entry.text.endswith(".") and entry.text[0].isupper() and len(entry.text) < 130, entry
        assert entry.url.startswith("https://llvm.org/docs/LangRef.html#")


def test_every_opcode_has_a_snippet() -> None:
    assert set(langref.snippets()) == OPCODES
    assert all(text.split()[0] == word for word, text in langref.snippets().items())


def test_what_follows_is_known_of_real_opcodes() -> None:
    assert langref.following("add") == ("nuw", "nsw")
    assert set(langref.following("atomicrmw")) > {"xchg", "umax", "seq_cst"}
    assert langref.following("ret") == ()
