# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Train a model from a dataset: `llmfb_core.train.run.train(dataset, out, Config(minutes=60))`.

out/checkpoint.pt, out/best.pt, out/metrics.jsonl, out/tokenizer.json    to continue from, and to look at
out/model/                                                               the finished model folder
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.utils.data import DataLoader, IterableDataset, get_worker_info
from transformers import LlamaForCausalLM

from llmfb_core.autotune.claims import claim
from llmfb_core.autotune.dataset import Row, read
from llmfb_core.errors import CorpusError
from llmfb_core.model import loading
from llmfb_core.model.config import SHAPES, llama_config
from llmfb_core.model.package import TOKENIZER, WEIGHTS, sha256
from llmfb_core.model.tokenizer import VOCABULARY_SIZE, Codec, train_tokenizer
from llmfb_core.prompt import lists, native
from llmfb_core.search.coreset import greedy_cover
from llmfb_core.train import extend, parallel
from llmfb_core.train.data import Batch, Feed, Tokens, Weights
from llmfb_core.train.examples import OBJECTIVES, Example, examples, worth
from llmfb_core.train.loop import Metrics, Settings, fit
from llmfb_core.train.objective import Candidates, Shares
from llmfb_core.train.questions import Mixture, Questions
from llmfb_core.train.simulate import Simulator, watcher

ROOM = 160
"""Tokens of the context that a training prompt leaves free for questions and answers."""
CONFIG = "training.json"
_TOKENIZER_TEXTS = 4000


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that decides what comes out, beside the dataset; kept beside the weights as `training.json`.

    `shape` names an entry of `model.config.SHAPES`, `watched` is how many functions of the split valid are looked
    at on the way, `loaders` how many processes make batches (none: the one that trains).
    """

    minutes: float = 240.0
    shape: str = "large"
    name: str = "llmfb-default"
    llvm: str = "22"
    device: str = "auto"
    threads: int = 2
    loaders: int = 0
    batch_tokens: int = 8192
    vocabulary_size: int = VOCABULARY_SIZE
    watched: int = 300
    watch_minutes: float = 10.0
    rate: float = 2e-3
    weight_decay: float = 0.1
    ir_share: float = 0.5
    seed: int = 0
    shares: Shares = field(default_factory=Shares)
    weights: Weights = field(default_factory=Weights)
    mixture: Mixture = field(default_factory=Mixture)

    def check(self) -> None:
        """Raise CorpusError for an unknown shape."""
        if self.shape not in SHAPES:
            raise CorpusError(f"no shape {self.shape}: there are {', '.join(SHAPES)}")


def read_config(path: Path) -> Config:
    """What `training.json` beside weights says; raises CorpusError where that is none of this llmfb's."""
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        for about in ("functions", "trained"):
            data.pop(about, None)
        mixture: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in data["mixture"].items()
        }
        parts: dict[str, Any] = {
            "shares": Shares(**data["shares"]),
            "weights": Weights(**data["weights"]),
            "mixture": Mixture(**mixture),
        }
        return Config(**(data | parts))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise CorpusError(f"{path} configures no training: {str(error).splitlines()[0]}") from error


@dataclass(frozen=True, slots=True)
class Setup:
    """A dataset and a tokenizer made ready for a model: its questions, its candidates, the order of the known lists."""

    codec: Codec
    questions: Questions
    candidates: Candidates


def train(
    dataset: Path,
    out: Path,
    config: Config,
    *,
    begin: Path | None = None,
    report: Callable[[Metrics], None] = print,
) -> Path:
    """Train on the split `train` of `dataset`, or continue what `out` holds; returns the model folder.

    `begin` is what to start from: the folder of a model of the same shape, whose tokenizer is taken as well; lists of
    `dataset` that it does not know get a token.  Raises CorpusError where `dataset` has no function to train on, and
    for an unknown shape or another one than that of `begin`, where `out` holds what was trained on other data or with
    other settings; ModelUnavailableError for a `begin` that is none.
    """
    config.check()
    dimensions = SHAPES[config.shape]
    rank, world = parallel.join()
    torch.set_num_threads(max(1, config.threads // world))
    device = device_of(config.device, rank)
    out.mkdir(parents=True, exist_ok=True)
    known, rows = read(dataset, "train")
    texts = list(rows)
    if not texts:
        raise CorpusError(f"{dataset} has no function of the split train")
    elements = lists.element_texts("extended")
    if rank:
        parallel.wait()
    started = None if begin is None else _weights(begin, config.shape)
    if not rank:
        claim(out, _decisive(config, dataset, begin))
        (out / CONFIG).write_text(json.dumps(asdict(config), indent=1) + "\n")
    if begin is not None:
        tokenizer = Tokenizer.from_file(str(begin / TOKENIZER))
        extend.add_tokens(tokenizer, known)
        tokenizer.save(str(out / TOKENIZER))
    tokenizer = _tokenizer(out / TOKENIZER, texts, (*elements, *known), config)
    if not rank:
        parallel.wait()
    codec = Codec(tokenizer, elements, known)
    functions = examples(texts, codec, dimensions.context - ROOM)
    setup = prepare(codec, functions, config.mixture, device)
    torch.manual_seed(config.seed)
    model = LlamaForCausalLM(
        llama_config(
            dimensions,
            codec.size,
            pad=codec.id(native.PAD),
            end=codec.id(native.END),
            begin=codec.id(native.MODULE),
        )
    )
    if started is not None:
        model.load_state_dict(extend.grown(started, codec, functions))
    torch.nn.Module.to(model, device)
    feed = Feed(
        functions,
        setup.questions,
        config.mixture,
        dimensions.context,
        config.batch_tokens,
        Tokens(codec.id(native.OZ), codec.id(native.PAD), codec.first_of_ir),
        config.seed,
        config.weights,
    )
    watched = _watched(dataset, codec, dimensions.context - ROOM, config.watched)
    simulator = Simulator(model, setup.questions, setup.candidates, device)
    settings = Settings(
        config.minutes,
        rate=config.rate,
        weight_decay=config.weight_decay,
        ir_share=config.ir_share,
        watch_minutes=config.watch_minutes,
        shares=config.shares,
        seed=config.seed,
    )
    fit(
        model,
        lambda step: _stream(feed, step * world + rank, world, config.loaders),
        setup.candidates,
        settings,
        out,
        report=report,
        watch=watcher(simulator, watched) if watched and not rank else None,
    )
    folder = out / "model"
    if not rank:
        model.cpu()
        loading.save(
            folder, model, tokenizer, name=config.name, llvm=config.llvm, elements=elements, known=known
        )
        _write_config(folder, config, len(functions), device)
    parallel.wait()
    return folder


def _weights(begin: Path, shape: str) -> extend.State:
    """Those of the model in the folder `begin`; raises CorpusError where it is of another shape."""
    begun, wanted = loading.load(begin)[0], SHAPES[shape]
    if (begun.config.hidden_size, begun.config.num_hidden_layers) != (wanted.hidden, wanted.layers):
        raise CorpusError(
            f"the model {begin} is not of the shape {shape}: --config {begin / CONFIG} has its shape"
        )
    return begun.state_dict()


def _decisive(config: Config, dataset: Path, begin: Path | None) -> dict[str, object]:
    """What decides which weights come out on one machine, but for how long they are trained."""
    of_machine = ("minutes", "watched", "watch_minutes", "device", "threads", "loaders", "name")
    settings = {name: value for name, value in asdict(config).items() if name not in of_machine}
    begun = None if begin is None else sha256(begin / WEIGHTS)
    return {"dataset": sha256(dataset), "begin": begun, **settings}


def _write_config(folder: Path, config: Config, functions: int, device: torch.device) -> None:
    """Say beside the weights how they were made; that it exists says that the model is complete."""
    trained = {"torch": torch.__version__, "device": _device_name(device), "machine": platform.machine()}
    text = json.dumps({**asdict(config), "functions": functions, "trained": trained}, indent=1)
    partial = folder / f"{CONFIG}.partial"
    partial.write_text(text + "\n")
    partial.replace(folder / CONFIG)


def prepare(codec: Codec, functions: Sequence[Example], mixture: Mixture, device: torch.device) -> Setup:
    """What training and evaluation share; the usual worth of the lists comes from `functions`."""
    usual = np.stack(
        [
            np.mean([worth(one.saved[at], name) for one in functions], axis=0)
            for at, name in enumerate(OBJECTIVES)
        ]
    )
    questions = Questions(codec, usual, fixed_order(functions, 0), mixture)
    known = torch.tensor([codec.known_ids[text] for text in codec.known], device=device)
    candidates = Candidates(known, codec.id(native.DONE))
    return Setup(codec, questions, candidates)


def fixed_order(functions: Sequence[Example], objective: int) -> list[int]:
    """All known lists, each next one adding most to the sum of what `functions` save; the best fixed order."""
    saved = np.stack([one.saved[objective] for one in functions]).astype(np.float64)
    order = greedy_cover(saved, saved.shape[1])
    return order + [at for at in np.argsort(-saved.sum(axis=0)).tolist() if at not in set(order)]


class _Batches(IterableDataset[Batch]):
    """The batches of a feed, spread over the processes of a loader in turn."""

    def __init__(self, feed: Feed, start: int, step: int) -> None:
        self._feed, self._start, self._step = feed, start, step

    def __iter__(self) -> Iterator[Batch]:
        worker = get_worker_info()
        count, number = (1, 0) if worker is None else (worker.num_workers, worker.id)
        return self._feed.batches(self._start + number * self._step, self._step * count)


def _stream(feed: Feed, start: int, step: int, loaders: int) -> Iterator[Batch]:
    made = _Batches(feed, start, step)
    if not loaders:
        return iter(made)
    return iter(DataLoader(made, batch_size=None, num_workers=loaders, prefetch_factor=4))


def _watched(dataset: Path, codec: Codec, longest: int, count: int) -> list[Example]:
    rows = list(read(dataset, "valid")[1])
    chosen = Random(0).sample(rows, min(count, len(rows)))
    return examples(chosen, codec, longest)


def device_of(wanted: str, rank: int = 0) -> torch.device:
    """The device named, or the GPU of this process where there is one."""
    if wanted != "auto":
        return torch.device(wanted)
    if torch.cuda.is_available():
        torch.cuda.set_device(rank)
        torch.set_float32_matmul_precision("high")
        return torch.device("cuda", rank)
    return torch.device("cpu")


def _device_name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"


def _tokenizer(path: Path, rows: Sequence[Row], parts: tuple[str, ...], config: Config) -> Tokenizer:
    if path.exists():
        return Tokenizer.from_file(str(path))
    chosen = Random(0).sample(rows, min(_TOKENIZER_TEXTS, len(rows)))
    texts = [text for row in chosen for text in (row.ir, row.baseline_ir)]
    tokenizer = train_tokenizer(texts, parts, vocabulary_size=config.vocabulary_size)
    tokenizer.save(str(path))
    return tokenizer
