"""An environment in which the packages of the extra `model` cannot be found, as where they are not installed."""

from __future__ import annotations

import os
from pathlib import Path

from llmfb_core.model.libraries import LIBRARIES

REMEDY = "pip install 'llmfb[model]'"


def without_model(folder: Path) -> dict[str, str]:
    """Python runs `sitecustomize` before anything else, also in the processes that llmfb starts."""
    folder.mkdir(exist_ok=True)
    (folder / "sitecustomize.py").write_text(
        f"import sys\nsys.modules.update(dict.fromkeys({LIBRARIES!r}))\n"
    )
    places = [str(folder), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))}
