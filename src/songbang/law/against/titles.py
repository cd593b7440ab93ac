"""What a text is called: its title from its file name, from its first lines, or its number (文号)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from songbang.law.against.signs import even, lines
from songbang.law.instrument import Instrument

_FIRST_LINES = 12
_JOINED = 3
_LONGEST_TITLE = 80
_YEAR_BRACKETS = re.compile(r"[〔\[（【] ?([0-9]{4}) ?[〕\]）】](?= ?第?[0-9]{1,5}号)")
NUMBER = re.compile(r"[\u4e00-\u9fff]{1,12}〔[0-9]{4}〕第?[0-9]{1,5}号")
"""A number (文号) such as 法释〔2020〕26号 on a text whose brackets are even."""
_DATE = re.compile(
    r"(?<![0-9])[0-9]{4}(?:[-.年/_][0-9]{1,2}(?:[-.月/_][0-9]{1,2}日?|月)?|[01][0-9][0-3][0-9])?年?(?![0-9])"
)
_DAY = re.compile(
    r"(?<![0-9])([0-9]{4})(?: ?[-.年/_] ?([0-9]{1,2}) ?[-.月/_] ?([0-9]{1,2})|([01][0-9])([0-3][0-9]))(?![0-9])"
)
_NOISE = re.compile(
    r"中华人民共和国|第[一二三四五六]次|修正|修订|修改|公布|发布|施行|生效|全文|正文|最新|现行|有效|文本|摘录|节选|官方|版(?!权)"
)
_SIGNS = re.compile(r"[\s#>*_`《》〈〉<>“”\"'·,，。:：;；/\\|\-—–+=~]+")
_EMPTY = re.compile(r"（[、 ]*）|\[\]")
_COUNTED = re.compile(r"^[0-9]{1,3}[._、\-) ]+")
_TITLE = re.compile(
    r"[\u4e00-\u9fff、（）]{0,70}(?:法|法典|条例|规定|解释|办法|指引|规则|意见|纪要|决定|通知|批复|答复)(?:（[一二三四五六七八九十]{1,3}|（试行|（暂行)?）?"
)
_ARTICLE = re.compile(r"[ #>*_]*第 ?[0-9一二三四五六七八九十百千]{1,9} ?[条章编节]")
_ORDINAL = re.compile(r"（[一二三四五六七八九十]{1,3}）$")
_CASE = re.compile(r"[\u4e00-\u9fff]{2,20}?[0-9]{1,4}号")
_SHORTEST = 4


def key(title: str) -> str:
    """Return what two ways of writing one title have in common: without the country, dates, marks and 全文."""
    plain = _COUNTED.sub("", even(title).strip())
    plain = NUMBER.sub("", _YEAR_BRACKETS.sub(r"〔\1〕", plain)) if not NUMBER.fullmatch(plain) else plain
    plain = _SIGNS.sub("", _NOISE.sub("", _DATE.sub("", plain)))
    return _EMPTY.sub("", plain)


def numbers(text: str) -> frozenset[str]:
    """Return the numbers (文号) in a text: 法释〔2020〕26号, with whatever brackets and blanks they are written."""
    plain = _YEAR_BRACKETS.sub(r"〔\1〕", even(text)).replace(" ", "")
    return frozenset(NUMBER.findall(plain))


def head(text: str) -> tuple[str, ...]:
    """Return the first lines of a text, up to its first article or chapter."""
    found: list[str] = []
    for _, line in lines(text):
        told = even(line).strip()
        if _ARTICLE.match(told) or len(found) == _FIRST_LINES:
            break
        if told and len(told) <= _LONGEST_TITLE:
            found.append(re.sub(r"^title ?: ?", "", told))
    return tuple(found)


def dated(name: str, first: Iterable[str]) -> date | None:
    """Return the day of a text: the one in its file name, else the latest one in its first lines."""
    return max(_days(even(name)), default=None) or max((day for line in first for day in _days(line)), default=None)


def own_title(first: tuple[str, ...]) -> str | None:
    """Return the line that looks like the title of a text, if the first ones hold one."""
    for line in first[:_JOINED]:
        told = key(line)
        if len(told) >= _SHORTEST - 1 and _TITLE.fullmatch(told):
            return told
    return None


def _days(text: str) -> Iterator[date]:
    for year, month, day, same_month, same_day in _DAY.findall(text):
        try:
            yield date(int(year), int(month or same_month), int(day or same_day))
        except ValueError:
            continue


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The instruments held here, by every way their titles are written, and by their numbers."""

    by_title: Mapping[str, tuple[Instrument, ...]]
    by_number: Mapping[str, tuple[Instrument, ...]]

    def titled(self, text: str) -> tuple[Instrument, ...]:
        """Return the instruments that a name or a line is the whole title of."""
        told = key(text)
        counted = _CASE.match(told)
        return self.by_title.get(told, ()) or (self.by_title.get(counted.group(), ()) if counted else ())

    def headed(self, first: tuple[str, ...]) -> tuple[Instrument, ...]:
        """Return the instruments that one of the first lines, or lines in a row, is the title or the number of."""
        for size in range(1, _JOINED + 1):
            for at in range(len(first) - size + 1):
                found = self.titled("".join(first[at : at + size]))
                if found:
                    return found
        bare = (re.sub(r"[（）#* ]", "", line) for line in first)
        return next((found for line in bare for found in [self.numbered(line, whole=True)] if found), ())

    def numbered(self, text: str, *, whole: bool = False) -> tuple[Instrument, ...]:
        """Return the instruments whose number the text holds, or is."""
        plain = _YEAR_BRACKETS.sub(r"〔\1〕", even(text)).replace(" ", "")
        held = [found for number, found in self.by_number.items() if plain == number or (not whole and number in plain)]
        return held[0] if len(held) == 1 else ()

    def shortened(self, name: str, text: str) -> tuple[Instrument, ...]:
        """Return the instruments that a short name means: 调解仲裁法, 劳动争议解释（二）.

        It is the end of the title and at least half of it, and the words left out stand in the text; so that 合同法 is
        never taken for a law on something else. Where titles are counted （二）, the count must be the same.
        """
        short = key(name).replace("司法解释", "解释")
        if len(short) < _SHORTEST:
            return ()
        found: dict[str, Instrument] = {}
        for title, held in self.by_title.items():
            left_out = title.removesuffix(short)
            ends = title.endswith(short) and 2 * len(short) >= len(title) and left_out in text
            counted = _ORDINAL.search(title) and len(short) > _SHORTEST + 2 and _is_within(short, title)
            if ends or counted:
                found |= {instrument.id: instrument for instrument in held}
        return tuple(found.values())


def catalogue(instruments: Iterable[Instrument]) -> Catalogue:
    """Return the catalogue of these instruments: each title with and without its issuer before it."""
    by_title: dict[str, tuple[Instrument, ...]] = {}
    by_number: dict[str, tuple[Instrument, ...]] = {}
    for one in instruments:
        full = key(one.title.zh)
        for title in dict.fromkeys((full, full.removeprefix(key(one.issuer)), key(one.issuer) + full)):
            by_title[title] = (*by_title.get(title, ()), one)
        for number in numbers(one.number):
            by_number[number] = (*by_number.get(number, ()), one)
    return Catalogue(by_title, by_number)


def _is_within(short: str, title: str) -> bool:
    """Tell whether the signs of the short name stand in the title in their order, its count at the end."""
    ordinal = _ORDINAL.search(short)
    rest = iter(title)
    return ordinal is not None and title.endswith(ordinal.group()) and all(sign in rest for sign in short)
