"""Telephone numbers: mobile, land line, service lines, Hong Kong, Taiwan and abroad."""

import re
from collections.abc import Iterator

from songbang.redaction.flat import GAP, digits
from songbang.redaction.kind import Found, Kind

KIND = Kind.PHONE
_HOTLINES = re.compile(r"12\d{3}|11\d|9\d{4}")
_EXTENSION = r"(?: ?(?:转|-|ext\.?|x) ?\d{1,6})?"
_FORMS = re.compile(
    "|".join(
        (
            rf"(?:(?:\+|00)?86{GAP})?1{GAP}[3-9]{GAP}{digits('9')}",
            rf"(?:(?:\+|00)?86{GAP})?\(?0\d{{2,3}}\)?{GAP}{digits('7,8')}{_EXTENSION}",
            rf"[48]00{GAP}{digits('7')}",
            r"(?:\+|00)852[ -]?\d{4}[ -]?\d{4}|(?:\+|00)853[ -]?\d{4}[ -]?\d{4}|(?:\+|00)886[ -]?\d{1,3}(?:[ -]?\d{3,4}){2}",
            r"09\d{2}[ -]\d{3}[ -]\d{3}",
            r"\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}",
        )
    )
)
_WHOLE = re.compile(rf"(?<![\dA-Za-z.])(?:{_FORMS.pattern})(?![\dA-Za-z])")
_LABEL = r"(?:电话|手机号?|联系方式|传真|座机|致电|拨打|热线|tel|phone|mobile|cell|fax)(?:号码?)?(?:\((?:m|t|手机)\))?"
_LABELLED = re.compile(
    rf"{_LABEL}\.?\s{{0,2}}[:;|\t ]?\s{{0,2}}(?P<n>\+?[\d(][\d()* -]{{5,20}}\d)(?!\d)", re.IGNORECASE
)


def find(text: str) -> Iterator[Found]:
    """Yield telephone numbers in a flat text; the short lines of authorities are nobody's."""
    for hit in _WHOLE.finditer(text):
        yield Found(KIND, *hit.span())
    for hit in _LABELLED.finditer(text):
        if not _HOTLINES.fullmatch(hit["n"]):
            yield Found(KIND, *hit.span("n"))


EXAMPLES = (
    ("手机:13800138000", "13800138000"),
    ("联系我 138 0013 8000 即可", "138 0013 8000"),
    ("+86-139-1234-5678", "+86-139-1234-5678"),
    ("电话 021-64371234-802", "021-64371234-802"),
    ("(0755) 2688 1234", "(0755) 2688 1234"),
    ("客服 400-820-1234", "400-820-1234"),
    ("香港 +852 2345 6789", "+852 2345 6789"),
    ("Tel: 6437 1234", "6437 1234"),
    ("1381234\n5678", "1381234\n5678"),
)
COUNTER_EXAMPLES = (
    "劳动保障热线12333",
    "法律援助拨打 12348",
    "金额为 13800138.00 元",
    "2025-03-31 至 2026-03-31",
    "文号 20201229001",
    "合计 0.138001380",
    "第 100 条至第 120 条",
    "2000 元、3000 元、4000 元",
    "人数 1380013",
)
