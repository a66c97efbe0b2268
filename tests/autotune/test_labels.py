"""Labels on disk, what training reads of them, and the commands that make both."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from llmfb_core import results
from llmfb_core.autotune import dataset, labels
from llmfb_core.autotune.records import AGREES, NOTHING_TO_EXECUTE, OBJECTIVES, Tuned
from llmfb_core.cli.main import main
from llmfb_core.errors import CorpusError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.search import coreset
from tests.autotune.subjects import FIRST, functions

LABEL = Tuned(
    "id",
    (9, 90),
    (8, 80),
    (),
    {
        "instructions": (("default<Oz>", 8, 80),),
        "bytes": (("function(gvn)", 8, 70), ("function(sroa)", 7, 75)),
    },
    300,
    2,
    AGREES,
    ("function(adce)",),
)


def test_labels_survive_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "labels.parquet"
    others = [Tuned(name, (1, 2), (1, 2), (), dict(LABEL.best), 3, 0, NOTHING_TO_EXECUTE) for name in "zy"]
    assert labels.write(path, [LABEL, *others]) == 3
    assert labels.read(path) == {one.id: one for one in (LABEL, *others)}
    assert list(labels.read(path)) == ["id", "y", "z"]


@pytest.mark.parametrize("content", [b"", b"PAR1 torn"])
def test_a_corrupt_file_is_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "labels.parquet"
    path.write_bytes(content)
    with pytest.raises(CorpusError, match="cannot read labels from"):
        labels.read(path)


async def test_a_dataset_joins_the_matrix_with_code(tmp_path: Path) -> None:
    pool = ("function(no-such-pass)", "function(sroa,gvn)")
    known = {
        one.id: Tuned(one.id, (9, 90), (8, 80), (None, (7, 70)), LABEL.best, 300, 0)
        for one in functions()
        if one.name in FIRST
    }
    rows = await dataset.join(functions(), pool, known, jobs=2)
    assert [one.id for one in rows] == sorted(known)
    assert all(one.lists == ((-1, -1), (7, 70)) for one in rows)
    assert all(one.baseline_ir.startswith("define ") and one.ir != one.baseline_ir for one in rows)
    assert all(len(one.irs) == len(pool) + 1 for one in rows)
    assert all(one.irs[0] == "" and one.irs[1] == one.irs[-1] for one in rows)
    assert any(one.irs[-1] for one in rows)


SHIPPED = Path(__file__).parent.parent.parent / "docs"


@pytest.mark.parametrize(
    ("file", "count", "compilations"), [("labels.parquet", 10_000, 300), ("module-labels.parquet", 40, 100)]
)
def test_the_labels_of_this_repository_keep_what_labels_promise(
    file: str, count: int, compilations: int
) -> None:
    found = labels.read(SHIPPED / file)
    assert len(found) >= count
    for one in found.values():
        assert one.compilations >= compilations
        for at, objective in enumerate(OBJECTIVES):
            texts = [text for text, *_ in one.best[objective]]
            figures = [tuple(sizes) for _, *sizes in one.best[objective]]
            assert not set(texts) & set(one.refused)
            assert figures == sorted(set(figures), key=lambda pair: (pair[at], pair[1 - at]))
            if texts == [OZ]:
                assert figures[0] == one.baseline
            else:
                assert all(sizes[1] <= one.baseline[1] for sizes in figures)
                assert figures[-1] < one.baseline or figures[-1][::-1] < one.baseline[::-1]


EXAMPLES = Path(coreset.__file__).parent.parent / "examples"


@pytest.mark.parametrize("scope", ["function", "module"])
def test_the_commands_make_a_coreset_and_labels(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], scope: str
) -> None:
    corpus = tmp_path / "corpus"
    for split in ("train", "valid"):
        (tmp_path / split).mkdir()
    for number, path in enumerate(sorted(EXAMPLES.glob("*.ll"))[:3]):
        folder = tmp_path / ("valid" if number == 0 else "train")
        (folder / path.name).write_bytes(path.read_bytes())
    for split in ("train", "valid"):
        assert main(["corpus", "add", str(tmp_path / split), "--out", str(corpus), "--split", split]) == 0
    made = tmp_path / "made"
    small = ["--scope", scope, "--jobs", "2", "--out", str(made)]
    arguments = ["--sample", "2", "--compilations", "30", "--winners", "5", "--size", "5"]
    assert main(["coreset", str(corpus), *small, *arguments]) == 0
    file = made / "coreset.json"
    (section,) = json.loads(file.read_text())["coresets"]
    assert section == f"{scope} standard"
    counts = ["--functions", "3", "--valid-functions", "1", "--compilations", "30", "--pool", "3"]
    command = ["autotune", str(corpus), *small, *counts, "--coreset", str(file)]
    assert main(command) == 0
    found = labels.read(made / "labels.parquet")
    assert 2 <= len(found) <= 4
    for one in found.values():
        for at, objective in enumerate(OBJECTIVES):
            _, *figures = one.best[objective][0]
            assert figures[at] <= one.baseline[at]
    assert main([*command, "--matrix"]) == 0
    assert (made / "dataset.parquet").exists() == (scope == "function")
    # Labels made earlier are kept, and nothing is searched again.
    (made / "results.jsonl").unlink()
    capsys.readouterr()
    file = tmp_path / "labels.json"
    assert main([*command, "--labels", str(made / "labels.parquet"), "--results", str(file)]) == 0
    (table,) = results.read(file).tables
    assert table.rows[0] == ("labels", len(found), results.share(1, 1))
    assert f"{len(found)} labels" in capsys.readouterr().out
    assert len((made / "results.jsonl").read_text().splitlines()) == 1
    # Measured anew they are what they were, but for a list that was never any good.
    wrong = {
        one.id: replace(one, best={**one.best, "bytes": (("function(sroa)", 1, 1),)})
        for one in found.values()
    }
    labels.write(tmp_path / "wrong.parquet", wrong.values())
    anew = ["autotune", str(corpus), *small, "--again", "--labels"]
    assert main([*anew, str(made / "labels.parquet"), "--results", str(file)]) == 0
    again = labels.read(made / "labels.parquet")
    assert {
        one.id: (one.baseline, one.compilations, one.best["instructions"][0]) for one in again.values()
    } == {one.id: (one.baseline, one.compilations, one.best["instructions"][0]) for one in found.values()}
    (made / "again.jsonl").unlink()
    assert main([*anew, str(tmp_path / "wrong.parquet")]) == 0
    assert all(
        one.best["bytes"] != (("function(sroa)", 1, 1),)
        for one in labels.read(made / "labels.parquet").values()
    )


def test_what_has_changed_is_counted() -> None:
    nothing = replace(
        LABEL, best={"instructions": (("default<Oz>", 8, 80),), "bytes": (("default<Oz>", 8, 80),)}
    )
    after = replace(nothing, validation="not executed: x", refused=("function(gvn)", "function(sroa)"))
    rows = {
        row[0]: row[1]
        for row in labels.changes({"id": LABEL, "gone": LABEL}, {"id": after, "new": after}).rows
    }
    assert rows == {
        "measured anew": 1,
        "no longer smaller than -Oz's in instructions": 0,
        "no longer smaller than -Oz's in bytes": 1,
        "a list now differs when executed, and was dropped": 1,
        "executed: agrees, which was not so": 0,
        "executed: not executed, which was not so": 1,
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["coreset", "missing", "--out", "made"], "missing: no functions.parquet in any project"),
        (["coreset", "missing", "--out", "/proc/made"], "/proc/made cannot be made"),
        (["coreset", "missing", "--out", "made", "--labels", "x"], "--labels starts from known lists"),
        (
            ["coreset", "missing", "--out", "made", "--refit", "--size", "1"],
            "--size has no influence on --refit",
        ),
        (["coreset", "missing", "--out", "made", "--into", "no/x.json"], "there is no folder no"),
        (
            ["coreset", "missing", "--out", "made", "--into", "made"],
            "made is no coreset that could be updated",
        ),
        (["coreset", "missing", "--out", "made", "--into", "{}"], "{} is no coreset that could be updated"),
        (
            ["autotune", "missing", "--out", "made", "--labels", "/etc/passwd"],
            "cannot read labels from /etc/passwd",
        ),
        (["autotune", "missing", "--out", "made", "--again"], "--again needs --labels FILE"),
        (["evaluate", "no.parquet", "--boosting", "other.parquet"], "no.parquet does not exist"),
        (
            ["train", "no.parquet", "--out", "made", "--processes", "2"],
            "cannot read a dataset from no.parquet",
        ),
        (["evaluate", "missing", "--search", "made"], "missing: no functions.parquet in any project"),
    ],
)
def test_bad_input_is_one_line(
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("{}").write_text("{}")
    assert main(arguments) in (1, 2)
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
