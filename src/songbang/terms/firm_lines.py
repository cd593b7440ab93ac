"""Firms that stand one a line under a title."""

import re
from collections.abc import Sequence

from songbang.passages.passages import Passages
from songbang.terms.firm import Firm
from songbang.terms.firm_cells import cell_firms
from songbang.terms.firm_grids import Grid, Piece
from songbang.terms.inline_names import inline
from songbang.terms.name_forms import GENERIC, is_name
from songbang.terms.other_names import LEGAL

_MARK = re.compile(
    r"\s*(?:\(?\d{1,3}(?:[.、)．]|\s)\s?|\(\d{1,3}\)|\((?:[ivx]{1,5}|[a-z])\) ?|[①-⑳•·●■◆○*▪]|-(?=\s?\S)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[、:])\s*"
)
_SECTION = re.compile(
    r".{0,16}(?:类|领域|方向|板块|赛道|行业|业务)(?:企业|公司|单位)?(?:\([^)]*\))?:?|(?:国内|国外|境内|境外|海外|其他|主要|中国|全球)[一-鿿]{0,6}(?:企业|公司|厂商|品牌|单位|机构|对手)(?:\([^)]*\))?:?"
)
_FULL = re.compile(rf"{LEGAL}$")
_ENDS = re.compile(
    r"(?:附(?:件|录|表)|Schedule|Annex|Appendix|甲 ?方|乙 ?方|签(?:字|署|名|章)|盖章|日期|注:|备注|说明|以上|本名单|Note)",
    re.IGNORECASE,
)
_LONGEST = 160  # characters: a longer line is a sentence
_MOST = 5000  # lines of one list


def lines_firms(passages: Passages, below: Sequence[Piece | Grid]) -> tuple[Firm, ...]:
    """Return the firms named line by line from the first line on, up to the first line that names none."""
    text = passages.folded.text
    found: list[Firm] = []
    for line in below[:_MOST]:
        if isinstance(line, Grid):
            break
        words = text[line.start : line.end]
        mark = _MARK.match(words)
        start = line.start + (mark.end() if mark else 0)
        bare = text[start : line.end].rstrip("。;,、. ")
        if not found and not mark and (names := inline(words)):
            return tuple(
                one
                for left, right in names
                for one in cell_firms(passages, [Piece(line.start + left, line.start + right)])
            )
        if _SECTION.fullmatch(bare) and not _FULL.search(bare):
            continue
        own = [] if _ENDS.match(bare) or len(bare) > _LONGEST else [*cell_firms(passages, [Piece(start, line.end)])]
        if not own or not all(_is_firm(one.name) for one in own):
            break
        found += own
    return tuple(found)


def _is_firm(name: str) -> bool:
    """Tell whether a whole line names a firm: by its legal form, or short and with none of the words of sentences."""
    if _FULL.search(name):
        return not re.search(r"^(?:任何|其他|一切|所有|与|从事|本|该)|的公司$", name)
    return is_name(name) and len(name) <= (64 if name.isascii() else 30) and not GENERIC.search(name)
