"""Put a compiled function back into its document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llmfb_core.document.additions import Additions
from llmfb_core.document.debug_records import as_calls, has_debug_calls
from llmfb_core.document.edits import apply_to_lines, edits_between, line_end, predecessors_as_in
from llmfb_core.document.extract import Extraction
from llmfb_core.document.header import FunctionHeader, parse_function
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError
from llmfb_core.types import LineEdit

_ADDRESS = ("unnamed_addr", "local_unnamed_addr")


@dataclass(frozen=True, slots=True)
class SplicedDocument:
    """The document with the compiled function in it, and the edits that lead there, top-down.

    `added` maps the keys that new variables and functions have in the compiled module to those in `text`.
    """

    text: str
    edits: tuple[LineEdit, ...]
    added: dict[str, str]


def splice(module: ModuleText, extraction: Extraction, compiled_ir: str) -> SplicedDocument:
    """`module` with the extracted function replaced by what LLVM made of it.

    `compiled_ir` is the printed module that a pass pipeline made of `extraction.text`.  What the function newly
    needs is appended to the document; everything else stays byte for byte.  Raises FunctionError where the
    compiled function cannot stand in the document.
    """
    done = splice_all(module, [(extraction, compiled_ir)])
    for error in done.left_out.values():
        raise error
    return SplicedDocument(done.text, done.edits, done.added[extraction.original.name])


@dataclass(frozen=True, slots=True)
class SplicedFunctions:
    """Like `SplicedDocument` for several functions, with the `added` of each by its name in the document.

    `left_out` are those that cannot stand in the document, with the reason.
    """

    text: str
    edits: tuple[LineEdit, ...]
    added: dict[str, dict[str, str]]
    left_out: dict[str, FunctionError]


def splice_all(module: ModuleText, changes: Sequence[tuple[Extraction, str]]) -> SplicedFunctions:
    """`splice` for several functions at once: each change is an extraction from `module` with its compiled module."""
    edits: list[LineEdit] = []
    tail: list[str] = []
    added: dict[str, dict[str, str]] = {}
    left_out: dict[str, FunctionError] = {}
    end = line_end(module.text)
    present = module
    # From the last function up, so that what is done does not move what is still to do.
    for extraction, compiled_ir in sorted(changes, key=lambda change: -change[0].original.start):
        place = present.function_named(extraction.original.name)
        assert place is not None, "a splice keeps every function"
        try:
            change = _change(present, replace(extraction, original=place), compiled_ir, end)
        except FunctionError as error:
            left_out[place.name] = error
            continue
        edits = _joined(change.edits, edits)
        tail += change.tail[1 if tail else 0 :]
        added[place.name] = change.added
        if len(changes) > 1:
            present = ModuleText(
                apply_to_lines(present.lines, _with_tail(present, change.edits, change.tail, end))
            )
    edits = _with_tail(module, edits, tail, end)
    return SplicedFunctions(apply_to_lines(module.lines, edits), tuple(edits), added, left_out)


def _joined(above: list[LineEdit], below: list[LineEdit]) -> list[LineEdit]:
    """The edits of one function before those of the functions below it, which were made first."""
    if not above or not below or above[-1].end <= below[0].start:
        return [*above, *below]
    # The upper function ends on the line on which the lower one starts, and has that line as it is by now.
    last, first = above[-1], below[0]
    shared = LineEdit(last.start, first.end, (*last.lines, *first.lines[1:]))
    return [*above[:-1], shared, *below[1:]]


@dataclass(frozen=True, slots=True)
class _Change:
    """The edits of one function, and the lines to append for it; the first of these is blank."""

    edits: list[LineEdit]
    tail: list[str]
    added: dict[str, str]


def _change(module: ModuleText, extraction: Extraction, compiled_ir: str, end: str) -> _Change:
    compiled = ModuleText(compiled_ir)
    function = compiled.function_named(extraction.function)
    header = parse_function(compiled_ir[function.start : function.header_end]) if function else None
    if function is None or header is None or not function.is_definition:
        raise FunctionError(f"the compiled module has no body for {extraction.function!r}")
    source = f"{_restored(header, extraction.header).text('define')} {compiled_ir[function.header_end : function.end]}"
    declarations: dict[str, str] = {}
    old_debug = has_debug_calls(module)

    def written(text: str) -> str:
        if not old_debug:
            return text
        text, used = as_calls(text)
        declarations.update(used)
        return text

    source = written(source)
    additions = Additions(module, extraction, compiled, source, written)
    new_lines = [line + end for line in additions.renamed(source).split("\n")]
    edits = _function_edits(module, extraction, new_lines)
    return _Change(edits, [line + end for line in additions.tail(declarations)], additions.locals)


def _restored(compiled: FunctionHeader, original: FunctionHeader) -> FunctionHeader:
    """The compiled header with all that only the whole document decides: how the symbol looks from outside.

    That includes `local_unnamed_addr`, which LLVM infers from the function's uses in the extraction alone.
    """
    address = [word for word in original.attributes if word in _ADDRESS]
    return replace(
        compiled,
        linkage=original.linkage,
        preemption=original.preemption,
        visibility=original.visibility,
        storage=original.storage,
        comdat=original.comdat,
        attributes=(*address, *(word for word in compiled.attributes if word not in _ADDRESS)),
    )


def _function_edits(module: ModuleText, extraction: Extraction, new: list[str]) -> list[LineEdit]:
    place = extraction.original
    lines = module.lines
    old = list(lines.between(place.start_line, place.end_line + 1))
    # Whatever else stands on the first and the last line stays there.
    before = module.text[lines.starts[place.start_line] : place.start]
    behind = (lines.starts[place.end_line] + len(old[-1])) - place.end
    rest = module.text[place.end : place.end + behind]
    new = [before + new[0], *new[1:]]
    new[-1] = new[-1].rstrip("\r\n") + rest
    return edits_between(old, predecessors_as_in(old, new), place.start_line)


def _with_tail(module: ModuleText, edits: list[LineEdit], tail: list[str], end: str) -> list[LineEdit]:
    """`edits` followed by one that appends `tail` to the document."""
    if not tail:
        return edits
    count = len(module.lines)
    last = module.lines.line(count - 1)
    if not last:
        return [*edits, LineEdit(count - 1, count - 1, tuple(tail))]
    # The last line has no line end yet.
    if edits and edits[-1].end == count:
        *before, final = edits
        lines = (*final.lines[:-1], final.lines[-1] + end) if final.lines else ()
        return [*before, LineEdit(final.start, count, (*lines, *tail))]
    return [*edits, LineEdit(count - 1, count, (last + end, *tail))]
