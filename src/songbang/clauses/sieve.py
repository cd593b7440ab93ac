"""Which kinds a sentence may show at all: one scan for the words that each kind cannot do without."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from songbang.clauses.clause import Kind


def words(listed: str) -> tuple[str, ...]:
    """Return the words of a list that is written with bars between them, as the kinds write theirs."""
    return tuple(listed.split("|"))


def sieve(sentences: Sequence[str], needed: Mapping[Kind, Sequence[str]]) -> list[set[Kind]]:
    """Return for each sentence the kinds of which at least one necessary word stands in it.

    All sentences are searched as one text: hundreds of words in thousands of sentences are then a few million
    characters of plain search and no loop in Python.
    """
    whole = "\n".join(sentences)
    starts = [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence) + 1)
    found: list[set[Kind]] = [set() for _ in sentences]
    for word, kinds in _by_word(needed).items():
        for at in _hits(whole, word, starts):
            found[at] |= kinds
    return found


def _by_word(needed: Mapping[Kind, Sequence[str]]) -> dict[str, set[Kind]]:
    turned: dict[str, set[Kind]] = {}
    for kind, its_words in needed.items():
        for word in its_words:
            turned.setdefault(word, set()).add(kind)
    return turned


def _hits(whole: str, word: str, starts: Sequence[int]) -> Iterator[int]:
    """Yield the index of each sentence that holds the word, once."""
    place = whole.find(word)
    while place >= 0:
        at = bisect_right(starts, place) - 1
        yield at
        place = whole.find(word, starts[at + 1])
