"""What a compiled function needs that its document does not have yet, and how that is named there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llmfb_core.document.declare import LOCAL
from llmfb_core.document.entities import Entity
from llmfb_core.document.extract import Extraction
from llmfb_core.document.groups import attributes_of
from llmfb_core.document.header import parse_function, parse_variable
from llmfb_core.document.lexer import decode_name, references, replace_references, spell_name, squeeze
from llmfb_core.document.module import ModuleText
from llmfb_core.document.nodes import content, known_nodes
from llmfb_core.errors import FunctionError


class Additions:
    """The names of a compiled module as the document has them, and the entities that the document lacks."""

    def __init__(
        self,
        module: ModuleText,
        extraction: Extraction,
        compiled: ModuleText,
        source: str,
        written: Callable[[str], str],
    ) -> None:
        """Find what `source`, a function of `compiled`, needs.

        `written` gives the text of a new function as the document writes such things.  Raises FunctionError where a
        name is taken.
        """
        self._module = module
        self._compiled = compiled
        self._names: dict[str, str] = {**extraction.renamed, **known_nodes(extraction, compiled)}
        self._groups = _Groups(module, extraction)
        self._next_node = 1 + max((int(e.key[1:]) for e in module.of_kind("metadata")), default=-1)
        self._new_types: list[str] = []
        self._new_globals: list[str] = []
        self._written = written
        self._new_nodes: list[str] = []
        self._taken: set[str] = set()
        self.locals: dict[str, str] = {}
        """What is new and local, variables and functions: the keys in the compiled module and in the document."""
        extracted = ModuleText(extraction.text)
        if any(entity.key[1:].isdecimal() for entity in compiled.of_kind("type")):
            raise FunctionError("compiling introduced a type without a name")
        self._known = {key for key in extracted.by_key if key[0] in "@%$"} | {
            f"@{spell_name(extraction.function)}"
        }
        self._add_needs(source)

    def renamed(self, text: str) -> str:
        """`text` of the compiled module with the document's names and numbers."""
        return replace_references(text, self._names)

    def tail(self, declarations: Mapping[str, str]) -> list[str]:
        """The lines to append to the document, a blank one first; none where nothing is new.

        `declarations` are those of intrinsics that `compiled` does not have.
        """
        lines = [squeeze(self.renamed(text)) for text in self._new_types]
        missing = [text for key, text in declarations.items() if key not in self._module.by_key]
        for text in [*missing, *self._new_globals]:
            lines.extend(self.renamed(text).split("\n"))
        lines.extend(self._groups.new)
        lines.extend(squeeze(self.renamed(text)) for text in self._new_nodes)
        return ["", *lines] if lines else []

    def _add_needs(self, source: str) -> None:
        pending = [source]
        while pending:
            for key in sorted(references(pending.pop()), key=_order):
                entity = self._compiled.by_key.get(key)
                if entity is None or key in self._names or key in self._known:
                    continue
                if more := self._add(entity):
                    pending.append(more)

    def _add(self, entity: Entity) -> str:
        """Give `entity` a name in the document and note its text if it is new; returns what it refers to."""
        text = self._compiled.source(entity)
        if entity.kind == "attributes":
            self._names[entity.key] = self._groups.key(attributes_of(self._compiled, entity.key))
            return ""
        if entity.kind == "metadata":
            self._names[entity.key] = f"!{self._next_node}"
            self._next_node += 1
            self._new_nodes.append(f"{entity.key} = {content(self._compiled, entity.key)}")
            return text
        self._known.add(entity.key)
        existing = self._module.by_key.get(entity.key)
        if entity.kind == "define" and not _is_local(entity, text):
            raise FunctionError(f"compiling moved a part of it into a function that others see, {entity.key}")
        if entity.kind == "type":
            self._name_definition(entity)
            self._new_types.append(text)
        elif _is_local(entity, text):
            self._name_definition(entity)
            self._new_globals.append(self._written(text) if entity.kind == "define" else text)
            self.locals[entity.key] = self._names.get(entity.key, entity.key)
        elif existing is None and entity.key not in self._taken:
            self._new_globals.append(text)
        elif existing is None or _is_local(existing, self._module.source(existing)):
            raise FunctionError(
                f"the compiled function needs {entity.key}, which the file uses for something else"
            )
        else:
            return ""
        return text

    def _name_definition(self, entity: Entity) -> None:
        """Rename what is visible in one module only when its name is taken; unnamed things get a name."""
        sigil, name = entity.key[0], decode_name(entity.key[1:])
        base = name = f"llmfb.{name}" if entity.key[1:].isdecimal() else name
        key, count = sigil + spell_name(name), 0
        while (
            key in self._module.by_key
            or key in self._taken
            or (key != entity.key and key in self._compiled.by_key)
        ):
            count += 1
            key = sigil + spell_name(f"{base}.{count}")
        self._taken.add(key)
        if key != entity.key:
            self._names[entity.key] = key


class _Groups:
    """The document's attribute groups by content, with those to be added."""

    def __init__(self, module: ModuleText, extraction: Extraction) -> None:
        used = references(module.text[extraction.original.start : extraction.original.end])
        self._by_content: dict[tuple[str, ...], str] = {}
        for key in sorted(module.groups, key=lambda key: (key not in used, int(key[1:]))):
            self._by_content.setdefault(attributes_of(module, key), key)
        self._next = 1 + max((int(key[1:]) for key in module.groups), default=-1)
        self.new: list[str] = []

    def key(self, attributes: tuple[str, ...]) -> str:
        """The document's group with exactly these attributes, added if it is not there."""
        known = self._by_content.get(attributes)
        if known is None:
            known = self._by_content[attributes] = f"#{self._next}"
            self._next += 1
            self.new.append(f"attributes {known} = {{ {' '.join(attributes)} }}")
        return known


def _is_local(entity: Entity, text: str) -> bool:
    if entity.kind in ("define", "declare"):
        header = parse_function(text[: entity.body - entity.start])
        return header is not None and header.linkage in LOCAL
    variable = parse_variable(text)
    return variable is not None and variable.linkage in LOCAL


def _order(key: str) -> tuple[str, int, str]:
    """Numbers in numerical order, so that new nodes are numbered as LLVM numbered them."""
    return (key[0], int(key[1:]), "") if key[1:].isdecimal() else (key[0], -1, key)
