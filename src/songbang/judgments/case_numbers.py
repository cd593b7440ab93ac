"""The numbers of cases in a folded text: of courts, (2019)浙0108民初2760号, and of arbitration commissions."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from songbang.basis.span import Span

_MASK = "×xX*某⁎●○□■_?"
_YEAR = rf"[(\[〔【] ?(?P<NAME>[\d{_MASK}]{{4}})年? ?[)\]〕】] ?"
_DIGITS = rf"[\d{_MASK}]{{1,10}}(?:[-—、~至]\d{{1,7}}){{0,2}}号(?:之[一二三四五六七八九十\d]{{1,3}}|-\d{{1,2}})?"
_COURT = rf"{_YEAR.replace('NAME', 'year')}[一-鿿](?:[一-鿿\dA-Z]|\([一-鿿]{{1,6}}\)){{0,16}}?(?:字)?(?:第)?{_DIGITS}"
_KIND = r"(?:劳|仲)[一-鿿]{0,8}(?:\([一-鿿]{1,6}\))?[一-鿿]{0,6}"
_AWARD = rf"[一-鿿]{{0,8}}?{_KIND}{_YEAR.replace('NAME', 'award')}(?:[一-鿿\d]{{0,8}}?字)?(?:第)?{_DIGITS}"
_NUMBER: Final = re.compile(rf"{_AWARD}|{_COURT}")
# What leads to the number of an award and is no part of it: 作出京海劳人仲字, 不服沪劳人仲.
_LEAD = re.compile(
    r"^.*(?:作出|出具|下达|送达|下发|签发|不服|员会|(?:裁决|调解|决定|通知|裁定)书|仲裁院|该委|该院|本委|收到|案号为?|编号|依据|根据|[以经的由即第和与号为]|文号)(?=[一-鿿]*[劳仲])"
)
_BRACKETS = str.maketrans("[]〔〕【】—", "()()()-")
_HALF = str.maketrans("〔〕【】", "[][]")


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """One number, folded, and its place in the folded text; ``year`` is ``None`` where it is masked."""

    number: str
    year: int | None
    is_award: bool
    start: int
    end: int

    @property
    def is_masked(self) -> bool:
        """Tell whether digits of the number are hidden, so that it names no one case."""
        return any(sign in self.number for sign in _MASK)


def as_written(text: str, place: Span) -> str:
    """Return what stands at a place of a decision, in its own characters but half width and without blanks."""
    return "".join(unicodedata.normalize("NFKC", place.of(text)).split()).translate(_HALF)


def case_numbers(text: str, start: int = 0, end: int | None = None) -> Iterator[CaseNumber]:
    """Yield the numbers of cases in ``text[start:end]`` (folded), in order."""
    for hit in _NUMBER.finditer(text, start, len(text) if end is None else end):
        words = hit.group()
        lead = _LEAD.match(words.partition("(")[0]) if hit["award"] else None
        begins = hit.start() + (lead.end() if lead else 0)
        year = hit["year"] or hit["award"]
        written = text[begins : hit.end()].replace(" ", "").translate(_BRACKETS)
        told = int(year) if year.isdecimal() else None
        yield CaseNumber(written, told, bool(hit["award"]), begins, hit.end())
