"""Where llmfb keeps what it can make again: folders that nobody else may write, or none.

Who can write there could hand us programs to run and results to offer.
"""

from __future__ import annotations

import functools
import grp
import os
import pwd
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs

from llmfb_core.errors import CacheError

VARIABLE = "LLMFB_CACHE_DIR"
RESULTS, REPORTS, SCREENING, LIBRARIES = "results", "reports", "screening", "libraries"
"""The folders in it, and all that llmfb puts there."""
_REMEDY = f"name another folder in {VARIABLE}"
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def cache_folder() -> Path:
    """`LLMFB_CACHE_DIR`, else the user's cache folder for llmfb; it need not exist."""
    return Path(os.environ.get(VARIABLE) or platformdirs.user_cache_dir("llmfb"))


def check(folder: Path) -> None:
    """Raise CacheError where others own or may write `folder` or what it lies in, as far as these exist.

    A symbolic link is judged by what it points to.  Folders above may be root's, writable by its group, and one where
    only the owner of something may remove it (as in /tmp) keeps ours safe.
    """
    if not folder.is_absolute():
        raise CacheError(f"the cache folder {folder} is a relative path; {_REMEDY}")
    try:
        real = folder.resolve()
        _check_own(real)
        for above in real.parents:
            _check_above(above)
    except OSError as error:
        raise CacheError(f"the cache folder {folder} cannot be used: {error.strerror}; {_REMEDY}") from None


def _check_own(folder: Path) -> None:
    try:
        found = folder.stat()
    except FileNotFoundError:
        return
    if not stat.S_ISDIR(found.st_mode):
        raise CacheError(f"the cache folder {folder} is no folder; remove it, or {_REMEDY}")
    if found.st_uid != os.geteuid():
        raise CacheError(f"the cache folder {folder} belongs to another user; {_REMEDY}")
    if found.st_mode & _OTHERS_WRITE:
        raise CacheError(
            f"others may write the cache folder {folder}; remove it with all that is in it, or {_REMEDY}"
        )


def _check_above(folder: Path) -> None:
    try:
        found = folder.stat()
    except FileNotFoundError:
        return
    if found.st_uid not in (0, os.geteuid()):
        raise CacheError(f"the cache folder lies in {folder}, which belongs to another user; {_REMEDY}")
    trusted = found.st_uid == 0 or _is_private(found.st_gid)
    others = found.st_mode & stat.S_IWOTH or (found.st_mode & stat.S_IWGRP and not trusted)
    if others and not found.st_mode & stat.S_ISVTX:
        raise CacheError(
            f"the cache folder lies in {folder}, which others may write: chmod go-w, or {_REMEDY}"
        )


def _is_private(group: int) -> bool:
    """Whether it is the group that many systems give each user, under their name and with nobody else in it."""
    try:
        user, found = pwd.getpwuid(os.geteuid()), grp.getgrgid(group)
    except KeyError:
        return False
    return found.gr_name == user.pw_name and user.pw_gid == group and set(found.gr_mem) <= {user.pw_name}


def made(folder: Path, *below: str) -> Path:
    """Make `folder` and the folders `below` it, each in the one before, for us alone; raises CacheError."""
    check(folder)
    wanted = [folder, *(folder.joinpath(*below[: count + 1]) for count in range(len(below)))]
    try:
        missing = [place for place in folder.parents if not place.exists()]
        for place in (*reversed(missing), *wanted):
            place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise CacheError(f"the cache folder {folder} cannot be made: {error.strerror}; {_REMEDY}") from None
    check(wanted[-1])
    for place in wanted:
        _check_own(place.resolve())
    return wanted[-1]


def usable_folder(tell: Callable[[str], None], *below: str) -> Path:
    """The folder `below` the cache folder, made; where it cannot be trusted, one for this process, and `tell` why."""
    try:
        return made(cache_folder(), *below)
    except CacheError as error:
        tell(f"{error}; until then nothing is kept")
    folder = Path(_temporary().name, *below)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@functools.cache
def _temporary() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="llmfb-")
