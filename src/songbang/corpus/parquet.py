"""Documents in a column of a Parquet file, read row group by row group."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from songbang.basis.problem import Problem
from songbang.corpus.columns import text_column
from songbang.corpus.document import Document
from songbang.corpus.jsonl import text_of
from songbang.corpus.opened import opened
from songbang.corpus.problems import problem
from songbang.corpus.source import Source
from songbang.corpus.task import Task
from songbang.corpus.unit import Piece
from songbang.corpus.waiting import Waiting

_ROWS: Final = 64
"""How many rows are decoded at a time."""


def pieces(source: Source, _most: int) -> Iterator[Piece]:
    """Yield one piece a row group, with the number of rows before it."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - heavy, and only a few corpora need it

    before = 0
    with opened(source.address) as file, pq.ParquetFile(file) as table:
        for at in range(table.num_row_groups):
            group = table.metadata.row_group(at)
            if group.num_rows:
                yield Piece(source, at, at + 1, before, group.total_byte_size)
            before += group.num_rows


def waiting(piece: Piece, task: Task) -> Iterator[Waiting]:
    """Yield the rows of a piece; a file without a column for the text is said once."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    number = piece.before
    with opened(piece.source.address) as file, pq.ParquetFile(file) as table:
        found = text_column(table.schema_arrow.names, task.column)
        if found is None:
            told = problem("no_text_column", piece.source.name, ", ".join(table.schema_arrow.names[:20]))
            yield Waiting(piece.source.name, partial(_one, told))
            return
        groups = list(range(piece.start, piece.end))
        for batch in table.iter_batches(_ROWS, row_groups=groups, columns=[found]):
            for cell in batch.column(0):
                number += 1
                name = f"{piece.source.name}#{number}"
                yield Waiting(name, partial(_read, name, cell, found, task))


def _one(told: Problem) -> Iterator[Document | Problem]:
    yield told


def _read(name: str, cell: object, column: str, task: Task) -> Iterator[Document | Problem]:
    yield text_of(name, {column: cell.as_py()}, column, task)  # type: ignore[attr-defined]
