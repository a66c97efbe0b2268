"""A process that tells what each pass does: `python -m llmfb_core.llvm.steps_worker LIBRARY MEMORY_BYTES`.

LLVM itself prints the module after each pass that changed it, in the pipeline as it is: nested managers, repeated
groups and all.  Its options for that are the whole process's, so that this is one of its own.  Messages are those of
`llmfb_core.llvm.steps_process`.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from llmfb_core.child import Message, Reply
from llmfb_core.errors import FunctionError, IRError
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.baseline import OZ, oz_pipeline
from llmfb_core.llvm.dumps import passes_of
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.ir import IR
from llmfb_core.llvm.measure import PreparedSource
from llmfb_core.llvm.target import Targets
from llmfb_core.llvm.worker import run
from llmfb_core.passes.table import table
from llmfb_core.types import Source

_OPTIONS = (b"-print-changed", b"-print-before-changed", b"-print-module-scope")
_LONGEST = 1 << 28
"""Bytes of LLVM's output that are read."""
_PIPELINE = re.compile(r"default<\w+>")
_PASS = re.compile(r"(?<![\w<;=-])([A-Za-z][\w-]*(?:<[^<>()]*>)?)(?![\w<>(-])")
_SMALL = """define i32 @f(ptr %p, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %j = add nuw nsw i32 %i, 1
  %c = icmp slt i32 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  ret i32 %n
}
"""
"""Something that a pass of any kind runs on."""


class Worker:
    """Answers messages with one libLLVM."""

    def __init__(self, library: Path) -> None:
        """Load `library`."""
        self._api = Api(library, _OPTIONS)
        self._targets = Targets(self._api)
        self._classes: dict[str, str] = {}
        self._asked: set[str] = set()

    def handle(self, message: Message, reply: Reply) -> None:
        """Dispatch on `op`."""
        match message["op"]:
            case "steps":
                self._steps(message, reply)
            case "same":
                one, other = self._plain(message["one"]), self._plain(message["other"])
                reply({"same": one is not None and one == other})
            case other:
                raise ValueError(f"unknown operation {other}")

    def _steps(self, message: Message, reply: Reply) -> None:
        """Reply with the text before all passes, then with each pass that ran, then with the text after all."""
        source = Source(message["text"], message["function"])
        try:
            prepared = PreparedSource(self._api, self._targets, source)
        except (IRError, FunctionError) as error:
            reply({"refused": str(error)})
            return
        try:
            with prepared.anew() as module:
                _name_values(module, message["function"], every=message["named"])
                first = module.print()
                _forget()
                failure = prepared.run(module, message["list"])
                printed, last = _printed(), module.print()
        finally:
            prepared.close()
        if failure is not None or printed is None:
            reply(
                {"refused": failure.message if failure else "LLVM prints too much for its steps to be shown"}
            )
            return
        reply({"text": first})
        run_as = message["list"] if message["list"] != OZ else oz_pipeline(self._api.major)
        names = self._names(run_as)
        for ran in passes_of(_lines(printed), last):
            reply(
                {"pass": names.get(ran.name, _short(ran.name)), "unit": ran.unit, "changed": ran.text},
                held=True,
            )
        reply({"text": last})

    def _plain(self, text: str) -> str | None:
        """`text` without the names of values, and without debug info; None for what LLVM does not read."""
        context = Context(self._api)
        try:
            with Module.parse(context, text) as module:
                self._api.LLVMStripModuleDebugInfo(module.ref)
                self._api.LLVMContextSetDiscardValueNames(context.ref, True)
                with module.clone() as copy:
                    return copy.print()
        except IRError:
            return None
        finally:
            context.close()

    # ------------------------------------------------------------------------------------------- names of passes

    def _names(self, pass_list: str) -> dict[str, str]:
        """What the passes of a list, and those that LLVM runs for them, are called in lists, by class."""
        wanted = {text.partition("<")[0]: text for text in reversed(_PASS.findall(pass_list))}
        if _PIPELINE.search(pass_list):
            wanted |= {name: name for name in table(self._api.major).tiers}
        for name, text in {"loop-simplify": "loop-simplify", "lcssa": "lcssa", **wanted}.items():
            if name not in self._asked:
                self._asked.add(name)
                if (found := self._class(text)) is not None:
                    self._classes.setdefault(found, name)
        return self._classes

    def _class(self, text: str) -> str | None:
        """The class of a pass: that of the last one that runs where it is asked for alone."""
        context = Context(self._api)
        try:
            with Module.parse(context, _SMALL) as module:
                _forget()
                if module.run_passes(text) is not None:
                    return None
                ran = passes_of(_lines(_printed() or b""), module.print())
                return ran[-1].name if ran else None
        finally:
            context.close()


def _short(class_name: str) -> str:
    return class_name.rsplit("::", 1)[-1].removesuffix("Pass")


def _name_values(module: Module, function: str, *, every: bool) -> None:
    """Name what has a number: numbers move with every instruction that goes, and with them half of a diff.

    Where not `every` value is to have a name, only what LLVM would print into its headers as it is gets another.
    """
    api, ir = module.api, IR(module.api, module.ref)
    found = module.function(function)
    number = 0

    def name(value: Ref, prefix: str) -> None:
        nonlocal number
        known = ir.name(value)
        if not known.isprintable() or (not known and every):
            ir.rename(value, f"{prefix}{number}")
        number += not known

    if found is None:
        return
    for index in range(api.LLVMCountParams(found)):
        name(api.LLVMGetParam(found, index), "v")
    for block in ir.blocks(found):
        name(api.LLVMBasicBlockAsValue(block), "b")
        for instruction in ir.instructions(block):
            if ir.type_of(instruction) != ir.void:
                name(instruction, "v")


def _forget() -> None:
    """Empty standard error, a file of the parent's, where LLVM prints."""
    sys.stderr.flush()
    os.ftruncate(2, 0)


def _printed() -> bytes | None:
    """What LLVM has printed since, None where that is too much."""
    size = os.fstat(2).st_size
    if size > _LONGEST:
        _forget()
        return None
    parts: list[bytes] = []
    while (done := sum(map(len, parts))) < size and (part := os.pread(2, size - done, done)):
        parts.append(part)
    _forget()
    return b"".join(parts)


def _lines(printed: bytes) -> Iterator[str]:
    for line in printed.split(b"\n"):
        yield line.decode(errors="surrogateescape")


if __name__ == "__main__":
    run(Worker)
