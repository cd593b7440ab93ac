"""Sources divided into pieces; one file a form knows where its documents may be parted."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from songbang.corpus import jsonl, parquet, zipped
from songbang.corpus.source import Source
from songbang.corpus.unit import Piece

_BY_FORM: Final[dict[str, Callable[[Source, int], Iterator[Piece]]]] = {
    "jsonl": jsonl.pieces,
    "parquet": parquet.pieces,
    "zip": zipped.pieces,
}


def divided(sources: Iterable[Source], most: int) -> Iterator[Piece]:
    """Yield the pieces of all sources in their order, of some ``most`` bytes where their form can be parted anywhere.

    What holds many documents and cannot be opened is one piece without an end, with a size of 0 where it holds none.
    """
    for source in sources:
        whole = Piece(source, 0, 0, 0, source.size)
        pieces = _BY_FORM.get(source.form)
        try:
            yield from (list(pieces(source, most)) or [replace(whole, size=0)]) if pieces else [whole]
        except Exception:  # noqa: BLE001 - a damaged file makes the libraries raise anything
            yield whole
