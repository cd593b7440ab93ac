"""Passports and passes to Hong Kong, Macau, Taiwan and the mainland."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.PASSPORT
_WHOLE = re.compile(
    r"(?<![\dA-Za-z])(?:[EGPSDCHWKL] ?\d{8}|E ?[A-HJ-NP-Z] ?\d{7}|[CW] ?[A-HJ-NP-Z] ?\d{7})(?![\dA-Za-z])"
)
_LABEL = r"(?:护照|通行证|台胞证|回乡证|旅行证|居留许可|工作许可|passport|permit|visa)\s?(?:号码?|编号|no\.?|number)?"
_LABELLED = re.compile(
    rf"{_LABEL}\s{{0,2}}[:;|\t ]?\s{{0,2}}(?:为|是)?\s?(?P<n>[A-Z]{{0,3}} ?\d[\d* ]{{5,10}}[\d*])(?![\dA-Za-z])",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Found]:
    """Yield numbers of passports and passes in a flat text."""
    for hit in _WHOLE.finditer(text):
        yield Found(KIND, *hit.span())
    for hit in _LABELLED.finditer(text):
        yield Found(KIND, *hit.span("n"))


EXAMPLES = (
    ("护照号码:E12345678", "E12345678"),
    ("持 EA1234567 号护照", "EA1234567"),
    ("往来港澳通行证 C12345678", "C12345678"),
    ("Passport No.: 530123456", "530123456"),
)
COUNTER_EXAMPLES = (
    "护照由公司统一保管",
    "附件E 12页",
    "标准 GB12345",
    "护照有效期 2025 年",
)
