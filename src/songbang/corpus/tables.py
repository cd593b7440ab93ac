"""The parts of a run made into one table each, in the order of the documents, whoever did them and when."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from songbang.corpus.errors import ERRORS, errors_table
from songbang.corpus.part import table_in, tables_in
from songbang.corpus.run import Ran

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

_GROUP: Final = 64 * 1024
"""Rows that are written together: more of them would have to be held in memory."""


def write_tables(ran: Ran, folder: Path) -> dict[str, Path]:
    """Write each table as ``folder/<name>.parquet`` and return the paths; the same bytes for the same documents.

    Tables are read and written piece by piece, so that a million documents take no more memory than a thousand.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return {name: _written(ran, name, folder / f"{name}.parquet") for name in _names(ran)}


def _names(ran: Ran) -> tuple[str, ...]:
    if not ran.units:
        return (ERRORS,)
    with ran.state.opened(ran.units[0].key) as part:
        return tables_in(part)


def _written(ran: Ran, name: str, target: Path) -> Path:
    import pyarrow as pa  # noqa: PLC0415 - only where tables are made
    import pyarrow.parquet as pq  # noqa: PLC0415

    beside = target.with_suffix(".new")
    writer: Any = None
    waiting: list[pa.Table] = []
    for table in _tables(ran, name):
        writer = writer or pq.ParquetWriter(beside, table.schema, compression="zstd")
        waiting.append(table)
        if sum(one.num_rows for one in waiting) >= _GROUP:
            writer.write_table(pa.concat_tables(waiting))
            waiting = []
    if waiting:
        writer.write_table(pa.concat_tables(waiting))
    writer.close()
    beside.replace(target)
    return target


def _tables(ran: Ran, name: str) -> "Iterator[pa.Table]":
    if name == ERRORS:
        yield errors_table(ran.problems, frozenset())
    for unit in ran.units:
        with ran.state.opened(unit.key) as part:
            yield table_in(part, name)
