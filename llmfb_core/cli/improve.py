"""`llmfb train --improve`: rounds of proposals, measurement and training; see `llmfb_core.train.improve`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio

from llmfb_core import machine
from llmfb_core.cli import options as common
from llmfb_core.cli import results as measured
from llmfb_core.model import package

if TYPE_CHECKING:
    from llmfb_core.autotune.expand import Expanded
    from llmfb_core.train.improve import Round
    from llmfb_core.train.run import Config

_MINUTES = 30.0
_GENTLER = 0.3
"""The share of the learning rate with which a trained model is trained on."""
_CPU_BATCH = 8192


def add_options(parser: argparse.ArgumentParser) -> None:
    """What a round does."""
    count = common.positive(int)
    group = parser.add_argument_group("expert iteration")
    group.add_argument(
        "--improve",
        type=Path,
        metavar="CORPUS",
        help="improve --begin (default: the shipped model), whose lists DATASET has, with this corpus",
    )
    group.add_argument("--rounds", type=count, default=3, metavar="N", help="default 3, --minutes each")
    group.add_argument("--functions", type=count, default=1000, metavar="N", help="asked about in a round")
    group.add_argument("--proposals", type=count, default=48, metavar="N", help="for each of them")
    group.add_argument("--tried", type=count, default=64, metavar="N", help="tried on all of them")
    group.add_argument("--kept", type=count, default=12, metavar="N", help="new lists of a round at most")
    group.add_argument("--jobs", type=count, default=machine.cores(), metavar="N", help="default: cores")
    common.add_library(parser)
    measured.add_option(parser)


def run(options: argparse.Namespace) -> int:
    """Improve, or go on with what `--out` holds."""
    from llmfb_core.train.improve import Improvement, improve, table

    how = Improvement(options.rounds, options.functions, options.proposals)
    model: Path = options.begin or package.default_model_path()
    found = improve(
        options.dataset,
        model,
        options.out,
        how,
        expand=partial(_expand, options),
        train=partial(_train, _config(options, model)),
        report=_show,
    )
    about = f"{options.rounds} rounds, {options.functions} functions with {options.proposals} proposals each"
    version = measured.llvm_version(options.llvm)
    measured.show(options, about, [table(found)], llvm=version)
    return 0


def show_metrics(metrics: Mapping[str, Any]) -> None:
    """A line of JSON."""
    print(json.dumps(metrics), flush=True)


def _show(one: Round) -> None:
    show_metrics({"known": one.standing.known, "model": one.standing.model, "fixed": one.standing.fixed})


def _expand(
    options: argparse.Namespace, data: Path, out: Path, proposals: Mapping[str, Sequence[str]]
) -> Expanded:
    from llmfb_core.autotune.dataset import read
    from llmfb_core.autotune.expand import Expansion, expand
    from llmfb_core.autotune.runner import LocalRunner
    from llmfb_core.cli import searching
    from llmfb_core.corpus.store import read_functions

    wanted = {row.id for row in read(data)[1]}
    functions = {one.id: one for one in read_functions(options.improve) if one.id in wanted}
    asked = len(proposals)
    with searching.progress(len(functions), "functions", proposed=asked, tried=asked) as show:
        work = partial(
            expand,
            data,
            out,
            functions,
            proposals,
            Expansion(options.tried, options.kept),
            runner=LocalRunner(options.jobs, out / "journals"),
            jobs=options.jobs,
            llvm=options.llvm,
            on_progress=show,
        )
        return anyio.run(work)


def _config(options: argparse.Namespace, model: Path) -> Config:
    """The model's own settings, more gently and for this machine; those of `--config` as they are."""
    from llmfb_core.train.run import CONFIG, device_of, read_config

    minutes = options.minutes or _MINUTES
    if options.config:
        return replace(read_config(options.config), minutes=minutes)
    config = read_config(model / CONFIG)
    config = replace(config, minutes=minutes, rate=_GENTLER * config.rate, threads=machine.cores())
    if device_of(config.device).type == "cpu":
        config = replace(config, loaders=0, batch_tokens=min(config.batch_tokens, _CPU_BATCH), watched=0)
    return config


def _train(config: Config, data: Path, out: Path, model: Path) -> Path:
    from llmfb_core.train.run import CONFIG, train

    folder = out / "model"
    # Written last of all.
    if (folder / CONFIG).exists():
        return folder
    return train(data, out, config, begin=model, report=show_metrics)
