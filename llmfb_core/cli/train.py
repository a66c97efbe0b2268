"""`llmfb train`: train a model of our own on this machine, with a GPU where there is one."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import Any

from llmfb_core.cli import options as common


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("train", help="train a model", description=__doc__)
    parser.add_argument(
        "dataset", type=Path, metavar="DATASET", help="dataset.parquet, made by `llmfb autotune --matrix`"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="checkpoints, and the model at the end"
    )
    parser.add_argument("--minutes", type=common.positive(float), default=240.0)
    parser.add_argument(
        "--processes",
        type=common.positive(int),
        default=1,
        metavar="N",
        help="that share the work (default 1)",
    )
    parser.add_argument("--shape", default="deep", help="a name of llmfb_core.model.config.SHAPES")
    parser.add_argument("--name", default="llmfb-default", help="what the model calls itself")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train, or continue what `--out` holds."""
    if options.processes > 1:
        return _launch(options)
    from llmfb_core.train import parallel
    from llmfb_core.train.loop import Metrics
    from llmfb_core.train.run import Config, train

    def report(metrics: Metrics) -> None:
        print(json.dumps(metrics), flush=True)

    config = Config(
        minutes=options.minutes, shape=options.shape, name=options.name, threads=os.cpu_count() or 1
    )
    folder = train(options.dataset, options.out, config, report=report)
    if parallel.join()[0] == 0:
        print(f"model written to {folder}")
    return 0


def _launch(options: argparse.Namespace) -> int:
    from llmfb_core.train import parallel

    named = ("out", "minutes", "shape", "name")
    values = {**vars(options), "out": options.out.absolute()}
    arguments = [f"--{name}={values[name]}" for name in named]
    return parallel.launch(options.processes, ["train", *arguments, "--", str(options.dataset.absolute())])
