# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""What a model gains on functions of the matrix at equal compilations, by looking up what each list makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import LlamaForCausalLM

from llmfb_core.model.engine import Engine
from llmfb_core.model.precision import has_bfloat16
from llmfb_core.train.examples import OBJECTIVES, Example, seen
from llmfb_core.train.objective import Candidates
from llmfb_core.train.questions import Questions
from llmfb_core.train.rounds import Try, attempt
from llmfb_core.types import FeedbackForm, Objective

Chosen = NDArray[np.int64]
"""Known lists in the order in which they are tried, [functions, compilations]."""

_LONGEST_COUNTS = 14

Sight = Literal["whole", "blind", "both"]
"""What the model sees of a function beside what was measured: its IR, nothing, or once this and once that."""


@dataclass(frozen=True, slots=True)
class Simulator:
    """A model with what it takes to ask it about many functions at once."""

    model: LlamaForCausalLM
    questions: Questions
    candidates: Candidates
    device: torch.device
    batch_tokens: int = 16384

    def choose(
        self,
        functions: Sequence[Example],
        objective: Objective,
        count: int,
        *,
        form: FeedbackForm | None = "fast",
        sight: Sight = "whole",
    ) -> Chosen:
        """The first `count` lists of the model for each function.

        It is told after each what that list gave in the `form` of feedback, without IR always in the form Fast; with
        None, they are its ranking at the beginning.
        """
        at = OBJECTIVES.index(objective)
        views = {
            view: [
                (one.blind if view == "blind" else one.module).tolist() + self.questions.start(at)
                for one in functions
            ]
            for view in (("whole", "blind") if sight == "both" else (sight,))
        }
        if form is None:
            return np.argsort(-self._together([*views.values()]), axis=1, kind="stable")[:, :count]
        if form == "fast" and self.device.type == "cpu":
            return self._one_by_one(functions, [*views.values()], count)
        chosen = np.zeros((len(functions), count), np.int64)
        tried = np.zeros((len(functions), len(self.candidates.lists)), bool)
        opens = self.questions.start(at)[-1:]
        for number in range(count):
            best = np.where(tried, -np.inf, self._together([*views.values()])).argmax(axis=1)
            chosen[:, number] = best
            tried[np.arange(len(functions)), best] = True
            if number + 1 == count:
                break
            for view, prompts in views.items():
                if form == "fast" or view == "blind":
                    rounds = map(self.questions.attempt, functions, best.tolist())
                else:
                    rounds = self._rounds(prompts, functions, best.tolist(), form, objective)
                for prompt, told in zip(prompts, rounds, strict=True):
                    prompt += told + opens
        return chosen

    def _one_by_one(
        self, functions: Sequence[Example], views: Sequence[Sequence[list[int]]], count: int
    ) -> Chosen:
        """`choose` in the form Fast where batches are no faster: of a prompt that grows only what is new is read."""
        chosen = np.zeros((len(functions), count), np.int64)
        engines = [Engine(self.model) for _ in views]
        was_training = self.model.training
        self.model.eval()
        for at, one in enumerate(functions):
            prompts = [list(view[at]) for view in views]
            tried: list[int] = []
            with autocast(self.device):
                for number in range(count):
                    roots = [engine.start(prompt) for engine, prompt in zip(engines, prompts, strict=True)]
                    scores = _mean([root.scores[self.candidates.lists].float().numpy() for root in roots])
                    scores[tried] = -np.inf
                    tried.append(int(scores.argmax()))
                    chosen[at, number] = tried[-1]
                    for prompt in prompts:
                        prompt += [*self.questions.attempt(one, tried[-1]), prompt[-1]]
        self.model.train(was_training)
        return chosen

    def _rounds(
        self,
        prompts: Sequence[list[int]],
        functions: Sequence[Example],
        chosen: Sequence[int],
        form: FeedbackForm,
        objective: Objective,
    ) -> list[list[int]]:
        """What the model is told after it said the `chosen` lists, and counts of its own, without generated IR."""
        said = [
            self.questions.prediction(one, index, text)
            for one, index, text in zip(functions, chosen, self.counts(prompts, chosen), strict=True)
        ]
        return [
            self.questions.told(attempt(Try(one, index, form, objective), prediction), seen(one, one.module))
            for one, index, prediction in zip(functions, chosen, said, strict=True)
        ]

    def counts(self, prompts: Sequence[list[int]], chosen: Sequence[int]) -> list[str]:
        """The counts that the model says after `prompts` and the `chosen` lists."""
        asked = [[*one, *self.questions.counted(index)] for one, index in zip(prompts, chosen, strict=True)]
        return self.complete(asked, _LONGEST_COUNTS)

    def _together(self, views: Sequence[Sequence[list[int]]]) -> NDArray[np.float32]:
        """The mean log probability of each known list over several views of the same functions."""
        return _mean([self.scores(prompts) for prompts in views])

    def complete(self, prompts: Sequence[list[int]], count: int) -> list[str]:
        """What each prompt's last token and `count` greedy ones after it say."""
        grown = [list(prompt) for prompt in prompts]
        everything = torch.arange(self.model.config.vocab_size, device=self.device)
        going = [*range(len(grown))]
        for _ in range(count):
            said = self.scores([grown[at] for at in going], everything).argmax(axis=1).tolist()
            for at, best in zip(going, said, strict=True):
                grown[at].append(best)
            going = [at for at in going if grown[at][-1] not in self.questions.ends]
            if not going:
                break
        ends = [prompt[len(begun) - 1 :] for prompt, begun in zip(grown, prompts, strict=True)]
        return [self.questions.text(end) for end in ends]

    @torch.inference_mode()
    def scores(
        self, prompts: Sequence[Sequence[int]], tokens: torch.Tensor | None = None
    ) -> NDArray[np.float32]:
        """The logits of `tokens`, by default the known lists, after each prompt."""
        tokens = self.candidates.lists if tokens is None else tokens
        found = np.zeros((len(prompts), len(tokens)), np.float32)
        was_training = self.model.training
        self.model.eval()
        for group in self._groups(prompts):
            longest = max(len(prompts[at]) for at in group)
            ids = torch.zeros(len(group), longest, dtype=torch.long)
            for row, at in zip(ids, group, strict=True):
                row[: len(prompts[at])] = torch.tensor(prompts[at])
            last = torch.tensor([len(prompts[at]) - 1 for at in group], device=self.device)
            with autocast(self.device):
                hidden = self.model.model(input_ids=ids.to(self.device), use_cache=False).last_hidden_state
                ends = hidden[torch.arange(len(group), device=self.device), last]
                scores = ends @ self.model.lm_head.weight[tokens].T
            found[group] = scores.float().cpu().numpy()
        self.model.train(was_training)
        return found

    def _groups(self, prompts: Sequence[Sequence[int]]) -> Iterator[list[int]]:
        group: list[int] = []
        for at in sorted(range(len(prompts)), key=lambda at: len(prompts[at])):
            if group and len(prompts[at]) * (len(group) + 1) > self.batch_tokens:
                yield group
                group = []
            group.append(at)
        if group:
            yield group


def _mean(scores: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """The mean log probability over views; of a single one its scores, whose order is the same."""
    if len(scores) == 1:
        return scores[0]
    return np.mean([torch.from_numpy(each).log_softmax(dim=-1).numpy() for each in scores], axis=0)


def autocast(device: torch.device) -> torch.autocast | nullcontext[None]:
    """Mixed precision where the device is faster with it."""
    if device.type == "cuda" or (device.type == "cpu" and has_bfloat16()):
        return torch.autocast(device.type, torch.bfloat16)
    return nullcontext()


def saved(functions: Sequence[Example], chosen: Chosen, objective: Objective) -> NDArray[np.float32]:
    """What the best of the lists so far saves, [functions, compilations], never less than nothing."""
    table = np.stack([one.saved[OBJECTIVES.index(objective)] for one in functions])
    return np.maximum.accumulate(np.take_along_axis(table, chosen, axis=1), axis=1)


def baselines(functions: Sequence[Example], objective: Objective) -> NDArray[np.int64]:
    """-Oz's figures."""
    at = 1 if objective == "bytes" else 0
    return np.array([one.baseline[at] for one in functions])


def fixed(order: Sequence[int], functions: Sequence[Example], count: int) -> Chosen:
    """The same order for every function."""
    return np.tile(np.array(order[:count]), (len(functions), 1))


def oracle(functions: Sequence[Example], objective: Objective) -> NDArray[np.float32]:
    """What the best of all known lists saves, [functions]."""
    return np.array([one.saved[OBJECTIVES.index(objective)].max() for one in functions])


def intervals(
    values: NDArray[np.floating], base: NDArray[np.int64], resamples: int = 1000
) -> tuple[float, float, float]:
    """sum(values) / sum(base) with its 95 % bootstrap interval over functions; `values` may be a difference."""
    rng = np.random.default_rng(0)

    def share(chosen: NDArray[np.int64]) -> float:
        return float(values[chosen].sum() / max(1, base[chosen].sum()))

    drawn = sorted(share(rng.integers(0, len(base), len(base))) for _ in range(resamples))
    whole = share(np.arange(len(base)))
    return whole, drawn[int(0.025 * resamples)], drawn[int(0.975 * resamples)]


Watch = Callable[[], dict[str, float]]


def watcher(simulator: Simulator, functions: Sequence[Example]) -> Watch:
    """Gains at 1 and 5 compilations in bytes, for training to look at now and then."""

    def watch() -> dict[str, float]:
        total = float(baselines(functions, "bytes").sum())
        gains: dict[str, float] = {}
        sights: tuple[Sight, ...] = ("whole", "blind")
        for sight in sights:
            found = saved(functions, simulator.choose(functions, "bytes", 5, sight=sight), "bytes")
            gains |= {f"{sight}_{count}": float(found[:, count - 1].sum()) / total for count in (1, 5)}
        return gains

    return watch
