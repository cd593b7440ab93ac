"""Lists of firms that a clause points to: an annex, a table, numbered lines under a title."""

import re
from collections.abc import Sequence

from songbang.papers.folded import simplified
from songbang.terms.annex_label import labels
from songbang.terms.firm import FirmList
from songbang.terms.list_titles import LIST_WORD

_REFERS = re.compile(
    rf"附(?:件|录|表)\s?(?P<n>[一二三四五六七八九十\d甲乙丙丁A-Z]*)|《(?P<t>[^》]{{2,24}}{LIST_WORD})》|(?P<l>{LIST_WORD})|(?:Schedule|Annex(?:ure)?|Appendix|Exhibit) (?P<e>\w+)|(?:下列|以下|下述)(?P<d>企业|公司|单位|品牌|机构)"
)
_FIRMS = re.compile(
    r"企业|公司|单位|竞争|品牌|机构|厂|名录|另行|另附|附后|平台|所列|compet|\b[Cc]ompan|\b[Ff]irms?\b|employers?\b"
)
_NO_FIRMS = re.compile(
    r"(?:客户|员工|人员|供应商|文件|资料|设备|物品|资产|产品|费用|价格|专利|信息|发明)[^,。;]{0,6}(?:名单|清单|目录|名录|列表)$|(?:[Cc]ustomer|[Cc]lient|[Pp]rice|[Ee]mployee|[Mm]ailing|[Ss]upplier|[Pp]roduct|[Cc]ontact|[Ss]ubscriber)s?'?s? [Ll]ist$"
)
_LISTED = re.compile(r"所?列(?:明|示|举|出)?|名单|企业|公司|品牌|单位|listed|set out|named|specified")
_TITLED = 4  # characters of a title that must agree: its end, 企业名单


def refers(words: str) -> "re.Match[str] | None":
    """A reference to a list of firms; an annex counts only where firms are said to stand in it."""
    for hit in _REFERS.finditer(words):
        around = words[max(0, hit.start() - 30) : hit.end() + 20]
        if hit.group("t") or hit.group("l"):
            if _FIRMS.search(around) and not _NO_FIRMS.search(words[: hit.end()].rstrip("》")):
                return hit
        elif _LISTED.search(around):
            return hit
    return None


def listed(pointer: "re.Match[str]", lists: Sequence[FirmList], after: int) -> FirmList | None:
    """Return the list that is referred to, ``None`` where none of these is.

    ``after`` is where the reference stands: ``the following firms`` means the list that comes next.
    """
    fitting = [(_fit(pointer, one, after), one) for one in lists]
    best = max((fit for fit, _ in fitting), default=0)
    return next(one for fit, one in fitting if fit == best) if best else None


def fits(pointed: str, titles: Sequence[str]) -> bool:
    """Tell whether words that point to a list (``附件一``, ``《竞争企业名单》``) mean one under these titles."""
    pointer = _REFERS.search(simplified(pointed))
    return pointer is not None and _titled(pointer, titles) > 0


def _fit(pointer: "re.Match[str]", one: FirmList, after: int) -> int:
    """How well a list fits: by its number, by its title, as the next one, or as the only kind that is meant."""
    fit = _titled(pointer, one.titles)
    if fit:
        return fit
    if pointer.group("d") and one.start >= after and any(title.endswith(":") for title in one.titles[-1:]):
        return 2
    return int(one.rivals and not _other_annex(pointer, one.titles))


def _titled(pointer: "re.Match[str]", titles: Sequence[str]) -> int:
    meant = labels(pointer.group())
    if meant - {""} and any(meant & labels(title) for title in titles):
        return 4
    title = pointer.group("t")
    if title and any(title[-_TITLED:] in one for one in titles):
        return 3
    return 3 if meant == {""} and any(labels(title) for title in titles) else 0


def _other_annex(pointer: "re.Match[str]", titles: Sequence[str]) -> bool:
    """Tell whether annex 1 is pointed to and the list is annex 2."""
    meant = labels(pointer.group()) - {""}
    found = frozenset[str]().union(*(labels(title) for title in titles)) - {""}
    return bool(meant and found and not meant & found)
