"""A loaded model that answers: prompts to Predictions, in this process.  `client` talks to it from another one.

A list is chosen by the mean of two views of the same question: one with the function's IR, which knows the function
but is easily sure of itself, and one without, which knows what was measured alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import torch
from transformers import LlamaForCausalLM

from llmfb_core.model import loading, package, precision
from llmfb_core.model.decoding import SampledList, Script, draw_lists, greedy_answer, hopeless, sample_lists
from llmfb_core.model.engine import Engine, Node
from llmfb_core.model.grammar import Grammar
from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import edit_script, native
from llmfb_core.prompt.plausible import Draft
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction, Tier

_TEXTS = 8
"""Texts whose tokens are remembered, the latest ones."""


class LocalModel:
    """A model, its tokenizer, and the last prompt's keys and values."""

    def __init__(
        self,
        model: LlamaForCausalLM,
        codec: Codec,
        context: int,
        tier: Tier = "standard",
        interrupted: Callable[[], bool] = lambda: False,
    ) -> None:
        """`context` counts tokens of prompt and answer together; for `interrupted` see `Engine`."""
        self._engine = Engine(model, interrupted)
        self._blind = Engine(model, interrupted)
        self._interrupted = interrupted
        self._codec = codec
        # Cuts of one question, and questions about one function, share most of what they say.
        self._tokens = lru_cache(maxsize=_TEXTS)(codec.encode)
        self._context = context
        self._grammar = Grammar.of(codec, tier)
        elements = {*codec.element_ids.values(), *codec.known_ids.values()}
        self._ir_tokens = [
            id for id in range(codec.size) if id not in codec.special_ids and id not in elements
        ]

    @classmethod
    def load(
        cls, folder: Path, tier: Tier = "standard", interrupted: Callable[[], bool] = lambda: False
    ) -> LocalModel:
        """Raises ModelUnavailableError where the folder holds no intact model."""
        model, codec, description = loading.load(folder)
        return cls(precision.fastest(model), codec, description.context, tier, interrupted)

    @property
    def max_prompt_tokens(self) -> int:
        """The longest prompt that leaves room for an answer."""
        return self._context - package.ANSWER_TOKENS

    def fits(self, ask: Ask) -> bool:
        """Whether the function itself leaves room for an answer."""
        return bool(self._prompt(ask).source_ir)

    def answer(self, ask: Ask) -> Prediction:
        """The greedy answer of those not attempted yet, with its counts where the function's IR fits."""
        root, seen = self._start(ask)
        found = self._lists(root, replace(ask, temperature=0.0), 1)
        if not found:
            return Prediction(None, pass_list_error="the model knows no other list")
        given = found[0].tokens
        if not seen.source_ir:
            return self._prediction(seen, given, found[0].log_probability, hopeless(root, self._grammar))
        expected = hopeless(root, self._grammar)
        if seen.attempts:
            # What a list makes of a function does not depend on others, and so it was learned.
            root = self._engine.start(self._encoded(replace(seen, attempts=())))
        room = self._context - self._engine.prompt_length - package.ANSWER_TOKENS if ask.want_ir else 0
        script = Script(
            self._ir_tokens,
            len(edit_script.segments(seen.baseline_ir)) - 1,
            room,
            Draft(seen.baseline_ir, seen.source_ir) if room > 0 else None,
            lambda token: self._codec.decode([token]),
        )
        said = greedy_answer(self._engine, root, self._grammar, script, given=given)
        return self._prediction(seen, said.tokens, found[0].log_probability, expected)

    def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """Up to `count` different pass lists, without counts, fewer where the model knows no others."""
        root, _ = self._start(ask)
        expected = hopeless(root, self._grammar)
        found = self._lists(root, ask, count)
        return [self._prediction(ask, one.tokens, one.log_probability, expected) for one in found]

    def _lists(self, root: Node, ask: Ask, count: int) -> list[SampledList]:
        """New lists: those tried are never said again."""
        tried = {*ask.tried, *(attempt.pass_list for attempt in ask.attempts)}

        def excluded(tokens: tuple[int, ...]) -> bool:
            return self._read(None, tokens).pass_list in tried

        if ask.temperature <= 0:
            return sample_lists(self._engine, root, self._grammar, count, excluded=excluded)
        drawn = draw_lists(
            self._engine,
            root,
            self._grammar,
            count,
            temperature=ask.temperature,
            seed=ask.seed,
            excluded=excluded,
        )
        # Chance may name nothing but what was tried.
        return drawn or sample_lists(self._engine, root, self._grammar, count, excluded=excluded)

    def _prompt(self, ask: Ask) -> Ask:
        """The longest of what `ask` may be cut to that fits."""
        if not self._has_room_for(replace(ask, baseline_ir="", attempts=())):
            return native.blind(ask)
        return next(
            shorter for shorter in native.cuts(ask) if not shorter.source_ir or self._has_room_for(shorter)
        )

    def _has_room_for(self, ask: Ask) -> bool:
        if self._interrupted():
            raise InterruptedError
        if len(ask.source_ir) + len(ask.baseline_ir) > self._codec.longest * self.max_prompt_tokens:
            return False  # to encode what is so long would take seconds
        return len(self._encoded(ask)) <= self.max_prompt_tokens

    def _encoded(self, ask: Ask) -> list[int]:
        # In two parts, as in training; the module's part is what several questions share.
        module, question = native.render_module(ask), native.render_question(ask, self._codec.known)
        return self._tokens(module) + self._tokens(question)

    def _start(self, ask: Ask) -> tuple[Node, Ask]:
        """Where the list begins, with the scores of both views, and what of the question the model saw."""
        shorter = self._prompt(ask)
        root = self._engine.start(self._encoded(shorter))
        if not shorter.source_ir:
            return root, shorter
        blind = self._blind.start(self._encoded(native.blind(ask)))
        both = torch.stack([root.scores, blind.scores])[:, [*self._grammar.elements, self._grammar.done]]
        scores = root.scores.clone()
        scores[[*self._grammar.elements, self._grammar.done]] = both.log_softmax(dim=1).mean(dim=0)
        return Node(root.path, scores), shorter

    def _read(self, ask: Ask | None, tokens: tuple[int, ...]) -> Prediction:
        return native.parse_answer(self._codec.decode(tokens), ask, self._codec.known)

    def _prediction(
        self, ask: Ask, tokens: tuple[int, ...], log_probability: float, expected: float
    ) -> Prediction:
        parsed = self._read(ask, tokens)
        return replace(parsed, log_probability=log_probability, hopeless=expected)
