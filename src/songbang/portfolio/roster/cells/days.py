"""Days as rosters write them: 2024-03-01, 2024.3.1, 20240301, 2024年3月1日, the number 45352; none is guessed."""

import re
from datetime import date, timedelta
from typing import Final

from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR
from songbang.papers.folded import fold
from songbang.portfolio.roster.cells.said import NOTHING, Said, says_nothing
from songbang.readings.written_days import written_day

_TIME = r"(?:[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?"
_PARTS: Final = re.compile(rf"(\d{{4}}) ?[-./年] ?(\d{{1,2}}) ?[-./月] ?(\d{{1,2}}) ?[日号]?{_TIME}")
_SHORT: Final = re.compile(r"(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]")
_EIGHT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\.0+)?")
_MONTH: Final = re.compile(r"\d{4} ?[-./年] ?\d{1,2} ?月?份?|\d{4}(?:0[1-9]|1[0-2])|\d{2}年\d{1,2}月|\d{4} ?年?")
_SERIAL: Final = re.compile(r"([2-7]\d{4})(?:\.\d+)?")
_ONE_OF: Final = re.compile(r"\d{4} ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}|(?<!\d)(?:19|20)\d{6}(?!\d)")
_UNCLEAR: Final = re.compile(r"\d{1,2}[-./]\d{1,2}[-./]\d{2,4}")
_EPOCH: Final = date(1899, 12, 30)
_HERE: Final = re.compile(
    r"在职|在岗|未离职|至今|现职|无|没有|no|active|present|current(?:ly employed)?|still employed"
)
"""What says of a day of leaving, or any other, that it has not come."""


def read_day_cell(column: str, text: str) -> Said:
    """Read a day. A month without a day, and a day whose order is not plain, are told and not guessed."""
    plain = fold(text).text.lower().strip()
    if says_nothing(plain) or _HERE.fullmatch(plain):
        return NOTHING
    for pattern, century in ((_PARTS, 0), (_SHORT, 2000), (_EIGHT, 0)):
        found = pattern.fullmatch(plain)
        if found:
            return _day(column, century + int(found[1]), int(found[2]), int(found[3]))
    serial = _SERIAL.fullmatch(plain)
    if serial:
        return Said({column: _EPOCH + timedelta(days=int(serial[1]))})
    wrong = _no_single_day(plain)
    if wrong is not None:
        return Said(wrong=wrong)
    day = written_day(text)
    return Said({column: day}) if day and FIRST_YEAR <= day.year <= LAST_YEAR else Said(wrong="no_day")


def _no_single_day(plain: str) -> str | None:
    """Return why words are not one whole day, ``None`` where nothing speaks against it."""
    if _MONTH.fullmatch(plain):
        return "day_missing"
    if _UNCLEAR.fullmatch(plain):
        return "day_unclear"
    return "days_many" if len(_ONE_OF.findall(plain)) > 1 else None


def _day(column: str, year: int, month: int, day: int) -> Said:
    try:
        found = date(year, month, day)
    except ValueError:
        return Said(wrong="no_day")
    return Said({column: found}) if FIRST_YEAR <= year <= LAST_YEAR else Said(wrong="no_day")
