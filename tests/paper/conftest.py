from __future__ import annotations

from typing import Any

from llmfb_core.autotune.records import Tuned
from llmfb_core.paper.figures import Case
from llmfb_core.paper.records import Answer, Cost, Plan, Record
from llmfb_core.paper.run import AUTOTUNER, CORESET, RANDOM, Rivals
from llmfb_core.paper.tables import Evaluation
from llmfb_core.types import Objective

FIRST = Answer(0, 9, 5, 5, (), 0.9, True, -1.0, 0.25)
SECOND = Answer(1, 9, 5, 4, ("target_count",), 0.5, False, -2.0, 0.5)


def record(**changed: Any) -> Record:
    """-Oz gives 6 instructions and 60 bytes; the lists 7 and 70, 5 and 65, 5 and 50; the last one fails."""
    fields: dict[str, Any] = {
        "id": "one",
        "project": "p",
        "language": "c",
        "variant": "Oz",
        "name": "f",
        "objective": "bytes",
        "source": (9, 90),
        "baseline": (6, 60),
        "lists": ("a", "b", "c", "d"),
        "sizes": ((7, 70), (5, 65), (5, 50), None),
        "rounds": {"fast": (FIRST, SECOND), "short": (FIRST,), "long": (FIRST, SECOND)},
        "sampled": {
            "original, priority": (3, 0, 2),
            "original, 1": (1, 2),
            "fast, priority": (2, 1),
        },
        "steps": {"1": (0, 1, 2), "2": (0, 2)},
        "costs": {"fast": Cost(2, 1.0, 2), "short": Cost(1, 5.0, 1), "long": Cost(2, 4.0, 2)},
        "seconds": 0.01,
    }
    return Record(**(fields | changed))


def tuned(name: str, baseline: tuple[int, int], *trace: tuple[int, int, int]) -> Tuned:
    return Tuned(name, (9, 90), baseline, (), {}, 10, 0, trace=trace)


def evaluation(*names: str) -> Evaluation:
    """The same function under these names; the autotuner gets to 45 bytes and 5 instructions."""
    plan = Plan(together=(1, 2), steps=2)
    found = {name: tuned(name, (6, 60), (2, 5, 55), (9, 5, 45)) for name in names}
    few = {name: tuned(name, (6, 60), (1, 6, 58)) for name in names}
    rivals: Rivals = {AUTOTUNER: found, CORESET: few, RANDOM: {name: tuned(name, (6, 60)) for name in names}}
    both: dict[Objective, Rivals] = {"instructions": rivals, "bytes": rivals}
    records = [record(id=name, objective=objective) for name in names for objective in both]
    return Evaluation.of(plan, 10, records, both)


def case(autotuner: int = 45, **changed: Any) -> Case:
    return Case(record(**changed), autotuner)
