"""Lists of competitors: names in the sentence, in an annex or table, or promised and not there."""

import re
from collections.abc import Iterator

from songbang.basis.term import Term, Value
from songbang.clauses.clause import Kind
from songbang.passages.passages import Item
from songbang.terms.source import Source

_OPENS = re.compile(
    r"(?:包括但不限于|包括(?:但不仅限于)?|具体(?:为|包括|指|名单为|是)|例如|譬如|诸如|分别(?:为|是)|点名的有|名单(?:如下|为|是|:)|即|如|指(?:的是)?|含|and without limitation|including(?:,? without limitation,?|,? but not limited to,?)?|namely|such as)[: ]?"
)
_PACT = re.compile(r"(?:与|和|同)(?P<w>[^,。;]{4,60}?)(?:达成|约定|签有|签订|订有|互不)")
_ORG = r"(?:公司|集团|有限|股份|科技|厂|企业|学校|医院|Limited|Ltd|Inc|Partners|Group)"
_NAME = r"[^,。;、:或和及与]{2,24}?"
_ROW = re.compile(
    rf"(?:为|加入|到|于|至|具体为)(?P<w>{_NAME}(?:、{_NAME})*(?:或|和|及|以及|与|、){_NAME})(?=招揽|任职|工作|就职|服务|提供|从事|担任|及其|等|务工|经营|,|。|;)"
    r"|(?:for|join|with|by|at|including|namely) (?P<e>(?:[A-Z][\w&.'()-]*(?: |, (?=Ltd|Inc|Limited|LLC))?)+(?:, (?:[A-Z][\w&.'()-]*(?: |, (?=Ltd|Inc))?)+)* ?,? (?:or|and) (?:[A-Z][\w&.'()-]*(?: |, (?=Ltd|Inc))?)+)"
)
_STOPS = re.compile(r"(?:【|\[|等(?!级)|及其|以及其|之(?:关联|附属)|为限|[。;\n]|,(?:以及|及|但|或|乙方|员工|且|不|亦|均|在|并)|\band (?:any|its|their)|在内|任职|的(?:关联|在职|现职|员工))")
_PARTS = re.compile(r"[、/|]|,(?! ?(?:Ltd|Inc|Limited|LLC))|(?<=[司团店])[和及与或](?=[一-鿿]{2})|(?<=[^、,]{2})(?:以及|和|及|与)(?=[^、,]{2,20}$)| (?:and|or) (?=[A-Z])")
_GENERIC = re.compile(
    r"(?:任何|其他|一切|企业|单位|机构)$|^(?:任何|其他|一切|本|该|上述|前述|下列|以下|其|各|所有|乙方|甲方|员工)|业务|从事|竞争|同类|行业|领域|研发|销售|生产|服务$|职务|人员|顾问$|股东|雇员|合伙人|方式|形式|名义|身份|直接|间接|"
    r"不得|应当|工作|提供|加入|任职|信息|资料|产品$|产品和|地区|以上|以下|配偶|父母|子女|亲属|证明|记录|年|月|日|附件|名单|名录|清单|employ|business|any |direct|^[a-z]"
)
_LIST_WORD = r"(?:名单|名录|清单|目录|一览表|列表|[Ll]ist)"
_REFERS = re.compile(rf"附(?:件|录|表)\s?(?P<n>[一二三四五六七八九十\d甲乙丙丁A-Z]*)|《(?P<t>[^》]{{2,24}}{_LIST_WORD})》|(?P<l>{_LIST_WORD})|(?:Schedule|Annex|Appendix) (?P<e>\w+)|(?:下列|以下|下述)(?P<d>企业|公司|单位|品牌|机构)")
_HEAD = re.compile(r"(?:企业|公司|单位|品牌|机构|竞争(?:者|对手|方)?|厂商)?(?:名称|名字)|企业|公司|单位|品牌|竞争对手|[Nn]ame|[Cc]ompany")
_TITLE = re.compile(rf"(?:竞争|竞业|竞品|同类|同业|对手|限制|competi)[^,。;]{{0,20}}?(?:{_LIST_WORD}|企业|公司|单位|品牌)|{_LIST_WORD}")
_OPEN = re.compile(r"[_＿\s【】XＸ×]+")
_TITLE_LENGTH = 60  # characters: a longer passage is no title of a list
_LONGEST_LIST = 2000  # items
_MARK = re.compile(r"^\s*(?:\(?\d{1,3}[.、)．]\s?|\(\d{1,3}\)|[①-⑳•·\-*])\s*")


def named_competitors(source: Source) -> list[Term]:
    """Return the clause's ``named_competitors``: as written; ``blank`` where a list is promised and not in the paper."""
    for at, words in source.looks():
        for places in _inline(words):
            names: list[Value] = [source.written(at + left, at + right) for left, right in places]
            if all(_OPEN.fullmatch(str(name)) for name in names):
                return [source.term("named_competitors", None, at, (places[0][0], places[-1][1]), blank=True)]
            return [source.term("named_competitors", names, at, (places[0][0], places[-1][1]))]
    for at, words in source.looks():
        refers = _refers(words)
        if refers:
            listed = _listed(source, refers)
            if listed:
                named: list[Value] = [source.written(left, right) for left, right in listed]
                return [Term("named_competitors", named, source.span(listed[0][0], listed[-1][1]))]
            return [source.term("named_competitors", None, at, refers, blank=True)]
    return []


def _inline(words: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the ranges of the names of each list that stands in the words."""
    openings = [(hit.end(), len(words)) for hit in _OPENS.finditer(words)] + [hit.span("w") for hit in _PACT.finditer(words)]
    openings += [hit.span("w" if hit.group("w") else "e") for hit in _ROW.finditer(words) if re.search(_ORG, hit.group())]
    for start, most in openings:
        stop = _STOPS.search(words, start, most)
        end = stop.start() if stop else most
        places = [*_parts(words, start, end)]
        if len(places) >= 2 and all(2 <= right - left <= 30 and not _GENERIC.search(words[left:right]) for left, right in places):
            yield places


def _parts(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges between the separators, without quotes and marks around them."""
    edges = [start, *(edge for hit in _PARTS.finditer(words, start, end) for edge in hit.span()), end]
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        while left < right and words[left] in " “”\"()《》:":
            left += 1
        while right > left and words[right - 1] in " “”\"()《》:":
            right -= 1
        if left < right:
            yield left, right


def _refers(words: str) -> "re.Match[str] | None":
    """A reference to a list of firms; an annex counts only where firms are said to stand in it."""
    for hit in _REFERS.finditer(words):
        around = words[max(0, hit.start() - 30) : hit.end() + 20]
        if hit.group("t") or hit.group("l"):
            if re.search(r"企业|公司|单位|竞争|品牌|机构|厂|名录|另行|所列|compet", around) and not re.search(r"客户名单$|员工名单$", words[: hit.end()]):
                return hit
        elif re.search(r"所?列(?:明|示|举|出)?|名单|企业|公司|品牌|单位|listed|set out|named", around):
            return hit
    return None


def _listed(source: Source, refers: "re.Match[str]") -> list[tuple[int, int]]:
    """The ranges of the names under the title of the list that is referred to; empty where there is none."""
    text = source.passages.folded.text
    items = source.passages.items
    for at, item in enumerate(items):
        if item.start <= source.start < item.end or item.end - item.start > _TITLE_LENGTH:
            continue
        if _is_title(text[item.start : item.end], refers):
            below = _names_below(items[at + 1 : at + 1 + _LONGEST_LIST], text)
            if below:
                return below
    return []


def _is_title(title: str, refers: "re.Match[str]") -> bool:
    label = refers.group("n")
    if label and re.search(rf"附(?:件|录|表)\s?{label}(?![一二三四五六七八九十\d])", title):
        return True
    if refers.group("e") and re.search(rf"(?:Schedule|Annex|Appendix) {refers.group('e')}\b", title):
        return True
    if refers.group("t") and refers.group("t")[-4:] in title:
        return True
    return bool(_TITLE.search(title)) and not re.search(r"[。;]", title.rstrip("。;"))


def _names_below(items: tuple[Item, ...], text: str) -> list[tuple[int, int]]:
    cells: list[Item] = []
    for item in items[:12]:
        if item.cell is not None:
            table = item.cell.table
            cells = [i for i in items if i.cell is not None and i.cell.table == table]
            break
        inline = next(_inline(text[item.start : item.end]), None)
        if inline:
            return [(item.start + left, item.start + right) for left, right in inline]
    chosen = _column(cells, text) if cells else _lines(items, text)
    places = [(item.start + _mark(text, item), item.end) for item in chosen]
    places = [(left, right) for left, right in places if 1 < right - left <= 40]
    return places if len(places) >= 2 else []


def _mark(text: str, item: Item) -> int:
    """How much of an item is its list mark."""
    found = _MARK.match(text[item.start : item.end])
    return found.end() if found else 0


def _column(cells: list[Item], text: str) -> list[Item]:
    """The column under a head like 企业名称, or the whole grid where no head stands."""
    heads = [c for c in cells if c.cell and c.cell.row == 0]
    named = next((h for h in heads if _HEAD.search(text[h.start : h.end]) and re.search(r"名|序号|编号|[Nn]ame|业务|备注", "".join(text[x.start : x.end] for x in heads))), None)
    if named is not None and named.cell is not None:
        column = named.cell.column
        return [c for c in cells if c.cell and c.cell.column == column and c.cell.row > 0]
    return [c for c in cells if not re.fullmatch(r"[\d\s.]*", text[c.start : c.end])]


def _lines(items: tuple[Item, ...], text: str) -> list[Item]:
    """Numbered lines that each hold one name, up to the first that does not."""
    chosen: list[Item] = []
    for item in items:
        words = _MARK.sub("", text[item.start : item.end])
        if re.search(r"[。;:,]", words) or len(words) > 30 or (_GENERIC.search(words) and not re.search(r"公司$|集团$", words)):
            break
        chosen.append(item)
    return chosen


def affiliates(source: Source) -> list[Term]:
    """Return ``affiliates`` where group companies are included."""
    found = _GROUP.search(source.text)
    if not found or source.kind is Kind.IN_SERVICE_NON_COMPETE:
        return []
    value: Value = True
    return [source.term("affiliates", value, source.start, found)]


_GROUP = re.compile(r"关联(?:公司|企业|方|单位|实体|主体|机构|关系)|子公司|分公司|母公司|联营公司|附属(?:公司|机构|企业)|控股(?:公司|企业|股东)|集团(?:成员|内|旗下|公司及)|参股公司|下属(?:公司|企业|单位)|affiliate|subsidiar|[Gg]roup [Cc]ompan|(?:the|of the) Group")
