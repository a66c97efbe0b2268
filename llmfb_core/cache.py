"""Where llmfb keeps what it can make again."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def cache_folder() -> Path:
    """`LLMFB_CACHE_DIR`, else the user's cache folder for llmfb; it need not exist."""
    return Path(os.environ.get("LLMFB_CACHE_DIR") or platformdirs.user_cache_dir("llmfb"))
