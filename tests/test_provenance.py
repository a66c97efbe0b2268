"""What results rest on: anything that changes it hides them; what was spent only decides whether to search again."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from llmfb_core import provenance
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.provenance import Effort, Validity, build_of, validity
from llmfb_core.types import Measurement
from llmfb_server.results import Result, Results

VALIDITY = Validity("bytes", "standard", True, "22.1.8 abc", "x86_64", "0.1.0", "2", "code", "none")
EFFORT = Effort("model (1)", "lists", 2.0, 0, proved=False)


@pytest.mark.parametrize("name", [each.name for each in fields(Validity)])
def test_a_result_is_not_there_under_another_validity(tmp_path: Path, name: str) -> None:
    other = replace(VALIDITY, **{name: False if name == "keep_size_attributes" else "another"})
    assert other.digest != VALIDITY.digest
    results = Results(tmp_path)
    result = Result("bytes", "context", EFFORT, Measurement(3, 9, 0), finished=True)
    results.put(VALIDITY, "text", result)
    assert results.write(VALIDITY, "text", result) == result
    assert results.get(VALIDITY, "text", "context") == result
    assert results.get(VALIDITY, "text", "another") is None
    assert results.get(other, "text", "context") is None
    assert Results(tmp_path).read(VALIDITY, ["text", "other"]) == {"text": [result]}
    assert Results(tmp_path).read(other, ["text"]) == {}


COVERS = {
    "the same": (EFFORT, True),
    "less time": (replace(EFFORT, seconds=1.0), True),
    "more time": (replace(EFFORT, seconds=3.0), False),
    "no model": (replace(EFFORT, model=None), True),
    "another model": (replace(EFFORT, model="model (2)"), False),
    "the model asked otherwise": (replace(EFFORT, asking="short 4"), False),
    "no model, asked otherwise": (replace(EFFORT, model=None, asking="short 4"), True),
    "other lists": (replace(EFFORT, coreset="others"), False),
    "another seed": (replace(EFFORT, seed=1), False),
    "Alive2": (replace(EFFORT, proved=True), False),
}


@pytest.mark.parametrize(("other", "covered"), COVERS.values(), ids=COVERS)
def test_what_was_spent_covers_what_is_no_more(other: Effort, covered: bool) -> None:
    assert EFFORT.covers(other) is covered


def test_what_had_no_model_is_searched_again_with_one() -> None:
    assert not replace(EFFORT, model=None).covers(EFFORT)


async def test_validity_is_that_of_the_llvm_and_the_code() -> None:
    async with WorkerPool(workers=1) as pool:
        found = validity(pool, "bytes", "standard", keep_size_attributes=True)
    assert found.llvm.startswith(f"{pool.llvm_version} ")
    assert found == validity(pool, "bytes", "standard", keep_size_attributes=True)
    assert found.host == pool.host_triple


def test_the_code_that_validates_is_part_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "validation" / "offer.py"
    file.parent.mkdir()
    file.write_text("strict = False\n")
    monkeypatch.setattr(provenance, "_ROOT", tmp_path)
    code = provenance._code.__wrapped__  # pyright: ignore[reportPrivateUsage]
    before = code()
    assert code() == before
    file.write_text("strict = True\n")
    assert code() != before


def test_a_librarys_build(tmp_path: Path) -> None:
    library = tmp_path / "libLLVM.so"
    library.write_bytes(b"\x7fELF" + bytes(100) + b"\4\0\0\0\x03\0\0\0\3\0\0\0GNU\0\x01\xab\xff" + bytes(20))
    assert build_of(library) == "01abff"
    library.write_bytes(b"\xcf\xfa\xed\xfe" + bytes(100))
    before = build_of(library)
    library.write_bytes(b"\xcf\xfa\xed\xfe" + bytes(101))
    assert before != build_of(library) == build_of(library)
