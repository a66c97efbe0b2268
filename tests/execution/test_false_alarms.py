"""Real functions compiled by standard passes: nothing that LLVM does right may be called wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Execution, Source

pytestmark = pytest.mark.asyncio(loop_scope="session")
FILES = sorted(
    {*(Path(__file__).parents[1] / "document" / "ir").glob("*.ll"), *(Path(each.path) for each in examples())}
)
PASS_LISTS = [
    "default<Oz>",
    "default<O3>",
    "function(sroa,gvn,instcombine<no-verify-fixpoint>,simplifycfg)",
    "function(sroa,early-cse<memssa>,dse,loop-simplify,lcssa,loop(loop-rotate,indvars),memcpyopt)",
    "globalopt,cgscc(function-attrs),function(jump-threading,correlated-propagation,reassociate)",
]


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_every_function_of_a_file(path: Path, pool: WorkerPool) -> None:
    module = ModuleText(path.read_text())
    found: list[Execution] = []
    for function in [each for each in module.functions if each.is_definition]:
        try:
            extraction = extract(module, function.name)
        except FunctionError:
            continue
        source = Source(extraction.text, extraction.function)
        for compiled in await pool.compile(source, PASS_LISTS, want_ir=True):
            assert compiled.ir is not None
            execution = await pool.execute(source, compiled.ir)
            assert execution.differs is None, (function.name, compiled.pass_list, execution)
            found.append(execution)
    executed = sum(execution.agrees is not None for execution in found)
    assert executed >= 0.5 * len(found), [execution.not_executable for execution in found]
