"""Papers for tests, made of the words they hold."""

from songbang.basis.span import Span
from songbang.clauses.clause import Clause, Kind
from songbang.papers.paper import Block, Paper
from songbang.papers.plain import LINE, read
from songbang.readings.read import reading
from songbang.readings.reading import Reading


def paper(text: str, name: str = "文件.txt") -> Paper:
    return read(name, text.encode())


def written(text: str) -> Paper:
    """A paper of exactly these code points, whatever they are, every line of it a block."""
    return Paper("a.txt", "0" * 64, "txt", text, tuple(Block(Span(*line.span())) for line in LINE.finditer(text)))


def reading_of(text: str, name: str = "文件.txt", place: str | None = None, number: int = 0) -> Reading:
    """Read a text file of these words whole."""
    return reading(paper(text, name), number, place)


def titled(words: str) -> str:
    """The words under a first line that says only that somebody works."""
    return ("Employee letter\n" if words.isascii() else "员工须知\n") + words


def clauses_of(words: str, kind: Kind) -> list[Clause]:
    """The clauses of a kind in a paper of these words, under a neutral first line."""
    return list(reading_of(titled(words)).of_kind(kind))


def values(words: str, kind: Kind, name: str) -> list[object]:
    """What the clauses of a kind state under a name, in order."""
    return [term.value for clause in clauses_of(words, kind) for term in clause.terms if term.name == name]
