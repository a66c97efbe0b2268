"""`llmfb cache`: what is kept of earlier sessions, and throwing it away."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from typing import Any

from llmfb_core import cache
from llmfb_core.errors import CacheError
from llmfb_core.store import Store

_ROOMS = (cache.RESULTS, cache.REPORTS, cache.SCREENING, cache.LIBRARIES)


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "cache", help="show or clear what is kept of earlier sessions", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    actions.add_parser("show", help="where it is and how much there is").set_defaults(run=show)
    actions.add_parser("clear", help="remove all of it").set_defaults(run=clear)


def show(_options: argparse.Namespace) -> int:
    """Print where results are kept, how many, and what else there is; raises CacheError."""
    folder = _checked()
    store = Store(folder / cache.RESULTS)
    count, size = store.extent()
    print(f"{folder}\n{count} results, {_megabytes(size)} of at most {_megabytes(store.bound)}")
    for each in _own(folder):
        print(f"{each.name:<10}{_megabytes(_size(each)):>9} on disk")
    return 0


def clear(_options: argparse.Namespace) -> int:
    """Remove what is in the folder; raises CacheError where it is not ours or something cannot be removed."""
    folder = _checked()
    rooms = _own(folder)
    freed = sum(map(_size, rooms))
    for each in rooms:
        try:
            if each.is_dir() and not each.is_symlink():
                shutil.rmtree(each)
            else:
                each.unlink()
        except OSError as error:
            raise CacheError(f"{each} cannot be removed: {error.strerror}") from None
    print(f"{_megabytes(freed)} removed from {folder}")
    return 0


def _checked() -> Path:
    folder = cache.cache_folder()
    cache.check(folder)
    return folder


def _own(folder: Path) -> list[Path]:
    """What llmfb puts there: somebody may have named a folder that has other things too."""
    return [each for name in _ROOMS if (each := folder / name).exists()]


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(each.stat(follow_symlinks=False).st_size for each in files if each.is_file())


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
