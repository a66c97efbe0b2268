"""A program that prints modules as LLVM does without names, or without debug info: texts as JSON on standard input."""

from __future__ import annotations

import json
import sys

from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.locate import locate


def main() -> None:
    api = Api(locate().path)
    found: list[str] = []
    for text in json.load(sys.stdin):
        with Module.parse(Context(api), text) as module:
            if sys.argv[1] == "without-debug":
                api.LLVMStripModuleDebugInfo(module.ref)
            else:
                assert module.run_passes("strip-nondebug") is None
            assert module.verify() is None
            found.append(module.print())
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
