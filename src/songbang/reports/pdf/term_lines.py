"""The terms of a clause as lines of a printed report: in our words, or quoted from the paper."""

from collections.abc import Iterator

from songbang.reports.pdf.document import Line, Run
from songbang.reports.pdf.voice import Voice
from songbang.reports.term_words import TermLine


def term_lines(line: TermLine, language: str, voice: Voice) -> Iterator[Line]:
    """Yield a line for each value of a term; ``language`` is that of the paper."""
    for one in line.said:
        who = (Run(f"{one.who} ", "strong", language),) if one.who else ()
        if one.words is not None:
            yield (*who, *voice.line(one.words))
        else:
            yield (*who, Run(f"“{one.quote}”", lang=language))
