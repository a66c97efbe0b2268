# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""A model that learns new lists: each gets a token, which begins as that of the list whose gains are most alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from tokenizers import AddedToken, Tokenizer

from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native
from llmfb_core.train.examples import OBJECTIVES, Example, worth

_EMBEDDINGS = ("model.embed_tokens.weight", "lm_head.weight")

State = Mapping[str, torch.Tensor]


def add_tokens(tokenizer: Tokenizer, known: Sequence[str]) -> None:
    """Give each of `known` that has no token one, after all others."""
    tokens = [native.part_token(text) for text in known]
    new = [AddedToken(token, special=True, normalized=False) for token in tokens]
    tokenizer.add_special_tokens([one for one in new if tokenizer.token_to_id(one.content) is None])


def grown(state: State, codec: Codec, functions: Sequence[Example]) -> dict[str, torch.Tensor]:
    """Weights for the vocabulary of `codec`, whose first tokens are those of `state`; the others are known lists."""
    size = len(state[_EMBEDDINGS[0]])
    ids = [codec.known_ids[text] for text in codec.known]
    if size == codec.size:
        return dict(state)
    saved = np.stack(
        [
            np.concatenate([worth(one.saved[at], name) for at, name in enumerate(OBJECTIVES)])
            for one in functions
        ]
    )
    columns = saved.reshape(len(functions) * len(OBJECTIVES), len(ids))
    columns = columns / np.maximum(np.linalg.norm(columns, axis=0), 1e-9)
    old = [at for at, id in enumerate(ids) if id < size]
    # Of a model without known lists the new ones begin as the mean of all tokens.
    rows = {
        ids[at]: ids[old[int(np.argmax(columns[:, old].T @ columns[:, at]))]] if old else None
        for at in range(len(ids))
        if ids[at] >= size
    }
    return {name: _with_rows(value, rows) if name in _EMBEDDINGS else value for name, value in state.items()}


def _with_rows(weight: torch.Tensor, rows: Mapping[int, int | None]) -> torch.Tensor:
    """`weight` with a row more for each of `rows`, which are numbered on from its last one."""
    added = [weight.mean(dim=0) if rows[at] is None else weight[rows[at]] for at in sorted(rows)]
    return torch.cat([weight, torch.stack(added)])
