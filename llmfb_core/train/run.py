# pyright: reportUnknownMemberType=false
"""Train a model from labelled functions: `llmfb_core.train.run.train(labels, out, minutes=60)`.

out/checkpoint.pt, out/metrics.jsonl, out/tokenizer.json    to continue from, and to look at
out/model/                                                  the finished model folder
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import torch
from tokenizers import Tokenizer
from transformers import LlamaForCausalLM

from llmfb_core.errors import CorpusError
from llmfb_core.model import loading
from llmfb_core.model.config import SHAPES, llama_config
from llmfb_core.model.tokenizer import VOCABULARY_SIZE, Codec, train_tokenizer
from llmfb_core.prompt import lists, native
from llmfb_core.train import parallel
from llmfb_core.train.data import Batch, batches, prepare
from llmfb_core.train.labels import read_labels
from llmfb_core.train.loop import Metrics, Settings, fit
from llmfb_core.train.mixture import Mixture

ROOM = 96
"""Tokens of the context that a training prompt leaves free for questions and answers."""
_TOKENIZER_TEXTS = 4000


def train(
    data: Path,
    out: Path,
    *,
    minutes: float,
    shape: str = "small",
    name: str = "llmfb-default",
    llvm: str = "22",
    threads: int = 2,
    batch_tokens: int = 4096,
    ir_weight: float = 0.1,
    vocabulary_size: int = VOCABULARY_SIZE,
    settings: Settings | None = None,
    mixture: Mixture | None = None,
    report: Callable[[Metrics], None] = print,
) -> Path:
    """Train on the `train` split of `data` for `minutes`, or continue what `out` holds; returns the model folder.

    `shape` names an entry of `model.config.SHAPES`; `settings` replaces all other dials of the loop.  Raises
    CorpusError where `data` has no function to train on.
    """
    rank, world = parallel.join()
    torch.set_num_threads(max(1, threads // world))
    out.mkdir(parents=True, exist_ok=True)
    settings = settings or Settings(minutes)
    functions = list(read_labels(data, "train"))
    if not functions:
        raise CorpusError(f"{data} has no function of the split train")
    elements = lists.element_texts("extended")
    if rank:
        parallel.wait()
    tokenizer = _tokenizer(out / "tokenizer.json", [one.ir for one in functions], elements, vocabulary_size)
    if not rank:
        parallel.wait()
    codec = Codec(tokenizer, elements)
    dimensions = SHAPES[shape]
    prepared = prepare(functions, codec, dimensions.context - ROOM)
    torch.manual_seed(settings.seed)
    model = LlamaForCausalLM(
        llama_config(
            dimensions,
            codec.size,
            pad=codec.id(native.PAD),
            end=codec.id(native.END),
            begin=codec.id(native.MODULE),
        )
    )

    def stream(seed: int) -> Iterator[Batch]:
        return batches(
            prepared,
            codec,
            mixture=mixture or Mixture(),
            context=dimensions.context,
            batch_tokens=batch_tokens,
            ir_weight=ir_weight,
            seed=seed,
        )

    fit(model, stream, settings, out, report=report)
    folder = out / "model"
    if not rank:
        loading.save(folder, model, tokenizer, name=name, llvm=llvm, elements=elements)
    parallel.wait()
    return folder


def _tokenizer(path: Path, texts: list[str], elements: tuple[str, ...], size: int) -> Tokenizer:
    if path.exists():
        return Tokenizer.from_file(str(path))
    chosen = Random(0).sample(texts, min(_TOKENIZER_TEXTS, len(texts)))
    tokenizer = train_tokenizer(chosen, elements, vocabulary_size=size)
    tokenizer.save(str(path))
    return tokenizer
