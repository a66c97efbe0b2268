"""A function that somebody wrote in normal form, in the module that it belongs to: so LLVM can say what it is."""

from __future__ import annotations

from llmfb_core.document.module import ModuleText


def with_function(source: str, name: str, ir: str, compiled: str | None = None) -> str:
    """The module `source` with `ir`, normalized IR of the function with the decoded name `name`, in its place.

    What `source` lacks and `compiled`, the module after a pass list, has is taken from there: tables that passes
    made, for example.  Named types that `ir` brings along and the module has are the module's.
    """
    module = ModuleText(source)
    function = module.function_entity(name)
    text = source if function is None else source[: function.start] + source[function.end :]
    known = {key for key in module.by_key if function is None or key != function.key}
    parts = [text]
    for other, kinds in (
        (ir, ("type", "define")),
        (compiled or "", ("variable", "declare", "alias", "type")),
    ):
        added = ModuleText(other)
        for entity in added.entities:
            if entity.kind in kinds and entity.key not in known:
                known.add(entity.key)
                parts.append(added.source(entity))
    return "\n".join(parts) + "\n"
