"""`llmfb coreset`: choose the few pass lists that serve a corpus best.

A sample of the training functions (or modules) is searched, every winner is tried on all of them, and the lists are
chosen greedily for each objective.  With --refit nothing is searched: the lists that are known already, those of labels
and concatenations of the best are tried, and put into the order in which they save most on all functions.  With --climb
the best of them are changed, round by round, to lists that serve many functions better.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.errors import UsageError

if TYPE_CHECKING:
    from llmfb_core.autotune.make_coreset import Matrix
    from llmfb_core.autotune.records import Plan, Subject
    from llmfb_core.types import Objective

    Lists = dict[Objective, list[str]]

_POPULAR = 70
"""Lists taken from labels."""
_OF_REFIT = ("climb", "labels")
_OF_SEARCH = {"size": 100, "compilations": 300, "winners": 400}


def register(commands: Any) -> None:
    """Add the command to the parser."""
    from llmfb_core.cli import searching

    parser: argparse.ArgumentParser = commands.add_parser(
        "coreset", help="choose the pass lists that serve a corpus best", description=__doc__
    )
    searching.add_options(parser)
    count = common.positive(int)
    parser.add_argument("--sample", type=count, default=1200, metavar="N", help="functions or modules")
    parser.add_argument("--size", type=count, metavar="K", help="lists of each objective (default 100)")
    parser.add_argument(
        "--compilations", type=count, metavar="N", help="of the search on each of them (default 300)"
    )
    parser.add_argument(
        "--winners", type=count, metavar="N", help="lists of searches, tried on all of them (default 400)"
    )
    parser.add_argument(
        "--refit", action="store_true", help="no search: known lists and concatenations of them, ordered anew"
    )
    parser.add_argument(
        "--labels", type=common.named_path, metavar="FILE", help="with --refit: their frequent lists as well"
    )
    parser.add_argument(
        "--climb", type=count, default=0, metavar="ROUNDS", help="with --refit: change them to better ones"
    )
    parser.add_argument(
        "--into",
        type=common.named_path,
        metavar="FILE",
        help="the coreset to update (default: DIR/coreset.json)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make the coreset, resuming what is there."""
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.cli import searching
    from llmfb_core.search import coreset

    _check(options)
    searching.create(options.out)
    into = options.into or options.out / "coreset.json"
    coreset.updated(into)
    chosen = searching.subjects(options, "train", options.sample)
    lists, matrix, about = _refit(options, chosen) if options.refit else _make(options, chosen)
    order = matrix.by_popularity()
    coreset.write(into, lists, about, popular=order, tier=options.tier, scope=options.scope)
    for objective in OBJECTIVES:
        gain = matrix.gains(objective)
        columns = [matrix.lists.index(text) for text in lists[objective] if text in matrix.lists]
        reached = gain[:, columns].max(axis=1).mean() if columns else 0.0
        best = gain.max(axis=1).mean()
        print(f"{objective}: {len(columns)} lists gain {reached:.2%} over -Oz, all tried {best:.2%}")
    print(f"written to {into}")
    return 0


def _check(options: argparse.Namespace) -> None:
    """Raise UsageError for options that would have no influence, or exclude each other."""
    if options.refit and options.tier == "extended":
        raise UsageError("--refit is for standard passes: it executes nothing")
    if not options.refit:
        for name in _OF_REFIT:
            if getattr(options, name):
                raise UsageError(f"--{name} starts from known lists: give --refit as well")
    for name, default in _OF_SEARCH.items():
        if getattr(options, name) is None:
            setattr(options, name, default)
        elif options.refit:
            raise UsageError(f"--{name} has no influence on --refit, which searches nothing: leave it out")


def _make(options: argparse.Namespace, chosen: Sequence[Subject]) -> tuple[Lists, Matrix, str]:
    from llmfb_core.autotune.make_coreset import Making, make
    from llmfb_core.cli import searching

    making = Making(options.compilations, winners=options.winners, size=options.size)
    with searching.progress(len(chosen), f"{options.scope}s") as show:
        plan, runner = _plan(options), searching.runner(options)
        work = partial(make, chosen, options.out, plan, making, runner=runner, on_progress=show)
        lists, matrix = anyio.run(work)
    about = (
        f"greedy cover of {len(chosen)} training {options.scope}s by the winners of "
        f"{options.compilations} compilations on each, {len(matrix.lists)} lists tried on all"
    )
    return lists, matrix, about


def _refit(options: argparse.Namespace, chosen: Sequence[Subject]) -> tuple[Lists, Matrix, str]:
    from llmfb_core.autotune import labels
    from llmfb_core.autotune.climb import Climb
    from llmfb_core.autotune.pooling import popular
    from llmfb_core.autotune.refit import Refit, refit
    from llmfb_core.cli import searching
    from llmfb_core.screening.refused import is_refused
    from llmfb_core.search import coreset

    plan = _plan(options)
    if options.labels:
        frequent = popular(labels.read(options.labels).values(), _POPULAR)
        plan = replace(plan, pool=tuple(dict.fromkeys((*plan.pool, *frequent))))
    climb = Climb(options.climb) if options.climb else None
    races = climb.rounds * climb.functions[-1] if climb else 0
    with searching.progress(len(chosen), f"{options.scope}s", climb=races) as show:
        runner = searching.runner(options)
        work = partial(refit, chosen, options.out, plan, Refit(climb=climb), runner=runner, on_progress=show)
        lists, matrix = anyio.run(work)
    for objective, order in lists.items():
        # What was found once is not forgotten: it comes after what is known to save more.
        before = coreset.shipped(objective, options.tier, options.scope)
        order += [text for text in before if text not in order and not is_refused(text)]
    climbed = f", and what they climbed to in {climb.rounds} rounds" if climb else ""
    about = (
        f"lists known before, concatenations of the best{climbed}: {len(matrix.lists)} in the order in which they "
        f"save most on {len(chosen)} training {options.scope}s, then the others of those shipped before"
    )
    return lists, matrix, about


def _plan(options: argparse.Namespace) -> Plan:
    """The plan whose pool are the shipped lists of both objectives."""
    from llmfb_core.autotune.records import OBJECTIVES, Plan
    from llmfb_core.search import coreset

    known = [coreset.shipped(objective, options.tier, options.scope) for objective in OBJECTIVES]
    return Plan(
        pool=tuple(dict.fromkeys(text for lists in known for text in lists)),
        tier=options.tier,
        seed=options.seed,
        llvm=options.llvm,
        execute=options.tier == "extended",
    )
