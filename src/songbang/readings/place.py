"""Where a paper belongs: from its governing law, addresses, agreed forum, and the names of the firms in it."""

import re
from collections import Counter

from songbang.terms.place_names import law_names, place_names

_TOP = 900  # characters: a firm named further down may be anyone's, a rival's say
# How much each sign tells, and how far down it tells: a chosen law settles it; an address or a forum tells more than a firm's name.
_SETTLES = 20
_SIGNS = (
    (_SETTLES, 99_999, r"(?:适用|受|依据|按照|由)[^。;,]{0,12}?(?P<p>[^。;,]{2,24}?)(?:的)?法律|governed by[^.;]{0,40}?laws? of (?P<q>[^.;,]{2,60})|(?P<r>laws of [^.;,]{2,60})|governed by (?P<s>[A-Z][\w ]{2,30}?) law\b|(?:^|[.:;] |\n)(?P<t>[A-Z][\w ]{2,24}?) law (?:applies|governs|shall apply)|[Gg]overning law: ?(?P<u>[A-Z][\w ]{2,24})"),
    (4, 99_999, r"(?:住所(?:地)?|地址|住址|注册地|工作地点|工作地|履行地|签订地|办公地|registered office(?: is)? at|whose[^.;]{0,30}office[^.;]{0,10} at)[^。;\n]{0,4}?[:为在是]?(?P<p>[^。;\n]{2,40})"),
    (4, 99_999, r"(?P<p>[^。;,]{2,14}?)(?:劳动(?:人事)?争议仲裁|仲裁委员会|人民法院|有管辖权)|(?:[Aa]rbitration [Cc]ommission|[Pp]eople's [Cc]ourt) of (?P<q>[^.;]{2,60})"),
    (3, _TOP, r"(?P<p>[^。;,:“]{2,20}?)(?:有限(?:责任)?公司|股份(?:有限)?公司|集团|研究院|研究所|医院|学校|大学|工厂|Limited|Ltd|Co\.)"),
    (2, 99_999, r"(?:工作地点|位于|坐落于|在)(?P<p>[^。;,]{2,16}?)(?:市|区|县|省|工作|签订|订立|设立)"),
)  # fmt: skip
_HEAD = 6000  # characters read at either end: parties stand at the head, law and forum at the foot


_WORK = re.compile(r"劳动合同|劳动关系|员工|职工|用人单位|劳动者|入职|离职|在职|竞业|工资|录用")


def speaks_of_work(text: str) -> bool:
    """Tell whether a folded text is about employment, so that a paper that names no place has a country at all."""
    return bool(_WORK.search(text))


def place_of(text: str) -> str | None:
    """Return the place code told by a folded text, ``None`` where nothing tells one.

    Two provinces that tell as much as each other come to their country.
    """
    votes: Counter[str] = Counter()
    stretch = text if len(text) <= 2 * _HEAD else text[:_HEAD] + "\n" + text[-_HEAD:]
    for weight, most, pattern in _SIGNS:
        for found in re.finditer(pattern, stretch[:most]):
            named = next((value for value in found.groupdict().values() if value), "")
            chosen = _chosen(named) if weight == _SETTLES else []
            for code in _codes(named) or chosen:
                votes[code] += weight
    if not votes:
        plain = Counter(code for code in _codes(stretch))
        votes = Counter(dict.fromkeys(plain, 1))
    return _settle(votes)


def _chosen(words: str) -> list[str]:
    """Return the code of a chosen law that is known by name only: ``the laws of England and Wales``."""
    return next(([code] for name, code in law_names().items() if name in words), [])


def _codes(words: str) -> list[str]:
    """Return the codes of the places named in the words, each once."""
    out: list[str] = []
    for name, code in place_names().items():
        if name in words and code not in out:
            out.append(code)
    return out


def _settle(votes: Counter[str]) -> str | None:
    if not votes:
        return None
    countries: Counter[str] = Counter()
    for code, count in votes.items():
        countries[code.partition("-")[0]] += count
    country = countries.most_common(1)[0][0]
    regions = Counter({code: count for code, count in votes.items() if code.startswith(country + "-")})
    for code in list(regions):  # a city's votes count for its province too, so that both together win
        parent = code.rpartition("-")[0]
        if parent in regions and parent != country:
            regions[code] += regions.pop(parent)
    ranked = regions.most_common(2)
    if not ranked:
        return country
    if len(ranked) == 2 and ranked[0][1] == ranked[1][1]:
        return country
    return ranked[0][0]
