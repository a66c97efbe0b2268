"""Which tokens may follow in an answer: the native format as a small state machine over token ids (no torch)."""

from __future__ import annotations

from dataclasses import dataclass

from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import lists, native
from llmfb_core.types import Tier


@dataclass(frozen=True, slots=True)
class Grammar:
    """The tokens that each part of an answer is made of.

    `elements` are the known lists and the passes of the tier; after a list comes `source`, after the source count
    `target` and a sign, after the target count `ir` or `end`.  `done` may not be said, but may be thought of.
    """

    elements: tuple[int, ...]
    digits: tuple[int, ...]
    signs: tuple[int, ...]
    source: int
    target: int
    ir: int
    end: int
    done: int
    first: tuple[int, ...] = ()
    """What a list may begin with, where that is not any of `elements`."""

    @classmethod
    def of(cls, codec: Codec, tier: Tier) -> Grammar:
        """The grammar for lists of `tier`, as far as the vocabulary of `codec` has their elements."""
        passes = [codec.element_ids[text] for text in lists.element_texts(tier) if text in codec.element_ids]
        signs = (codec.id(native.SIGNS[0]), codec.id(native.SIGNS[1]))
        names = (native.SOURCE, native.TARGET, native.IR, native.END, native.DONE)
        return cls((*codec.known_ids.values(), *passes), codec.digit_ids, signs, *map(codec.id, names))

    def after_elements(self, count: int) -> tuple[int, ...]:
        """What may follow `count` elements of a list: no list is empty, none longer than `MAX_ELEMENTS`."""
        if count == 0:
            return self.first or self.elements
        if count >= lists.MAX_ELEMENTS:
            return (self.source,)
        return (*self.elements, self.source)

    def after_digits(self, count: int, last: int, next_part: int) -> tuple[int, ...]:
        """What may follow `count` digits of a number, the last of them `last`; `next_part` ends the number."""
        if count == 0:
            return self.digits
        if count >= native.MAX_DIGITS or (count == 1 and last == self.digits[0]):
            return (next_part,)
        return (*self.digits, next_part)
