# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""The training loop: a budget in minutes instead of steps, so that the learning rate always reaches its end."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaForCausalLM

from llmfb_core.train import parallel
from llmfb_core.train.data import Batch
from llmfb_core.train.muon import Muon
from llmfb_core.train.objective import Candidates, Shares, loss_of
from llmfb_core.train.simulate import Watch, autocast

Metrics = dict[str, Any]
CHECKPOINT, BEST = "checkpoint.pt", "best.pt"
_LOG_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train; `minutes` count from the very first start, resumed runs included.

    `rate` is for Muon and AdamW alike.  It rises over the first `warmup` of the time, stays, and falls linearly to
    nothing over the last `decay` of it.  `ir_share` is the share of IR tokens whose prediction is trained; the
    listwise part of the loss falls from its share to a tenth.  Of the weights those are kept that gain most on the
    functions that are watched, every `watch_minutes`, once the rate is low: `settled` of the time.
    """

    minutes: float
    rate: float = 2e-3
    warmup: float = 0.02
    decay: float = 0.5
    weight_decay: float = 0.05
    clip: float = 1.0
    ir_share: float = 0.25
    checkpoint_minutes: float = 4.0
    watch_minutes: float = 10.0
    settled: float = 0.75
    shares: Shares = field(default_factory=Shares)
    seed: int = 0


@dataclass(slots=True)
class _Progress:
    step: int = 0
    seconds: float = 0.0
    tokens: int = 0
    best: float = -1.0


def rate_at(progress: float, settings: Settings) -> float:
    """The learning rate when `progress` (0 to 1) of the time is over."""
    rising = progress / settings.warmup if settings.warmup else 1.0
    falling = (1 - progress) / settings.decay if settings.decay else 1.0
    return settings.rate * max(0.0, min(1.0, rising, falling))


def shares_at(progress: float, shares: Shares) -> Shares:
    """How much the parts of the loss count when `progress` (0 to 1) of the time is over."""
    return replace(shares, listwise=shares.listwise * max(0.1, 1 - progress))


def fit(
    model: LlamaForCausalLM,
    batches: Callable[[int], Iterator[Batch]],
    candidates: Candidates,
    settings: Settings,
    out: Path,
    *,
    report: Callable[[Metrics], None],
    watch: Watch | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Metrics:
    """Train `model` until the time is over; returns the last figures, and leaves the best weights in it.

    `batches(step)` gives the batches from a step on, without end.  `out/checkpoint.pt` is continued from where it
    exists and `out/metrics.jsonl` gets a line of figures now and then, which `report` gets as well.
    """
    out.mkdir(parents=True, exist_ok=True)
    device = next(model.parameters()).device
    optimizers = _Optimizers(model, settings)
    done = _resume(out / CHECKPOINT, model, optimizers)
    model.train()
    rank, world = parallel.join()
    source = batches(done.step)
    budget = settings.minutes * 60
    last, logged, saved, watched = clock(), done.seconds, done.seconds, done.seconds
    mean: Metrics = {}
    while done.seconds < budget:
        batch = next(source).to(device)
        progress = done.seconds / budget
        optimizers.set_rate(rate_at(progress, settings))
        torch.manual_seed(settings.seed + done.step * world + rank)
        with autocast(device):
            loss, figures = loss_of(
                model, batch, candidates, shares_at(progress, settings.shares), settings.ir_share
            )
        loss.backward()
        elapsed = parallel.average(model.parameters(), clock() - last)
        torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        optimizers.step()
        # What follows the exchange is counted with the next batch.
        last += elapsed
        done = _Progress(done.step + 1, done.seconds + elapsed, done.tokens + batch.tokens * world, done.best)
        mean = _smoothed(mean, {"loss": loss.detach(), **figures})
        if rank:
            continue
        over = done.seconds >= budget
        gains: Metrics = {}
        if watch is not None and (over or done.seconds - watched >= settings.watch_minutes * 60):
            watched, gains = done.seconds, watch()
            if sum(gains.values()) > done.best and progress >= settings.settled:
                done.best = sum(gains.values())
                _save_whole(out / BEST, model.state_dict())
                # The checkpoint knows of them at once: torn apart, worse ones could take their place.
                _save(out / CHECKPOINT, model, optimizers, done)
        if gains or over or done.seconds - logged >= _LOG_SECONDS:
            logged = done.seconds
            _log(out / "metrics.jsonl", {**mean, **gains}, done, optimizers.rate, report)
        if done.seconds - saved >= settings.checkpoint_minutes * 60:
            saved = done.seconds
            _save(out / CHECKPOINT, model, optimizers, done)
    if not rank:
        _save(out / CHECKPOINT, model, optimizers, done)
    parallel.wait()
    if (out / BEST).exists():
        model.load_state_dict(torch.load(out / BEST, weights_only=True, map_location=device))
    return {name: float(value) for name, value in mean.items()}


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
    # Still tensors: to read a figure at every step would make the device wait.
    return {name: inertia * mean.get(name, value) + (1 - inertia) * value for name, value in new.items()}


def _log(path: Path, mean: Metrics, done: _Progress, rate: float, report: Callable[[Metrics], None]) -> None:
    figures: Metrics = {
        "step": done.step,
        "seconds": round(done.seconds, 1),
        "tokens": done.tokens,
        "rate": rate,
        **{name: round(float(value), 5) for name, value in mean.items()},
    }
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(figures) + "\n")
    report(figures)


def _save(path: Path, model: LlamaForCausalLM, optimizers: _Optimizers, done: _Progress) -> None:
    state: dict[str, Any] = {
        "model": model.state_dict(),
        "adam": optimizers.adam.state_dict(),
        "muon": optimizers.muon.state(),
        "progress": [done.step, done.seconds, done.tokens, done.best],
    }
    _save_whole(path, state)


def _save_whole(path: Path, state: dict[str, Any]) -> None:
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)


def _resume(path: Path, model: LlamaForCausalLM, optimizers: _Optimizers) -> _Progress:
    if not path.exists():
        return _Progress()
    device = next(model.parameters()).device
    state: dict[str, Any] = torch.load(path, weights_only=True, map_location=device)
    model.load_state_dict(state["model"])
    optimizers.adam.load_state_dict(state["adam"])
    optimizers.muon.load(state["muon"])
    step, seconds, tokens, best = state["progress"]
    return _Progress(int(step), float(seconds), int(tokens), float(best))
