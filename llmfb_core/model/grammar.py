"""Which tokens may follow in an answer: the native format as a small state machine over token ids (no torch)."""

from __future__ import annotations

from dataclasses import dataclass

from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import edit_script, lists, native
from llmfb_core.types import Tier


@dataclass(frozen=True, slots=True)
class Grammar:
    """The tokens that each part of an answer is made of.

    `elements` are the known lists of the model, each a whole answer; of a model that has none, the passes of the tier.
    After a list comes `source`, then one of the `marks` or digits, `target` and a sign, after the target count `ir` or
    `end`.  IR begins with `head`, that of -Oz's, or with text.  `done` may not be said, but may be thought of.
    """

    elements: tuple[int, ...]
    digits: tuple[int, ...]
    marks: tuple[int, ...]
    signs: tuple[int, ...]
    source: int
    target: int
    ir: int
    head: int
    end: int
    done: int
    longest: int = lists.MAX_ELEMENTS
    """Elements that a list has at most."""

    @classmethod
    def of(cls, codec: Codec, tier: Tier) -> Grammar:
        """The grammar for lists of `tier`, as far as the vocabulary of `codec` has their elements."""
        known = tuple(codec.known_ids.values())
        passes = [codec.element_ids[text] for text in lists.element_texts(tier) if text in codec.element_ids]
        signs = (codec.id(native.SIGNS[0]), codec.id(native.SIGNS[1]))
        names = (native.SOURCE, native.TARGET, native.IR, edit_script.HEAD, native.END, native.DONE)
        source, target, ir, head, end, done = map(codec.id, names)
        elements, longest = (known, 1) if known else (tuple(passes), lists.MAX_ELEMENTS)
        return cls(
            elements, codec.digit_ids, codec.mark_ids, signs, source, target, ir, head, end, done, longest
        )

    def after_elements(self, count: int) -> tuple[int, ...]:
        """What may follow `count` elements of a list: no list is empty, none longer than `longest`."""
        if count == 0:
            return self.elements
        return (self.source,) if self.is_full(count) else (*self.elements, self.source)

    def is_full(self, count: int) -> bool:
        """Whether a list of `count` elements can only end."""
        return count >= self.longest

    def after_source(self, count: int, last: int) -> tuple[int, ...]:
        """What may follow `count` tokens of the source count, the last of them `last`: it is a mark, or digits."""
        if count == 0:
            return (*self.marks, *self.digits)
        return (self.target,) if last not in self.digits else self.after_digits(count, last, self.target)

    def after_digits(self, count: int, last: int, next_part: int) -> tuple[int, ...]:
        """What may follow `count` digits of a number, the last of them `last`; `next_part` ends the number."""
        if count == 0:
            return self.digits
        if count >= native.MAX_DIGITS or (count == 1 and last == self.digits[0]):
            return (next_part,)
        return (*self.digits, next_part)
