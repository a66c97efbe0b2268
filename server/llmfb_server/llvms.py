"""Which LLVM each document's target gets, and what results made with it rest on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from llmfb_core.errors import LLVMUnavailableError
from llmfb_core.provenance import Validity

if TYPE_CHECKING:
    from llmfb_core.llvm.choice import Choice
    from llmfb_core.llvm.discovery import Discovery


class Llvms:
    """The choices made so far under one setting; what libraries there are is looked for when a target needs it."""

    def __init__(self, wanted: str | None) -> None:
        """`wanted` is the LLVM that the settings name."""
        self._wanted = wanted
        self._discovery: Discovery | None = None
        self._choices: dict[str, Choice | None] = {}
        self._validities: dict[str, Validity] = {}
        self._of_targets: dict[str, Validity] = {}

    async def choose(self, triple: str) -> Choice | None:
        """The LLVM for a target; None where there is not even a default, as whoever opens that will say."""
        from llmfb_core.llvm.choice import llvm_for
        from llmfb_core.llvm.discovery import Discovery

        if triple not in self._choices:
            self._discovery = self._discovery or Discovery()
            try:
                self._choices[triple] = await llvm_for(triple, self._wanted, self._discovery)
            except LLVMUnavailableError:
                self._choices[triple] = None
        return self._choices[triple]

    def validity(self, triple: str) -> Validity | None:
        """What results for a target rest on, once its LLVM was chosen and runs."""
        # Asked for each function of a file again and again.
        if (known := self._of_targets.get(triple)) is not None:
            return known
        found = self._validities.get(self._place(triple)) if not triple or triple in self._choices else None
        if found is not None:
            found = self._of_targets[triple] = replace(found, target=triple)
        return found

    def rest(self, triple: str, validity: Validity) -> Validity:
        """What results for all targets with this one's LLVM rest on from now on; with the target, it is returned."""
        self._validities[self._place(triple)] = validity
        self._of_targets.clear()
        return replace(validity, target=triple)

    def _place(self, triple: str) -> str:
        choice = self._choices.get(triple)
        return "" if choice is None or choice.is_default else str(choice.library.path)
