"""The parts of the headers of functions and of global variables, as the LangRef orders them."""

from __future__ import annotations

from dataclasses import dataclass

import regex as re

from llmfb_core.document.lexer import BARE, STRING, balanced_end, split_commas, squeeze, type_end

_NAME = rf"@(?:{STRING}|{BARE}++)"
_LINKAGE = (
    "private|internal|available_externally|linkonce_odr|linkonce|weak_odr|weak|common|appending"
    "|external|extern_weak"
)
_COMMON = (
    rf"(?:(?P<linkage>{_LINKAGE}) )?(?:(?P<preemption>dso_local|dso_preemptable) )?"
    r"(?:(?P<visibility>default|hidden|protected) )?(?:(?P<storage>dllimport|dllexport) )?"
)
_FUNCTION = re.compile(
    rf"(?:define|declare) (?P<early>(?:![-\w.$\\]+ ?!\d+ )*){_COMMON}"
    rf"(?P<type>(?:[^@\"]|{STRING})*?) ?(?P<name>{_NAME}) ?(?=\()"
)
_TAIL_ITEM = re.compile(
    rf" ?(?:(?P<section>(?:section|partition) ?{STRING})|(?P<comdat>comdat(?: ?\((?P<key>[^)]*)\))?)(?!{BARE})"
    rf"|(?P<align>(?:pref)?align ?(?:\d+|\(\d+\)))|(?P<gc>gc ?{STRING})|(?P<data>(?:prefix|prologue|personality)\b.*)"
    rf"|(?P<metadata>![-\w.$\\]+ ?!\d+)|(?P<attribute>[^ ]+?(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?(?= |$)"
    rf"|{STRING}(?: ?= ?{STRING})?))"
)
_METADATA = re.compile(r"(![-\w.$\\]+) ?(!\d+)")
_VARIABLE = re.compile(
    rf"(?P<name>{_NAME}) ?= ?{_COMMON}(?P<flags>(?:thread_local(?: ?\([a-z]+\))? |(?:local_)?unnamed_addr "
    rf"|addrspace ?\([^)]*\) |externally_initialized )*)(?P<kind>global|constant|alias|ifunc)\b ?"
)


@dataclass(frozen=True, slots=True)
class FunctionHeader:
    """A function's header, everything squeezed to one line.

    `type` are calling convention, return attributes and return type; `parameters` has its parentheses;
    `attributes` are those behind them including `unnamed_addr`, `addrspace` and `#groups`; `data` is everything
    from `prefix`, `prologue` or `personality` on, metadata excluded.  Absent parts are empty.
    """

    name: str
    linkage: str
    preemption: str
    visibility: str
    storage: str
    type: str
    parameters: str
    attributes: tuple[str, ...]
    section: str
    comdat: str
    align: str
    gc: str
    data: str
    metadata: tuple[tuple[str, str], ...]

    def text(self, keyword: str) -> str:
        """The header as LLVM reads it, after `keyword` (`define` or `declare`)."""
        metadata = [f"{kind} {node}" for kind, node in self.metadata]
        before = [keyword, *(metadata if keyword == "declare" else ())]
        before += [self.linkage, self.preemption, self.visibility, self.storage, self.type]
        behind = [*self.attributes, self.section, self.comdat, self.align, self.gc, self.data]
        behind += metadata if keyword == "define" else ()
        head = " ".join(part for part in before if part)
        return " ".join(part for part in [f"{head} {self.name}{self.parameters}", *behind] if part)


@dataclass(frozen=True, slots=True)
class VariableHeader:
    """A global variable, alias or ifunc.

    `flags` are thread-local mode, `unnamed_addr`, address space and `externally_initialized`; `value` is the
    initializer (of an alias or ifunc: the aliasee or resolver, with its type), `trailing` what follows
    it, split at commas.
    """

    name: str
    linkage: str
    preemption: str
    visibility: str
    storage: str
    flags: tuple[str, ...]
    kind: str
    type: str
    value: str
    trailing: tuple[str, ...]

    def text(self) -> str:
        """The variable (not an alias) as LLVM reads it."""
        words = [self.linkage, self.preemption, self.visibility, self.storage, *self.flags, self.kind]
        words += [self.type, self.value]
        return ", ".join([f"{self.name} = " + " ".join(word for word in words if word), *self.trailing])


def parse_function(source: str) -> FunctionHeader | None:
    """The header in `source`, which starts with `define` or `declare`; None where it cannot be read."""
    line = squeeze(source)
    found = _FUNCTION.match(line)
    if found is None:
        return None
    end = balanced_end(line, found.end())
    if end is None:
        return None
    parts: dict[str, str] = {"section": "", "comdat": "", "align": "", "gc": "", "data": ""}
    attributes: list[str] = []
    metadata = _METADATA.findall(found["early"])
    position = end
    while (item := _TAIL_ITEM.match(line, position)) and item.end() > position:
        position = item.end()
        kind, value = str(item.lastgroup), item[0].strip()
        kind = "comdat" if kind == "key" else kind
        if kind == "data":
            value, more = _without_metadata(value)
            metadata += more
        if kind == "attribute":
            attributes.append(value)
        elif kind == "metadata":
            metadata += _METADATA.findall(value)
        else:
            parts[kind] = f"{parts[kind]} {value}".strip()
    return FunctionHeader(
        name=found["name"],
        linkage=found["linkage"] or "",
        preemption=found["preemption"] or "",
        visibility=found["visibility"] or "",
        storage=found["storage"] or "",
        type=found["type"].strip(),
        parameters=line[found.end() : end],
        attributes=tuple(attributes),
        metadata=tuple(metadata),
        **parts,
    )


def parse_variable(source: str) -> VariableHeader | None:
    """The variable, alias or ifunc in `source`; None where it cannot be read."""
    line = squeeze(source)
    found = _VARIABLE.match(line)
    if found is None:
        return None
    if found["kind"] in ("alias", "ifunc"):
        value_type, *parts = split_commas(line[found.end() :]) or [""]
    else:
        # A declaration's first comma follows its type at once, so that its first part is empty.
        behind = type_end(line, found.end())
        value_type, parts = line[found.end() : behind], split_commas(line[behind:])
    value, trailing = (parts[0], parts[1:]) if parts else ("", [])
    return VariableHeader(
        name=found["name"],
        linkage=found["linkage"] or "",
        preemption=found["preemption"] or "",
        visibility=found["visibility"] or "",
        storage=found["storage"] or "",
        flags=tuple(re.findall(r"[a-z_]+(?: ?\([^)]*\))?", found["flags"])),
        kind=found["kind"],
        type=value_type.strip(),
        value=value,
        trailing=tuple(trailing),
    )


def _without_metadata(data: str) -> tuple[str, list[tuple[str, str]]]:
    """Prefix, prologue and personality without the metadata attachments that stand at their end."""
    found = re.search(r"(?: ?![-\w.$\\]+ ?!\d+)+$", data)
    if found is None:
        return data, []
    return data[: found.start()], _METADATA.findall(found[0])
