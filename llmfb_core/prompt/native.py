"""The native format: what the models trained by this project read and write.

    <|module|> IR [rounds] <|optimize|> <|bytes|> <|list|>                                       the prompt
    <|pass:sroa|> <|pass:gvn|> <|source|> 1 2 0 <|target|> 8 4 [<|ir|> IR] <|end|>               the answer

The IR comes first, so that its keys and values serve every question about it: both objectives, all samples and
all rounds of feedback.  The list comes first in the answer, so that sampling one takes few steps.  A round is

    <|attempt|> list, counts [<|ir|> IR] <|compiled|> [counts] problems [<|bleu|> 97] [<|error|> text] [<|ir|> IR]

where Fast stops after the problems, Short adds the generated IR, BLEU and messages, and Long adds the compiled IR.
Everything here is a pure function of its arguments, and no answer makes `parse_answer` raise.
"""

from __future__ import annotations

import re
from typing import get_args

from llmfb_core.prompt import lists
from llmfb_core.protocols import Ask
from llmfb_core.types import Compilation, Feedback, Objective, Prediction, Problem

PAD, END, MODULE = "<|pad|>", "<|end|>", "<|module|>"
OPTIMIZE, FEEDBACK = "<|optimize|>", "<|feedback|>"
LIST, SOURCE, TARGET, IR = "<|list|>", "<|source|>", "<|target|>", "<|ir|>"
ATTEMPT, COMPILED, BLEU, ERROR = "<|attempt|>", "<|compiled|>", "<|bleu|>", "<|error|>"
MAX_DIGITS = 6
MAX_ERROR_CHARACTERS = 200

_ELEMENT = re.compile(r"<\|pass:(.*?)\|>", re.DOTALL)
_ANSWER = re.compile(
    r"(?P<list>.*?)(?:<\|source\|>(?P<source>[0-9]{1,6}))?(?:<\|target\|>(?P<target>[0-9]{1,6}))?"
    r"(?:<\|ir\|>(?P<ir>.*?))?(?:<\|end\|>.*)?",
    re.DOTALL,
)


def objective_token(objective: Objective) -> str:
    """The token that names what is to become small."""
    return f"<|{objective}|>"


def element_token(element: str) -> str:
    """The token of one element of a pass list."""
    return f"<|pass:{element}|>"


def problem_token(problem: Problem) -> str:
    """The token that names a problem of an attempt."""
    return f"<|problem:{problem}|>"


def special_tokens() -> tuple[str, ...]:
    """All tokens of the format except those of elements, in the order of their ids."""
    objectives = tuple(objective_token(objective) for objective in get_args(Objective))
    problems = tuple(problem_token(problem) for problem in get_args(Problem))
    tasks = (PAD, END, MODULE, OPTIMIZE, FEEDBACK)
    return (*tasks, *objectives, LIST, SOURCE, TARGET, IR, ATTEMPT, COMPILED, BLEU, ERROR, *problems)


def render_module(source_ir: str) -> str:
    """The part of a prompt that all questions about one function share."""
    return MODULE + _plain(source_ir)


def render_question(objective: Objective, feedback: str = "") -> str:
    """What follows the IR: rounds of feedback so far, the task and the objective."""
    task = FEEDBACK if feedback else OPTIMIZE
    return feedback + task + objective_token(objective) + LIST


def render_prompt(ask: Ask) -> str:
    """The whole prompt; the answer continues it."""
    return render_module(ask.source_ir) + render_question(ask.objective, ask.feedback)


def render_answer(prediction: Prediction) -> str:
    """The answer that says `prediction`; the inverse of `parse_answer` for predictions whose list is valid."""
    return _said(prediction, with_ir=True) + END


def render_round(
    feedback: Feedback,
    prediction: Prediction,
    compilation: Compilation | None,
    *,
    source_instructions: int,
    compiled_ir: str | None = None,
) -> str:
    """One round of feedback, to be appended to `Ask.feedback` of the next question.

    `source_instructions` is the real count of the source; `compiled_ir` is the function after the predicted list
    in normalized form, which only Long shows.
    """
    said = _said(prediction, with_ir=feedback.form != "fast")
    measured = compilation.measurement if compilation is not None else None
    counts = SOURCE + str(source_instructions)
    if measured is not None:
        counts += TARGET + str(measured.instructions)
    text = ATTEMPT + said + COMPILED + counts + "".join(map(problem_token, feedback.problems))
    if feedback.form == "fast":
        return text
    if feedback.bleu is not None:
        text += BLEU + str(round(100 * feedback.bleu))
    if message := _message(prediction, compilation):
        text += ERROR + _plain(message[:MAX_ERROR_CHARACTERS])
    if feedback.form == "long" and compiled_ir:
        text += IR + _plain(compiled_ir)
    return text


def rejected_lists(feedback: str) -> frozenset[tuple[str, ...]]:
    """The lists, as elements, of the attempts in `feedback` that were invalid or not smaller than what was known.

    Saying one of them again would be of no use, whatever its counts.
    """
    rejecting = (problem_token("not_smaller"), problem_token("pass_list"))
    attempts = [attempt.partition(COMPILED) for attempt in feedback.split(ATTEMPT)[1:]]
    return frozenset(
        tuple(_ELEMENT.findall(said))
        for said, _, found in attempts
        if any(token in found for token in rejecting)
    )


def parse_answer(text: str) -> Prediction:
    """Read what a model said after the prompt; whatever cannot be read is None, and nothing raises."""
    match = _ANSWER.fullmatch(text)
    if match is None:
        return Prediction(None, pass_list_error="the answer does not have the native format")
    pass_list, reason = _read_list(match["list"])
    source, target = match["source"], match["target"]
    return Prediction(
        pass_list,
        source_instructions=int(source) if source else None,
        target_instructions=int(target) if target else None,
        ir=match["ir"] or None,
        pass_list_error=reason,
    )


def _read_list(text: str) -> tuple[str | None, str | None]:
    elements = [match.group(1) for match in _ELEMENT.finditer(text)]
    rest = _ELEMENT.sub("", text).strip()
    if rest or not elements:
        return (
            text or None
        ), "the answer has no pass list" if not elements else f"not an element: {rest[:40]!r}"
    joined = ",".join(elements)
    known = lists.elements_of(joined)
    if isinstance(known, str):
        return joined, known
    return lists.text_of(elements), None


def _said(prediction: Prediction, *, with_ir: bool) -> str:
    text = _list_tokens(prediction)
    if prediction.source_instructions is not None:
        text += SOURCE + str(prediction.source_instructions)
    if prediction.target_instructions is not None:
        text += TARGET + str(prediction.target_instructions)
    if with_ir and prediction.ir:
        text += IR + _plain(prediction.ir)
    return text


def _list_tokens(prediction: Prediction) -> str:
    if prediction.pass_list is None:
        return ""
    elements = lists.elements_of(prediction.pass_list)
    if isinstance(elements, str):
        return _plain(prediction.pass_list)
    return "".join(map(element_token, elements))


def _message(prediction: Prediction, compilation: Compilation | None) -> str | None:
    if prediction.pass_list_error is not None:
        return prediction.pass_list_error
    if compilation is not None and compilation.failure is not None:
        return compilation.failure.message
    return None


def _plain(text: str) -> str:
    # A quoted name or a string in the IR may spell one of our tokens; it must not become one.
    return text.replace("<|", "< |")
