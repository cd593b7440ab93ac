"""One document of a corpus, and the rows that are made of many."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class Document:
    """What a document is called (``folder/a.docx``, ``a.zip/b.txt``, ``cases.jsonl#12``) and its text."""

    name: str
    text: str


Work = Callable[[Sequence[Document]], Mapping[str, "pa.Table"]]
"""Documents in, tables out, by name. Every call returns the same tables with the same columns, empty ones too, and
what it says of a document hangs on that document alone. One named ``errors`` (``corpus.errors``) joins what could not
be read. The work can be pickled: it runs in other processes."""
