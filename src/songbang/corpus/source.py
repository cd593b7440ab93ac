"""One thing that holds documents: a file in a folder, or an object in a store."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

_FORMS: Final = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet", ".pq": "parquet", ".zip": "zip"}


@dataclass(frozen=True, slots=True)
class Source:
    """Where it is (a path, or an address such as ``s3://``), its name in tables, its bytes, and a mark of its version.

    ``stamp`` changes where the content does: the time of the last change for a file; a store tells none.
    """

    address: str
    name: str
    size: int
    stamp: str

    @property
    def form(self) -> str:
        """``jsonl``, ``parquet``, ``zip``: many documents in one; ``file`` for everything that is read whole."""
        return _FORMS.get(PurePosixPath(self.name).suffix.lower(), "file")
