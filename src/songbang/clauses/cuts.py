"""One sentence that names two breaches with a sum for each is two clauses."""

from collections.abc import Iterator

from songbang.clauses.cue import compiled

_AGAIN = compiled(r",(?=(?:如|若|而)?(?:再)?(?:违反|违背)|第[^,。;]{1,6}条(?:违反|的)|(?:如|若)违反)")
_SUM = compiled(r"<MONEY>|<TIMES>")


def breaches_apart(words: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of a sentence on damages, one for each breach that has a sum of its own."""
    start = 0
    for cut in _AGAIN.finditer(words):
        if _SUM.search(words, start, cut.start()) and _SUM.search(words, cut.end()):
            yield start, cut.end()
            start = cut.end()
    yield start, len(words)
