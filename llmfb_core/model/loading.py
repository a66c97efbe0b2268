# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Model folders to models in memory and back.  Nothing is ever downloaded and no code of a model is run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from transformers import LlamaForCausalLM
from transformers.utils import logging

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.model import package
from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native


def save(
    folder: Path,
    model: LlamaForCausalLM,
    tokenizer: Tokenizer,
    *,
    name: str,
    llvm: str,
    elements: tuple[str, ...],
    known: tuple[str, ...],
) -> None:
    """Write a complete model folder; weights in half precision, because that halves what a wheel carries."""
    logging.disable_progress_bar()
    folder.mkdir(parents=True, exist_ok=True)
    context = int(model.config.max_position_embeddings)
    # The head is the embedding once more; as a copy it would be saved twice.
    half = {key: value.half() for key, value in model.state_dict().items() if key != "lm_head.weight"}
    model.save_pretrained(folder, state_dict=half)
    (folder / package.WEIGHTS).chmod(0o644)
    config = json.loads((folder / package.CONFIG).read_text(encoding="utf-8"))
    (folder / package.CONFIG).write_text(json.dumps({**config, "dtype": "float16"}, indent=1) + "\n")
    tokenizer.save(str(folder / package.TOKENIZER))
    tokenizer_config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "pad_token": native.PAD,
        "eos_token": native.END,
        "bos_token": native.MODULE,
        "clean_up_tokenization_spaces": False,
        "model_max_length": context,
    }
    (folder / package.TOKENIZER_CONFIG).write_text(json.dumps(tokenizer_config, indent=1) + "\n")
    package.write_description(folder, name=name, llvm=llvm, context=context, elements=elements, known=known)


def load(folder: Path) -> tuple[LlamaForCausalLM, Codec, package.Description]:
    """Check and load a model folder, in single precision; raises ModelUnavailableError."""
    description = package.verify(folder)
    logging.disable_progress_bar()
    try:
        model = _weighted(folder)
        codec = Codec.load(folder / package.TOKENIZER, description.elements, description.known)
        if codec.last_id >= (rows := int(model.config.vocab_size)):
            raise ValueError(f"its tokenizer has {codec.last_id + 1} tokens, its weights {rows}")
    except Exception as error:  # transformers, safetensors and tokenizers raise whatever they like
        reason = str(error).partition("\n")[0]
        raise ModelUnavailableError(f"the model in {folder} cannot be loaded: {reason}") from error
    return model.eval(), codec, description


def _weighted(folder: Path) -> LlamaForCausalLM:
    """The model of a folder, no weight of which was made up."""
    loaded: Any = LlamaForCausalLM.from_pretrained(
        folder,
        dtype=torch.float32,
        local_files_only=True,
        use_safetensors=True,
        trust_remote_code=False,
        output_loading_info=True,
    )
    model, report = loaded
    if lacking := sorted(report["missing_keys"]):
        raise ValueError(f"its weights lack {lacking[0]} and {len(lacking) - 1} more")
    return model
