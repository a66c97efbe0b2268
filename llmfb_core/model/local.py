"""A loaded model that answers: prompts to Predictions, in this process.  `client` talks to it from another one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from transformers import LlamaForCausalLM

from llmfb_core.model import loading, package
from llmfb_core.model.decoding import SampledList, greedy_answer, hopeless, sample_lists
from llmfb_core.model.engine import Engine, Node
from llmfb_core.model.grammar import Grammar
from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import lists, native
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction, Tier


class LocalModel:
    """A model, its tokenizer, and the last prompt's keys and values."""

    def __init__(self, model: LlamaForCausalLM, codec: Codec, context: int, tier: Tier = "standard") -> None:
        """`context` counts tokens of prompt and answer together."""
        self._engine = Engine(model)
        self._codec = codec
        self._context = context
        self._grammar = Grammar.of(codec, tier)
        elements = {*codec.element_ids.values(), *codec.known_ids.values()}
        self._ir_tokens = [
            id for id in range(codec.size) if id not in codec.special_ids and id not in elements
        ]

    @classmethod
    def load(cls, folder: Path, tier: Tier = "standard") -> LocalModel:
        """Raises ModelUnavailableError where the folder holds no intact model."""
        model, codec, description = loading.load(folder)
        return cls(model, codec, description.context, tier)

    @property
    def max_prompt_tokens(self) -> int:
        """The longest prompt that leaves room for an answer."""
        return self._context - package.ANSWER_TOKENS

    def fits(self, ask: Ask) -> bool:
        """Whether the function itself leaves room for an answer."""
        return self._prompt(ask) is not None

    def answer(self, ask: Ask) -> Prediction:
        """The greedy answer of those not attempted yet; raises ValueError for a function that is too long."""
        root = self._start(ask)
        found = self._lists(root, ask, 1)
        given = found[0].tokens if found else None
        room = self._context - self._engine.prompt_length - package.ANSWER_TOKENS if ask.want_ir else 0
        said = greedy_answer(
            self._engine, root, self._grammar, ir_tokens=self._ir_tokens, most_ir=room, given=given
        )
        return self._prediction(ask, said.tokens, said.log_probability, hopeless(root, self._grammar))

    def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """Up to `count` different pass lists, without counts; raises ValueError for a function that is too long."""
        root = self._start(ask)
        expected = hopeless(root, self._grammar)
        found = self._lists(root, ask, count)
        return [self._prediction(ask, one.tokens, one.log_probability, expected) for one in found]

    def _lists(self, root: Node, ask: Ask, count: int) -> list[SampledList]:
        """New lists: those tried are never said again."""
        tried = frozenset(attempt.pass_list for attempt in ask.attempts)
        known = self._codec.known_ids
        parts = lists.parts_of(ask.beginning, self._codec.known) if ask.beginning else ()
        ids = {**self._codec.element_ids, **known}
        return sample_lists(
            self._engine,
            root,
            self._grammar,
            count,
            excluded=lambda tokens: self._read(None, tokens).pass_list in tried,
            never_first=frozenset(known[text] for text in tried if text in known),
            beginning=() if isinstance(parts, str) else tuple(ids[part] for part in parts if part in ids),
        )

    def _prompt(self, ask: Ask) -> list[int] | None:
        """The tokens of the longest prompt that fits, None where the function itself does not."""
        known = self._codec.known
        for shorter in native.cuts(ask):
            # Encoded in two parts, as in training; the module's part is what several questions share.
            module = self._codec.encode(native.render_module(shorter))
            prompt = module + self._codec.encode(native.render_question(shorter, known))
            if len(prompt) <= self.max_prompt_tokens:
                return prompt
        return None

    def _start(self, ask: Ask) -> Node:
        prompt = self._prompt(ask)
        if prompt is None:
            raise ValueError(f"the function is too long: {self.max_prompt_tokens} tokens fit")
        return self._engine.start(prompt)

    def _read(self, ask: Ask | None, tokens: tuple[int, ...]) -> Prediction:
        baseline = None if ask is None else ask.baseline
        return native.parse_answer(self._codec.decode(tokens), baseline, self._codec.known)

    def _prediction(
        self, ask: Ask, tokens: tuple[int, ...], log_probability: float, expected: float
    ) -> Prediction:
        parsed = self._read(ask, tokens)
        return replace(parsed, log_probability=log_probability, hopeless=expected)
