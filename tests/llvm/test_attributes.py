"""Every attribute that an LLVM has is honoured, refused, or one that only allows something."""

from __future__ import annotations

import os

import pytest

from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.ir import IR
from llmfb_core.llvm.locate import locate
from llmfb_core.llvm.versions.attributes import REFUSED, Attributes

OTHERS = [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(":") if path]


def opened(llvm: str | None) -> tuple[Context, IR]:
    context = Context(Api(locate(llvm).path))
    module = Module.parse(context, "declare ptr @f(ptr)\n")
    return context, IR(context.api, module.ref)


@pytest.mark.parametrize("llvm", [None, *OTHERS])
def test_every_attribute_is_known(llvm: str | None) -> None:
    _, ir = opened(llvm)
    attributes = Attributes(ir)
    last = ir.api.LLVMGetLastEnumAttributeKind()
    # Their names, which the C API does not tell, are in the order of these numbers in llvm/IR/Attributes.td.
    assert [kind for kind in range(1, last) if not attributes.is_known(kind)] == []


def test_what_is_refused_is_an_attribute() -> None:
    _, ir = opened(None)
    for name in REFUSED:
        assert ir.api.LLVMGetEnumAttributeKindForName(name.encode(), len(name)), name
