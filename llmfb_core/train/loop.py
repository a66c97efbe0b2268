# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""The training loop: a budget in minutes instead of steps, so that the learning rate always reaches its end."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional
from transformers import LlamaForCausalLM

from llmfb_core.train import parallel
from llmfb_core.train.data import Batch
from llmfb_core.train.muon import Muon

Metrics = dict[str, float]
CHECKPOINT = "checkpoint.pt"
_LOG_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train; `minutes` count from the very first start, resumed runs included.

    `rate` is for Muon and AdamW alike.  It rises over the first `warmup` of the time, stays, and falls linearly to
    nothing over the last `decay` of it.  `ir_share` is the share of IR tokens whose prediction is trained.
    """

    minutes: float
    rate: float = 2e-3
    warmup: float = 0.02
    decay: float = 0.5
    weight_decay: float = 0.05
    clip: float = 1.0
    ir_share: float = 0.25
    checkpoint_minutes: float = 4.0
    seed: int = 0


@dataclass(slots=True)
class _Progress:
    step: int = 0
    seconds: float = 0.0
    tokens: int = 0


def rate_at(progress: float, settings: Settings) -> float:
    """The learning rate when `progress` (0 to 1) of the time is over."""
    rising = progress / settings.warmup if settings.warmup else 1.0
    falling = (1 - progress) / settings.decay if settings.decay else 1.0
    return settings.rate * max(0.0, min(1.0, rising, falling))


def loss_of(model: LlamaForCausalLM, batch: Batch, ir_share: float = 1.0) -> tuple[torch.Tensor, Metrics]:
    """Weighted cross entropy of a batch, and the means over answer and IR tokens apart."""
    hidden = model.model(
        input_ids=batch.ids, attention_mask=batch.mask(), position_ids=batch.positions, use_cache=False
    ).last_hidden_state
    weights = batch.weights[:, :-1]
    is_ir = batch.branch[:, :-1] == 0
    kept = (weights > 0) & (~is_ir | (torch.rand(weights.shape) < ir_share))
    # Logits only where they count: over the vocabulary they would cost as much as a layer.
    errors = functional.cross_entropy(
        model.lm_head(hidden[:, :-1][kept]), batch.ids[:, 1:][kept], reduction="none"
    )
    scale = torch.where(is_ir, 1 / ir_share, 1.0)
    kept_weights = (weights * scale)[kept]
    loss = (errors * kept_weights).sum() / kept_weights.sum()
    said = errors.detach()
    figures = {
        "answer": said[~is_ir[kept]].mean().item(),
        "ir": said[is_ir[kept]].mean().item() if is_ir[kept].any() else 0.0,
    }
    return loss, figures


def fit(
    model: LlamaForCausalLM,
    batches: Callable[[int], Iterator[Batch]],
    settings: Settings,
    out: Path,
    *,
    report: Callable[[Metrics], None],
    clock: Callable[[], float] = time.monotonic,
) -> Metrics:
    """Train `model` until the time is over; returns the last figures.

    `batches(seed)` gives batches without end.  `out/checkpoint.pt` is continued from where it exists and
    `out/metrics.jsonl` gets a line of figures now and then, which `report` gets as well.
    """
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(settings.seed)
    optimizers = _Optimizers(model, settings)
    done = _resume(out / CHECKPOINT, model, optimizers)
    model.train()
    rank, world = parallel.join()
    source = batches((settings.seed + done.step) * world + rank)
    budget = settings.minutes * 60
    last, logged, saved = clock(), 0.0, done.seconds
    mean: Metrics = {}
    while done.seconds < budget:
        batch = next(source)
        optimizers.set_rate(rate_at(done.seconds / budget, settings))
        loss, figures = loss_of(model, batch, settings.ir_share)
        loss.backward()
        elapsed = parallel.average(model.parameters(), clock() - last)
        torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        optimizers.step()
        # What follows the exchange is counted with the next batch.
        last += elapsed
        done = _Progress(done.step + 1, done.seconds + elapsed, done.tokens + batch.tokens * world)
        mean = _smoothed(mean, {"loss": loss.item(), **figures})
        if rank:
            continue
        if done.seconds - logged >= _LOG_SECONDS or done.seconds >= budget:
            logged = done.seconds
            _log(out / "metrics.jsonl", mean, done, optimizers.rate, report)
        if done.seconds - saved >= settings.checkpoint_minutes * 60:
            saved = done.seconds
            _save(out / CHECKPOINT, model, optimizers, done)
    if not rank:
        _save(out / CHECKPOINT, model, optimizers, done)
    return mean


class _Optimizers:
    """Muon for the matrices of the layers, AdamW for embeddings and norms."""

    def __init__(self, model: LlamaForCausalLM, settings: Settings) -> None:
        matrices = [weight for weight in model.model.layers.parameters() if weight.ndim == 2]
        known = {id(weight) for weight in matrices}
        others = [weight for weight in model.parameters() if id(weight) not in known]
        self.rate = 0.0
        self.muon = Muon(matrices, weight_decay=settings.weight_decay)
        self.adam = torch.optim.AdamW(others, lr=settings.rate, betas=(0.9, 0.95), weight_decay=0.0)

    def set_rate(self, rate: float) -> None:
        self.rate = self.muon.rate = rate
        for group in self.adam.param_groups:
            group["lr"] = rate

    def step(self) -> None:
        self.muon.step()
        self.adam.step()
        self.adam.zero_grad()
        self.muon.zero_grad()


def _smoothed(mean: Metrics, new: Metrics, inertia: float = 0.95) -> Metrics:
    return {name: inertia * mean.get(name, value) + (1 - inertia) * value for name, value in new.items()}


def _log(path: Path, mean: Metrics, done: _Progress, rate: float, report: Callable[[Metrics], None]) -> None:
    figures: Metrics = {
        "step": done.step,
        "seconds": round(done.seconds, 1),
        "tokens": done.tokens,
        "rate": rate,
        **mean,
    }
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(figures) + "\n")
    report(figures)


def _save(path: Path, model: LlamaForCausalLM, optimizers: _Optimizers, done: _Progress) -> None:
    state: dict[str, Any] = {
        "model": model.state_dict(),
        "adam": optimizers.adam.state_dict(),
        "muon": optimizers.muon.state(),
        "progress": [done.step, done.seconds, done.tokens],
    }
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)


def _resume(path: Path, model: LlamaForCausalLM, optimizers: _Optimizers) -> _Progress:
    if not path.exists():
        return _Progress()
    state: dict[str, Any] = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizers.adam.load_state_dict(state["adam"])
    optimizers.muon.load(state["muon"])
    step, seconds, tokens = state["progress"]
    return _Progress(int(step), float(seconds), int(tokens))
