"""The matrix on disk, and the commands that make it and a coreset from known lists."""

from pathlib import Path

import pytest

from llmfb_core.autotune import matrix
from llmfb_core.autotune.make_coreset import Matrix
from llmfb_core.autotune.records import OBJECTIVES, Plan, Tuned
from llmfb_core.cli.main import main
from llmfb_core.errors import CorpusError
from llmfb_core.search import coreset
from llmfb_core.types import Objective

POOL = ("function(gvn)", "function(sroa)")
EXAMPLE = Path(coreset.__file__).parent.parent / "examples"


def row(name: str, *pool: tuple[int, int] | None) -> Tuned:
    return Tuned(name, (9, 90), (8, 80), pool, {}, 2, pool.count(None))


def test_a_matrix_survives_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "matrix.parquet"
    rows = [row("b", (8, 70), None), row("a", (7, 75), (8, 80))]
    assert matrix.write(path, POOL, rows) == 2
    pool, found = matrix.read(path)
    assert pool == POOL
    assert found == {one.id: one for one in rows}
    assert list(found) == ["a", "b"]


@pytest.mark.parametrize("content", [b"", b"PAR1 torn"])
def test_a_corrupt_file_is_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "matrix.parquet"
    path.write_bytes(content)
    with pytest.raises(CorpusError, match="cannot read a matrix from"):
        matrix.read(path)


def test_labels_are_no_matrix() -> None:
    with pytest.raises(CorpusError, match="another format"):
        matrix.read(EXAMPLE.parent.parent / "docs" / "labels.parquet")


def test_rows_of_another_pool_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "matrix.parquet"
    matrix.write(path, POOL, [row("a", (8, 70))])
    with pytest.raises(CorpusError, match="a has 1 of 2 figures"):
        matrix.read(path)


def test_a_matrix_is_measured_without_a_search() -> None:
    plan = matrix.plan_of(Plan(POOL, random=40, compilations=300, execute=True, seed=5))
    assert (plan.pool, plan.random, plan.compilations, plan.execute, plan.seed) == (POOL, 0, 2, False, 5)


def test_the_commands_refit_a_coreset_and_make_a_matrix(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus, made = tmp_path / "corpus", tmp_path / "made"
    for split, name in (("train", "jansson_utf.ll"), ("valid", "jansson_strbuffer.ll")):
        (tmp_path / split).mkdir()
        (tmp_path / split / name).write_bytes((EXAMPLE / name).read_bytes())
        assert main(["corpus", "add", str(tmp_path / split), "--out", str(corpus), "--split", split]) == 0
    arguments = [str(corpus), "--jobs", "1", "--out", str(made)]
    assert main(["coreset", *arguments, "--refit", "--sample", "2", "--seed", "2", "--climb", "1"]) == 0
    assert (made / "climb" / "000-0.jsonl").exists()
    lists = [coreset.read(made / "coreset.json", objective) for objective in OBJECTIVES]
    counts = ["--functions", "9", "--valid-functions", "1", "--pool", "4"]
    capsys.readouterr()
    command = ["autotune", *arguments, *counts, "--coreset", str(made / "coreset.json"), "--matrix"]
    assert main(command) == 0
    pool, found = matrix.read(made / "matrix.parquet")
    assert set(pool) == {text for each in lists for text in each[:4]}
    assert f"{len(pool)} lists on {len(found)} functions" in capsys.readouterr().out
    assert all(len(one.pool) == len(pool) for one in found.values())
    assert any(pair and pair[1] < one.baseline[1] for one in found.values() for pair in one.pool)


def test_extended_passes_cannot_be_refitted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coreset", "x", "--out", str(tmp_path), "--refit", "--tier", "extended"]) == 2
    assert "--refit is for standard passes" in capsys.readouterr().err
    assert main(["coreset", "x", "--out", str(tmp_path), "--climb", "3"]) == 2
    assert "--climb starts from known lists" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["coreset", "x", "--out", str(tmp_path), "--refit", "--seed", "-1"])
    assert "-1 is no number from 0 on" in capsys.readouterr().err


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_the_shipped_order_is_the_greedy_one_of_the_matrix_of_this_repository(objective: Objective) -> None:
    pool, found = matrix.read(EXAMPLE.parent.parent / "docs" / "matrix.parquet")
    assert len(found) > 3000
    figures = Matrix.of(Plan(pool), found.values())
    order = [pool[at] for at in coreset.greedy_cover(figures.saved(objective), len(pool))]
    assert len(order) > 20
    assert coreset.shipped(objective)[: len(order)] == tuple(order)
