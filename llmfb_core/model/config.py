"""The architecture: a stock `LlamaForCausalLM`, in the sizes that were tried."""

from __future__ import annotations

from dataclasses import dataclass

from transformers import LlamaConfig


@dataclass(frozen=True, slots=True)
class Shape:
    """The dimensions of a model; `context` counts tokens of prompt and answer together."""

    hidden: int
    layers: int
    heads: int
    intermediate: int
    context: int = 2048


SHAPES = {
    "tiny": Shape(64, 2, 2, 128),
    "small": Shape(256, 4, 4, 768),
    "medium": Shape(256, 6, 4, 768),
    "large": Shape(384, 4, 6, 1024),
    "deep": Shape(384, 6, 6, 1024),
}


def llama_config(shape: Shape, vocabulary_size: int, *, pad: int, end: int, begin: int) -> LlamaConfig:
    """The Hugging Face configuration; `pad`, `end` and `begin` are token ids."""
    return LlamaConfig(
        vocab_size=vocabulary_size,
        hidden_size=shape.hidden,
        intermediate_size=shape.intermediate,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.heads,
        max_position_embeddings=shape.context,
        tie_word_embeddings=True,
        pad_token_id=pad,
        eos_token_id=end,
        bos_token_id=begin,
    )
