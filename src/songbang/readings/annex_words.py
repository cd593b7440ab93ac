"""How an annex is called: 附件一, 附表2, Schedule 3, Annex B; and its number as a bare count."""

import re
from typing import Final

from songbang.passages.numbering import plain_number, small_count

_ZH = r"附 ?(?:件|录|表)"
_ZH_NUMBER = r"[一二三四五六七八九十]{1,3}|[壹贰叁肆伍]|\d{1,2}(?![\d.年月日%])|[甲乙丙丁戊]|[A-H](?![A-Za-z])"
_EN = r"(?:[Aa]nnex(?:ure)?|[Aa]ppendix|[Ss]chedule|[Ee]xhibit|[Aa]ttachment|ANNEX(?:URE)?|APPENDIX|SCHEDULE|EXHIBIT|ATTACHMENT)"
_EN_NUMBER = r"[A-H]|\d{1,2}|[IVX]{1,4}"

NUMBERED: Final = re.compile(
    rf"{_ZH} ?(?:\((?P<in>{_ZH_NUMBER})\)|(?P<zh>{_ZH_NUMBER}))|\b{_EN} (?:[Nn]o\. ?)?(?P<en>{_EN_NUMBER})\b(?![.\d]*%)"
)
"""An annex with its number, anywhere in a folded text."""

SENTENCE: Final = re.compile(
    r"(?:所列|所述|所附|约定|规定|载明|列明|中|由|与|和|及|、|的|是|为|系|以|至|内|外|以外|作为|一并)(?!名)"
    r"|(?: and\b| shall| is\b| are\b| to\b| of\b| sets?\b| contains?\b| hereto)"
)
"""What follows the name of an annex in a sentence about it, and not in its title."""

POINTS: Final = re.compile(
    rf"(?:详见|参见|见|载于|列于|列明于|附于)(?:本(?:协议|合同|承诺书|手册|函)?(?:的|之)?)?(?P<label>{_ZH})(?! ?(?:{_ZH_NUMBER}))"
    rf"|(?P<own>{_ZH})(?=所列|所附|列明|载明)"
)
"""A pointer to an annex without a number: 详见附件, 附件所列."""

OPENS: Final = re.compile(
    rf"[*#>\s【\[]*(?P<label>{_ZH}(?: ?(?:\((?P<in>{_ZH_NUMBER})\)|(?P<zh>{_ZH_NUMBER})))?|{_EN}(?: (?:[Nn][oO]\. ?)?(?P<en>{_EN_NUMBER})\b)?)[】\]*]*(?P<gap>[:、. \-]*)"
)
"""The head of a line that names an annex."""

APART: Final = re.compile(
    r"另附|另行(?:提供|制定|发放|签[署订]|附)|附后|后附|后补|待(?:补|提供|定)|略|to be (?:provided|supplied|agreed|attached|confirmed)|separately|under separate cover|TB[CAD]\b",
    re.IGNORECASE,
)
"""A remark that the annex does not stand here."""

_CAPITALS: Final = {"壹": "1", "贰": "2", "叁": "3", "肆": "4", "伍": "5"}
_ROMAN: Final = {
    name: str(at) for at, name in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"], 1)
}


def annex_number(found: "re.Match[str]") -> str | None:
    """Return the bare number of a match of these patterns: ``1`` for 一, 1 and I, ``a`` for A; ``None`` for none."""
    held = found.groupdict()
    written = held.get("zh") or held.get("in") or held.get("en")
    if not written:
        return None
    if written in _ROMAN:
        return _ROMAN[written]
    if written in _CAPITALS:
        return _CAPITALS[written]
    if written.isascii():
        return str(int(written)) if written.isdecimal() else written.lower()
    return str(small_count(written)) if small_count(written) is not None else plain_number(written)
