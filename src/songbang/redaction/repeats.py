"""What was found once is found wherever it stands again, in any paper that is shared together."""

import re
from collections.abc import Iterator, Mapping

from songbang.redaction.flat import bare
from songbang.redaction.kind import Found, Kind


class Repeats:
    """Words to look for, each with its kind and the words under which it was found first."""

    def __init__(self, words: Mapping[str, tuple[Kind, str]]) -> None:
        self.known = {bare(word): told for word, told in words.items()}
        self.pattern = _pattern(words)

    def find(self, text: str) -> Iterator[Found]:
        """Yield every place of the words in a flat text."""
        for hit in self.pattern.finditer(text) if self.pattern else ():
            yield Found(self.known[bare(hit.group())][0], *hit.span())

    def first(self, words: str) -> str:
        """Return the words under which this was found first, without blanks and capitals."""
        told = self.known.get(bare(words))
        return bare(told[1]) if told else bare(words)


def _pattern(words: Mapping[str, tuple[Kind, str]]) -> re.Pattern[str] | None:
    forms = sorted({_form(word, kind) for word, (kind, _) in words.items() if bare(word)}, key=len, reverse=True)
    return re.compile("|".join(forms), re.IGNORECASE) if forms else None


def _form(word: str, kind: Kind) -> str:
    if word.isascii():
        spaced = r"[\s-]{1,2}".join(map(re.escape, word.split()))
        return rf"(?<![A-Za-z0-9]){spaced}(?![A-Za-z0-9])"
    gap = " ?" if kind is Kind.FIRM else r"\s?"  # the head of a line often goes on where a firm's short name ends
    return gap.join(re.escape(char) for char in word if not char.isspace())
