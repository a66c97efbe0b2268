"""The process that holds the model: `python -m llmfb_core.model.worker PATH TIER THREADS FORMAT [background]`.

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
from llmfb_core.errors import ModelUnavailableError
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Prediction, Tier

if TYPE_CHECKING:
    from llmfb_core.model.free import FreeModel
    from llmfb_core.model.local import LocalModel
    from llmfb_core.prompt.free import FreeFormat


_NICENESS = 5
"""By so much it comes after LLVM's workers: about a third of their share where processors are scarce."""


class _Worker:
    def __init__(
        self, path: Path, tier: Tier, threads: int, free: FreeFormat | None, *, background: bool
    ) -> None:
        self._background = background
        self._interrupted = False
        signal.signal(signal.SIGUSR1, self._interrupt)
        self._path = path
        self._free: FreeFormat | None = free
        self._tier: Tier = tier
        self._threads = threads
        self._model: LocalModel | FreeModel | None = None

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

    def _loaded(self) -> LocalModel | FreeModel:
        if self._model is None:
            self._model = self._load()
            if self._background:
                # Not before: somebody waits while it loads.
                os.nice(_NICENESS)
        return self._model

    def _load(self) -> LocalModel | FreeModel:
        # The checks come before the heavy imports, so that a damaged model is reported at once.
        from llmfb_core.model import foreign, package

        if self._free is None:
            package.verify(self._path)
        else:
            foreign.check(self._path)
        try:
            return self._read()
        except (ImportError, OSError) as error:
            # What is installed may still lack something itself: a library of the system, a matching version.
            reason = str(error).strip().partition("\n")[0]
            raise ModelUnavailableError(
                f"a library that loads models cannot be used ({reason}): pip install --force-reinstall 'llmfb[model]'"
            ) from error

    def _read(self) -> LocalModel | FreeModel:
        import torch

        torch.set_num_threads(self._threads)
        if self._free is None:
            from llmfb_core.model.local import LocalModel

            return LocalModel.load(self._path, self._tier, lambda: self._interrupted)
        from llmfb_core.model.free import FreeModel

        return FreeModel.load(self._path, self._free, lambda: self._interrupted)


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
    path, tier, threads, form, *more = sys.argv[1:]
    worker = _Worker(
        Path(path),
        "extended" if tier == "extended" else "standard",
        int(threads),
        form if form in ("chat", "llm-compiler") else None,
        background="background" in more,
    )
    serve(worker.handle)


if __name__ == "__main__":
    main()
