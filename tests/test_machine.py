"""What may be used of the machine, from files as Linux and containers have them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from llmfb_core import machine

_GB = 1 << 30


@pytest.fixture
def groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree of control groups, in which nothing is limited yet, on a machine with 64 cores and 256 GB."""
    monkeypatch.setattr(machine, "_ROOT", tmp_path / "cgroup")
    monkeypatch.setattr(machine, "_OWN", tmp_path / "own")
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    may_run_on(monkeypatch, range(64))
    monkeypatch.setattr(os, "sysconf", {"SC_PAGE_SIZE": 4096, "SC_PHYS_PAGES": 64 << 20}.__getitem__)
    return tmp_path


def may_run_on(monkeypatch: pytest.MonkeyPatch, cores: Iterable[int]) -> None:
    def mask(_process: int) -> set[int]:
        return set(cores)

    monkeypatch.setattr(os, "sched_getaffinity", mask, raising=False)


def write(groups: Path, own: str, **files: str) -> None:
    (groups / "own").write_text(own)
    for name, text in files.items():
        path = groups / "cgroup" / name.replace("__", "/").replace("_DOT_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_without_control_groups_everything_is_there(groups: Path) -> None:
    assert (machine.cores(), machine.memory()) == (64, 256 * _GB)
    assert machine.workers() == machine.MOST_WORKERS
    assert machine.memory_of_each(18) == 8 * _GB


def test_the_affinity_mask_counts(groups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    may_run_on(monkeypatch, (3, 4, 9))
    assert machine.cores() == machine.workers() == 3


@pytest.mark.parametrize(
    ("quota", "cores"),
    [("max 100000\n", 64), ("150000 100000\n", 2), ("5000 100000\n", 1), ("6400000 50000\n", 64)],
)
def test_the_quota_of_version_2_counts_rounded_up(groups: Path, quota: str, cores: int) -> None:
    write(groups, "0::/user/job\n", user__job__cpu_DOT_max=quota)
    assert machine.cores() == cores


def test_a_limit_further_up_counts(groups: Path) -> None:
    write(
        groups,
        "0::/user/job\n",
        user__job__cpu_DOT_max="800000 100000\n",
        user__cpu_DOT_max="300000 100000\n",
        user__job__memory_DOT_max="max\n",
        user__memory_DOT_max=f"{6 * _GB}\n",
    )
    assert (machine.cores(), machine.memory()) == (3, 6 * _GB)
    assert machine.memory_of_each(4) == 6 * _GB // 4
    assert machine.memory_of_each(40) == machine.LEAST_MEMORY


def test_version_1_counts_also_where_only_the_root_is_to_be_seen(groups: Path) -> None:
    write(
        groups,
        "7:memory:/docker/x\n3:cpu,cpuacct:/docker/x\n0::/\n",
        cpu__cpu_DOT_cfs_quota_us="250000\n",
        cpu__cpu_DOT_cfs_period_us="100000\n",
        memory__memory_DOT_limit_in_bytes=f"{2 * _GB}\n",
    )
    assert (machine.cores(), machine.memory()) == (3, 2 * _GB)


def test_version_1_without_a_limit_is_no_limit(groups: Path) -> None:
    write(
        groups,
        "7:memory:/\n3:cpu,cpuacct:/\n",
        cpu__cpu_DOT_cfs_quota_us="-1\n",
        cpu__cpu_DOT_cfs_period_us="100000\n",
        memory__memory_DOT_limit_in_bytes="9223372036854771712\n",
    )
    assert (machine.cores(), machine.memory()) == (64, 256 * _GB)


def test_files_that_nobody_understands_are_no_limit(groups: Path) -> None:
    write(groups, "nothing\n0::\n", cpu_DOT_max="many\n", memory_DOT_max="\n")
    assert (machine.cores(), machine.memory()) == (64, 256 * _GB)
