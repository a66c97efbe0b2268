"""Native format 4: what the models trained by this project read and write.

    <|module|>x86_64 IR <|oz|> [IR] <|instructions|> 24 <|bytes|> 122       the function and what -Oz makes of it
    <|task|> <|bytes|> rounds <|list|>                                      the objective and what was tried so far
    <|pass:sroa,gvn|> <|source|> <|n:90|> <|target|> <|-|> 4 [<|ir|> script] <|end|>                       the answer

Every instruction of both begins with a token that is its number, and the source count is said as such a token: counting
is reading the last one of the source.  Numbers above 384 have none, and are said in digits.  IR that is generated or
was compiled is said as what has changed against -Oz's, in a script of `edit_script`.
A part of a list is one token, be it a pass or one of the lists that the model knows as a whole.  So ranking the known
lists is one look at what may follow `<|list|>`, and concatenations and edits of them are longer answers.  The target
count is said as a difference to -Oz's.  A round is an answer with what LLVM measured, as differences to -Oz's

    <|list|> list [<|source|> <|n:90|> <|target|> <|-|> 4] [<|ir|> script] <|measured|> <|change:-2|> <|change:-1|>
                                                             problems [<|bleu|> 97] [<|error|> text] [<|ir|> script]

in bytes and instructions (or <|failed|>), where Fast says list and differences alone, Short adds what was said beside
the list, the problems, BLEU and messages, and Long adds the compiled IR.  After <|list|> a model may think of <|done|>:
nothing more is expected.  It is never said; its probability orders functions.

What does not fit into the context is cut: first the IR of Long, then -Oz's IR, then attempts from the oldest on.  Of
a function whose source does not fit by itself the model is told what was measured alone.
Everything here is a pure function of its arguments, and no answer makes `parse_answer` raise.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import get_args

from llmfb_core.prompt import edit_script, lists
from llmfb_core.prompt.edit_script import LAST_MARK, mark, marked
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Objective, Prediction, Problem

PAD, END, MODULE, OZ, TASK = "<|pad|>", "<|end|>", "<|module|>", "<|oz|>", "<|task|>"
LIST, SOURCE, TARGET, IR = "<|list|>", "<|source|>", "<|target|>", "<|ir|>"
MEASURED, FAILED, BLEU, ERROR, DONE = "<|measured|>", "<|failed|>", "<|bleu|>", "<|error|>", "<|done|>"
SIGNS = ("<|+|>", "<|-|>")
MAX_DIGITS = 6
MAX_ERROR_CHARACTERS = 200
_FAR = (28, 32, 40, 48, 56, 64, 80, 96, 128, 160, 192, 256, 384, 512, 768, 1024, 2048, 4096)
_CHANGES = (*range(25), *_FAR)

_PART = re.compile(r"<\|pass:(.*?)\|>", re.DOTALL)
_ANSWER = re.compile(
    r"(?P<list>.*?)(?:<\|source\|>(?:<\|n:(?P<mark>[0-9]{1,6})\|>|(?P<source>[0-9]{1,6})))?"
    r"(?:<\|target\|>(?P<sign><\|[+-]\|>)(?P<target>[0-9]{1,6}))?"
    r"(?:<\|ir\|>(?P<ir>.*?))?(?:<\|end\|>.*)?",
    re.DOTALL,
)


def objective_token(objective: Objective) -> str:
    """The token that names what is to become small."""
    return f"<|{objective}|>"


def part_token(part: str) -> str:
    """The token of one part of a pass list."""
    return f"<|pass:{part}|>"


def problem_token(problem: Problem) -> str:
    """The token that names a problem of an attempt."""
    return f"<|problem:{problem}|>"


def change_token(difference: int | None) -> str:
    """The token of a measured difference to -Oz; far ones share tokens, rounded towards 0; None is not measured."""
    if difference is None:
        return "<|change:?|>"
    size = _CHANGES[bisect_right(_CHANGES, abs(difference)) - 1]
    return f"<|change:{size if difference >= 0 else -size:+d}|>"


def special_tokens() -> tuple[str, ...]:
    """All tokens of the format except those of parts, in the order of their ids."""
    objectives = tuple(objective_token(objective) for objective in get_args(Objective))
    problems = tuple(problem_token(problem) for problem in get_args(Problem))
    words = (PAD, END, MODULE, OZ, TASK, *objectives, LIST, SOURCE, TARGET, IR)
    changes = [change_token(each) for size in _CHANGES for each in ((size, -size) if size else (0,))]
    marks = marks_of_instructions()
    words = (*words, MEASURED, FAILED, BLEU, ERROR, DONE, *SIGNS)
    return (*words, *problems, change_token(None), *changes, *marks)


def render_module(ask: Ask) -> str:
    """The part of a prompt that all questions about one function share."""
    figures = ask.baseline
    text = MODULE + _plain(ask.target) + "\n" + marked(_plain(ask.source_ir))
    text += OZ + marked(_plain(ask.baseline_ir))
    if figures is not None:
        text += objective_token("instructions") + str(figures.instructions)
        text += objective_token("bytes") + ("" if figures.bytes is None else str(figures.bytes))
    return text


def marks_of_instructions() -> tuple[str, ...]:
    """The tokens that number instructions, from 1 on."""
    return tuple(map(mark, range(1, LAST_MARK + 1)))


def render_question(ask: Ask, known: tuple[str, ...] = ()) -> str:
    """What follows the module: the objective and all attempts; `known` are the lists with a token of their own."""
    rounds = "".join(render_attempt(attempt, ask, known) for attempt in ask.attempts)
    return TASK + objective_token(ask.objective) + rounds + LIST


def render_prompt(ask: Ask, known: tuple[str, ...] = ()) -> str:
    """The whole prompt; the answer continues it."""
    return render_module(ask) + render_question(ask, known)


def cuts(ask: Ask) -> Iterator[Ask]:
    """`ask` and ever shorter ones, in the order in which things are given up."""
    yield ask
    ask = replace(ask, attempts=tuple(replace(attempt, compiled_ir=None) for attempt in ask.attempts))
    yield ask
    whole = ask = replace(ask, baseline_ir="")
    yield ask
    while ask.attempts:
        ask = replace(ask, attempts=ask.attempts[1:])
        yield ask
    yield blind(whole)


def blind(ask: Ask) -> Ask:
    """`ask` without any IR: figures and attempts alone, which are most of what a next list is chosen by.

    Rounds are in the form Fast, as what the others say would be the IR again.
    """
    attempts = tuple(Attempt(one.pass_list, one.measurement) for one in ask.attempts)
    return replace(ask, source_ir="", baseline_ir="", attempts=attempts)


def render_answer(prediction: Prediction, ask: Ask, known: tuple[str, ...] = ()) -> str:
    """The answer to `ask` that says `prediction`; the inverse of `parse_answer` where its list is valid."""
    return _said(prediction, ask, known) + END


def render_attempt(attempt: Attempt, ask: Ask, known: tuple[str, ...] = ()) -> str:
    """One round: the list that was tried with what came of it, in the attempt's form of feedback."""
    said = attempt.said if attempt.form != "fast" else None
    said = said or Prediction(attempt.pass_list)
    text = LIST + _said(said, ask, known) + MEASURED
    if attempt.measurement is None:
        text += FAILED
    else:
        text += "".join(map(change_token, _differences(attempt.measurement, ask.baseline)))
    if attempt.form == "fast":
        return text
    text += "".join(map(problem_token, attempt.problems))
    if attempt.bleu is not None:
        text += BLEU + str(round(100 * attempt.bleu))
    if attempt.message:
        text += ERROR + _plain(attempt.message[:MAX_ERROR_CHARACTERS])
    if attempt.form == "long" and attempt.compiled_ir:
        text += IR + render_ir(attempt.compiled_ir, ask)
    return text


def _differences(measured: Measurement, baseline: Measurement | None) -> tuple[int | None, int | None]:
    if baseline is None:
        return None, None
    in_bytes = None
    if measured.bytes is not None and baseline.bytes is not None:
        in_bytes = measured.bytes - baseline.bytes
    return in_bytes, measured.instructions - baseline.instructions


def parse_answer(text: str, ask: Ask | None, known: Collection[str] = ()) -> Prediction:
    """Read what a model said to `ask`; whatever cannot be read is None, and nothing raises."""
    match = _ANSWER.fullmatch(text)
    if match is None:
        return Prediction(None, pass_list_error="the answer does not have the native format")
    pass_list, reason = _read_list(match["list"], known)
    source, target = match["mark"] or match["source"], match["target"]
    expected = ir = None
    if target is not None and ask is not None and ask.baseline is not None:
        expected = ask.baseline.instructions + (int(target) if match["sign"] == SIGNS[0] else -int(target))
    if match["ir"] and ask is not None:
        ir = edit_script.decode(match["ir"], ask.baseline_ir, ask.source_ir)
    return Prediction(
        pass_list,
        source_instructions=int(source) if source else None,
        target_instructions=expected if expected is not None and expected >= 0 else None,
        ir=ir or None,
        pass_list_error=reason,
    )


def parse_counts(text: str) -> tuple[int | None, int | None]:
    """The source count and the target's difference to -Oz's of an answer without its list; None where unreadable."""
    match = _ANSWER.fullmatch(text)
    if match is None:
        return None, None
    source, target = match["mark"] or match["source"], match["target"]
    change = None if target is None else int(target) * (1 if match["sign"] == SIGNS[0] else -1)
    return int(source) if source else None, change


def _read_list(text: str, known: Collection[str]) -> tuple[str | None, str | None]:
    parts = [match.group(1) for match in _PART.finditer(text)]
    rest = _PART.sub("", text).strip()
    if not parts:
        return text or None, "the answer has no pass list"
    if rest:
        return text, f"not a part of a list: {rest[:40]!r}"
    try:
        return lists.joined(parts, known), None
    except KeyError as error:
        return ",".join(parts), f"no pass of this LLVM: {error}"


def _said(prediction: Prediction, ask: Ask, known: tuple[str, ...]) -> str:
    text = _list_tokens(prediction.pass_list, known)
    if prediction.source_instructions is not None:
        text += SOURCE + count(prediction.source_instructions)
    if prediction.target_instructions is not None and ask.baseline is not None:
        text += TARGET + difference(prediction.target_instructions - ask.baseline.instructions)
    if prediction.ir:
        text += IR + render_ir(prediction.ir, ask)
    return text


def render_ir(ir: str, ask: Ask) -> str:
    """Normalized IR of the function that `ask` is about, as what has changed against -Oz's."""
    return edit_script.encode(_plain(ir), _plain(ask.baseline_ir), _plain(ask.source_ir))


def count(instructions: int) -> str:
    """A number of the source's instructions."""
    return mark(instructions) if 0 < instructions <= LAST_MARK else str(instructions)


def difference(value: int) -> str:
    """A signed number as tokens."""
    return SIGNS[value < 0] + str(abs(value))


def _list_tokens(pass_list: str | None, known: tuple[str, ...]) -> str:
    if pass_list is None:
        return ""
    parts = lists.parts_of(pass_list, known)
    return _plain(pass_list) if isinstance(parts, str) else "".join(map(part_token, parts))


def _plain(text: str) -> str:
    # A quoted name or a string in the IR may spell one of our tokens; it must not become one.
    return text.replace("<|", "< |")
