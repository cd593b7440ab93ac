"""Who the parties are: from the list of parties, or from the sentence that names the case where there is no list."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from songbang.judgments.parts import Party
from songbang.papers.folded import Folded
from songbang.redaction.kind import Found, Kind
from songbang.redaction.short_names import other_words

_WORDS: Final = (
    "再审被申请人|再审申请人|被申请人|申请人|被上诉人|上诉人|被申诉人|申诉人|原审原告|原审被告|原审第三人|一审原告|一审被告"
    "|反诉原告|反诉被告|被起诉人|起诉人|被反申请人|反申请人|原告|被告|第三人"
)
# In joined cases one party has a word in each: 原告(并案被告), 原告、被告, 12号案原告、13号案被告.
_ALSO = rf"(?:[、暨兼](?:[(]?[\d、]{{1,20}}号案?件?[)]?)?(?P<also>{_WORDS}))?"
_NUMBER = r"(?:[一二三四五六七八九十]|[1-9])?(?=[:(])|"  # 被告一:
_ROLES = rf"(?:{_NUMBER}){_ALSO}(?:\((?P<roles>[^()]{{2,60}})\))?"
# A bracket in a name holds a place (上海) or another name, and never a role, a sex or a short name.
_INSIDE = r"\((?!原审|一审|二审|反诉|仲裁|本诉|以下|下称|简称|男|女)[^()]{1,12}\)"
_NAME = rf"(?P<name>(?:{_INSIDE}|[^,。;:()])(?:{_INSIDE}|[^,。;:()\s]| (?=[A-Za-z])){{0,39}}?)"
_BEHIND = r"(?:\((?P<behind>(?:原审|一审|二审|反诉|仲裁|本诉)[^()]{2,40})\))?"  # a role told behind the name
_CASE = r"(?:[一二两三四五六七八九十]|数|系列|该)案"
_SHORT = r"(?:\((?:以下|下)?(?:合称|简称|统称|下称|称)(?:为|作)?[: ]?[“\"]?(?P<short>[^“”\"()]{2,24})[”\"]?\))?"
_LISTED: Final = re.compile(
    rf"(?P<word>{_WORDS}){_ROLES}[:]? ?{_NAME}{_BEHIND}{_SHORT}(?=[,。;]|住|男[,。]|女[,。]|法定代表人|委托|公民身份|身份证|统一社会|组织机构|经营者|经营场所|负责人|营业执照|案由|性别|出生|电话|地址|【|$|\((?:下|以下|男|女)|(?:{_WORDS})[:(])"
)
_NAMED: Final = re.compile(
    rf"(?P<word>{_WORDS}){_ROLES}[:]?{_NAME}{_BEHIND}{_SHORT}(?=因?(?:与|诉|和|、|不服)|因[^,。]{{0,30}}纠纷|[,。;]|(?:关于)?(?:竞业|劳动|追索|确认|违反|[一-鿿]{{2,6}}合同)[一-鿿、]{{0,12}}(?:纠纷|争议|{_CASE})|向|为|申请)"
)
_SAID_SHORT = re.compile(
    r"\((?:以下|下)?(?:合称|简称|统称|下称|称)(?:为|作)?[: ]?[“\"]?([^“”\"()]{2,24}?)[”\"]?(?:[、或]“?([^“”\"()]{2,24})[”\"]?)?\)"
)
_FIRM: Final = re.compile(
    r"公司|集团|厂$|店$|[商银]行$|医院|诊所|学校|学院|大学|幼儿园|中心|事务所|研究[院所]|合作社|工作室|合伙|经营部|办事处|协会|基金会|酒店|俱乐部|超市|馆$|部$|社$|院$|站$|坊$|城$|企业|机构|分所$|门市"
)
_ROLE = re.compile(
    rf"(?:{_WORDS})|本诉(?:原|被)告|(?:一审|二审|原审|仲裁)(?:原告|被告|申请人|被申请人|上诉人|被上诉人)"
)
_NO_NAME = re.compile(
    rf"^(?:(?:与|和|应|于|经|向|因)(?!某)|的|之|及|均|不服|在|是|系|未|对|为|提|主张|认为|辩|诉|述|称|双方|各|承担|负担|支付|委托|住所|法定)|诉称|辩称|请求|负担$|(?:纠纷|争议)?{_CASE}$"
)
_LATIN_FIRM = re.compile(r"(?i)\b(?:co|ltd|limited|inc|corp|llc|gmbh|company|group)\b")
_LONGEST_PERSON = 5  # characters; a longer name without a dot is a firm or no name
_PERSON = re.compile(
    r"[,、(]? ?[男女][,、。)]|[,、]汉族|[,、]\d{4}年[^,。]{0,8}出?生"
)  # what stands behind a person's name only
# A shop without a legal form stands in court under its owner.
_OWNER = re.compile(rf"(?:(?!{_WORDS})[^。]){{0,100}}?(?:个体工商户|系[^。,]{{0,30}}?(?:业主|经营者|投资人))")
_ALONE = re.compile(r":|[^:][一-鿿]{2,3}[,。]")  # behind a colon, or a short name before a stop
_KNOWN_AS = re.compile(r"([^()]{2,8})\((?:又名|曾用名|原名|化名)?[:]?([^()]{2,6})\)$")


def listed(folded: Folded, start: int, end: int) -> Iterator[Party]:
    """Yield the parties of a list of parties in ``folded.text[start:end]``, each once."""
    yield from _each_once(folded, _LISTED.finditer(folded.text, start, end), in_list=True)


def named(folded: Folded, start: int, end: int) -> Iterator[Party]:
    """Yield the parties that a sentence names which opens a case: 原告甲与被告乙竞业限制纠纷一案."""
    yield from _each_once(folded, _NAMED.finditer(folded.text, start, end), in_list=False)


def _each_once(folded: Folded, hits: Iterable[re.Match[str]], *, in_list: bool) -> Iterator[Party]:
    seen: set[str] = set()
    for hit in hits:
        name = hit["name"].strip(" 、")
        is_person = bool(_PERSON.match(folded.text, hit.end()))
        is_told = in_list and (is_person or bool(_ALONE.match(folded.text, hit.start("name") - 1)))
        if name in seen or not name or (not is_told and (len(name) < 2 or _NO_NAME.search(name))):
            continue
        seen.add(name)
        known_as = _KNOWN_AS.match(name) if is_person else None
        name = known_as[1] if known_as else name
        is_firm = bool(_OWNER.match(folded.text, hit.end())) or (not is_person and named_as_firm(name))
        told_roles = " ".join(filter(None, (hit["also"], hit["roles"], hit["behind"])))
        roles = tuple(one.group() for one in _ROLE.finditer(told_roles))
        place = folded.span(hit.start("word"), hit.end("name"))
        told = (hit["short"], known_as[2] if known_as else None)
        yield Party(hit["word"], roles, name, short_names(folded.text, name, told, is_firm=is_firm), is_firm, place)


def named_as_firm(name: str) -> bool:
    """Tell by a name alone whether it is that of an organisation or a shop."""
    if name.isascii():
        return bool(_LATIN_FIRM.search(name))
    return bool(_FIRM.search(name)) or (len(name) > _LONGEST_PERSON and "·" not in name)


def short_names(text: str, name: str, told: Iterable[str | None], *, is_firm: bool) -> tuple[str, ...]:
    """Return the names the decision gives this party in brackets, and those that follow from its own and are used."""
    names = [one.strip('“”" ') for one in told if one]
    at = text.find(name)
    while at >= 0:
        said = _SAID_SHORT.match(text, at + len(name))
        names += [one for one in (said.groups() if said else ()) if one]
        at = text.find(name, at + 1)
    if is_firm:
        follows = other_words(name, Found(Kind.FIRM, 0, len(name)))
        names += [one for one in follows if one.endswith("公司") and text.count(one) > text.count(name)]
    return tuple(dict.fromkeys(one for one in names if one != name))
