"""`llmfb coreset`: choose the few pass lists that serve a corpus best.

A sample of the training functions (or modules) is searched, every winner is tried on all of them, and the lists are
chosen greedily for each objective.  What llmfb ships was made so.
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import options as common


def register(commands: Any) -> None:
    """Add the command to the parser."""
    from llmfb_core.cli import searching

    parser: argparse.ArgumentParser = commands.add_parser(
        "coreset", help="choose the pass lists that serve a corpus best", description=__doc__
    )
    searching.add_options(parser)
    count = common.positive(int)
    parser.add_argument("--sample", type=count, default=1200, metavar="N", help="functions or modules")
    parser.add_argument("--size", type=count, default=100, metavar="K", help="lists of each objective")
    parser.add_argument("--compilations", type=count, default=300, help="of the search on each of them")
    parser.add_argument("--winners", type=count, default=400, metavar="N", help="lists tried on all of them")
    parser.add_argument(
        "--into", type=Path, metavar="FILE", help="the coreset to update (default: DIR/coreset.json)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make the coreset, resuming what is there."""
    from llmfb_core.autotune import coreset
    from llmfb_core.autotune.make_coreset import Making, make
    from llmfb_core.autotune.records import OBJECTIVES, Plan
    from llmfb_core.cli import searching

    searching.create(options.out)
    chosen = searching.subjects(options, "train", options.sample)
    known = [coreset.shipped(objective, options.tier, options.scope) for objective in OBJECTIVES]
    plan = Plan(
        pool=tuple(dict.fromkeys(text for lists in known for text in lists)),
        tier=options.tier,
        seed=options.seed,
        llvm=options.llvm,
        execute=options.tier == "extended",
    )
    making = Making(options.compilations, winners=options.winners, size=options.size)
    with searching.progress(len(chosen), f"{options.scope}s") as show:
        runner = searching.runner(options)
        work = partial(make, chosen, options.out, plan, making, runner=runner, on_progress=show)
        lists, matrix = anyio.run(work)
    into = options.into or options.out / "coreset.json"
    about = (
        f"greedy cover of {len(chosen)} training {options.scope}s by the winners of "
        f"{options.compilations} compilations on each, {len(matrix.lists)} lists tried on all"
    )
    order = matrix.by_popularity()
    coreset.write(into, lists, about, popular=order, tier=options.tier, scope=options.scope)
    for objective in OBJECTIVES:
        gain = matrix.gains(objective)
        columns = [matrix.lists.index(text) for text in lists[objective]]
        reached = gain[:, columns].max(axis=1).mean() if columns else 0.0
        best = gain.max(axis=1).mean()
        print(f"{objective}: {len(columns)} lists gain {reached:.2%} over -Oz, all tried {best:.2%}")
    print(f"written to {into}")
    return 0
