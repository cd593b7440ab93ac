"""Who stands on either side of a paper: the employer and the worker, as written."""

import re

from songbang.papers.folded import Folded

_ORG = r"[^,。;:()“”\"\s]{2,40}?(?:有限责任公司|股份有限公司|有限公司|公司|集团|研究院|研究所|医院|学校|大学|中心|事务所|俱乐部|合伙企业(?:\(有限合伙\))?|厂)"
_EMPLOYER = (
    re.compile(rf"(?:甲 ?方|用人单位|雇主|聘用单位|授予方|委托方|单位名称)(?:\([^)]{{0,12}}\))?:(?P<n>[^,。;:“”\"]{{0,20}}?(?:\([^)]{{1,10}}\))?{_ORG})"),
    re.compile(rf"(?P<n>{_ORG}(?:\([^)]{{1,8}}\))?[^,。;:()“”\"]{{0,10}}?)\((?:以下|下)?(?:简称|称)?[“\"]?(?:甲方|公司|本公司|研究院|单位|雇主|用人单位)[”\"]?\)"),
    re.compile(r"(?:BETWEEN|between|by and between|made by|Employer:|Company:)(?: ?\(1\))? (?P<n>[A-Z][\w&.,'() -]{3,80}?(?:Limited|LIMITED|Ltd\.?|LTD\.?|Inc\.?|Corporation|Company|LLC|plc))"),
    re.compile(rf"(?:加入|被|由|与)(?P<n>{_ORG}(?:\([^)]{{1,8}}\))?)"),
    re.compile(rf"(?P<n>{_ORG})"),
)  # fmt: skip
_WORKER = (
    re.compile(
        r"(?:乙 ?方|劳动者|雇员|员工|受聘人|承诺人|实习生|被授予人|姓名)(?:\([^)]{0,12}\))?:(?P<n>[一-鿿]{1,2}某{0,2}[一-鿿]{0,2}?)(?=[\s,。;(（身性]|$|先生|女士|同志|岗位|身份|职务|性别)"
    ),
    re.compile(r"(?:尊敬的|致:?|本人)(?P<n>[一-鿿]某{1,2}|[一-鿿]{2,3}(?=先生|女士|同志))"),
    re.compile(r"(?:Dear|To:) (?P<n>(?:Mr|Ms|Mrs|Miss)\.? [A-Z][\w-]+)"),
)
_HEAD = 3000


def parties(folded: Folded) -> tuple[str | None, str | None]:
    """Return the employer and the worker as the paper writes them, ``None`` where it does not name them."""
    return _first(_EMPLOYER, folded), _first(_WORKER, folded)


def _first(patterns: tuple[re.Pattern[str], ...], folded: Folded) -> str | None:
    for pattern in patterns:
        for found in pattern.finditer(folded.text, 0, _HEAD):
            words = folded.span(*found.span("n")).of(folded.source)
            name = re.sub(r"\s+", " " if words.isascii() else "", words).strip(" ,、_")
            if len(name) >= 2 and "_" not in name and not re.search(r"某公司$|^(?:本|该|上述|贵|其|任何)", name):
                return name
    return None
