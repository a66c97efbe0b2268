"""What the documents say exists: files, options, targets, pictures; their figures are what commands wrote."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from llmfb_server.program import COMMANDS, main
from tests.tools import pictures, tables

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = sorted(
    {
        *map(ROOT.joinpath, tables.DOCUMENTS),
        *(ROOT / "docs").glob("*.md"),
        ROOT / "CHANGELOG.md",
        ROOT / "client-vscode" / "README.md",
    }
)
ROOTS = (ROOT, ROOT / "llmfb_core", ROOT / "server" / "llmfb_server", ROOT / "client-vscode")
"""What a path in a text may be relative to, beside the text's own folder."""
_FILE = re.compile(r"[\w-]+(/[\w.-]+)+\.(py|md|json|toml|ll|parquet|sh|lua|ts)")
_FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def document(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def code(text: str) -> list[str]:
    """What stands between backticks, and the lines of the blocks of code."""
    blocks = _FENCED.findall(text)
    lines = [line.split(" #")[0] for block in blocks for line in block.split("\n")]
    return lines + re.findall(r"`([^`\n]+)`", _FENCED.sub("", text))


every_document = pytest.mark.parametrize("path", DOCUMENTS, ids=document)


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) <= 150


@pytest.mark.parametrize("name", tables.DOCUMENTS)
def test_tables_are_what_commands_wrote(name: str) -> None:
    path = ROOT / name
    text = path.read_text(encoding="utf-8")
    assert tables.rendered(text, path.parent) == text, f"{name} is out of date: make tables"


@every_document
def test_figures_are_not_typed(path: Path) -> None:
    text = _FENCED.sub("", re.sub(r"<!-- \w+: .*?<!-- end -->", "", path.read_text(), flags=re.DOTALL))
    assert re.findall(r"\d+\.\d+ ?%", text) == []


def test_all_results_are_shown() -> None:
    shown = "".join((ROOT / name).read_text() for name in tables.DOCUMENTS)
    assert [path.name for path in (ROOT / "docs" / "results").iterdir() if path.name not in shown] == []


@every_document
def test_links_lead_somewhere(path: Path) -> None:
    text = _FENCED.sub("", path.read_text())
    targets = [target for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target]
    for target in targets:
        file, _, heading = target.partition("#")
        found = path.parent / file if file else path
        assert found.exists(), target
        if heading:
            assert heading in headings(found.read_text()), target


def headings(text: str) -> set[str]:
    """The anchors that a host of code makes of headings."""
    titles = re.findall(r"^#+ (.*)$", _FENCED.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@every_document
def test_files_exist(path: Path) -> None:
    named = [piece for piece in code(path.read_text()) if _FILE.fullmatch(piece)]
    missing = [name for name in named if not any((root / name).exists() for root in (path.parent, *ROOTS))]
    assert missing == []


def options_of(words: list[str], capsys: pytest.CaptureFixture[str]) -> set[str]:
    with pytest.raises(SystemExit):
        main([*words, "--help"])
    return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", capsys.readouterr().out))


def test_options_exist(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    every = {name: options_of([name], capsys) for name in COMMANDS}
    for action in ("build", "add", "show"):
        every["corpus"] |= options_of(["corpus", action], capsys)
    anywhere = set[str]().union(*every.values())
    wrong: list[str] = []
    for path in DOCUMENTS:
        for piece in code(path.read_text()):
            called = re.match(r"(?:\S*/)?llmfb (\w+)(.*)", piece)
            if called is None and not piece.startswith("--"):
                continue
            known = anywhere if called is None else every.get(called[1])
            used = re.findall(r"(?<!\S)--?[a-z][a-z-]*", piece if called is None else called[2])
            if known is None or not known.issuperset(used):
                wrong.append(f"{document(path)}: {piece}")
    assert wrong == []


def test_targets_exist() -> None:
    phony = set(re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[0].split())
    for path in DOCUMENTS:
        for piece in code(path.read_text()):
            if called := re.match(r"make (?:-C \S+ )?([a-z][a-z-]*)", piece):
                assert called[1] in phony, f"{document(path)}: {piece}"


def test_every_picture_can_be_made_again() -> None:
    made = set(pictures.PICTURES)
    shown = {
        Path(target).name
        for path in DOCUMENTS
        for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", path.read_text())
    }
    there = {path.name for path in (ROOT / "docs").iterdir() if path.suffix in (".svg", ".png")}
    assert shown == there == made
