"""In a folder full of traps, every command and the server do their work and run nothing that lies there."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from llmfb_core.autotune import dataset
from llmfb_core.autotune.dataset import Row
from llmfb_core.examples import examples
from llmfb_server.bench.client import Client
from tests.hostile.trap import IR, Trap, driver, laid


@pytest.fixture(scope="module")
def laid_once(tmp_path_factory: pytest.TempPathFactory) -> Trap:
    return laid(tmp_path_factory.mktemp("trap"))


@pytest.fixture
def trap(laid_once: Trap) -> Generator[Trap]:
    yield laid_once
    assert not laid_once.sprung()


def ran(trap: Trap, *command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the hostile folder, and insist that it succeeds."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=trap.folder,
        env=trap.environment(**environment),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def llmfb(trap: Trap, *arguments: str | Path) -> str:
    cache = str(trap.folder.parent / "cache")
    return ran(trap, *driver(), *arguments, LLMFB_CACHE_DIR=cache).stdout


# --------------------------------------------------------------------------------------------- the trap works

CARELESS: dict[str, tuple[list[str], set[str]]] = {
    "a module beside a package": ([sys.executable, "-m", "llmfb_core.llvm.worker"], {"llmfb_core"}),
    "the standard library": ([sys.executable, "-c", "import random"], {"random"}),
    "an empty entry of PYTHONPATH": ([sys.executable, "-P", "-c", "import random"], {"encodings"}),
    "an empty entry of PATH": ([shutil.which("env") or "env", "dot", "-V"], {"dot"}),
}


@pytest.mark.parametrize("name", CARELESS)
def test_the_trap_catches_the_careless(laid_once: Trap, name: str) -> None:
    command, caught = CARELESS[name]
    environment = {"PYTHONPATH": os.pathsep} if "PYTHONPATH" in name else {}
    subprocess.run(
        command,
        cwd=laid_once.folder,
        env=laid_once.environment(**environment),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert laid_once.sprung() == caught


# ----------------------------------------------------------------------------------------------- command line


def test_optimize_with_the_model(trap: Trap) -> None:
    out = llmfb(
        trap, "optimize", "input.ll", "--compilations", "3", "--workers", "1", "-o", "out.ll", "--json"
    )
    (function,) = json.loads(out)["functions"]
    assert function["best"]["bytes"] < function["source"]["bytes"]
    assert "alloca" not in (trap.folder / "out.ll").read_text()


def test_validate(trap: Trap) -> None:
    out = llmfb(trap, "validate", "input.ll", "--pass-list", "sroa", "--json", "--workers", "1")
    assert json.loads(out)["functions"][0]["validation"]["execution"]["agrees"] > 8


def test_screen(trap: Trap) -> None:
    tools = ("csmith", Path(sys.executable).with_name("clang"), "/usr/include/csmith/csmith.h")
    there = all(Path(shutil.which(tool) or tool).exists() for tool in tools)
    csmith = ("--csmith", "1") if there else ()
    out = llmfb(trap, "screen", "--pass-list", "sroa", "--json", "--workers", "1", *csmith)
    assert json.loads(out)["lists"][0]["run"] >= 10


def test_doctor(trap: Trap) -> None:
    assert "checksums right" in llmfb(trap, "doctor")


def test_demo(trap: Trap) -> None:
    out = llmfb(trap, "demo", "--seconds", "0.1", "--model", "none", "--workers", "1")
    assert "BZ2_hbAssignCodes" in out


@pytest.fixture(scope="module")
def corpus(laid_once: Trap) -> Path:
    """A corpus that was made in the hostile folder, relative to it."""
    sources = (*(example.path for example in examples()[:2]), laid_once.folder / "input.ll")
    for split, source in zip(("train", "valid", "test"), sources, strict=True):
        shutil.copy(source, laid_once.folder / f"{split}.ll")
        llmfb(laid_once, "corpus", "add", f"{split}.ll", "--out", "corpus", "--split", split, "--jobs", "1")
    assert not laid_once.sprung()
    return Path("corpus")


def test_corpus(trap: Trap, corpus: Path) -> None:
    assert "3 projects" in llmfb(trap, "corpus", "show", corpus)


SHORT = ("--compilations", "4", "--jobs", "1")


def test_autotune(trap: Trap, corpus: Path) -> None:
    counts = ("--functions", "1", "--valid-functions", "1", "--pool", "2")
    assert "2 labels in tuned" in llmfb(trap, "autotune", corpus, "--out", "tuned", *counts, *SHORT)


def test_coreset(trap: Trap, corpus: Path) -> None:
    counts = ("--sample", "1", "--size", "1", "--winners", "1")
    assert "written to cover" in llmfb(trap, "coreset", corpus, "--out", "cover", *counts, *SHORT)


def test_evaluate(trap: Trap, corpus: Path) -> None:
    options = ("--validation", "--scope", "module", "--functions", "1", "--workers", "1")
    assert "1 modules of the split test" in llmfb(trap, "evaluate", corpus, *options)


PICTURE = """
from pathlib import Path
from llmfb_core import surroundings
from llmfb_core.evaluate.picture import draw
from llmfb_core.metrics import bootstrapped
surroundings.adopt()  # as every command begins
draw({"bytes": {"coreset": [(1, bootstrapped([(8, 7)]))]}}, Path("gains.svg"))
"""


def test_picture(trap: Trap) -> None:
    if importlib.util.find_spec("matplotlib") is None:
        pytest.skip("needs Matplotlib")
    ran(trap, *driver(PICTURE), MPLCONFIGDIR=str(trap.folder.parent / "cache"))
    assert (trap.folder / "gains.svg").exists()


def test_train_in_two_processes(trap: Trap) -> None:
    known, figures = ("function(sroa)", "function(gvn)"), ((2, 20), (3, 24))
    rows = [
        Row(str(at), "p", "train", "Oz", "c", IR, IR, ("", ""), (10, 40), (3, 24), figures) for at in range(4)
    ]
    dataset.write(trap.folder / "dataset.parquet", known, rows)
    options = ("--out", "trained", "--minutes", "0.01", "--shape", "tiny", "--processes", "2")
    out = llmfb(trap, "train", "dataset.parquet", *options)
    assert out.count("model written to") == 1
    assert (trap.folder / "trained" / "model" / "llmfb.json").exists()


def test_search_on_ray(trap: Trap, corpus: Path) -> None:
    if importlib.util.find_spec("ray") is None or " " in sys.executable:
        pytest.skip("needs Ray")
    from tests.autotune.cluster import two_nodes

    counts = ("--functions", "1", "--valid-functions", "1", "--pool", "2")
    with two_nodes() as nodes:
        ray = ("--ray", nodes.runner.address)
        out = llmfb(trap, "autotune", corpus, "--out", "rayed", *ray, *counts, *SHORT)
    assert "2 labels in rayed" in out


# ------------------------------------------------------------------------------------------------ the server

BENCH = (
    "import asyncio\n"
    "from llmfb_server.bench import rest\n"
    "from llmfb_core.evaluate.speed import find_opt\n"
    "assert rest.import_lsprotocol() and asyncio.run(rest.initialize())\n"
    "print(find_opt())"
)


def test_bench(trap: Trap) -> None:
    opt = ran(trap, *driver(BENCH)).stdout.strip()
    assert not (trap.folder / opt).is_relative_to(trap.folder) or opt == "None"


SERVERS = {
    "llmfb serve": [*driver(), "serve"],
    "python -P -m llmfb_server": [sys.executable, "-P", "-m", "llmfb_server"],
}


@pytest.mark.parametrize("name", SERVERS)
async def test_server(trap: Trap, name: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *SERVERS[name],
        cwd=trap.folder,
        env=trap.environment(LLMFB_CACHE_DIR=str(trap.folder.parent / "cache")),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    client, uri = Client(process), (trap.folder / "input.ll").as_uri()
    await client.initialize({"seconds": 0.2, "model": "no/such/model"})
    client.open(uri, IR)
    await client.diagnosed(uri, 1)
    place = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 13}}
    assert "f" in str(await client.request("textDocument/hover", place))
    graph = await client.command("cfg", uri=uri, function="f")
    assert graph["format"] == ("svg" if shutil.which("dot") else "mermaid")
    await client.command("optimize", uri=uri, function="f")
    while (await client.notified.get())["method"] != "llmfb/status":
        pass
    while not await client.request("textDocument/codeLens", {"textDocument": {"uri": uri}}):
        await asyncio.sleep(0.1)
    await client.stop()
