"""One function as short, deterministic text: what a language model reads and writes."""

from __future__ import annotations

import regex as re

from llmfb_core.document.header import parse_function
from llmfb_core.document.lexer import BARE, COMMENT, STRING, assigned, canonical, split_commas, squeeze
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import UsageError

_NAME = rf"(?:{STRING}|{BARE}++)"
_DEBUG_LINES = re.compile(
    r"^[ \t]*(?:#dbg_.*|(?:(?:tail|musttail|notail) )?call void @llvm\.(?:dbg\.|experimental\.noalias\.scope\.decl).*)"
    r"(?:\r\n?|\n|\Z)",
    re.MULTILINE,
)
_CONTINUATION = (
    r"(?:to label|unwind (?:label|to)|cleanup\b|catch |filter |\[|\]|\)|,"
    r"|i[0-9]+ -?(?:[0-9]+|true|false), label)"
)
_CONTINUED = re.compile(rf"(?<=\[)[ \t]*[\r\n]\s*|\s*[\r\n]\s*(?={_CONTINUATION})")
# Where this is nowhere in a text, _CONTINUED is not either; it is found out much sooner.
_MAY_CONTINUE = re.compile(rf"\[[ \t]*[\r\n]|[\r\n]\s*{_CONTINUATION}")
_DEFINITION = re.compile(rf"^[ \t]*(?:(%{_NAME})[ \t]*=|({_NAME}):)", re.MULTILINE)
_PARAMETER = re.compile(rf"[\s)](%{_NAME})$")
# What follows a comma is a load's or store's alignment rather than a parameter's.
_ATTRIBUTE = (
    r"(?<!,) (?:(?:noundef|nonnull|noalias|nocapture|nofree|nest|returned|immarg|signext|zeroext|inreg|readonly"
    r"|readnone|writeonly|writable|dead_on_unwind|dead_on_return|allocalign|allocptr|noext|dso_local|local_unnamed_addr"
    r"|(?:dereferenceable|dereferenceable_or_null|captures|nofpclass|range)\([^()]*\)"
    r"|initializes\((?:[^()]|\([^()]*\))*\))(?=[ ,)])|align [0-9]+(?!\w))"
)
# The look-ahead makes the many characters at which nothing can start cheap, above all most of the spaces.
_PART = re.compile(
    r'(?=[%";]|, !| (?:[!#]|n[eo]|re|i[mn]|si|ze|wr|de|al|ds|loc|cap|ra)|[@$]"|![0-9]|/\*)'
    rf"(?:(?P<local>%{_NAME})|{_ATTRIBUTE}|(?P<string>[@$]?{STRING})|,? ![-\w.$\\]+ ![0-9]+"
    rf"| #[0-9]+(?!\w)|(?P<node>![0-9]+)|{COMMENT})"
)
_LABEL = re.compile(rf"({_NAME}):")
_LOCALS = re.compile(rf"%{_NAME}")
_PERSONALITY = re.compile(r"(?:^| )personality .*")
_ENTRY = ""
_SPACES = re.compile(r"[ \t]{2,}|\t")


def normalize(text: str, name: str) -> str:
    """The function with the decoded name `name` in `text` (IR of one module), in normal form.

    Comments, metadata, debug records, linkage, attribute groups and most parameter attributes are gone; values
    are `%0`, `%1` ... and blocks `%b0`, `%b1` ... in the order of their definitions; one instruction a line, and a
    label for every block, so that LLVM can read the text once what it refers to is declared.  Definitions of the
    named types that occur come first.  Raises UsageError where `name` has no body in `text`.
    """
    module = ModuleText(text)
    function = module.function_entity(name)
    header = parse_function(text[function.start : function.body]) if function else None
    if function is None or header is None or function.kind != "define":
        raise UsageError(f"no function {name!r} is defined in this text")
    body = _DEBUG_LINES.sub("", text[function.body + 1 : function.end - 1])
    types = _types(module, f"{header.type}{header.parameters}{body}")
    new_names = _numbering(header.parameters, body)

    def replaced(part: re.Match[str]) -> str:
        kind = part.lastgroup
        if kind == "local":
            # What is neither defined nor a type can only be the entry block without a label.
            token = canonical(part[0])
            return new_names.get(token) or (token if token in types else new_names.get(_ENTRY, token))
        if kind == "string":
            return part[0]
        return "!{}" if kind == "node" else ""

    personality = _PERSONALITY.search(header.data)
    signature = f"define {header.type} {header.name}{header.parameters} {personality[0].strip() if personality else ''}"
    lines = [_PART.sub(replaced, signature).strip() + " {"]
    if _ENTRY in new_names:
        lines.append("b0:")
    body = _PART.sub(replaced, body)
    if _MAY_CONTINUE.search(body):
        body = _CONTINUED.sub(" ", body)
    for line in body.split("\n"):
        if plain := _SPACES.sub(" ", line.strip()):
            label = _LABEL.fullmatch(plain)
            block = new_names.get(canonical("%" + label[1])) if label else None
            lines.append(f"{block[1:]}:" if block else plain)
    lines.append("}")
    return "\n".join([*types.values(), *lines]) + "\n"


def _numbering(parameters: str, body: str) -> dict[str, str]:
    """New names for local values and blocks, in the order of their definitions."""
    named = [_PARAMETER.search(parameter) for parameter in split_commas(parameters[1:-1])]
    values = [canonical(part[1]) for part in named if part]
    blocks = [] if _starts_with_label(body) else [_ENTRY]
    for value, label in _DEFINITION.findall(body):
        if value:
            values.append(canonical(value))
        else:
            blocks.append(canonical("%" + label))
    new = {name: f"%{number}" for number, name in enumerate(values)}
    new.update((name, f"%b{number}") for number, name in enumerate(blocks))
    return new


def _starts_with_label(body: str) -> bool:
    first = _DEFINITION.search(body)
    return first is not None and bool(first[2]) and not re.sub(COMMENT, "", body[: first.start()]).strip()


def _types(module: ModuleText, source: str) -> dict[str, str]:
    """The definitions of the types that `source` refers to, users first.

    Types with a number are left out, since only their place tells them from local values.
    """
    named = {entity.key for entity in module.of_kind("type") if not entity.key[1:].isdecimal()}
    found: dict[str, str] = {}
    pending = [source] if named else []
    while pending:
        tokens = {canonical(token) for token in _LOCALS.findall(pending.pop())}
        for key in sorted(tokens & named - found.keys()):
            found[key] = squeeze(module.source(module.by_key[key]))
            pending.append(assigned(found[key]))
    return found
