# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
"""Muon: momentum whose update is orthogonalized, for the matrices inside the layers (Jordan et al., 2024).

`torch.optim.Muon` multiplies in bfloat16, which is slow on a CPU without instructions for it; this one does so on a CPU
that has them, else in fp32, and treats all matrices of one shape in one product.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import torch

from llmfb_core.model.precision import has_bfloat16

_A, _B, _C = 3.4445, -4.7750, 2.0315
_STEPS = 5


class Muon:
    """Nesterov momentum, orthogonalized, with decoupled weight decay.  `rate` is set before each step."""

    def __init__(
        self, matrices: Iterable[torch.Tensor], *, momentum: float = 0.95, weight_decay: float = 0.1
    ) -> None:
        """`matrices` are two-dimensional parameters."""
        self.rate = 0.0
        self._precision = torch.float32
        self._momentum = momentum
        self._weight_decay = weight_decay
        self._groups: dict[torch.Size, list[torch.Tensor]] = defaultdict(list)
        for matrix in matrices:
            self._groups[matrix.shape].append(matrix)
            if matrix.device.type == "cpu" and has_bfloat16():
                self._precision = torch.bfloat16
        self._moments = {
            shape: torch.zeros(len(group), *shape, device=group[0].device)
            for shape, group in self._groups.items()
        }

    @torch.no_grad()
    def step(self) -> None:
        """One update from the gradients."""
        for shape, group in self._groups.items():
            gradient = torch.stack([matrix.grad for matrix in group if matrix.grad is not None])
            moment = self._moments[shape]
            moment.lerp_(gradient, 1 - self._momentum)
            update = orthogonalize(gradient.lerp(moment, self._momentum).to(self._precision)).float()
            # Matches the root mean square of an Adam update, so that one learning rate serves both.
            scale = self.rate * 0.2 * max(shape) ** 0.5
            for matrix, change in zip(group, update, strict=True):
                matrix.mul_(1 - self.rate * self._weight_decay).sub_(change, alpha=scale)

    def zero_grad(self) -> None:
        """Forget the gradients."""
        for group in self._groups.values():
            for matrix in group:
                matrix.grad = None

    def state(self) -> list[torch.Tensor]:
        """The momenta, for a checkpoint."""
        return list(self._moments.values())

    def load(self, state: list[torch.Tensor]) -> None:
        """Continue from `state()` of the same model."""
        for moment, saved in zip(self._moments.values(), state, strict=True):
            moment.copy_(saved)


def orthogonalize(matrices: torch.Tensor) -> torch.Tensor:
    """Move the singular values of each matrix [n, rows, columns] close to 1 (five Newton-Schulz steps)."""
    tall = matrices.shape[1] > matrices.shape[2]
    x = matrices.transpose(1, 2) if tall else matrices
    x = x / (x.flatten(1).norm(dim=1)[:, None, None] + 1e-7)
    for _ in range(_STEPS):
        gram = x @ x.transpose(1, 2)
        x = _A * x + (_B * gram + _C * gram @ gram) @ x
    return x.transpose(1, 2) if tall else x
