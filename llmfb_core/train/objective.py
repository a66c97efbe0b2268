# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""What training minimizes: minus the expected improvement of the next list, and the usual errors of tokens.

Every query knows what each known list would improve there, so the policy need not be sampled: its expected
improvement is a sum.  A listwise cross entropy towards the improvements is learned faster and shrinks as training
goes on; whether anything improves is learned apart, without moving the lists against each other.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch.nn import functional
from transformers import LlamaForCausalLM

from llmfb_core.train.data import Batch

Figures = dict[str, torch.Tensor]
_SHARPNESS = 8.0
"""A list that improves by an eighth less than the best is taken 2.7 times as seldom by the listwise target."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Token ids: the known lists, and the one that gives up."""

    lists: torch.Tensor
    done: int

    def all(self) -> torch.Tensor:
        """The lists, then giving up."""
        return torch.cat([self.lists, torch.tensor([self.done], device=self.lists.device)])


@dataclass(frozen=True, slots=True)
class Shares:
    """How much each part of the loss counts."""

    policy: float = 1.0
    listwise: float = 0.5
    given_up: float = 0.1
    tokens: float = 0.5


def loss_of(
    model: LlamaForCausalLM, batch: Batch, candidates: Candidates, shares: Shares, kept: float = 1.0
) -> tuple[torch.Tensor, Figures]:
    """The loss of a batch and its parts; `kept` is the share of the module's tokens whose error is computed."""
    hidden = model.model(
        input_ids=batch.ids, attention_mask=batch.mask(), position_ids=batch.positions, use_cache=False
    ).last_hidden_state
    tokens, figures = _tokens(model, hidden, batch, kept)
    loss = shares.tokens * tokens
    if len(batch.asked):
        improvement, listwise, given_up = _policy(model, hidden, batch, candidates)
        figures |= {"improvement": improvement, "listwise": listwise, "given_up": given_up}
        loss += shares.listwise * listwise + shares.given_up * given_up - shares.policy * improvement
    return loss, {name: value.detach() for name, value in figures.items()}


def _tokens(
    model: LlamaForCausalLM, hidden: torch.Tensor, batch: Batch, kept: float
) -> tuple[torch.Tensor, Figures]:
    weights = batch.weights[:, :-1]
    module = batch.branch[:, :-1] == 0
    chosen = (weights > 0) & (~module | (torch.rand(weights.shape, device=weights.device) < kept))
    # Logits only where they count: over the vocabulary they would cost as much as a layer.
    scores = model.lm_head(hidden[:, :-1][chosen]).float()
    errors = functional.cross_entropy(scores, batch.ids[:, 1:][chosen], reduction="none")
    scale = torch.where(module, 1 / kept, 1.0)
    counted = (weights * scale)[chosen]
    said, inner = errors.detach(), module[chosen]
    figures = {
        "answer": (said * ~inner).sum() / (~inner).sum().clamp(min=1),
        "module": (said * inner).sum() / inner.sum().clamp(min=1),
    }
    return (errors * counted).sum() / counted.sum().clamp(min=1e-6), figures


def _policy(
    model: LlamaForCausalLM, hidden: torch.Tensor, batch: Batch, candidates: Candidates
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Expected improvement, listwise error, and error of giving up; means over the queries."""
    tree, at = batch.asked.unbind(1)
    scores = (hidden[tree, at] @ model.lm_head.weight[candidates.all()].T).float()
    known = ~batch.worth.isnan()
    gains = batch.worth.nan_to_num(0.0)
    lists = scores[:, :-1].masked_fill(~known, float("-inf"))
    logs = lists.log_softmax(dim=1)
    improvement = (logs.exp() * gains).sum(1).mean()
    best = gains.max(dim=1).values
    sharp = gains / best.clamp(min=1e-6)[:, None] * _SHARPNESS
    target = sharp.masked_fill(gains <= 0, float("-inf")).softmax(dim=1).nan_to_num(0.0)
    listwise = -((target * logs.masked_fill(~known, 0.0)).sum(1) * best).mean()
    against = scores[:, -1] - lists.detach().logsumexp(dim=1)
    given_up = functional.binary_cross_entropy_with_logits(against, (best <= 0).float())
    return improvement, listwise, given_up
