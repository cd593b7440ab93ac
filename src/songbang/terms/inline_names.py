"""Names of firms that stand in the sentence itself."""

import re
from collections.abc import Iterator
from itertools import islice

from songbang.terms.asides import ASIDE, MARK, without_asides
from songbang.terms.name_forms import COMPANY, LATIN, LATIN_LIST, is_name

Places = list[tuple[int, int]]

# Words after which a list of names may follow; what follows is looked at before it is believed.
_OPENS = re.compile(
    r"(?:包括但不限于|包括(?:但不仅限于)?|具体(?:为|包括|指|名单为|是)|(?:仅|只)限于|例如|譬如|诸如|分别(?:为|是)|点名的有|名单(?:上)?(?:的(?:公司|企业|单位|品牌|机构))?(?:如下|为|是|有|:)|即|如|指(?:的是)?|含|and without limitation|including(?:,? without limitation,?|,? but not limited to,?)?|namely|such as)[: ]?"
    r"|(?:下列|以下|如下|下述|这|下面)[^,。;:]{0,24}:"
)
# Two firms that have agreed: the names stand between 与 and 达成.
_PACT = re.compile(r"(?:与|和|同)(?P<w>[^,。;]{4,60}?)(?:达成|约定|签有|签订|订有|互不)")
_N = r"[^,。;、:或和及与]{2,24}?"
_AND = r"(?:、|或者|以及|或|和|及|与)"
# What one joins or works for, where it is a list: 不得加入甲、乙或丙任职; 不进入甲、乙及其子公司.
_JOINED = re.compile(
    rf"(?:为|加入|进入|入职|到|去|于|至|替|给|具体为)(?P<w>{_N}(?:、{_N})*{_AND}{_N})(?=招揽|任职|工作|就职|服务|提供|从事|担任|及其|或其|以及|等|务工|经营|这?[两二三四五六七八九\d]家|,|。|;|$)"
)
# 以甲、乙为限: the words on either side close the list.
_LIMITED = re.compile(rf"以(?P<w>{_N}(?:、{_N})*{_AND}{_N})(?=(?:[两二三四五六七八九\d]家)?为限)")
# The names come first, and what they are comes behind: 甲、乙两家,均视为竞争单位.
_SUBJECTS = re.compile(
    rf"(?:^|[,。;])(?P<w>{_N}(?:、{_N})*{_AND}{_N})(?:等)?(?:[两二三四五六七八九\d]家)?(?:公司)?(?:(?:及|以及|和)[^,。;]{{2,14}})?,?(?:均|都|一律|同样)?(?:视[为作]|属于|无(?:须|需)再行|即为|也算|都算)"
)
# Counted behind, whatever is said of them then: 凡甲、乙、丙三家及其控制的公司.
_COUNTED = re.compile(
    rf"(?:^|[,。;])(?:凡是|凡|对于|对)?(?P<w>(?!凡|对){_N}(?:、{_N})*{_AND}{_N})(?:等|这|共)?[两二三四五六七八九十]家(?:公司|企业|单位)?(?=及|以及|的|,|均|都)"
)
# Each in quotes, and called firms behind: “甲”“乙”两家公司.
_QUOTED = re.compile(
    r"(?P<w>(?:[“\"][^”\"]{2,20}[”\"](?:、|或者|以及|和|及|或|与)?){2,})(?:等)?(?:[两二三四五六七八九\d]家)?(?:公司|企业|单位|机构|品牌|任职|工作|就职)"
)
# One firm that a letter tells to leave.
_LEFT = re.compile(
    r"(?:停止|终止|解除|结束|离开|退出)(?:为|与|和|在|向)?(?P<w>[^,。;、]{3,30}?)(?=及其|的(?:一切|全部)?(?:劳动|用工|雇佣|聘用|合作)|(?:提供|任职|工作|就职))"
)
# 以及其子公司, 甲、乙两家: only firms are spoken of so.
_THEIRS = re.compile(r"以及(?:它们|其)|及其|[两二三四五六七八九]家")
_ENGLISH = re.compile(
    rf"(?:for|join|with|by|at|into|from|(?:any|each|all|either) of|including(?: but not limited to)?|namely|such as|following [a-z ,]{{0,40}}|listed below|(?:[Cc]ompet|[Rr]estricted|[Rr]ival)\w*(?: \w+)?[”\"]? (?:means?|includes?|are)):? (?P<w>{LATIN_LIST})|^(?:any of |each of |all of )?(?P<m>{LATIN_LIST})(?= ?\x00|,? (?:and|or) any other|,? (?:and|with|or) (?:any of )?(?:its|their)|[.;]?$)|(?:^|[.;] ?)(?P<s>{LATIN_LIST}),?(?: with [^.;]{{4,40}},)? (?:are|is) (?:each )?(?:\w+ )?(?:businesse?s?|competitors?|deemed|treated|regarded)"
)
_ANY_LATIN = re.compile(LATIN)
_ENTRY = r"\x01*[^;。,、]{2,40}(?:公司|集团|厂|院|所|Ltd\.?|Inc\.?|Limited)\x00*(?:[;。]|$)"
_STOPS = re.compile(
    rf"(?:\x00(?![\x00、,;/|和及与或以。()]| and | or )|;(?!{_ENTRY}|\x01+[^;。,、]{{2,30}}(?:[;。]|$))|"
    r"【|\[|等(?!级)|及其|或其|以及其|以及(?:它们|上述|前述)|及(?:上述|前述)|之(?:关联|附属)|(?:及|以及|和|这|共)?[两二三四五六七八九]家|为限|\((?:以下|下称|合称)|[。\n]|,(?:以及|及|但|或|乙方|员工|且|不|亦|均|在|并)|\band (?:any|its|their)|在内|任职|的(?:关联|在职|现职|员工|控股)|(?<=[a-z]\.) (?=[A-Z]))"
)
_PARTS = re.compile(
    r"(?<=”)(?=“)|[、/|;]|,(?! ?(?:Ltd|Inc|Limited|LLC|Co\b))|(?<=[司团店])(?:以及|或者|[和及与或])(?=[一-鿿]{2})|(?<=[^、,]{2})(?:以及|或者|和|及|与|或)(?=[^、,]{2,24}$)| (?:and|or) (?=[A-Z]|the [A-Z])"
)
_QUOTES = f' “”"《》:{ASIDE}{MARK}'


_MOST_STRETCHES = 40  # places of one clause where a list may begin; no sentence for people has more


def inline(words: str) -> Places:
    """Return the ranges of the names of the first list that stands in the words, empty where none does."""
    words = without_asides(words)
    for start, most, sure, fewest in islice(_stretches(words), _MOST_STRETCHES):
        stop = _STOPS.search(words, start, most)
        places = _up_to_a_sentence(words, [*parts(words, start, stop.start() if stop else most)], fewest)
        names = [words[left:right] for left, right in places]
        if (
            len(places) >= fewest
            and all(is_name(name) for name in names)
            and (sure or any(COMPANY.search(name) for name in names))
        ):
            return places
    if re.search(r"[A-Za-z]{3}", words):
        return _latin(words)
    return []


def _up_to_a_sentence(words: str, places: Places, fewest: int) -> Places:
    """The parts before the first that is no name and stands behind a comma: 甲木、乙水,离职后不要去."""
    for at, (left, right) in enumerate(places):
        if at >= fewest and not is_name(words[left:right]) and "," in words[places[at - 1][1] : left]:
            return places[:at]
    return places


def names_only(words: str) -> Places:
    """Return the ranges of the names where the words are nothing but a list of them (a cell of a form)."""
    words = without_asides(words)
    places = [*parts(words, 0, len(words.rstrip("。;, ")))]
    return (
        places
        if places
        and all(is_name(words[left:right]) for left, right in places)
        and any(COMPANY.search(words[left:right]) for left, right in places)
        else []
    )


def _stretches(words: str) -> Iterator[tuple[int, int, bool, int]]:
    """Yield where names may stand: start, end, whether the words before make them names, and how many there must be."""
    yield from ((hit.end(), _most(words, hit), _lists_firms(words, hit), 2) for hit in _OPENS.finditer(words))
    yield from ((*hit.span("w"), True, 2) for hit in _QUOTED.finditer(words))
    yield from ((*hit.span("w"), True, 2) for hit in _PACT.finditer(words))
    yield from ((*hit.span("w"), True, 2) for hit in _LIMITED.finditer(words))
    yield from (
        (*hit.span("w"), bool(_THEIRS.search(words, hit.start(), hit.end() + 4)), 2) for hit in _JOINED.finditer(words)
    )
    for form in (_SUBJECTS, _COUNTED):
        yield from ((*hit.span("w"), True, 2) for hit in form.finditer(words))
    yield from ((*hit.span("w"), True, 1) for hit in _LEFT.finditer(words) if _one_firm(hit.group("w")))


def _most(words: str, hit: re.Match[str]) -> int:
    """Where a list must have ended: at the bracket that closes behind (例如甲、乙), else with the words."""
    close = words.find(")", hit.end()) if words[: hit.start()].endswith("(") else -1
    return close if close > 0 else len(words)


def _lists_firms(words: str, hit: re.Match[str]) -> bool:
    """Tell whether an opening is said of firms: 名单为, 点名的有, or a word for firms just before it."""
    before = words[max(0, hit.start() - 12) : hit.end()]
    if re.search(
        r"(?:业务|范围|产品|领域|信息|秘密|服务|技术)[^,。;]{0,3}$", words[max(0, hit.start() - 8) : hit.start()]
    ):
        return False
    return bool(
        re.search(
            r"名单|点名|企业|公司|单位|机构|对手|品牌|厂|同行|平台|工作室|代理行|银行|[几两二三四五六七八九十\d]家|compet|compan|firm|business",
            before,
        )
    )


def _one_firm(words: str) -> bool:
    return bool(
        re.search(r"[一-鿿]{2,}(?:公司|集团|实验室|研究院|事务所|医院|学校|工作室|中心)$", words)
    ) and not re.search(r"竞争|同类|该|甲方|我|本|其他|任何|上述", words)


def parts(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges between the separators, without quotes and marks around them."""
    edges = [start, *(edge for hit in _PARTS.finditer(words, start, end) for edge in hit.span()), end]
    for from_, to in zip(edges[::2], edges[1::2], strict=True):
        left, right = _trimmed(words, from_, to)
        if left < right:
            yield left, right


def _trimmed(words: str, left: int, right: int) -> tuple[int, int]:
    """Take off quotes, and a bracket whose other half stands outside."""
    while left < right and (words[left] in _QUOTES or (words[left] == "(" and ")" not in words[left:right])):
        left += 1
    while right > left and (words[right - 1] in _QUOTES or (words[right - 1] == ")" and "(" not in words[left:right])):
        right -= 1
    bracket = words.rfind(")", left, right) if "(" not in words[left:right] else -1
    return left, bracket if bracket > left else right


def _latin(words: str) -> Places:
    """The names of an English list: two and more, or one with the legal form of a company."""
    for hit in _ENGLISH.finditer(words):
        group = next(name for name in "wms" if hit.group(name))
        places = [name.span() for name in _ANY_LATIN.finditer(words, *hit.span(group))]
        names = [words[slice(*place)] for place in places]
        if (
            len(places) > 1
            and all(is_name(name) and not _NO_FIRM.search(name) for name in names)
            and any(" " in name for name in names)
        ):
            return places
    return []


# Capitalised in contracts, and no firm: places, the parties, parts of the paper.
_NO_FIRM = re.compile(
    r"^(?!.* of )(?:the )?(?:Company|Employee|Employer|Consultant|Executive|Director|Group|Schedule|Annex|Clause|Section|Agreement|PRC|Hong Kong|Macau|Macao|China|Singapore|Taiwan|Beijing|Shanghai|Shenzhen|Guangdong|Guangzhou|Kowloon|People|Republic|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
