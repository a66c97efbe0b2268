"""Extract, compile, splice, extract again: the document then says what was compiled, and nothing else changed."""

from pathlib import Path

import pytest

from llmfb_core.document.canonical import canonical_function
from llmfb_core.document.edits import apply_edits
from llmfb_core.document.extract import Extraction, extract
from llmfb_core.document.module import FunctionRange, ModuleText
from llmfb_core.document.normalize import normalize
from llmfb_core.document.splice import splice, splice_all
from llmfb_core.errors import FunctionError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Compilation, Source
from llmfb_core.validation.read_back import reads_back

PASS_LISTS = [
    "default<Oz>",
    "default<O3>",
    "function(sroa,gvn)",
    "function(loop-simplify,lcssa,loop(loop-rotate),loop-vectorize,instcombine<no-verify-fixpoint>)",
    "globalopt,cgscc(function-attrs),constmerge",
]
FILES = sorted((Path(__file__).parent / "ir").glob("*.ll"))


@pytest.mark.slow
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_every_function_of_every_sample(path: Path, line_end: str) -> None:
    module = ModuleText(path.read_text().replace("\n", line_end))
    # The only function of the samples that uses two names of one object.
    functions = [each for each in module.functions if each.is_definition and each.name != "bad"]
    async with WorkerPool(workers=1) as pool:
        for function in functions:
            extraction = extract(module, function.name)
            source = Source(extraction.text, extraction.function, size_attributes=False)
            for compilation in await pool.compile(source, PASS_LISTS, want_ir=True, verify=True):
                await check(pool, module, function, compilation)


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_all_functions_of_a_sample_at_once(path: Path) -> None:
    module = ModuleText(path.read_text())
    names = [each.name for each in module.functions if each.is_definition and each.name != "bad"]
    extractions = [extract(module, name) for name in names]
    async with WorkerPool(workers=1) as pool:
        for pass_list in PASS_LISTS:
            changes: list[tuple[Extraction, str]] = []
            for extraction in extractions:
                source = Source(extraction.text, extraction.function, size_attributes=False)
                (compilation,) = await pool.compile(source, [pass_list], want_ir=True, verify=True)
                assert compilation.ir is not None, compilation.failure
                changes.append((extraction, compilation.ir))
            spliced = splice_all(module, changes)
            assert not spliced.left_out
            assert spliced.text == apply_edits(module.text, spliced.edits)
            await pool.inspect(spliced.text)
            document = ModuleText(spliced.text)
            for extraction, compiled_ir in changes:
                added = spliced.added[extraction.original.name]
                assert await reads_back(document, extraction, compiled_ir, added, pool)


async def check(
    pool: WorkerPool, module: ModuleText, function: FunctionRange, compilation: Compilation
) -> None:
    assert compilation.ir is not None, compilation.failure
    extraction = extract(module, function.name)
    spliced = splice(module, extraction, compilation.ir)
    assert spliced.text == apply_edits(module.text, spliced.edits)
    await pool.inspect(spliced.text)

    document = ModuleText(spliced.text)
    again = extract(document, function.name)
    offered = (await pool.inspect(again.text, printed=True)).printed
    assert canonical_function(offered, again.function, spliced.added.values()) == canonical_function(
        compilation.ir, extraction.function, spliced.added
    )
    assert normalize(offered, again.function).count("\n") > 2

    place = document.function_named(function.name)
    assert place is not None
    assert spliced.text[: place.start] == module.text[: function.start]
    assert spliced.text[place.end :].startswith(module.text[function.end :])


async def test_what_shares_an_object_cannot_be_taken_out() -> None:
    text = next(path for path in FILES if path.stem == "handwritten").read_text()
    with pytest.raises(FunctionError):
        extract(ModuleText(text), "bad")
