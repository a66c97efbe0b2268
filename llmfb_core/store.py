"""Texts by key in a file, at most so many bytes: what was not used for longest goes first (SQLite)."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import sqlite3

log = logging.getLogger(__name__)
T = TypeVar("T")
BOUND = 256 << 20
"""Bytes of values that are kept."""
NAME = "results.sqlite"
_PATIENCE = 5.0
"""Seconds to wait for other processes that write."""
_TABLE = (
    "CREATE TABLE IF NOT EXISTS entry "
    "(key TEXT PRIMARY KEY, value TEXT NOT NULL, size INTEGER NOT NULL, used REAL NOT NULL)"
)


class Store:
    """The file in a folder that exists; several processes may use it at once.

    Nothing here raises: what cannot be read was never there, and what cannot be written is not kept.
    """

    def __init__(self, folder: Path, bound: int = BOUND) -> None:
        """Open nothing yet; `bound` is in bytes."""
        self.path = folder / NAME
        self.bound = bound

    def read(self, keys: Iterable[str]) -> Mapping[str, str] | None:
        """The values of those keys that are there, which thereby are used; None where the file cannot be read now."""

        def found(database: sqlite3.Connection) -> Mapping[str, str]:
            known: dict[str, str] = {}
            for key in keys:
                row = database.execute("SELECT value FROM entry WHERE key = ?", (key,)).fetchone()
                if row is not None:
                    known[key] = str(row[0])
            return known

        def used(database: sqlite3.Connection) -> None:
            rows = [(time.time(), key) for key in known or ()]
            database.executemany("UPDATE entry SET used = ? WHERE key = ?", rows)

        # Apart from each other: a full disk can be read, but not written.
        known = self._done("read", found)
        if known:
            self._done("write", used)
        return known

    def write(self, key: str, value: str) -> None:
        """Keep a value, for which others may have to go; one beyond the bound is not kept."""
        self.update(key, lambda _known: value)

    def update(self, key: str, change: Callable[[str | None], str]) -> None:
        """`write` what `change` makes of the value that is there; no other process writes meanwhile."""

        def kept(database: sqlite3.Connection) -> None:
            database.execute("BEGIN IMMEDIATE")
            row = database.execute("SELECT value FROM entry WHERE key = ?", (key,)).fetchone()
            value = change(None if row is None else str(row[0]))
            size = len(value.encode())
            if size > self.bound:
                return
            database.execute("REPLACE INTO entry VALUES (?, ?, ?, ?)", (key, value, size, time.time()))
            (total,) = database.execute("SELECT SUM(size) FROM entry").fetchone()
            for old, its_size in database.execute("SELECT key, size FROM entry ORDER BY used").fetchall():
                if total <= self.bound:
                    break
                database.execute("DELETE FROM entry WHERE key = ?", (old,))
                total -= its_size

        self._done("write", kept)

    def extent(self) -> tuple[int, int]:
        """How many values there are, and their bytes; looking makes no file."""
        if not self.path.exists():
            return 0, 0

        def counted(database: sqlite3.Connection) -> tuple[int, int]:
            count, size = database.execute("SELECT COUNT(*), COALESCE(SUM(size), 0) FROM entry").fetchone()
            return int(count), int(size)

        return self._done("read", counted) or (0, 0)

    def _done(self, what: str, action: Callable[[sqlite3.Connection], T]) -> T | None:
        """One transaction; a file that is no database of ours is thrown away for the next one."""
        import sqlite3  # here: an editor waits for the server to start

        try:
            with closing(sqlite3.connect(self.path, timeout=_PATIENCE)) as database, database:
                # Setting it writes, which a full disk does not let us do.
                if database.execute("PRAGMA auto_vacuum").fetchone() != (1,):
                    database.execute("PRAGMA auto_vacuum = FULL")
                database.execute(_TABLE)
                return action(database)
        except sqlite3.OperationalError as error:
            log.warning("cannot %s %s: %s", what, self.path, error)
        except sqlite3.DatabaseError as error:
            log.warning("%s is thrown away: %s", self.path, error)
            self.path.unlink(missing_ok=True)
        return None
