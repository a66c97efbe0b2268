"""The process that holds the model: `python -m llmfb_core.model.worker FOLDER TIER THREADS [background]`.

A message is a dictionary with `op` (load, fits, answer, samples, nothing), `id`, and the fields of an Ask.  The
reply repeats the id, so that replies to questions nobody waits for any more can be told apart; an exception is a
reply with `failure` and `reason`.  SIGUSR1 says that nobody waits for the answer under way: its reply is `interrupted`.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from llmfb_core.child import Message, Reply, serve
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Prediction, Tier

if TYPE_CHECKING:
    from llmfb_core.model.local import LocalModel


_NICENESS = 5
"""By so much it comes after LLVM's workers: about a third of their share where processors are scarce."""


class _Worker:
    def __init__(self, folder: Path, tier: Tier, threads: int, *, background: bool) -> None:
        self._background = background
        self._interrupted = False
        signal.signal(signal.SIGUSR1, self._interrupt)
        self._folder = folder
        self._tier: Tier = tier
        self._threads = threads
        self._model: LocalModel | None = None

    def _interrupt(self, _signal: int, _frame: FrameType | None) -> None:
        self._interrupted = True

    def handle(self, message: Message, reply: Reply) -> None:
        self._interrupted = False
        try:
            reply({"id": message["id"], **self._answer(message)})
        except InterruptedError:
            reply({"id": message["id"], "interrupted": True})
        except Exception as error:
            reply({"id": message["id"], "failure": type(error).__name__, "reason": str(error)})

    def _answer(self, message: Message) -> Message:
        if message["op"] == "nothing":
            return {}
        model = self._loaded()
        if message["op"] == "load":
            return {}
        ask = ask_from(message["ask"])
        if message["op"] == "fits":
            return {"fits": model.fits(ask)}
        if message["op"] == "answer":
            return {"predictions": [asdict(model.answer(ask))]}
        return {"predictions": [asdict(prediction) for prediction in model.samples(ask, message["count"])]}

    def _loaded(self) -> LocalModel:
        if self._model is None:
            # The checks come before the heavy imports, so that a damaged model is reported at once.
            from llmfb_core.model import package

            package.verify(self._folder)
            import torch

            from llmfb_core.model.local import LocalModel

            torch.set_num_threads(self._threads)
            self._model = LocalModel.load(self._folder, self._tier, lambda: self._interrupted)
            if self._background:
                # Not before: somebody waits while it loads.
                os.nice(_NICENESS)
        return self._model


def ask_from(data: dict[str, Any]) -> Ask:
    """An Ask whose `dataclasses.asdict` is `data`."""
    attempts = tuple(map(_attempt, data["attempts"]))
    baseline, tried = _measurement(data["baseline"]), tuple(data["tried"])
    fields: dict[str, Any] = {"baseline": baseline, "attempts": attempts, "tried": tried}
    return Ask(**(data | fields))


def _attempt(data: dict[str, Any]) -> Attempt:
    said = data["said"]
    fields: dict[str, Any] = {
        "measurement": _measurement(data["measurement"]),
        "said": None if said is None else Prediction(**said),
        "problems": tuple(data["problems"]),
    }
    return Attempt(**(data | fields))


def _measurement(data: dict[str, Any] | None) -> Measurement | None:
    return None if data is None else Measurement(**data)


def main() -> None:
    """Serve until standard input ends."""
    # Before transformers is imported: nothing is ever downloaded or reported anywhere.
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")
    folder, tier, threads, *more = sys.argv[1:]
    worker = _Worker(
        Path(folder),
        "extended" if tier == "extended" else "standard",
        int(threads),
        background="background" in more,
    )
    serve(worker.handle)


if __name__ == "__main__":
    main()
