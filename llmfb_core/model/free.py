# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Any causal model of Hugging Face's library that answers, in the worker's process.

No code and no pickle of a model is ever run, and nothing is downloaded.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.model import foreign
from llmfb_core.model.precision import has_bfloat16
from llmfb_core.prompt import chat, free
from llmfb_core.prompt.chat import Turns
from llmfb_core.prompt.free import FreeFormat
from llmfb_core.prompt.reading import one_line, parse_answer
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction

_ANSWER_TOKENS = 256
_LONGEST_ANSWER = 120.0
"""Seconds after which an answer is taken as far as it is said."""
_FLOAT_BYTES = 1 << 31
"""Where bfloat16 is slow, weights up to this size are computed in single precision, others as saved."""
_UNLIMITED = 1 << 20


class FreeModel:
    """A model and its tokenizer; the same operations as `llmfb_core.model.local.LocalModel`."""

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        name: str,
        prompt_format: FreeFormat,
        interrupted: Callable[[], bool],
    ) -> None:
        """Use `load`."""
        self._model, self._tokenizer, self._name = model, tokenizer, name
        self._interrupted = interrupted
        self._control = _control_tokens(tokenizer)
        self._format: FreeFormat = prompt_format
        text = model.config.get_text_config()
        context = getattr(text, "max_position_embeddings", None) or _UNLIMITED
        self._most = int(context) - _ANSWER_TOKENS

    @classmethod
    def load(
        cls, path: Path, prompt_format: FreeFormat, interrupted: Callable[[], bool] = lambda: False
    ) -> FreeModel:
        """Load a folder or a GGUF file; raises ModelUnavailableError in one line.

        Once `interrupted()` is true, its next step raises InterruptedError.
        """
        foreign.check(path)
        logging.set_verbosity_error()
        logging.disable_progress_bar()
        try:
            model, tokenizer = _load(path)
        except Exception as error:  # transformers, safetensors and gguf raise whatever they like
            raise ModelUnavailableError(f"{path} cannot be loaded: {_reason(error)}") from error

        def stop(*_: object) -> None:
            if interrupted():
                raise InterruptedError

        # Of every part, since reading a long prompt is one step of the whole.
        for module in model.modules():
            module.register_forward_pre_hook(stop)
        return cls(model, tokenizer, path.name, prompt_format, interrupted)

    def fits(self, ask: Ask) -> bool:
        """True; raises ModelUnavailableError where the function leaves no room for an answer."""
        self._prompt(ask)
        return True

    def answer(self, ask: Ask) -> Prediction:
        """The greedy answer; where it names what was tried, others until one does not."""
        prompt = self._prompt(ask)
        for temperature in free.ANSWER_TEMPERATURES:
            prediction = parse_answer(self._said(prompt, temperature, ask.seed))
            if not free.is_repeated(prediction, ask):
                return prediction
        return free.NO_OTHER

    def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """One new valid list, or none: the next is asked for when it is known what came of this one."""
        prompt = self._prompt(ask)
        for temperature in free.sample_temperatures(ask):
            prediction = parse_answer(self._said(prompt, temperature, ask.seed))
            if prediction.pass_list_error is None and not free.is_repeated(prediction, ask):
                return [prediction]
        return []

    def prompt(self, ask: Ask) -> str:
        """What the model is shown of `ask`."""
        return self._tokenizer.decode(self._prompt(ask))

    def _prompt(self, ask: Ask) -> list[int]:
        """The tokens of the longest prompt that fits."""
        prompts = list(free.prompts(free.spelled_apart(ask, self._control), self._format))

        @cache
        def encoded(at: int) -> list[int]:
            return self._encoded(prompts[at])

        def fits(at: int) -> bool:
            return len(encoded(at)) <= self._most

        last = len(prompts) - 1
        if not prompts or not fits(last):
            length = len(encoded(last)) if prompts else 0
            raise ModelUnavailableError(
                f"the function is too long for {self._name}: {length} tokens, it takes {max(0, self._most)}"
            )
        # Each is shorter than the one before it, and to encode all of them would take long.
        return encoded(0 if fits(0) else bisect_left(range(last), True, key=fits))

    def _encoded(self, prompt: Turns | str) -> list[int]:
        if self._interrupted():
            raise InterruptedError
        try:
            return self._tokens(prompt)
        except Exception as error:  # templates and tokenizers raise whatever they like
            raise ModelUnavailableError(f"{self._name} cannot be asked: {_reason(error)}") from error

    def _tokens(self, prompt: Turns | str) -> list[int]:
        if isinstance(prompt, str):
            return self._tokenizer.encode(prompt)
        if self._tokenizer.chat_template is None:
            raise ValueError("it has no chat template, so it takes no instructions")
        try:
            text = self._conversation(prompt)
        except Exception:  # some templates refuse a system's turn
            text = self._conversation(chat.merged(prompt))
        return self._tokenizer.encode(text, add_special_tokens=False)

    def _conversation(self, turns: Turns) -> str:
        messages = [{"role": role, "content": text} for role, text in turns]
        return self._tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)

    @torch.inference_mode()
    def _said(self, prompt: list[int], temperature: float, seed: int) -> str:
        tokens = torch.tensor([prompt])
        sampling: dict[str, Any] = {"do_sample": False, "temperature": None, "top_p": None, "top_k": None}
        if temperature > 0:
            # The same question has the same answer in every run, but another one at another temperature or seed.
            torch.manual_seed(zlib.crc32(repr((prompt, temperature, seed)).encode()))
            sampling = {"do_sample": True, "temperature": temperature, "top_p": 0.95, "top_k": 0}
        padding = self._tokenizer.pad_token_id
        try:
            said = self._model.generate(
                tokens,
                attention_mask=torch.ones_like(tokens),
                max_new_tokens=_ANSWER_TOKENS,
                max_time=_LONGEST_ANSWER,
                pad_token_id=self._tokenizer.eos_token_id if padding is None else padding,
                **sampling,
            )
            return self._tokenizer.decode(said[0, len(prompt) :], skip_special_tokens=True)
        except InterruptedError:
            raise
        except Exception as error:  # whatever a foreign model does wrong ends no optimization
            raise ModelUnavailableError(f"{self._name} cannot answer: {_reason(error)}") from error


def _load(path: Path) -> tuple[Any, Any]:
    is_file = path.is_file()
    folder, named = (path.parent, {"gguf_file": path.name}) if is_file else (path, {})
    common: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False, **named}
    size = path.stat().st_size if is_file else sum(file.stat().st_size for file in path.glob("*.safetensors"))
    slow: Any = torch.float32 if size <= _FLOAT_BYTES else "auto"
    dtype = torch.bfloat16 if has_bfloat16() else slow
    tokenizer = AutoTokenizer.from_pretrained(folder, **common)
    loaded: Any = AutoModelForCausalLM.from_pretrained(
        folder, dtype=dtype, use_safetensors=True, output_loading_info=True, **common
    )
    model, report = loaded
    if lacking := sorted(report["missing_keys"]):
        raise ValueError(f"its weights lack {lacking[0]} and {len(lacking) - 1} more")
    if len(tokenizer) > (rows := model.get_input_embeddings().num_embeddings):
        raise ValueError(f"its tokenizer has {len(tokenizer)} tokens, its weights {rows}")
    return model.eval(), tokenizer


def _control_tokens(tokenizer: Any) -> tuple[str, ...]:
    added = (str(token) for token in tokenizer.added_tokens_decoder.values() if token.special)
    return tuple(dict.fromkeys((*tokenizer.all_special_tokens, *added)))


def _reason(error: Exception) -> str:
    return one_line(str(error)) or type(error).__name__
