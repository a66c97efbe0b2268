# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Data-parallel training under `torchrun`: each process its own batches, gradients averaged after each one.

Small matrices keep one core busy better than two share them, so on a CPU with N cores `llmfb train --processes N` is
faster than N threads.  On several machines, start it with `PYTHONSAFEPATH=1 torchrun ... -m llmfb_core.cli.main train`.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Sequence

import torch
from torch import distributed

from llmfb_core import surroundings


def launch(processes: int, arguments: Sequence[str]) -> int:
    """Run `llmfb` with `arguments` in so many processes under torchrun; returns its exit status.

    Paths in `arguments` have to be absolute.
    """
    torchrun = ("-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}")
    command = surroundings.python(*torchrun, "-m", "llmfb_core.cli.main", *arguments)
    environment = surroundings.environment()
    return subprocess.run(command, cwd=surroundings.FOLDER, env=environment, check=False).returncode


def join() -> tuple[int, int]:
    """Join the group that torchrun describes; returns rank and number of processes, (0, 1) without torchrun."""
    world = int(os.environ.get("WORLD_SIZE", "1"))
    if world > 1 and not distributed.is_initialized():
        distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    return (distributed.get_rank(), world) if world > 1 else (0, 1)


def average(parameters: Iterable[torch.nn.Parameter], seconds: float) -> float:
    """Average all gradients over the processes, and `seconds` too, so that all agree on the time."""
    if not distributed.is_initialized():
        return seconds
    gradients = [one.grad for one in parameters if one.grad is not None]
    flat = torch.cat([*(gradient.flatten() for gradient in gradients), gradients[0].new_tensor([seconds])])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    position = 0
    for gradient in gradients:
        gradient.copy_(flat[position : position + gradient.numel()].view_as(gradient))
        position += gradient.numel()
    return flat[-1].item()


def wait() -> None:
    """Wait until every process is here."""
    if distributed.is_initialized():
        distributed.barrier()
