"""What an annex is called, however its number is written: 附件一, 附件1, Annex 1."""

import re

from songbang.passages.numbering import plain_number

_LABEL = re.compile(
    r"附(?P<f>件|录|表)\s?(?P<n>[一二三四五六七八九十]{1,3}|\d{1,2}|[甲乙丙丁戊](?!方)|[A-Z](?![A-Za-z]))?|\b(?P<e>Schedule|Annex(?:ure)?|Appendix|Exhibit|Attachment)[ _-]?(?P<m>\d{1,2}|[A-Z]\b|[IVX]{1,4}\b|One|Two|Three|Four|Five)?",
    re.IGNORECASE,
)
_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "i": "1", "ii": "2", "iii": "3", "iv": "4"}


def labels(words: str) -> frozenset[str]:
    """Return the annexes that folded words name, each as its number; an empty one for an annex without a number.

    附表 is a row of its own beside 附件, 附录 and the English words.
    """
    return frozenset(_label(hit) for hit in _LABEL.finditer(words))


def _label(hit: "re.Match[str]") -> str:
    number = (hit.group("n") or hit.group("m") or "").strip()
    number = _WORDS.get(number.lower()) or plain_number(number).upper() if number else ""
    return f"表{number}" if hit.group("f") == "表" and number else number
