"""What came out of a unit, as one file: a ZIP of Parquet tables, whole or not there at all."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import pyarrow as pa

_COUNTS: Final = "counts.json"
_TABLE: Final = ".parquet"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many documents were read, how many characters they have, and of how many something could not be read."""

    documents: int = 0
    characters: int = 0
    problems: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.documents + other.documents, self.characters + other.characters, self.problems + other.problems
        )


def packed(tables: Mapping[str, "pa.Table"], counts: Counts) -> bytes:
    """Return the file: the same bytes for the same tables."""
    import pyarrow as pa  # noqa: PLC0415 - only where tables are made
    import pyarrow.parquet as pq  # noqa: PLC0415

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(_COUNTS, _EPOCH), json.dumps(asdict(counts)))
        for name, table in tables.items():
            sink = pa.BufferOutputStream()
            pq.write_table(table, sink, compression="zstd")
            archive.writestr(zipfile.ZipInfo(f"{name}{_TABLE}", _EPOCH), sink.getvalue().to_pybytes())
    return out.getvalue()


def counts_in(part: zipfile.ZipFile) -> Counts:
    """Return what a part counted."""
    return Counts(**json.loads(part.read(_COUNTS)))


def tables_in(part: zipfile.ZipFile) -> tuple[str, ...]:
    """Return the names of the tables of a part, in their order."""
    return tuple(name.removesuffix(_TABLE) for name in part.namelist() if name.endswith(_TABLE))


def table_in(part: zipfile.ZipFile, name: str) -> "pa.Table":
    """Return one table of a part. Raises ``KeyError`` where it has no table of that name."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    return pq.read_table(io.BytesIO(part.read(f"{name}{_TABLE}")))
