"""Answers as people type them: days, money, lengths, yes and no, places; what is not understood is ``None``."""

import re
from datetime import date
from decimal import Decimal

from songbang.basis.case_rows import read_day
from songbang.basis.known import as_number
from songbang.basis.shown import PLACES
from songbang.papers.folded import fold
from songbang.readings.written_days import written_day
from songbang.terms.amounts import sums
from songbang.terms.lengths import stretches
from songbang.terms.numbers import NUMBER, english, number
from songbang.terms.place_names import place_within

_EIGHT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")
_NOT_KNOWN = re.compile(
    r"[?\s。.]*|(?:我|也|现在|还)*(?:不知道?|不清楚|不确定|不记得了?|记不得了?|忘了|说不准|没印象)了?"
    r"|(?:i )?(?:do not|don'?t|dont) (?:know|remember)|unknown|not sure|no idea|idk|unsure",
    re.IGNORECASE,
)
_NO = re.compile(
    r"(?:一直|从来?|都|也|还)*(?:没有?|无|否|不是|不|非|未)(?:过|有|的|了|付|付过|给|给过|通知|通知过|收到|收到过|接触|接触过|约定|写)*"
    r"|no|none|nope|n|nothing|never|false|not at all",
    re.IGNORECASE,
)
_YES = re.compile(
    r"(?:是|有|对|会|嗯|真|接触过?|当然|肯定)(?:的|过|有|了|接触)*|yes|y|yeah|yep|true|sure|i (?:do|did|had)",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"(?:大概|大约|约|差不多|左右|about|税前|税后)*(?P<n>{NUMBER})(?P<k>[kw])?(?:块|圆|元|yuan|左右|多)*",
    re.IGNORECASE,
)
_PER_CENT = re.compile(
    r"(?P<n>\d+(?:\.\d+)?) ?(?:%|per ?cent)|百分之(?P<han>[一二三四五六七八九十百\d.]+)", re.IGNORECASE
)
_TENTHS = re.compile(r"(?P<n>[一二三四五六七八九\d])成(?P<half>半)?")
_FRACTION = re.compile(
    r"(?<![\d.])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])|(?<![\d.])(?P<d>0\.\d{1,6})(?!\d)|一半|half|三分之(?P<t>[一二])"
)
_HUNDRED = Decimal(100)
_ALONE = re.compile(r"(?<![\d.,])(\d[\d,]*(?:\.\d+)?\s?[千万]?)([kwKW](?![a-z]))?(?![\d.]|\s?%)")
_NEGATIVE = re.compile(
    r"(?<![\d元万千百年月日kw])\s?[-−]\s?(?=[\d.]|[￥¥])|负(?=[\d.一二两三四五六七八九十])", re.IGNORECASE
)
"""A sign of less than nothing, which a mistake puts before a sum; a dash between two numbers is none."""
_ABROAD = re.compile(r"[$€£]|美|港|欧|usd|hkd|eur|gbp", re.IGNORECASE)
_DIGITS = 9
_SCALES = {None: 1, "k": 1000, "K": 1000, "w": 10_000, "W": 10_000}


def plain(typed: str) -> str:
    """Return what was typed in one width and script, without blanks around it."""
    return fold(typed.strip().replace("’", "'")).text.strip()


def not_known(typed: str) -> bool:
    """Tell whether an answer says that the person does not know; nothing typed says so too."""
    return bool(_NOT_KNOWN.fullmatch(plain(typed).rstrip("!。.")))


def spoken_day(typed: str) -> date | None:
    """Return the first day in the words: 2026-03-31, 2026.3.31, 2026年3月31日, 20260331, 31 March 2026."""
    words = plain(typed)
    found = _EIGHT.search(words)
    written = f"{found[1]}-{found[2]}-{found[3]}" if found else None
    return read_day(written) if written else read_day(written_day(words))


def spoken_sum(typed: str) -> Decimal | None:
    """Return an amount of yuan: 12,000元, 1.2万, 一万二千, 12k; none below nothing, none in another currency."""
    words = plain(typed)
    if _NEGATIVE.search(words):
        return None
    bare = _BARE.fullmatch(words.replace(" ", ""))
    if bare:
        return _scaled(bare["n"], bare["k"] or "")
    found = [one for one in sums(words) if one.amount is not None]
    if found:
        return as_number(found[0].amount) if found[0].currency == "CNY" else None
    alone = _ALONE.findall(words)
    return _scaled(*alone[0]) if len(alone) == 1 and not _ABROAD.search(words) else None


def _scaled(count: str, unit: str) -> Decimal | None:
    found = number(count)
    return None if found is None else as_number(found * _SCALES[unit or None])


def spoken_share(typed: str) -> Decimal | None:
    """Return a share: 30%, 百分之三十, 三成, 0.3, 1/3, 一半."""
    words = plain(typed)
    if _NEGATIVE.search(words):
        return None
    hundred = _PER_CENT.search(words)
    if hundred:
        count = number(hundred["n"] or hundred["han"])
        return None if count is None else as_number(count / _HUNDRED)
    tenths = _TENTHS.search(words)
    if tenths:
        count = number(tenths["n"])
        return None if count is None else as_number((count + (Decimal("0.5") if tenths["half"] else 0)) / 10)
    return _fraction(words)


def _fraction(words: str) -> Decimal | None:
    found = _FRACTION.search(words)
    if found is None:
        return None
    if found["d"]:
        return as_number(found["d"])
    if found["a"]:
        above, below = int(found["a"]), int(found["b"])
    else:
        above, below = (2 if found["t"] == "二" else 1), (3 if found["t"] else 2)
    if not 0 < above <= below:
        return None
    return as_number(round(Decimal(above) / Decimal(below), PLACES))


def spoken_months(typed: str) -> int | None:
    """Return a length in months: 24, 二十四个月, 两年, 一年半, 2 years."""
    words = plain(typed)
    found = next(iter(stretches(words)), None)
    if found is not None:
        return found.months
    count = number(words.removesuffix("月")) or english(words.lower().removesuffix("months").strip())
    return int(count) if count is not None and count == int(count) and 0 <= count <= 600 else None


def spoken_count(typed: str) -> int | None:
    """Return a whole number as it is written in a file, below a thousand millions."""
    count = plain(typed)
    return int(count) if count.isdecimal() and count.isascii() and len(count) <= _DIGITS else None


def spoken_yes(typed: str) -> bool | None:
    """Return yes or no."""
    words = plain(typed).rstrip("。.!,吧呢啊")
    if _NO.fullmatch(words):
        return False
    return True if _YES.fullmatch(words) else None


def spoken_place(typed: str) -> str | None:
    """Return the code of a place by its code or a name that it is known under; of two places it is neither."""
    return place_within(plain(typed))
