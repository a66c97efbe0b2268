"""A loaded model that answers: prompts to Predictions, in this process.  `client` talks to it from another one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from transformers import LlamaForCausalLM

from llmfb_core.model import loading, package
from llmfb_core.model.decoding import greedy_answer, sample_lists
from llmfb_core.model.engine import Engine, Node
from llmfb_core.model.grammar import Grammar
from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction, Tier


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
        self._codec = codec
        self._context = context
        self._grammar = Grammar.of(codec, tier)
        elements = set(codec.element_ids.values())
        self._ir_tokens = [
            id for id in range(codec.size) if id not in codec.special_ids and id not in elements
        ]

    @classmethod
    def load(
        cls, folder: Path, tier: Tier = "standard", interrupted: Callable[[], bool] = lambda: False
    ) -> LocalModel:
        """Raises ModelUnavailableError where the folder holds no intact model."""
        model, codec, description = loading.load(folder)
        return cls(model, codec, description.context, tier, interrupted)

    @property
    def max_prompt_tokens(self) -> int:
        """The longest prompt that leaves room for an answer."""
        return self._context - package.ANSWER_TOKENS

    def prompt_tokens(self, ask: Ask) -> int:
        """Length of the prompt of `ask`."""
        return len(self._prompt(ask))

    def answer(self, ask: Ask) -> Prediction:
        """The greedy answer; raises ValueError for a prompt that is too long.

        After feedback it is the most probable one whose list the feedback does not reject already.
        """
        root = self._start(ask)
        given = self._not_rejected(root, native.rejected_lists(ask.feedback))
        room = self._context - self._engine.prompt_length - package.ANSWER_TOKENS if ask.want_ir else 0
        said = greedy_answer(
            self._engine, root, self._grammar, ir_tokens=self._ir_tokens, most_ir=room, given=given
        )
        return self._prediction(said.tokens, said.log_probability)

    def _not_rejected(self, root: Node, rejected: frozenset[tuple[str, ...]]) -> tuple[int, ...] | None:
        if not rejected:
            return None
        ids = {tuple(self._codec.element_ids.get(element, -1) for element in one) for one in rejected}
        lists = sample_lists(self._engine, root, self._grammar, len(ids) + 1)
        return next((sampled.tokens for sampled in lists if sampled.tokens not in ids), None)

    def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """Up to `count` different pass lists, without counts; raises ValueError for a prompt that is too long."""
        lists = sample_lists(self._engine, self._start(ask), self._grammar, count)
        return [self._prediction(sampled.tokens, sampled.log_probability) for sampled in lists]

    def _prompt(self, ask: Ask) -> list[int]:
        # Encoded in two parts, as in training; the IR's part is what several questions share.
        question = native.render_question(ask.objective, ask.feedback)
        return self._codec.encode(native.render_module(ask.source_ir)) + self._codec.encode(question)

    def _start(self, ask: Ask) -> Node:
        prompt = self._prompt(ask)
        if len(prompt) > self.max_prompt_tokens:
            raise ValueError(f"the prompt has {len(prompt)} tokens, {self.max_prompt_tokens} fit")
        return self._engine.start(prompt)

    def _prediction(self, tokens: tuple[int, ...], log_probability: float) -> Prediction:
        parsed = native.parse_answer(self._codec.decode(tokens))
        return Prediction(
            parsed.pass_list,
            parsed.source_instructions,
            parsed.target_instructions,
            parsed.ir,
            parsed.pass_list_error,
            log_probability,
        )
