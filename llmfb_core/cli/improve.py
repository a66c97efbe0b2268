"""`llmfb train --improve`: rounds of proposals, measurement and training; see `llmfb_core.train.improve`."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio

from llmfb_core import machine
from llmfb_core.cli import options as common
from llmfb_core.cli import results as measured
from llmfb_core.cli import searching
from llmfb_core.errors import CorpusError, UsageError
from llmfb_core.model import package

if TYPE_CHECKING:
    from llmfb_core.autotune.expand import Expanded
    from llmfb_core.corpus.functions import CorpusFunction
    from llmfb_core.train.improve import Round
    from llmfb_core.train.run import Config

_MINUTES = 30.0
_GENTLER = 0.3
"""The share of the learning rate with which a trained model is trained on."""
_CPU_BATCH = 8192
_AMOUNTS = {"rounds": 3, "functions": 1000, "proposals": 48, "tried": 64, "kept": 12}
_ONLY_HERE = (*_AMOUNTS, "jobs", "llvm", "results")
_NOT_HERE = {"processes": "its training is one process", "shape": "it is that of the model"}


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
    group.add_argument("--rounds", type=count, metavar="N", help="default 3, --minutes each")
    group.add_argument("--functions", type=count, metavar="N", help="asked about in a round (default 1000)")
    group.add_argument("--proposals", type=count, metavar="N", help="for each of them (default 48)")
    group.add_argument("--tried", type=count, metavar="N", help="tried on all of them (default 64)")
    group.add_argument("--kept", type=count, metavar="N", help="new lists of a round at most (default 12)")
    group.add_argument("--jobs", type=count, metavar="N", help="default: cores")
    common.add_library(parser)
    measured.add_option(parser)


def check_options(options: argparse.Namespace) -> None:
    """Raise UsageError for options that would have no influence, because `--improve` is there or is not."""
    if options.improve is None:
        given = [name for name in _ONLY_HERE if getattr(options, name) is not None]
        if given:
            raise UsageError(f"--{given[0]} is of --improve: name a corpus with it, or leave it out")
        return
    for name, reason in _NOT_HERE.items():
        if getattr(options, name) is not None:
            raise UsageError(f"--{name} has no influence on --improve, {reason}: leave it out")


def run(options: argparse.Namespace) -> int:
    """Improve, or go on with what `--out` holds."""
    from llmfb_core.train.improve import Improvement, check, claim, improve, table

    for name, value in {**_AMOUNTS, "jobs": machine.cores()}.items():
        if getattr(options, name) is None:
            setattr(options, name, value)
    how = Improvement(options.rounds, options.functions, options.proposals)
    model: Path = options.begin or package.default_model_path()
    package.verify(model)
    config = _config(options, model)
    version = measured.llvm_version(options.llvm)
    check(options.dataset, model)
    functions = functions_of(options.dataset, options.improve)
    searching.create(options.out)
    amounts = {name: getattr(options, name) for name in _AMOUNTS if name != "rounds"}
    about = {**amounts, "corpus": _digest(functions), "llvm": version, **_decisive(config)}
    claim(options.out, options.dataset, model, about)
    found = improve(
        options.dataset,
        model,
        options.out,
        how,
        expand=partial(_expand, options, functions),
        train=partial(_train, config),
        report=_show,
    )
    if len(found) <= how.rounds:
        text = f"round {len(found)} found nothing better, the rounds before are what there is"
        print(f"llmfb: {text}", file=sys.stderr)
    about = f"{len(found) - 1} rounds, {options.functions} functions with {options.proposals} proposals each"
    measured.show(options, about, [table(found)], llvm=version)
    return 0


def _decisive(config: Config) -> dict[str, Any]:
    """What of the settings decides about the result, and not this machine."""
    of_machine = ("threads", "loaders", "batch_tokens", "watched", "device")
    return {name: value for name, value in asdict(config).items() if name not in of_machine}


def show_metrics(metrics: Mapping[str, Any]) -> None:
    """A line of JSON."""
    print(json.dumps(metrics), flush=True)


def _show(one: Round) -> None:
    show_metrics({"known": one.standing.known, "model": one.standing.model, "fixed": one.standing.fixed})


def functions_of(data: Path, corpus: Path) -> dict[str, CorpusFunction]:
    """The code of the functions of the dataset `data`, by id, each in the split that it has there.

    Raises CorpusError where the corpus lacks all of the split train, or one of valid: what a round gains is judged
    on all of these.
    """
    from llmfb_core.autotune.dataset import read
    from llmfb_core.corpus.store import read_functions

    wanted = {row.id: row.split for row in read(data)[1]}
    found = {one.id: replace(one, split=wanted[one.id]) for one in read_functions(corpus) if one.id in wanted}
    missing = [split for id, split in wanted.items() if id not in found]
    lost = missing.count("valid")
    if lost or (missing and not any(wanted[id] == "train" for id in found)):
        count = f"{lost or len(missing)} functions of {data}"
        kind = " of the split valid" if lost else ""
        raise CorpusError(f"{corpus} lacks {count}{kind}: name the corpus that it was made from")
    if missing:
        text = f"{corpus} lacks {len(missing)} of {len(wanted)} functions, which are left out"
        print(f"llmfb: {text}", file=sys.stderr)
    return found


def _digest(functions: Mapping[str, CorpusFunction]) -> str:
    """Of what is measured: the code of all functions."""
    digest = hashlib.sha256()
    for id in sorted(functions):
        digest.update(f"{id} {functions[id].name}\0{functions[id].text}\0".encode())
    return digest.hexdigest()


def _expand(
    options: argparse.Namespace,
    functions: Mapping[str, CorpusFunction],
    data: Path,
    out: Path,
    proposals: Mapping[str, Sequence[str]],
) -> Expanded:
    from llmfb_core.autotune.expand import Expansion, expand
    from llmfb_core.autotune.runner import LocalRunner

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
    own = read_config(model / CONFIG)
    if options.config:
        config = replace(read_config(options.config), minutes=minutes)
        if config.shape != own.shape:
            raise CorpusError(
                f"{options.config} has shape {config.shape}, the model {own.shape}: they must agree"
            )
        return replace(config, name=options.name or config.name)
    config = replace(
        own,
        name=options.name or own.name,
        minutes=minutes,
        rate=_GENTLER * own.rate,
        threads=machine.cores(),
    )
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
