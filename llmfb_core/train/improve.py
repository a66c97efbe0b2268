"""Expert iteration: a model proposes lists, LLVM measures them, what beats all known ones is learned; and again.

out/round-1/proposed.jsonl, tried.jsonl, matrix.jsonl, dataset.parquet    what was measured, see `autotune.expand`
out/round-1/training/, training/model/                                    the model that learned it
out/settings.json                                                         what they belong to
out/round-1/expanded.json, standing.json                                  what was found, and what the model gains

A round that is complete is not done again, one that was interrupted goes on.  The objective of training is the exact
expected improvement over all known lists (`objective`), whose gradient methods such as GRPO estimate from samples.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from torch import nn

from llmfb_core.autotune import claims, dataset
from llmfb_core.autotune.dataset import Row
from llmfb_core.autotune.expand import Expanded, NothingBetterError
from llmfb_core.autotune.pooling import parsed
from llmfb_core.errors import CorpusError
from llmfb_core.model import loading, package
from llmfb_core.model.tokenizer import Codec
from llmfb_core.results import Cell, Table, number
from llmfb_core.train.examples import Example, examples, unread
from llmfb_core.train.proposals import propose
from llmfb_core.train.questions import Mixture
from llmfb_core.train.run import ROOM, device_of, fixed_order, prepare
from llmfb_core.train.simulate import Simulator, baselines, fixed, oracle, saved

BUDGETS = (1, 2, 5, 10)

Proposals = Mapping[str, Sequence[str]]
Expand = Callable[[Path, Path, Proposals], Expanded]
"""Measures proposals for functions of a dataset, and writes a dataset.parquet with new lists into a folder."""
Train = Callable[[Path, Path, Path], Path]
"""Trains on a dataset in a folder from a model on; returns the new model's folder."""


@dataclass(frozen=True, slots=True)
class Improvement:
    """How much is done: `proposals` for each of so many `functions` in each round, that known lists improve.

    `watched` functions of the split valid are judged after it.
    """

    rounds: int = 3
    functions: int = 1000
    proposals: int = 48
    watched: int = 300
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """What a model gains over -Oz in bytes on functions of valid, as shares, at each of `BUDGETS` compilations.

    `fixed` is the best fixed order of the same lists, `known` how many these are, `best` what all together gain.
    """

    functions: int
    known: int
    model: tuple[float, ...]
    fixed: tuple[float, ...]
    best: float


@dataclass(frozen=True, slots=True)
class Round:
    """What a round found, nothing before the first, and where its model stands."""

    expanded: Expanded
    standing: Standing


def check(data: Path, model: Path) -> None:
    """Raise CorpusError where rounds from the dataset `data` and the `model` cannot begin."""
    known, rows = dataset.read(data)
    if known != package.describe(model).known:
        raise CorpusError(f"{data} has other lists than the model {model}: make it with the same coreset")
    if any(parsed(text).tier != "standard" for text in known):
        raise CorpusError(
            f"{data} has extended passes, whose lists would have to be executed: make it without"
        )
    splits = {row.split for row in rows}
    for split in ("train", "valid"):
        if split not in splits:
            raise CorpusError(f"{data} has no function of the split {split}")


def claim(out: Path, data: Path, model: Path, settings: Mapping[str, object]) -> None:
    """Make the folder `out` that of rounds from these files with these settings.

    Raises CorpusError where it is that of others.
    """
    files = {"dataset": package.sha256(data), "model": package.sha256(model / package.WEIGHTS)}
    claims.claim(out, {**files, **settings})


def improve(
    data: Path,
    model: Path,
    out: Path,
    how: Improvement,
    *,
    expand: Expand,
    train: Train,
    report: Callable[[Round], None],
) -> list[Round]:
    """The rounds, beginning with the `model` that knows the lists of the dataset `data`; each is also reported.

    Where nothing better is proposed the rounds before are the result.  Raises CorpusError where `data` has other lists
    than `model` or lacks a split, NothingBetterError where already the first round is without, ModelUnavailableError.
    """
    check(data, model)
    found: list[Round] = []
    for at in range(how.rounds + 1):
        folder = out / f"round-{at}"
        folder.mkdir(parents=True, exist_ok=True)
        expanded = Expanded(0, 0, 0, ())
        if at:
            kept = folder / "expanded.json"
            if not kept.exists():
                said = _Bench.load(model, data, how).proposals(at)
                try:
                    claims.write_json(kept, asdict(expand(data, folder, said)))
                except NothingBetterError:
                    if at == 1:
                        raise
                    break
            expanded = Expanded(**claims.read_json(kept))
            data = folder / "dataset.parquet"
            model = train(data, folder / "training", model)
        standing = folder / "standing.json"
        if not standing.exists():
            claims.write_json(standing, asdict(_Bench.load(model, data, how).standing()))
        found.append(Round(expanded, Standing(**claims.read_json(standing))))
        report(found[-1])
    return found


def table(rounds: Sequence[Round]) -> Table:
    """A row for each round."""
    budgets = [str(budget) for budget in BUDGETS]
    head = (
        f"gain in bytes, {rounds[0].standing.functions} functions of valid: round",
        "proposed lists",
        "better than all known",
        "known lists",
        *(f"model, {budget}: %" for budget in budgets),
        *(f"fixed order, {budget}: %" for budget in budgets),
        "all known: %",
    )
    rows: list[tuple[Cell, ...]] = [
        (
            "before" if not at else str(at),
            one.expanded.compiled,
            one.expanded.better,
            one.standing.known,
            *(number("hundredths", 100 * each) for each in one.standing.model),
            *(number("hundredths", 100 * each) for each in one.standing.fixed),
            number("hundredths", 100 * one.standing.best),
        )
        for at, one in enumerate(rounds)
    ]
    return Table("improvement", head, tuple(rows))


@dataclass(frozen=True, slots=True)
class _Bench:
    """A model with a dataset of the lists that it knows."""

    simulator: Simulator
    codec: Codec
    room: int
    training: Sequence[Row]
    figures: Sequence[Example]
    valid: Sequence[Row]
    how: Improvement

    @classmethod
    def load(cls, model: Path, data: Path, how: Improvement) -> _Bench:
        loaded, codec, description = loading.load(model)
        rows = list(dataset.read(data, "train", "valid")[1])
        training, valid = ([row for row in rows if row.split == split] for split in ("train", "valid"))
        device = device_of("auto")
        figures = unread(training)
        setup = prepare(codec, figures, Mixture(), device)
        nn.Module.to(loaded, device)
        simulator = Simulator(loaded, setup.questions, setup.candidates, device)
        return cls(simulator, codec, description.context - ROOM, training, figures, valid, how)

    def proposals(self, number: int) -> Proposals:
        """What the model proposes in round `number`, for functions that it draws of those that known lists improve.

        Of the others hardly one can be improved at all.
        """
        random = Random(f"{self.how.seed} {number}")
        pairs = zip(self.training, self.figures, strict=True)
        worthwhile = [row for row, figures in pairs if figures.saved.any()]
        drawn = random.sample(worthwhile, min(self.how.functions, len(worthwhile)))
        asked = examples(drawn, self.codec, self.room)
        return propose(self.simulator, asked, self.codec.known, self.how.proposals, self.how.seed + number)

    def standing(self) -> Standing:
        """What the model gains on the same functions in every round."""
        drawn = Random(self.how.seed).sample(self.valid, min(self.how.watched, len(self.valid)))
        judged = examples(drawn, self.codec, self.room)
        total = float(baselines(judged, "bytes").sum())
        most = min(max(BUDGETS), len(self.codec.known))
        orders = (
            self.simulator.choose(judged, "bytes", most, sight="both"),
            fixed(fixed_order(self.figures, 0), judged, most),
        )
        gains = [saved(judged, order, "bytes").sum(axis=0) / total for order in orders]
        model, usual = (tuple(float(gain[min(budget, most) - 1]) for budget in BUDGETS) for gain in gains)
        best = float(oracle(judged, "bytes").sum()) / total
        return Standing(len(judged), len(self.codec.known), model, usual, best)
