"""Where a restraint holds: the words that say so."""

import re

from songbang.basis.term import Term
from songbang.terms.source import Source
from songbang.terms.territory_forms import territory_forms

_BLANK = re.compile(r"(?:在|地域(?:范围)?(?:为|是|:){1,2})(?:_{2,}|【[_ ]*】|[XＸ×]{2,})(?:地域|区域|地区|范围|省|市)?")
_NO_PLACE = re.compile(
    r"(?:Term|Employ|Company|Clause|Section|Agreement|Restrict|Schedule|Group|Article|January|February|March|April|May|June|July|August|September|October|November|December|Confidential|RMB|HK\$|Field|Business|Territory|Employee|Firm|Bank)"
)


_DISTANCE = re.compile(r"miles?\b|kilomet|\bkm\b")


def territory(source: Source) -> list[Term]:
    """Return the clause's ``territory`` as its words, if it names one; blank where a template leaves it open.

    Two terms where a clause closes two kinds of place, a region for one trade and a distance for another.
    """
    for at, words in source.looks():
        whole = _defined(source, at, words)
        if whole:
            return [source.term("territory", source.written(at + whole[0], at + whole[1]), at, whole)]
        blank = _BLANK.search(words)
        if blank:
            return [source.term("territory", None, at, blank, blank=True)]
        found = places(words)
        if found:
            return [
                source.term("territory", source.written(at + left, at + right), at, (left, right))
                for left, right in found
            ]
    return []


_AREA = re.compile(r"Area|Territor|Region|地域|区域|地区|范围")
_LONGEST = 200  # characters: a longer meaning says more than where


def _defined(source: Source, at: int, words: str) -> tuple[int, int] | None:
    """The meaning of a word such as ``Restricted Area``: all of it is the territory."""
    given = next((d for d in source.passages.definitions if d.meaning_at == at and at != source.start), None)
    value = words.strip(" 。;,.:")
    if given is None or not value.isascii() or not _AREA.search(given.word) or len(value) > _LONGEST:
        return None
    left = words.find(value)
    return left, left + len(value)


def places(words: str) -> list[tuple[int, int]]:
    """Return the first place that a form finds, and a distance that stands elsewhere in the words."""
    forms, distances = territory_forms()
    first = next((place for form in forms if (place := _first(form, words))), None)
    if first is None:
        return []
    apart = (
        place for form in distances if (place := _first(form, words)) and (place[1] <= first[0] or first[1] <= place[0])
    )
    return [first, *apart][:2]


def _first(form: re.Pattern[str], words: str) -> tuple[int, int] | None:
    for found in form.finditer(words):
        left, right = found.span("w")
        right = left + len(words[left:right].rstrip(" ,"))
        if left < right and (_DISTANCE.search(words, left, right) or not _NO_PLACE.search(words[left:right])):
            return left, right
    return None
