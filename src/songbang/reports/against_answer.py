"""What the law says set against a folder of texts: what does not match first, then the counts; and as JSON."""

from collections.abc import Iterator, Mapping

from songbang import __version__
from songbang.basis.words import Words
from songbang.law.against.outcome import Against, Comparison, Row, Unmatched, Where, Why
from songbang.law.in_force import Law
from songbang.reports.against_phrases import KINDS, SAID, STANDINGS, WAYS, WHYS
from songbang.reports.labels import article as article_words
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell

_BOTH = Words("    {stated}{there}", "    {stated} {there}")
_MOST_SHOWN = 12


def against_json(answer: Comparison, lang: str) -> dict[str, Json]:
    """Return the comparison as one JSON object."""
    return {
        "songbang": __version__,
        "command": "law",
        "against": {
            "folder": answer.folder,
            "counts": {standing.value: count for standing, count in answer.counts.items()},
            "rows": [_row(row, lang) for row in answer.rows],
            "files": plain_value(answer.matched, lang),
            "unmatched": plain_value(answer.unmatched, lang),
            "without_text": plain_value(answer.without_text, lang),
        },
        "problems": plain_value(answer.problems, lang),
    }


def against_text(answer: Comparison, law: Law, lang: str) -> str:
    """Return the comparison as lines of text."""
    return "\n".join(tell(line, lang) for line in _lines(answer, law)) + "\n"


def _row(row: Row, lang: str) -> dict[str, Json]:
    told = plain_value(row, lang)
    if not isinstance(told, dict):
        raise TypeError("a row is told as an object")
    told["from"] = told.pop("start")
    return told


def _lines(answer: Comparison, law: Law) -> Iterator[Words]:
    yield SAID["head"].fill(folder=answer.folder)
    amiss = answer.amiss
    if amiss:
        yield Words("", "")
        yield SAID["amiss"]
    elif answer.counts[Against.MATCHES]:
        yield SAID["nothing_amiss"]
    for row in amiss:
        if row.standing is Against.DIFFERS:
            yield from _differs(row, law)
    missing: dict[Where, list[Row]] = {}
    for row in amiss:
        if row.standing is Against.NO_ARTICLE:
            missing.setdefault(row.place, []).append(row)
    for place, rows in missing.items():
        yield from _missing(place, rows, law)
    yield Words("", "")
    yield from _counted(answer, law)


def _differs(row: Row, law: Law) -> Iterator[Words]:
    """One figure that does not stand there: where, who states it, what stands there instead."""
    yield _place(row.place, _who(row), law)
    found = ", ".join(row.found[:_MOST_SHOWN])
    stated = SAID["figure"].fill(figure=row.figure, value=row.value)
    there = SAID["found" if found else "none_found"].fill(found=found, kind=KINDS[row.kind])
    yield _BOTH.fill(stated=stated, there=there)
    if row.place.quote:
        yield SAID["quote"].fill(quote=row.place.quote)


def _missing(place: Where, rows: list[Row], law: Law) -> Iterator[Words]:
    """One article that is not there, with everything here that cites it."""
    yield _place(place, ", ".join(dict.fromkeys(_who(row) for row in rows)), law)
    yield SAID["part_missing" if place.line else "article_missing"]


def _place(place: Where, who: str, law: Law) -> Words:
    known = law.instruments.get(place.instrument)
    title = known.title if known else Words(place.instrument, place.instrument)
    where = f"{place.file}:{place.line}" if place.line else place.file
    return SAID["place"].fill(where=where, of=who, title=title, article=article_words(place.article))


def _who(row: Row) -> str:
    return f"{row.of} {row.start.isoformat()}" if row.start else row.of


def _counted(answer: Comparison, law: Law) -> Iterator[Words]:
    counts: Mapping[Against, int] = answer.counts
    for standing in Against:
        yield STANDINGS[standing].fill(count=counts[standing])
    for matched in answer.matched:
        title = law.instruments[matched.instrument].title
        yield SAID["file"].fill(name=matched.name, title=title, way=WAYS[matched.by])
    for unmatched in answer.unmatched:
        yield _unmatched(unmatched, law)
    if answer.without_text:
        titles = [law.instruments[name].title for name in answer.without_text if name in law.instruments]
        joined = Words("、".join(title.zh for title in titles), "; ".join(title.en for title in titles))
        yield SAID["without_text"].fill(titles=joined)


def _unmatched(file: Unmatched, law: Law) -> Words:
    titles = [law.instruments[name].title for name in file.instruments if name in law.instruments]
    joined = Words("、".join(title.zh for title in titles), "; ".join(title.en for title in titles))
    why = Why.NOT_HELD if file.why is Why.SEVERAL and not titles else file.why
    return SAID["unmatched"].fill(name=file.name, why=WHYS[why].fill(titles=joined, title=file.title or file.name))
