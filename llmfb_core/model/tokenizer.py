"""The tokenizer: byte-level BPE over normalized IR, plus one token for each part of the native format.

Text is split at values and symbols before merging, so that ` = load i32, ptr ` is one token whatever stands around
it, and `%12` another: about 4.7 tokens an instruction.  Merging across whole lines needs a fifth fewer tokens, but
then every opcode has a token for each number of its result, and a small model sees each of them too rarely.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from llmfb_core.prompt import native

VOCABULARY_SIZE = 4864
# The first alternative keeps the digits of counts apart: a count is a text of digits between two special tokens.
_SPLIT = r"\d(?=\d*\z)|%\d+|[%@][\w.$-]+|[^%@\n]+\n?|\n"
_MAX_TOKEN_CHARACTERS = 40


def train_tokenizer(
    texts: Iterable[str], elements: Sequence[str], *, vocabulary_size: int = VOCABULARY_SIZE
) -> Tokenizer:
    """Learn merges from normalized IR; `elements` are all passes and known lists, which get a token each."""
    special = [*native.special_tokens(), *map(native.part_token, elements)]
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size,
        special_tokens=[AddedToken(token, special=True, normalized=False) for token in special],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=_MAX_TOKEN_CHARACTERS,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


class Codec:
    """Text to token ids and back, and the ids that decoding and training need by name."""

    def __init__(self, tokenizer: Tokenizer, elements: Sequence[str], known: Sequence[str]) -> None:
        """`elements` are the passes that have a token, `known` the lists."""
        self._tokenizer = tokenizer
        vocabulary = tokenizer.get_vocab()
        self.size: int = tokenizer.get_vocab_size()
        self.last_id: int = max(vocabulary.values())
        self.known = tuple(known)
        self.element_ids: dict[str, int] = {part: self.id(native.part_token(part)) for part in elements}
        self.known_ids: dict[str, int] = {part: self.id(native.part_token(part)) for part in known}
        self.digit_ids: tuple[int, ...] = tuple(self.id(digit) for digit in "0123456789")
        self.mark_ids: tuple[int, ...] = tuple(map(self.id, native.marks_of_instructions()))
        self.special_ids: frozenset[int] = frozenset(map(self.id, native.special_tokens()))
        parts = {*self.element_ids.values(), *self.known_ids.values()}
        named = self.special_ids | parts
        # Lists that a model learned later come after all tokens of IR.
        self.first_of_ir: int = min(set(range(self.size)) - named)
        # No token of a module's text has more characters.
        self.longest: int = max(len(token) for token, id in vocabulary.items() if id not in parts)

    @classmethod
    def load(cls, path: Path, elements: Sequence[str], known: Sequence[str]) -> Codec:
        """Read a `tokenizer.json`."""
        return cls(Tokenizer.from_file(str(path)), elements, known)

    def id(self, token: str) -> int:
        """The id of a token's text; raises KeyError where the vocabulary lacks it."""
        found = self._tokenizer.token_to_id(token)
        if found is None:
            raise KeyError(token)
        return found

    def encode(self, text: str) -> list[int]:
        """Token ids of text that may contain special tokens."""
        return self._tokenizer.encode(text).ids

    def encode_all(self, texts: Sequence[str]) -> list[list[int]]:
        """`encode` for many texts, in parallel."""
        return [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of `ids`, special tokens included."""
        return self._tokenizer.decode(list(ids), skip_special_tokens=False)
