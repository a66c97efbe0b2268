"""`llmfb train`: train a model of our own on this machine, with a GPU where there is one.

With --improve CORPUS a model that is there is made better: it proposes lists for functions of the corpus, LLVM compiles
them, what beats all known lists joins the dataset, and the model is trained on; for so many rounds.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llmfb_core import machine
from llmfb_core.cli import improve, searching
from llmfb_core.cli import options as common
from llmfb_core.model import libraries, package

if TYPE_CHECKING:
    from llmfb_core.train.run import Config

_NAMED = ("minutes", "shape", "name")


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("train", help="train a model", description=__doc__)
    parser.add_argument(
        "dataset", type=Path, metavar="DATASET", help="dataset.parquet, made by `llmfb autotune --matrix`"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="checkpoints, and the model at the end"
    )
    parser.add_argument("--minutes", type=common.positive(float), help="default 240")
    parser.add_argument(
        "--processes",
        type=common.positive(int),
        metavar="N",
        help="that share the work (default 1)",
    )
    parser.add_argument("--shape", help="a name of llmfb_core.model.config.SHAPES (default deep)")
    parser.add_argument("--name", help="what the model calls itself (default llmfb-default)")
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="everything else: a training.json, as it lies beside every model; the options above come first",
    )
    parser.add_argument(
        "--begin", type=Path, metavar="DIR", help="a model's folder, whose weights are where training starts"
    )
    improve.add_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train, or continue what `--out` holds."""
    improve.check_options(options)
    libraries.check()
    if options.improve:
        return improve.run(options)
    from llmfb_core.train import parallel
    from llmfb_core.train.run import train

    config = _config(options)
    if (options.processes or 1) > 1:
        return _launch(options)
    folder = train(options.dataset, options.out, config, begin=options.begin, report=improve.show_metrics)
    if parallel.join()[0] == 0:
        print(f"model written to {folder}")
    return 0


def _config(options: argparse.Namespace) -> Config:
    """The settings; raises CorpusError, UsageError or ModelUnavailableError for what no training can begin with.

    That is found out here, before there are several processes to say it, or a folder that is of no use.
    """
    from llmfb_core.autotune.dataset import read
    from llmfb_core.train.run import Config, read_config

    config = read_config(options.config) if options.config else Config(shape="deep", threads=machine.cores())
    given = {name: getattr(options, name) for name in _NAMED}
    config = replace(config, **{name: value for name, value in given.items() if value is not None})
    config.check()
    read(options.dataset)
    if options.begin:
        package.verify(options.begin)
    searching.create(options.out)
    return config


def _launch(options: argparse.Namespace) -> int:
    from llmfb_core.train import parallel

    paths = {name: getattr(options, name) for name in ("out", "config", "begin")}
    values = {name: path.absolute() for name, path in paths.items() if path is not None}
    values |= {name: getattr(options, name) for name in _NAMED if getattr(options, name) is not None}
    arguments = [f"--{name}={value}" for name, value in values.items()]
    return parallel.launch(options.processes, ["train", *arguments, "--", str(options.dataset.absolute())])
