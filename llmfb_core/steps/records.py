"""Plain data: a pass list step by step."""

from __future__ import annotations

from dataclasses import dataclass

from llmfb_core.document.readable import Readable
from llmfb_core.types import Measurement, Objective


@dataclass(frozen=True, slots=True)
class Step:
    """A pass that changed something, on what of the module, and what was there `before` and `after` it.

    `measurement` is None where LLVM cannot compile what is there by then.  `element` is its place in the list, from 0,
    None where it is not one of the list's own (`-Oz`, or what LLVM runs for another).
    """

    name: str
    unit: str
    before: str
    after: str
    measurement: Measurement | None
    element: int | None = None


@dataclass(frozen=True, slots=True)
class Element:
    """A pass of the list as it is spelled there, and by how much the figure grows without it, None if not known."""

    text: str
    saved: int | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a pass list does to a function.

    `pass_list` is the one that is shown, `given` the one that it was minimized from.  `ran` passes ran, `unseen` of
    them changed nothing but metadata and debug info.  `elements` are empty where nothing is known of single passes.
    Of what is around the function, `text` and the steps have what the list changes, `end` has all.
    """

    function: str
    pass_list: str
    given: str
    objective: Objective
    llvm: str
    before: Measurement | None
    text: str
    steps: tuple[Step, ...]
    ran: int
    unseen: int
    end: Readable
    elements: tuple[Element, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def after(self) -> Measurement | None:
        """The figures after the whole list."""
        return self.steps[-1].measurement if self.steps else self.before

    @property
    def result(self) -> str:
        """The text after the whole list."""
        return self.steps[-1].after if self.steps else self.text

    def saved_by(self, step: Step) -> int | None:
        """What the element behind a step has saved, None where that is not known."""
        return self.elements[step.element].saved if self.elements and step.element is not None else None
