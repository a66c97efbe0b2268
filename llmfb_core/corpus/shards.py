"""Parquet files: the only place that knows PyArrow, which ships no types."""

from __future__ import annotations

import hashlib
import os
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from llmfb_core.errors import CorpusError

Row = dict[str, Any]
"""A value by column."""

_INT = "length"
_LEVEL = 6  # of zstd: a fifth smaller than by default, in a time that does not count beside the extraction


def arrow() -> Any:
    """PyArrow with its Parquet module; raises CorpusError, which says what to install, where there is none."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise CorpusError(f"a corpus needs PyArrow ({error}): pip install 'llmfb[corpus]'") from None
    assert parquet  # its import makes it an attribute of pyarrow
    return cast("Any", pyarrow)


def available() -> None:
    """Raise CorpusError, which says what to install, where there is no PyArrow."""
    arrow()


def write(path: Path, columns: Sequence[str], rows: Sequence[Row], rows_per_group: int) -> str:
    """Write a file whole or not at all; returns its SHA-256.

    All columns are strings but `length`.  Readers load groups of rows one by one.  Raises OSError, on a full
    disk for example.
    """
    pyarrow = arrow()
    types = {column: pyarrow.int32() if column == _INT else pyarrow.string() for column in columns}
    schema = pyarrow.schema(list(types.items()))
    buffer = pyarrow.BufferOutputStream()
    with pyarrow.parquet.ParquetWriter(
        buffer, schema, compression="zstd", compression_level=_LEVEL
    ) as writer:
        for start in range(0, len(rows), rows_per_group):
            group = list(rows[start : start + rows_per_group])
            writer.write_table(pyarrow.Table.from_pylist(group, schema=schema), row_group_size=rows_per_group)
    # Written by Python rather than by PyArrow, so that failures are plain OSErrors.
    data = memoryview(buffer.getvalue())
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    return hashlib.sha256(data).hexdigest()


def digest(path: Path) -> str:
    """The SHA-256 of a file.  Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Shard:
    """A file that was written by `write`, open for reading; some columns at once, others row by row."""

    def __init__(self, path: Path, light: Sequence[str], columns: Sequence[str]) -> None:
        """Read the columns `light`.  Raises CorpusError where the file is no Parquet file with all `columns`."""
        self.path = path
        pyarrow = arrow()
        self._errors: tuple[type[Exception], ...] = (pyarrow.ArrowException, OSError)
        try:
            self._file: Any = pyarrow.parquet.ParquetFile(path)
            if missing := set(columns) - set(self._file.schema_arrow.names):
                raise CorpusError(f"{path}: no column {min(missing)}")
            self._table: Any = self._file.read(columns=list(light)).select(list(light))
        except self._errors as error:
            raise CorpusError(f"{path}: {_first_line(error)}") from None
        self._loaded: tuple[int, Any] | None = None
        meta = self._file.metadata
        self._starts = [0]
        for number in range(meta.num_row_groups):
            self._starts.append(self._starts[-1] + meta.row_group(number).num_rows)

    def light(self) -> Iterator[tuple[Any, ...]]:
        """The columns read at first, row by row."""
        for batch in self._table.to_batches(max_chunksize=4096):
            yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)

    def row(self, number: int, columns: Sequence[str]) -> Row:
        """The row `number`; its group is kept for the next call, which is cheap with an ascending number.

        Raises CorpusError where the file has changed or cannot be read.
        """
        group = bisect_right(self._starts, number) - 1
        if self._loaded is None or self._loaded[0] != group:
            self._loaded = None  # never two groups at once
            self._loaded = group, self._group(group, columns)
        loaded = self._loaded[1]
        return {name: loaded[name][number - self._starts[group]].as_py() for name in columns}

    def _group(self, number: int, columns: Sequence[str]) -> Any:
        try:
            table = self._file.read_row_group(number, columns=list(columns), use_threads=False)
            # One array each: looking up a row among several chunks would take most of the time.
            return {name: table[name].combine_chunks() for name in columns}
        except self._errors as error:
            raise CorpusError(f"{self.path}: {_first_line(error)}") from None

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)


def store_table(path: Path, table: Any) -> None:
    """Write an Arrow table as Parquet, so that no reader ever sees half of it; raises CorpusError."""
    pyarrow = arrow()
    partial = path.with_suffix(".partial")
    try:
        pyarrow.parquet.write_table(table, partial, compression="zstd", compression_level=19)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise CorpusError(f"{path} cannot be written: {error.strerror or error}") from error
