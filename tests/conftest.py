"""The same surroundings for all tests on every machine: no width of a terminal, no settings of the user's, no cache."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says more about the machine than about us.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

# Tests read it when they are collected; elsewhere than here, relative paths would mean other places.
os.environ["LLMFB_TEST_LLVMS"] = os.pathsep.join(
    str(Path(path).absolute()) for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep) if path
)

_OF_THE_USER = (
    *("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "PYTHON_COLORS"),
    *("TTY_COMPATIBLE", "TTY_INTERACTIVE", "PYTHONSAFEPATH", "PYTHONUNBUFFERED", "LLMFB_LLVM"),
)


@pytest.fixture(autouse=True, scope="session")
def _same_everywhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in _OF_THE_USER:
        os.environ.pop(name, None)
    os.environ.update(LC_ALL="C.UTF-8", TERM="dumb", LLMFB_CACHE_DIR=str(tmp_path_factory.mktemp("cache")))
    # No LLVM but the embedded one, whatever this machine has.
    os.environ["LLMFB_LLVM_FOLDERS"] = ""


@pytest.fixture(autouse=True)
def _environment_as_before() -> Generator[None]:
    """Commands clean the environment of their process, which is the tests' own where `main` is called."""
    before = dict(os.environ)
    yield
    for name in os.environ.keys() - before.keys():
        del os.environ[name]
    os.environ.update(before)
