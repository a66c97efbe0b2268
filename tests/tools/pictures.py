"""Make the pictures of the documents: `make pictures`; some of them: `python -m tests.tools.pictures CACHE NAME…`.

Gains are drawn from committed results; all others show real runs of this checkout: `llmfb demo` and Neovim in a
terminal, VS Code in a browser, which lie in the folder CACHE where `tests/editors/prepare.sh` put them.  Windows are
about as wide as hosts of code show pictures, 830 points.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from llmfb_core import results
from llmfb_core.evaluate import picture
from llmfb_core.paper import pictures as of_paper
from tests.tools.terminal import Terminal

ROOT = Path(__file__).parents[2]

DOCS = ROOT / "docs"
GAINS = {
    "gains.svg": "search-functions.json",
    "gains-extended.svg": "search-functions-extended.json",
    "gains-modules.svg": "search-modules.json",
}
PAPER = {"paper-samples.svg": "samples", "paper-iterated.svg": "iterated"}
VSCODE = tuple(f"vscode-{name}.png" for name in ("actions", "progress", "offer", "diff", "report", "graph"))
_WINDOW = "860x560x2"
_COLUMNS = 104
_SETTINGS = {
    "breadcrumbs.enabled": False,
    "editor.fontSize": 12,
    "editor.hover.delay": 100,
    "editor.scrollbar.horizontal": "hidden",
    "editor.scrollbar.vertical": "hidden",
    "editor.stickyScroll.enabled": False,
    "editor.wordWrap": "on",
    "window.commandCenter": False,
    "window.menuBarVisibility": "hidden",
    "workbench.activityBar.location": "hidden",
    "workbench.layoutControl.enabled": False,
    "llmfb.seconds": 300,
}


def gains(_cache: Path) -> None:
    """What searches gain by the number of compilations."""
    for name, file in GAINS.items():
        picture.draw(results.read(DOCS / "results" / file).curves, DOCS / name)


def paper(_cache: Path) -> None:
    """The paper's Figures 6 and 7."""
    curves = results.read(DOCS / "results" / "paper.json").curves
    for name, kind in PAPER.items():
        figure = of_paper.curves(of_paper.of_kind(curves, kind))
        of_paper.save(figure, (DOCS / name).with_suffix(""), (".svg",))


def demo(_cache: Path) -> None:
    """The demo in a terminal."""
    # More than its two seconds, so that the model has answered on a machine with much else to do as well.
    words = ["demo", "--seconds", "30"]
    command = [str(Path(sys.executable).parent / "llmfb"), *words]
    with _home() as home, Terminal(command, 100, 60, _environment(home)) as terminal:
        terminal.wait_for("executed on")
        terminal.rest(3.0)
        terminal.draw(DOCS / "demo.svg", " ".join(["llmfb", *words]))


def neovim(_cache: Path) -> None:
    """An offer in Neovim: hover and lens, then the diff."""
    with _home() as home:
        file = home / "huffman.ll"
        shutil.copy(ROOT / "llmfb_core" / "examples" / "bzip2_huffman.ll", file)
        plugin = f"set runtimepath^={ROOT / 'server' / 'nvim'} noswapfile shortmess+=I"
        program = shutil.which("nvim", path=str(Path(sys.executable).parent)) or "nvim"
        settings = "lua require('llmfb').setup({ settings = { seconds = 60 } })"
        lenses = "highlight! link LspCodeLens Identifier"  # grey otherwise, too dark for a picture
        before = [word for each in (plugin, "set termguicolors", settings) for word in ("--cmd", each)]
        command = [program, "--clean", *before, "-c", lenses, str(file)]
        with Terminal(command, _COLUMNS, 30, _environment(home)) as terminal:
            terminal.wait_for("huffman.ll")
            terminal.press("/define.*BZ2_hbAssignCodes\r0zt6\x19:nohlsearch\rf@l")
            terminal.rest()
            terminal.press(":LlmfbOptimize\r")
            terminal.wait_for("· Apply")
            terminal.rest()
            terminal.press("K")
            terminal.wait_for("Validated")
            terminal.rest()
            terminal.draw(DOCS / "neovim.svg", "huffman.ll in Neovim: lens and hover")
            terminal.press("jk:LlmfbDiff\r")
            terminal.rest(2.0)
            terminal.draw(DOCS / "neovim-diff.svg", "huffman.ll in Neovim: :LlmfbDiff")


def vscode(cache: Path) -> None:
    """An offer in VS Code, from the menu to the report."""
    os.environ |= {"LLMFB_EDITORS_CACHE": str(cache), "LLMFB_WINDOW": _WINDOW}
    from tests.editors import test_vscode as editors

    with _home() as home:
        settings = {**_SETTINGS, "llmfb.server.command": editors.server(home, "shipped")}
        with editors.started(editors.VERSIONS[-1], home, vsix=editors.VSIX, settings=settings) as code_server:
            shutil.copy(editors.CLIENT / "media" / "example.ll", code_server.workspace / "largest.ll")
            print(code_server.run("pictures.js", str(code_server.workspace), str(home)), end="")
        for name in VSCODE:
            shutil.copy(home / name, DOCS / name)


PICTURES: dict[str, Callable[[Path], None]] = {
    **dict.fromkeys(GAINS, gains),
    **dict.fromkeys(PAPER, paper),
    "demo.svg": demo,
    "neovim.svg": neovim,
    "neovim-diff.svg": neovim,
    **dict.fromkeys(VSCODE, vscode),
}
"""What makes each picture of `docs/`."""


@contextmanager
def _home() -> Generator[Path]:
    """A home with no settings and no results of anybody."""
    with tempfile.TemporaryDirectory(prefix="llmfb-", ignore_cleanup_errors=True) as home:
        yield Path(home)


def _environment(home: Path) -> dict[str, str]:
    return {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), "/usr/bin", "/bin"]),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LLMFB_CACHE_DIR": str(home / "cache"),
    }


def main(cache: str, *names: str) -> int:
    """Make the pictures of these names, all where there are none."""
    for make in dict.fromkeys(PICTURES[name] for name in names or PICTURES):
        print(f"{make.__name__} …", flush=True)
        make(Path(cache))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
