"""What each pass of a list did to a function of an open document, as it is there now, saved or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from llmfb_core.errors import UsageError
from llmfb_core.llvm.baseline import OZ
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.steps.records import Explanation

KIND = "llmfb.show"
"""The kind of code actions that show something and change nothing."""
_LISTS = ("oz", "offer", "model")


def list_of(session: Session, document: Snapshot, name: str, which: object) -> str:
    """The pass list that `which` stands for; raises UsageError where there is none."""
    if which == "oz":
        return OZ
    if which not in _LISTS:
        raise UsageError(f"the list must be one of {', '.join(_LISTS)}")
    result = session.knowledge.of(document, name)
    if result is None or result.offer is None:
        raise UsageError(f"there is no offer for @{name}: optimize it first")
    if which == "offer":
        return result.offer.candidate.pass_list
    said = [each.prediction for each in result.rounds]
    named = [each.pass_list for each in said if each.pass_list and each.pass_list_error is None]
    if not named:
        raise UsageError(f"the model named no list for @{name}")
    return named[0]


async def explained(session: Session, document: Snapshot, name: str, which: object) -> Explanation:
    """The steps of `oz`, the `offer` (without what it does not need) or the `model`'s own list.

    Raises UsageError where there is no such list, FunctionError where it cannot be run.
    """
    from llmfb_core.steps.explain import explain
    from llmfb_core.subject import prepare

    pass_list = list_of(session, document, name, which)
    compiler = await session.engine.compiler(document.triple)
    subject = await prepare(document.text, name, compiler)
    objective = session.engine.settings.objective
    return await explain(subject.source, pass_list, compiler, objective, minimize=which == "offer")


def actions(session: Session, document: Snapshot, position: types.Position) -> list[types.CodeAction]:
    """On the lines of a function's header: what can be shown of it."""
    start_of_line = types.Position(position.line, 0)  # a click beside the text puts the cursor behind the `{`
    function = document.header_at(position) or document.header_at(start_of_line)
    if function is None:
        return []
    argument = {"uri": document.uri, "function": function.name, "show": True}
    found = [_action("Show what each pass did (-Oz)", "explain", argument | {"list": "oz"})]
    result = session.knowledge.of(document, function.name)
    if result is None or result.offer is None:
        return found
    beside_oz = result.offer.candidate.pass_list != OZ
    if beside_oz:
        found.append(_action("Show what each pass did (best list)", "explain", argument | {"list": "offer"}))
    if any(each.prediction.pass_list and each.prediction.pass_list_error is None for each in result.rounds):
        found.append(
            _action("Show what each pass did (the model's list)", "explain", argument | {"list": "model"})
        )
    if beside_oz:
        found.append(_action("Show the difference to -Oz", "againstOz", argument))
    return found


def _action(title: str, command: str, argument: dict[str, Any]) -> types.CodeAction:
    run = types.Command(title=title, command=f"llmfb.{command}", arguments=[argument])
    return types.CodeAction(title=title, kind=KIND, command=run)
