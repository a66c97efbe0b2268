# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Answers of a model, held to the grammar at every step: greedy, and priority sampling of pass lists.

Priority sampling (arXiv 2402.18734) is deterministic: complete the most probable unfinished list greedily, remember
every token not taken on the way as a branch with its probability, take the most probable branch next.  No list
comes twice, and the first is the greedy one.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import torch

from llmfb_core.model.engine import Engine, Node
from llmfb_core.model.grammar import Grammar
from llmfb_core.prompt.plausible import Draft

_WIDTH = 8
"""Branches that grow in one step: one at a time follows the order strictly, more is faster for each."""
_PATIENCE = 4
"""Rounds for each list asked for, after which too much of what is found is excluded."""


@dataclass(frozen=True, slots=True)
class SampledList:
    """A finished list as token ids without the token that ends it, and its log probability under the grammar."""

    tokens: tuple[int, ...]
    log_probability: float


@dataclass(frozen=True, slots=True)
class SampledAnswer:
    """A whole answer as token ids, and the log probability of its list."""

    tokens: tuple[int, ...]
    log_probability: float


@dataclass(frozen=True, slots=True, order=True)
class _Branch:
    """A token not yet taken: `cost` is minus the log probability of everything up to it."""

    cost: float
    number: int
    tokens: tuple[int, ...] = field(compare=False)
    parent: Node = field(compare=False)


_DRAWS = 16
"""Lists that are drawn for each that is wanted, since most of what is probable may have been tried."""
_COLDEST = 1e-3
"""Below it a division may overflow, and the most probable is drawn anyway."""
_TRIED = 50
"""Tokens of which one has to fit what was said before."""
_KEPT_BRANCHES = 64
"""Branches kept beyond those that are needed, because some of what they lead to is excluded."""


def hopeless(root: Node, grammar: Grammar) -> float:
    """The probability of "nothing more is expected" against all lists."""
    scores = root.scores[torch.tensor((grammar.done, *grammar.elements))].double()
    return float(torch.softmax(scores, dim=0)[0])


def sample_lists(
    engine: Engine,
    root: Node,
    grammar: Grammar,
    count: int,
    *,
    excluded: Callable[[tuple[int, ...]], bool] = lambda _tokens: False,
) -> list[SampledList]:
    """Up to `count` different lists: the greedy one, then the others from the most to the least probable.

    `root` is the prompt up to and including the token that opens a list.  What is `excluded` is left out.
    """
    numbers = itertools.count()
    waiting: list[_Branch] = [_Branch(0.0, next(numbers), (), root)]
    finished: list[SampledList] = []
    most = count + _KEPT_BRANCHES
    for _ in range(_PATIENCE * most):
        if not waiting or len(finished) >= count:
            break
        width = min(_WIDTH, count - len(finished), len(waiting))
        growing = [heapq.heappop(waiting) for _ in range(width)]
        for sampled, skipped in _complete(engine, growing, grammar, count, numbers):
            finished += [one for one in sampled if not excluded(one.tokens)]
            for branch in skipped:
                heapq.heappush(waiting, branch)
            # What is less probable than all that can still be needed only costs memory.
            waiting = heapq.nsmallest(most, waiting)
    return finished[:1] + sorted(finished[1:count], key=lambda sampled: -sampled.log_probability)


def draw_lists(
    engine: Engine,
    root: Node,
    grammar: Grammar,
    count: int,
    *,
    temperature: float,
    seed: int,
    excluded: Callable[[tuple[int, ...]], bool] = lambda _tokens: False,
) -> list[SampledList]:
    """Up to `count` different lists, each drawn token by token with `temperature`, in the order of their drawing."""
    random = torch.Generator().manual_seed(seed)
    found: dict[tuple[int, ...], SampledList] = {}
    for _ in range(_DRAWS * count):
        if len(found) >= count:
            break
        drawn = _drawn(engine, root, grammar, temperature, random)
        if not excluded(drawn.tokens):
            found.setdefault(drawn.tokens, drawn)
    return list(found.values())


def _drawn(
    engine: Engine, root: Node, grammar: Grammar, temperature: float, random: torch.Generator
) -> SampledList:
    node, tokens, log_probability = root, list[int](), 0.0
    while True:
        if grammar.is_full(len(tokens)):
            return SampledList(tuple(tokens), log_probability)
        allowed = grammar.after_elements(len(tokens))
        if tokens:
            (node,) = engine.grow([node], tokens[-1:])
        scores = node.scores[torch.tensor(allowed)].double()
        place = int(
            torch.multinomial(torch.softmax(scores / max(temperature, _COLDEST), dim=0), 1, generator=random)
        )
        log_probability += float(torch.log_softmax(scores, dim=0)[place])
        if allowed[place] == grammar.source:
            return SampledList(tuple(tokens), log_probability)
        tokens.append(allowed[place])


def _complete(
    engine: Engine, growing: list[_Branch], grammar: Grammar, keep: int, numbers: itertools.count[int]
) -> list[tuple[list[SampledList], list[_Branch]]]:
    """Continue every branch greedily to the end of its list; what they finish, and the tokens passed over."""
    results: list[tuple[list[SampledList], list[_Branch]]] = []
    while growing:
        ended = [branch for branch in growing if branch.tokens[-1:] == (grammar.source,)]
        results.append(([SampledList(branch.tokens[:-1], -branch.cost) for branch in ended], []))
        growing = [branch for branch in growing if branch.tokens[-1:] != (grammar.source,)]
        nodes = _nodes(engine, growing)
        step = [
            _options(branch, node, grammar, keep + _KEPT_BRANCHES, numbers)
            for branch, node in zip(growing, nodes, strict=True)
        ]
        results.append(([], [branch for options in step for branch in options[1:]]))
        growing = [options[0] for options in step]
    return results


def _nodes(engine: Engine, growing: Sequence[_Branch]) -> list[Node]:
    """The node at the end of each branch; only a branch without tokens is already at its parent."""
    if not growing or not growing[0].tokens:
        return [branch.parent for branch in growing]
    return engine.grow([branch.parent for branch in growing], [branch.tokens[-1] for branch in growing])


def _options(
    branch: _Branch, node: Node, grammar: Grammar, keep: int, numbers: itertools.count[int]
) -> list[_Branch]:
    """The `keep` best continuations of a branch, the best first; what makes a list full ends it as well."""
    allowed = grammar.after_elements(len(branch.tokens))
    log_probabilities = torch.log_softmax(node.scores[torch.tensor(allowed)].double(), dim=0)
    best = torch.sort(log_probabilities, descending=True, stable=True)
    # The model need not read a list after which nothing else is allowed.
    full = grammar.is_full(len(branch.tokens) + 1)
    found: list[_Branch] = []
    for value, place in zip(best.values[:keep].tolist(), best.indices[:keep].tolist(), strict=True):
        token = allowed[place]
        end = (grammar.source,) if full and token != grammar.source else ()
        found.append(_Branch(branch.cost - value, next(numbers), (*branch.tokens, token, *end), node))
    return found


@dataclass(frozen=True, slots=True)
class Script:
    """What IR may be said with: `tokens` of text, and the numbers of so many `known` instructions, ever larger ones.

    `longest` is how many tokens it has at most, `draft` knows which `text` of a token may come next.
    """

    tokens: Sequence[int]
    known: int
    longest: int
    draft: Draft | None = None
    text: Callable[[int], str] = str


def greedy_answer(
    engine: Engine, root: Node, grammar: Grammar, script: Script, *, given: Sequence[int] | None = None
) -> SampledAnswer:
    """The list, both counts and, where the `script` may be of some length, IR.

    `given` is the list to answer with, where it is decided already.
    """
    chain = _Chain(engine, root)
    log_probability = 0.0
    elements: list[int] = []
    decided = None if given is None else [*given, grammar.source]

    def allowed_elements() -> Sequence[int]:
        return grammar.after_elements(len(elements)) if decided is None else [decided[len(elements)]]

    while (token := chain.take(allowed_elements())) != grammar.source:
        log_probability += chain.log_probability
        elements.append(token)
    log_probability += chain.log_probability
    tokens = [*elements, grammar.source]
    tokens += _number(chain, grammar.after_source, grammar.target)
    tokens.append(chain.take(grammar.signs))
    after = grammar.ir if script.longest > 0 else grammar.end
    tokens += _number(chain, lambda count, last: grammar.after_digits(count, last, after), after)
    if script.longest > 0:
        tokens += _script(chain, grammar, script)
    return SampledAnswer(tuple(tokens), log_probability)


def _script(chain: _Chain, grammar: Grammar, script: Script) -> list[int]:
    """IR up to the end of the answer; the known head comes first or not at all."""
    numbers = grammar.marks[: script.known]
    places = {token: at for at, token in enumerate(numbers, start=1)}
    tokens: list[int] = []
    used = 0
    draft = script.draft
    while len(tokens) < script.longest:
        head = () if tokens or not script.known else (grammar.head,)
        allowed = (*head, *numbers[used:], *script.tokens, grammar.end)
        chosen = None
        if draft is not None:
            chosen = chain.first_of_best(allowed, partial(_accepts, draft, script, grammar))
        if chosen is None:
            draft = None  # nothing probable fits what was said: the rest is taken as it comes
        tokens.append(chain.take(allowed if chosen is None else (chosen,)))
        if tokens[-1] == grammar.end:
            break
        if draft is not None:
            draft.add(script.text(tokens[-1]))
        used = places.get(tokens[-1], used)
    return tokens


def _accepts(draft: Draft, script: Script, grammar: Grammar, token: int) -> bool:
    return draft.accepts("" if token == grammar.end else script.text(token))


class _Chain:
    """A single branch that always takes the best allowed token; the last one is read only when more is asked."""

    def __init__(self, engine: Engine, root: Node) -> None:
        self._engine = engine
        self._node = root
        self._pending: int | None = None
        self.log_probability = 0.0

    def take(self, allowed: Sequence[int]) -> int:
        """Append the best of `allowed`."""
        choices = torch.tensor(allowed)
        log_probabilities = torch.log_softmax(self._scores()[choices].double(), dim=0)
        place = int(log_probabilities.argmax())
        self.log_probability = float(log_probabilities[place])
        self._pending = int(choices[place])
        return self._pending

    def first_of_best(self, allowed: Sequence[int], wanted: Callable[[int], bool]) -> int | None:
        """The best of `allowed` that is `wanted`; None where that is none of the best few."""
        choices = torch.tensor(allowed)
        best = choices[self._scores()[choices].topk(min(_TRIED, len(choices))).indices].tolist()
        return next((token for token in best if wanted(token)), None)

    def _scores(self) -> torch.Tensor:
        if self._pending is not None:
            self._node, self._pending = self._engine.grow([self._node], [self._pending])[0], None
        return self._node.scores


def _number(chain: _Chain, allowed: Callable[[int, int], Sequence[int]], end: int) -> list[int]:
    """A number and the token `end` after it; `allowed` tells what may follow so many tokens of it and the last one."""
    tokens = [chain.take(allowed(0, 0))]
    while tokens[-1] != end:
        tokens.append(chain.take(allowed(len(tokens), tokens[-1])))
    return tokens
