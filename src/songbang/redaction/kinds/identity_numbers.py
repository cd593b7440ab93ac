"""Numbers of identity cards: mainland (18 and 15 digits), Hong Kong, Taiwan; half hidden ones behind a label too."""

import re
from collections.abc import Iterator

from songbang.redaction.flat import GAP
from songbang.redaction.kind import Found, Kind

KIND = Kind.IDENTITY
_DAY = rf"(?:0{GAP}[1-9]|1{GAP}[0-2]){GAP}(?:0{GAP}[1-9]|[12]{GAP}\d|3{GAP}[01])"
_PLACE = rf"[1-8](?:{GAP}\d){{5}}"
_EIGHTEEN = rf"{_PLACE}{GAP}(?:1{GAP}[89]|2{GAP}0){GAP}\d{GAP}\d{GAP}{_DAY}{GAP}\d{GAP}\d{GAP}\d{GAP}[\dXx]"
_FIFTEEN = rf"{_PLACE}{GAP}\d{GAP}\d{GAP}{_DAY}{GAP}\d{GAP}\d{GAP}\d"
_WHOLE = re.compile(
    rf"(?<![\dA-Za-z.])(?:{_EIGHTEEN}|{_FIFTEEN}|[A-Z]{{1,2}}\d{{6}} ?\([\dA]\)|[A-Z][12]\d{{8}})(?![\dA-Za-z])"
)
_LABEL = (
    r"(?:身份证|身份证件|证件|公民身份|居民身份证|ID card|identity card|HKID|I\.?D\.?)\s?(?:号码?|编号|no\.?|number)?"
)
_LABELLED = re.compile(
    rf"{_LABEL}\s{{0,2}}[:;|\t ]?\s{{0,2}}(?:为|是)?\s?(?P<n>[A-Z]{{0,2}}[\dXx*][\dXx* -]{{4,22}}[\dXx*](?:\([\dA]\))?)(?![\dA-Za-z])",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Found]:
    """Yield identity numbers in a flat text, whether their check digit is right or not."""
    for hit in _WHOLE.finditer(text):
        yield Found(KIND, *hit.span())
    for hit in _LABELLED.finditer(text):
        yield Found(KIND, *hit.span("n"))


EXAMPLES = (
    ("身份证号:310101199003151234", "310101199003151234"),
    ("公民身份号码 31010119900315123x", "31010119900315123x"),
    ("310101 19900315 1234", "310101 19900315 1234"),
    ("老证 310101900315123", "310101900315123"),
    ("身份证号码为3101**********1234", "3101**********1234"),
    ("HKID: A123456(7)", "A123456(7)"),
    ("身分證 A123456789", "A123456789"),
)
COUNTER_EXAMPLES = (
    "统一编号 310101209913451234",
    "金额 1990031512345.67",
    "身份证复印件一份",
    "订单 20250315",
    "出示身份证件后方可进入",
    "型号 A12345",
    "页码 123456",
)
