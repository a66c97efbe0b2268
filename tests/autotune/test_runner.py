"""Many searches: resumed without repeating anything, the same for any number of workers, on this machine or Ray."""

import json
import os
import re
import signal
import sys
from collections.abc import AsyncGenerator, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest

from llmfb_core.autotune import tune as tuning
from llmfb_core.autotune.checked import Checked
from llmfb_core.autotune.journal import Journal
from llmfb_core.autotune.records import AGREES, NOTHING_TO_EXECUTE, OBJECTIVES, Plan, Skipped, Subject, Tuned
from llmfb_core.autotune.runner import LocalRunner, Lost, Progress, read, run_all
from llmfb_core.autotune.tune import tune
from llmfb_core.autotune.verdicts import Verdicts
from llmfb_core.errors import CorpusError, UsageError
from llmfb_core.examples import examples
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.search import coreset
from llmfb_core.types import Compilation, Measurement, Source
from tests.autotune.subjects import subjects

PLAN = Plan(pool=("default<Oz>", "function(sroa,instcombine<no-verify-fixpoint>)"), compilations=30)
BROKEN = Subject("broken", "this is no IR", "f")


class Here:
    """Searches in this process, up to `count` subjects; `lose` are lost."""

    def __init__(self, count: int = 1000, lose: str = "") -> None:
        self.count = count
        self.lose = lose
        self.searched: list[str] = []

    async def results(
        self, subjects: Iterable[Subject], plan: Plan
    ) -> AsyncGenerator[Tuned | Skipped | Lost]:
        for subject in subjects:
            if len(self.searched) == self.count:
                raise KeyboardInterrupt
            self.searched.append(subject.id)
            figures = (len(subject.text), 1)
            yield (
                Lost(subject.id, "its node died")
                if subject.id == self.lose
                else Tuned(subject.id, figures, figures, (None,), {"bytes": (("x", 1, 2),)}, 3, 1)
            )


def lines(path: Path) -> list[str]:
    return sorted(path.read_text().splitlines())


async def test_results_do_not_depend_on_the_number_of_workers(tmp_path: Path) -> None:
    chosen = [subjects()[0], subjects()[3], subjects()[4], BROKEN]
    plan = replace(PLAN, execute=True)
    found: list[list[str]] = []
    for jobs in (1, 3):
        out = tmp_path / f"{jobs}.jsonl"
        progress = await run_all(chosen, plan, out, LocalRunner(jobs, tmp_path / "journals"))
        assert (progress.done, len(progress.skipped)) == (4, 1)
        found.append(lines(out))
    assert found[0] == found[1]
    assert not list((tmp_path / "journals").iterdir())
    stored, tuned = read(tmp_path / "1.jsonl")
    assert stored == plan
    assert set(tuned) == {one.id for one in chosen[:-1]}
    for one in tuned.values():
        assert one.compilations == plan.compilations
        for at, objective in enumerate(OBJECTIVES):
            sizes = [figures[at] for _, *figures in one.best[objective]]
            assert sizes == sorted(sizes)
            assert sizes[0] <= one.baseline[at]
        unbeaten = all(one.best[objective][0][0] == OZ for objective in OBJECTIVES)
        assert one.validation == (NOTHING_TO_EXECUTE if unbeaten else AGREES)


async def test_what_is_kept_of_a_module_was_executed(tmp_path: Path) -> None:
    text = next(each.text for each in examples() if len(each.text) < 20_000)
    pool = coreset.pool(coreset.PATH, "standard", "module", 20)
    plan = Plan(pool, compilations=60, execute=True)
    out = tmp_path / "results.jsonl"
    await run_all([Subject("module", text)], plan, out, LocalRunner(1, tmp_path / "journals"))
    found = read(out)[1]["module"]
    assert found.best["bytes"][0][2] < found.baseline[1]
    assert re.fullmatch(r"agrees on \d+ inputs of 8 of 8 functions", found.validation)
    assert not found.refused


async def test_an_interrupted_run_goes_on_without_repeating(tmp_path: Path) -> None:
    chosen = [Subject(str(number), "x" * number) for number in range(6)]
    out = tmp_path / "results.jsonl"
    first = Here(count=3)
    with pytest.raises(KeyboardInterrupt):
        await run_all(chosen, PLAN, out, first)
    # A torn last line, as a crash leaves it, is searched again.
    out.write_bytes(out.read_bytes()[:-5])
    second = Here()
    progress = await run_all(chosen, PLAN, out, second)
    assert (first.searched, second.searched) == (["0", "1", "2"], ["2", "3", "4", "5"])
    assert progress.done == 6
    assert list(read(out)[1]) == [one.id for one in chosen]
    with pytest.raises(CorpusError, match="another plan"):
        await run_all(chosen, replace(PLAN, seed=2), out, second)
    out.write_bytes(out.read_bytes()[:10])  # torn in its first line: nothing is lost that was there
    assert (await run_all(chosen, PLAN, out, Here())).done == 6


async def test_what_is_lost_is_counted_and_tried_again_by_the_next_run(tmp_path: Path) -> None:
    chosen = [Subject(str(number), "x") for number in range(3)]
    out = tmp_path / "results.jsonl"
    progress = await run_all(chosen, PLAN, out, Here(lose="1"))
    assert [one.reason for one in progress.lost] == ["its node died"]
    again = Here()
    assert not (await run_all(chosen, PLAN, out, again)).lost
    assert again.searched == ["1"]


async def test_a_full_disk_is_one_line_and_loses_nothing(tmp_path: Path) -> None:
    out = tmp_path / "results.jsonl"
    await run_all([Subject("1", "x")], PLAN, out, Here())
    full = tmp_path / "full.jsonl"
    full.symlink_to("/dev/full")
    with pytest.raises(CorpusError, match="No space left on device; run it again"):
        await run_all([Subject("2", "x")], PLAN, full, Here())
    assert list(read(out)[1]) == ["1"]


async def test_a_killed_process_costs_no_subject(tmp_path: Path) -> None:
    killed: list[int] = []

    def kill_one(progress: Progress) -> None:
        if progress.done == 1 and not killed:
            children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
            killed.append(int(children[-1]))
            os.kill(killed[0], signal.SIGKILL)

    out = tmp_path / "results.jsonl"
    await run_all(subjects()[3:7], PLAN, out, LocalRunner(1, tmp_path / "journals"), on_progress=kill_one)
    assert killed
    assert set(read(out)[1]) == {one.id for one in subjects()[3:7]}


async def test_a_journal_spares_what_was_compiled(tmp_path: Path) -> None:
    asked: list[str] = []

    async def measure(lists: list[str]) -> list[Compilation]:
        asked.extend(lists)
        return [Compilation(text, Measurement(1, 2)) for text in lists]

    path = tmp_path / "one.jsonl"
    with Journal.of(str(tmp_path), "one") as journal:
        await journal.measured_by(measure)(["a", "b"])
    with path.open("a") as file:
        file.write('["torn", [1,')
    with Journal.of(str(tmp_path), "one") as journal:
        found = await journal.measured_by(measure)(["b", "c"])
        journal.done()
    assert asked == ["a", "b", "c"]
    assert found == [Compilation(text, Measurement(1, 2)) for text in ("b", "c")]
    assert not path.exists()


def test_a_search_that_was_interrupted_compiles_only_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject, plan = subjects()[3], replace(PLAN, random=100, compilations=20)
    whole = tune(subject, plan)
    with monkeypatch.context() as patched:
        patched.setattr(tuning, "Finalists", None)  # fails once everything is compiled
        with pytest.raises(TypeError):
            tune(subject, plan, str(tmp_path))
    (journal,) = tmp_path.iterdir()
    # What the journal says is believed: here, that nothing of all this compiles.
    lists = [json.loads(line)[0] for line in journal.read_text().splitlines()]
    journal.write_text("".join(json.dumps([text, None, ["crash", "x"]]) + "\n" for text in lists))
    again = tune(subject, plan, str(tmp_path))
    tuning.close()
    assert isinstance(whole, Tuned)
    assert isinstance(again, Tuned)
    assert (whole.failed, again.failed) == (0, plan.compilations)


@pytest.mark.skipif(" " in sys.executable, reason="Ray starts no workers from a path with a space")
async def test_no_ray_cluster_is_one_line(tmp_path: Path) -> None:
    from llmfb_core.autotune.on_ray import RayRunner

    with pytest.raises((UsageError, BaseExceptionGroup)) as raised:
        await run_all(subjects()[:1], PLAN, tmp_path / "out.jsonl", RayRunner("127.0.0.1:1"))
    assert "no Ray cluster at 127.0.0.1:1" in repr(raised.value)


@pytest.mark.skipif(" " in sys.executable, reason="Ray starts no workers from a path with a space")
async def test_two_ray_nodes_give_the_same_and_one_may_die(tmp_path: Path) -> None:
    from tests.autotune.cluster import two_nodes

    chosen = subjects()[3:9]
    here = tmp_path / "here.jsonl"
    await run_all(chosen, PLAN, here, LocalRunner(2, tmp_path / "journals"))
    with two_nodes() as cluster:
        out = tmp_path / "ray.jsonl"

        def remove_one(progress: Progress) -> None:
            if progress.done == 2:
                cluster.remove_last()

        with anyio.fail_after(600):
            progress = await run_all(chosen, PLAN, out, cluster.runner, on_progress=remove_one)
    assert not progress.lost
    assert cluster.nodes_used == 2
    assert lines(out) == lines(here)


async def test_under_the_extended_tier_what_does_not_agree_is_no_parent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A list that is better than all before it counts only once it was executed; others are not executed."""
    source = Source("define i32 @f(i32 %x) {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n", "f")
    wrong = "define i32 @f(i32 %x) {\n  ret i32 %x\n}\n"
    sizes = {"function(newgvn)": 7, "function(gvn)": 8, "function(newgvn,sroa)": 9, "function(reg2mem)": 6}

    async def measure(lists: list[str]) -> list[Compilation]:
        return [Compilation(text, Measurement(sizes[text], sizes[text])) for text in lists]

    async with WorkerPool(workers=1) as pool:
        whole = pool.compile

        async def miscompile(source: Source, lists: list[str], **options: Any) -> list[Compilation]:
            if "newgvn" not in lists[0]:
                return await whole(source, lists, **options)
            return [Compilation(lists[0], Measurement(7, 7), ir=wrong)]

        monkeypatch.setattr(pool, "compile", miscompile)
        checked = Checked(measure, Verdicts(pool, source), Measurement(10, 10), OBJECTIVES)
        first, second, third, fourth = await checked(list(sizes))
    assert first.failure is not None
    assert first.failure.kind == "refused"
    assert checked.refused == ["function(newgvn)"]
    assert second.ok
    assert third.ok  # not better than the second, so that nobody looked
    assert fourth.ok  # executed, and right
