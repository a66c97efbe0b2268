"""Running lists step by step through remembered states gives what running them in one piece gives."""

import os
import random
from collections.abc import Iterator

import pytest

from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.examples import examples
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.locate import locate
from llmfb_core.llvm.measure import PreparedSource
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.stepwise import States
from llmfb_core.llvm.target import Targets
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.passes.pass_list import InvalidPassList, steps
from llmfb_core.search.moves import neighbour, random_list
from llmfb_core.types import Source

OTHER_LLVMS = [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep) if path]
ELEMENTS = [element.text for element in vocabulary()]


def source() -> Source:
    path = next(example.path for example in examples() if "strbuffer" in example.path.name)
    extraction = extract(ModuleText(path.read_text()), "strbuffer_append_bytes")
    return Source(extraction.text, extraction.function)


def lists(count: int) -> list[str]:
    """Lists of a search: some random ones, and many neighbours of theirs."""
    rng = random.Random(5)
    parents = [from_elements(random_list(ELEMENTS, rng)) for _ in range(5)]
    found = [*parents, *(neighbour(rng.choice(parents), ELEMENTS, rng) for _ in range(count - 5))]
    return [one.text for one in found]


def cut(text: str) -> tuple[str, ...]:
    found = steps(text)
    assert not isinstance(found, InvalidPassList)
    return found


@pytest.fixture(name="prepared")
def prepare() -> Iterator[PreparedSource]:
    api = Api(locate(None).path)
    prepared = PreparedSource(api, Targets(api), source())
    yield prepared
    prepared.close()


@pytest.mark.parametrize("held", [1_000_000, 300])
def test_steps_give_what_the_whole_list_gives(prepared: PreparedSource, held: int) -> None:
    tried = lists(80)
    whole = [prepared.compile(text, measure_bytes=True) for text in tried]
    states = States(prepared, instructions_held=held)
    assert [states.measure(text, cut(text)) for text in tried] == whole
    assert states.steps_run < sum(len(cut(text)) for text in tried) / 2
    states.close()


def test_a_step_that_llvm_refuses_is_a_value(prepared: PreparedSource) -> None:
    states = States(prepared)
    for _ in range(2):
        failed = states.measure("x", ["function(sroa)", "function(no-such-pass)"])
        assert failed.failure is not None
        assert failed.failure.kind == "invalid_list"
    assert states.measure("", []).ok
    states.close()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("sroa,default<Oz>,gvn", ("function(sroa)", "default<Oz>", "function(gvn)")),
        ("function(licm,loop-rotate,sroa)", ("function(loop-mssa(licm,loop-rotate))", "function(sroa)")),
        ("function(loop(indvars),loop-mssa(licm))", ("function(loop(indvars))", "function(loop-mssa(licm))")),
        ("cgscc(inline,function(sroa)),globaldce", ("cgscc(inline,function(sroa))", "globaldce")),
        ("function(nonsense)", InvalidPassList("unknown pass nonsense", 9)),
    ],
)
def test_steps(text: str, expected: tuple[str, ...] | InvalidPassList) -> None:
    assert steps(text) == expected


@pytest.mark.parametrize("llvm", [None, *OTHER_LLVMS])
async def test_lists_that_this_llvm_lacks_are_values_and_the_rest_goes_on(llvm: str | None) -> None:
    async with WorkerPool(llvm, workers=1) as pool:
        # No intrinsics: those of one release are errors in another (lifetime.start lost an argument in LLVM 22).
        square = Source("define i32 @f(i32 %x) {\n  %y = mul i32 %x, %x\n  ret i32 %y\n}\n", "f")
        tried = ["function(nonsense)", "default<Oz>", "function(sroa)"]
        walked = await pool.compile(square, tried, measure_bytes=True, stepwise=True)
        whole = await pool.compile(square, tried, measure_bytes=True)
        assert [one.measurement for one in walked] == [one.measurement for one in whole]
        kinds = [one.failure and one.failure.kind for one in walked]
        assert kinds == ["invalid_list", "invalid_list" if pool.major >= 23 else None, None]
        assert len(pool.pids) == 1


async def test_a_pool_walks_and_compiles_the_same_source() -> None:
    tried = lists(12)
    async with WorkerPool(workers=1) as pool:
        whole = await pool.compile(source(), tried, measure_bytes=True)
        assert await pool.compile(source(), tried, measure_bytes=True, stepwise=True) == whole


async def test_walking_leaves_the_names_of_values_alone() -> None:
    named = Source("define i32 @f(i32 %named) {\n  ret i32 %named\n}\n", "f")
    async with WorkerPool(workers=1) as pool:
        for stepwise in (True, False):
            await pool.compile(named, ["function(sroa)"], measure_bytes=True, stepwise=stepwise)
        (shown,) = await pool.compile(named, [""], want_ir=True)
    assert shown.ir is not None
    assert "ret i32 %named" in shown.ir
