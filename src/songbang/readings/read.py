"""From a paper to its reading."""

from songbang.clauses.find import find
from songbang.papers.paper import Paper
from songbang.passages.divide import divide
from songbang.readings.annexes import annexes
from songbang.readings.articles import articles, missing_articles
from songbang.readings.fingerprint import fingerprint
from songbang.readings.kind import kind_of
from songbang.readings.language import language_of
from songbang.readings.mentions import mentions
from songbang.readings.page_numbers import printed_pages
from songbang.readings.parties import parties
from songbang.readings.place import place_of, speaks_of_work
from songbang.readings.reading import Reading
from songbang.readings.signatures import signatures
from songbang.readings.titles import titles
from songbang.terms.firm_lists import firm_lists
from songbang.terms.read import with_terms

_MAINLAND = "cn"


def reading(paper: Paper, number: int, place: str | None = None) -> Reading:
    """Read a paper whole.

    ``number`` is its place in the pile (for clause ids). ``place`` is what the user said: it stands where the paper
    itself tells none, or tells no more than the country of it.
    """
    passages = divide(paper)
    language = language_of(paper.text)
    told = place_of(passages.folded.text)
    if told is None and language == "zh-Hans" and speaks_of_work(passages.folded.text):
        told = _MAINLAND
    where, source = _place(told, place)
    employer, worker = parties(passages)
    lines = [passages.folded.text[item.start : item.end] for item in passages.items[:10]]
    lists = firm_lists(passages)
    clauses = with_terms(passages, find(passages, number), lists)
    signed = signatures(paper, passages.folded, employer, worker)
    return Reading(
        paper=paper,
        language=language,
        kind=kind_of(passages.folded.text, lines),
        place=where,
        place_from=source,
        employer=employer,
        worker=worker,
        mentions=mentions(passages),
        clauses=clauses,
        firm_lists=lists,
        titles=titles(passages),
        annexes=annexes(passages),
        signatures=signed,
        printed=printed_pages(paper),
        articles=articles(passages),
        missing_articles=missing_articles(passages),
        fingerprint=fingerprint(passages.folded, [one.span for one in signed]),
    )


def _place(told: str | None, said: str | None) -> tuple[str | None, str | None]:
    if said and (told is None or said.startswith(told + "-")):
        return said, "option"
    return told, "paper" if told else None
