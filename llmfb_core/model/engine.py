# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""One prompt in memory, and a tree of continuations that all attend to it.

A step gives the model one token for each growing branch *as one sequence*: the mask lets every token see the
prompt and its own ancestors only.  So the prompt's keys and values exist once, however many branches there are,
branches with a common beginning share it, and the model stays a stock one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from transformers import DynamicCache, LlamaForCausalLM


@dataclass(frozen=True, slots=True)
class Node:
    """A token of the tree with the model's scores for what follows it.

    `path` are the cache places of its ancestors and itself after the prompt, `scores` logits [vocabulary].
    """

    path: tuple[int, ...]
    scores: torch.Tensor


class Engine:
    """A model with the keys and values of the last prompt and of the tree grown from it."""

    def __init__(self, model: LlamaForCausalLM, interrupted: Callable[[], bool] = lambda: False) -> None:
        """`model` is used as it is, in evaluation mode.

        Once `interrupted()` is true, the next step raises InterruptedError; the engine is as good as before.
        """
        self._interrupted = interrupted
        self._model = model
        self._cache = DynamicCache()
        self._prompt: list[int] = []
        self._root: Node | None = None

    @property
    def prompt_length(self) -> int:
        """Tokens of the current prompt."""
        return len(self._prompt)

    @torch.inference_mode()
    def start(self, prompt: Sequence[int]) -> Node:
        """Read a prompt, of which only what differs from the last one is computed; forgets the tree."""
        wanted = list(prompt)
        common = 0
        while common < min(len(wanted), len(self._prompt)) and wanted[common] == self._prompt[common]:
            common += 1
        if common == len(wanted) and common == len(self._prompt) and self._root is not None:
            self._keep(common)
            return self._root
        common = min(common, len(wanted) - 1)
        if common:
            self._keep(common)
        else:
            self._cache = DynamicCache()
        new = len(wanted) - common
        mask = torch.ones(new, len(wanted), dtype=torch.bool).tril(common)
        # An exception half way leaves a cache that fits no prompt.
        self._prompt, self._root = [], None
        states = self._run(wanted[common:], mask, list(range(common, len(wanted))))
        # Scores of the prompt's inner tokens are nobody's business, and would cost as much as a layer.
        self._prompt, self._root = wanted, Node((), self._scores(states[-1]))
        return self._root

    @torch.inference_mode()
    def grow(self, parents: Sequence[Node], tokens: Sequence[int]) -> list[Node]:
        """Append `tokens[i]` to `parents[i]`, all in one step."""
        length, count = self._cache.get_seq_length(), len(tokens)
        mask = torch.zeros(count, length + count, dtype=torch.bool)
        mask[:, : self.prompt_length] = True
        paths = [(*parent.path, length + place) for place, parent in enumerate(parents)]
        for row, path in zip(mask, paths, strict=True):
            row[list(path)] = True
        positions = [self.prompt_length + len(parent.path) for parent in parents]
        scores = self._scores(self._run(tokens, mask, positions))
        return [Node(path, row) for path, row in zip(paths, scores, strict=True)]

    def _keep(self, length: int) -> None:
        """Forget all keys and values but the first `length`."""
        if surplus := self._cache.get_seq_length() - length:
            self._cache.crop(-surplus)

    def _scores(self, states: torch.Tensor) -> torch.Tensor:
        """Logits [..., vocabulary] after hidden `states`; the layers may be of a lower precision than the head."""
        head = self._model.lm_head
        return head(states.to(head.weight.dtype))

    def _run(self, tokens: Sequence[int], mask: torch.Tensor, positions: Sequence[int]) -> torch.Tensor:
        """The last hidden states [tokens, hidden]."""
        if self._interrupted():
            raise InterruptedError
        return self._model.model(
            input_ids=torch.tensor([list(tokens)]),
            attention_mask=mask[None, None],
            position_ids=torch.tensor([list(positions)]),
            past_key_values=self._cache,
            use_cache=True,
        ).last_hidden_state[0]
