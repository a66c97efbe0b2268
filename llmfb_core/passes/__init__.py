"""Pass lists: the table of passes for each LLVM major, one parser, one printer."""

from llmfb_core.passes.pass_list import InvalidPassList, PassList, from_elements, from_placed, parse
from llmfb_core.passes.table import Element, table, vocabulary

__all__ = [
    "Element",
    "InvalidPassList",
    "PassList",
    "from_elements",
    "from_placed",
    "parse",
    "table",
    "vocabulary",
]
