"""Functions of the shipped examples, as subjects of a search."""

from llmfb_core.autotune.records import Subject
from llmfb_core.corpus.functions import CorpusFunction, functions_of
from llmfb_core.corpus.manifest import CorpusModule
from llmfb_core.examples import examples

FIRST = ("BZ2_hbAssignCodes", "strbuffer_append_bytes")
"""These two can be made smaller than -Oz makes them; they come first."""


def functions() -> list[CorpusFunction]:
    found: list[CorpusFunction] = []
    for index, example in enumerate(examples()):
        module = CorpusModule("jansson", "valid" if index == 0 else "train", example.path, example.path.name)
        found += functions_of(example.text, module)
    return sorted(found, key=lambda one: one.name not in FIRST)


def subjects() -> list[Subject]:
    return [Subject(one.id, one.text, one.name) for one in functions()]
