"""Imported before anything else, this spares each server of the tests half a second of lsprotocol's import."""

import importlib
from pathlib import Path

from llmfb_server.quick_start import compiled_once

_ROOT = Path(__file__).parents[2]

with compiled_once(_ROOT / ".pytest_cache"):
    importlib.import_module("lsprotocol.types")
