"""Who stands on either side of a paper: the employer and the worker, as written."""

import re
from collections.abc import Iterator

from songbang.passages.passages import Item, Passages

_CORE = r"[一-鿿A-Za-z0-9·&()]{2,30}?"
_FULL = rf"{_CORE}(?:有限责任公司|股份有限公司|有限公司|(?<!本)集团|研究院|研究所|医院|学校|大学|事务所|俱乐部|合伙企业(?:\(有限合伙\))?|工厂)(?:\([^)]{{1,10}}\)|[一-鿿]{{2,8}}分公司)?"
_LEGAL = r"(?:Limited|LIMITED|Ltd\.?|LTD\.?|Inc\.?|INC\.?|Corp\.|CORP\.|Corporation|CORPORATION|LLC|LLP|plc|PLC|GmbH)"
_LATIN_FIRM = (
    rf"[A-Z][\w&'’-]*(?:,? (?:[A-Z][\w&'’.-]*|of|and|&|\([A-Z][\w ]+\)))*?,? (?:(?:Pte|PTE|Pty|Co)\.?,? )?{_LEGAL}"
)
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|DR)\.? "
_PERSON = rf"(?:{_TITLE})?[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’.-]*){{1,3}}"
_CALLED = r"甲方|公司|本公司|研究院|单位|雇主|用人单位|集团|俱乐部|医院|学校|the [\"“]?Company|the [\"“]?Employer"
_EMPLOYER = (
    re.compile(rf"(?:甲 ?方|用人单位|雇主|聘用(?:单位|方)|授予方|委托方|单位名称|Employer|Company)(?:\([^)]{{0,16}}\))?:(?:名称:?)?(?P<n>{_FULL}|{_CORE}(?:公司|厂|店|中心|部|社|园)(?=[,。;(]|乙 ?方|地址|住所|法定|统一|$)|[A-Z][\w&.,'() -]{{3,80}}?(?:Limited|Ltd\.?|LLC|Inc\.?))"),
    re.compile(rf"(?:^|[与由致为经在从向:])(?P<n>{_FULL})\((?:以下|下)?(?:简)?称?(?:为)?[“\"]?(?:{_CALLED})[”\"]?\)"),
    re.compile(r"(?:between|by and between|made by)(?: ?\(1\))? (?P<n>[A-Z][\w&.,'() -]{3,80}?(?:Limited|Ltd\.?|Inc\.?|Corporation|LLC|plc))", re.IGNORECASE),
    re.compile(rf"^(?P<n>{_FULL})(?:[一-鿿]{{0,8}}(?:部|中心|办公室|室|科|处))?(?:\((?:盖章|公章|章)\))?(?:\d{{4}}年[^。]{{0,12}})?$"),
    re.compile(rf"(?:与|加入|被|由|从|在|致|代表|的)(?P<n>{_FULL})"),
    # in an English paper the firm stands first
    re.compile(rf"(?:^|[\s(\d)]|To: |From: )(?P<n>{_LATIN_FIRM})"),
)  # fmt: skip
_WORKER = (
    re.compile(r"(?:乙 ?方|劳动者|雇员|员工|受聘人|承诺人|实习生|被授予人|姓名)(?:\([^)]{0,16}\))?:(?P<n>[一-鿿]{2,4}?)(?=[,。;()]|性别|身份证|岗位|职务|职级|出生|住址|联系|部门|先生|女士|同志|$)"),
    re.compile(r"(?:^|尊敬的|致:?|本人)(?P<n>[一-鿿]某{1,2}|[一-鿿]{2,3})(?=先生|女士|同志|,身份证)"),
    re.compile(rf"(?:^|\band |\(2\) ?)(?P<n>{_PERSON})(?: of [^(]{{3,80}})? ?\((?:the |hereinafter |referred to as )*[“\"](?!Company|Employer|Client|Group|Firm|Bank|Board|Landlord|Tenant)[A-Z]"),
    re.compile(rf"^\(2\) ?(?P<n>{_PERSON}) of\b"),
    re.compile(rf"(?:^|\b)(?:Dear|To:|Employee:|Name:) (?P<n>{_TITLE}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)"),
    re.compile(rf"^(?:To|Employee|Name|Executive|Consultant): (?P<n>{_PERSON})"),
)  # fmt: skip
_NOBODY = re.compile(r"^(?:本|该|上述|贵|其|任何|您|你|我|一家|某|各)|签字|签名|盖章|以下|某公司$")
_NO_PERSON = re.compile(
    r"\b(?:Company|Limited|Ltd|Inc|Corp|LLC|Agency|Holdings|Group|Partners|Department|Resources|Board|Team|Agreement|Court)\b",
    re.IGNORECASE,
)
_ENDS = 30  # items at either end of a paper in which its parties are named


def parties(passages: Passages) -> tuple[str | None, str | None]:
    """Return the employer and the worker as the paper writes them, ``None`` where it does not name them."""
    items = passages.items
    ends = items if len(items) <= 2 * _ENDS else (*items[:_ENDS], *items[-_ENDS:])
    return _first(_EMPLOYER, passages, ends), _first(_WORKER, passages, ends, _NO_PERSON)


def _first(
    patterns: tuple[re.Pattern[str], ...],
    passages: Passages,
    items: tuple[Item, ...],
    never: re.Pattern[str] | None = None,
) -> str | None:
    for pattern in patterns:
        for name in _names(pattern, passages, items):
            if never is None or not never.search(name):
                return name
    return None


def _names(pattern: re.Pattern[str], passages: Passages, items: tuple[Item, ...]) -> Iterator[str]:
    folded = passages.folded
    for item in items:
        line = folded.text[item.start : item.end]
        shift = len(line) - len(line.lstrip("*# "))
        for found in pattern.finditer(line[shift:]):
            left, right = (item.start + shift + edge for edge in found.span("n"))
            words = folded.span(left, right).of(folded.source)
            name = re.sub(r"\s+", " " if words.isascii() else "", words).strip(" ,、_*")
            if len(name) >= 2 and "_" not in name and not _NOBODY.search(name):
                yield name
