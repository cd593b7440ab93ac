"""Lists of firms that a clause points to: an annex, a table, numbered lines under a title."""

import re

from songbang.passages.passages import Item
from songbang.terms.inline_names import inline
from songbang.terms.name_forms import GENERIC
from songbang.terms.source import Source

_LIST_WORD = r"(?:名单|名录|清单|目录|一览表|列表|[Ll]ist)"
_REFERS = re.compile(
    rf"附(?:件|录|表)\s?(?P<n>[一二三四五六七八九十\d甲乙丙丁A-Z]*)|《(?P<t>[^》]{{2,24}}{_LIST_WORD})》|(?P<l>{_LIST_WORD})|(?:Schedule|Annex|Appendix) (?P<e>\w+)|(?:下列|以下|下述)(?P<d>企业|公司|单位|品牌|机构)"
)
_HEAD = re.compile(
    r"(?:企业|公司|单位|品牌|机构|竞争(?:者|对手|方)?|厂商)?(?:名称|名字)|企业|公司|单位|品牌|竞争对手|[Nn]ame|[Cc]ompany"
)
_TITLE = re.compile(
    rf"(?:竞争|竞业|竞品|同类|同业|对手|限制|competi)[^,。;]{{0,20}}?(?:{_LIST_WORD}|企业|公司|单位|品牌)|{_LIST_WORD}"
)
_TITLE_LENGTH = 60  # characters: a longer passage is no title of a list
_LONGEST_LIST = 2000  # items
_MARK = re.compile(r"^\s*(?:\(?\d{1,3}[.、)．]\s?|\(\d{1,3}\)|[①-⑳•·\-*])\s*")


def refers(words: str) -> "re.Match[str] | None":
    """A reference to a list of firms; an annex counts only where firms are said to stand in it."""
    for hit in _REFERS.finditer(words):
        around = words[max(0, hit.start() - 30) : hit.end() + 20]
        if hit.group("t") or hit.group("l"):
            if re.search(
                r"企业|公司|单位|竞争|品牌|机构|厂|名录|另行|另附|附后|平台|所列|compet", around
            ) and not re.search(r"客户名单$|员工名单$", words[: hit.end()]):
                return hit
        elif re.search(r"所?列(?:明|示|举|出)?|名单|企业|公司|品牌|单位|listed|set out|named", around):
            return hit
    return None


def listed(source: Source, pointer: "re.Match[str]") -> list[tuple[int, int]]:
    """The ranges of the names under the title of the list that is referred to; empty where there is none."""
    text = source.passages.folded.text
    items = source.passages.items
    for at, item in enumerate(items):
        if item.start <= source.start < item.end or item.end - item.start > _TITLE_LENGTH:
            continue
        if _is_title(text[item.start : item.end], pointer):
            below = _names_below(items[at + 1 : at + 1 + _LONGEST_LIST], text)
            if below:
                return below
    return []


def _is_title(title: str, pointer: "re.Match[str]") -> bool:
    label = pointer.group("n")
    if label and re.search(rf"附(?:件|录|表)\s?{label}(?![一二三四五六七八九十\d])", title):
        return True
    if pointer.group("e") and re.search(rf"(?:Schedule|Annex|Appendix) {pointer.group('e')}\b", title):
        return True
    if pointer.group("t") and pointer.group("t")[-4:] in title:
        return True
    return bool(_TITLE.search(title)) and not re.search(r"[。;]", title.rstrip("。;"))


def _names_below(items: tuple[Item, ...], text: str) -> list[tuple[int, int]]:
    cells: list[Item] = []
    for item in items[:12]:
        if item.cell is not None:
            table = item.cell.table
            cells = [i for i in items if i.cell is not None and i.cell.table == table]
            break
        names = inline(text[item.start : item.end])
        if names:
            return [(item.start + left, item.start + right) for left, right in names]
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
    named = next(
        (
            h
            for h in heads
            if _HEAD.search(text[h.start : h.end])
            and re.search(r"名|序号|编号|[Nn]ame|业务|备注", "".join(text[x.start : x.end] for x in heads))
        ),
        None,
    )
    if named is not None and named.cell is not None:
        column = named.cell.column
        return [c for c in cells if c.cell and c.cell.column == column and c.cell.row > 0]
    return [c for c in cells if not re.fullmatch(r"[\d\s.]*", text[c.start : c.end])]


def _lines(items: tuple[Item, ...], text: str) -> list[Item]:
    """Numbered lines that each hold one name, up to the first that does not."""
    chosen: list[Item] = []
    for item in items:
        words = _MARK.sub("", text[item.start : item.end])
        if (
            re.search(r"[。;:,]", words)
            or len(words) > 30
            or (GENERIC.search(words) and not re.search(r"公司$|集团$", words))
        ):
            break
        chosen.append(item)
    return chosen
