"""The process that holds the model: `python -m llmfb_core.model.worker FOLDER TIER THREADS`.

A message is a dictionary with `op` (load, fits, answer, samples, nothing), `id`, and the fields of an Ask.  The
reply repeats the id, so that replies to questions nobody waits for any more can be told apart; an exception is a
reply with `failure` and `reason`.
"""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llmfb_core.child import Message, Reply, serve
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Prediction, Tier

if TYPE_CHECKING:
    from llmfb_core.model.local import LocalModel


class _Worker:
    def __init__(self, folder: Path, tier: Tier, threads: int) -> None:
        self._folder = folder
        self._tier: Tier = tier
        self._threads = threads
        self._model: LocalModel | None = None

    def handle(self, message: Message, reply: Reply) -> None:
        try:
            reply({"id": message["id"], **self._answer(message)})
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
            self._model = LocalModel.load(self._folder, self._tier)
        return self._model


def ask_from(data: dict[str, Any]) -> Ask:
    """An Ask whose `dataclasses.asdict` is `data`."""

    def measurement(value: dict[str, Any] | None) -> Measurement | None:
        return None if value is None else Measurement(**value)

    def attempt(value: dict[str, Any]) -> Attempt:
        said = value["said"]
        return Attempt(
            **{
                **value,
                "measurement": measurement(value["measurement"]),
                "said": None if said is None else Prediction(**said),
                "problems": tuple(value["problems"]),
            }
        )

    attempts = tuple(attempt(each) for each in data["attempts"])
    return Ask(**{**data, "baseline": measurement(data["baseline"]), "attempts": attempts})


def main() -> None:
    """Serve until standard input ends."""
    # Before transformers is imported: nothing is ever downloaded or reported anywhere.
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")
    folder, tier, threads = sys.argv[1:4]
    worker = _Worker(Path(folder), "extended" if tier == "extended" else "standard", int(threads))
    serve(worker.handle)


if __name__ == "__main__":
    main()
