"""How a line of a contract begins and ends: numbers that open an item, and marks that end a sentence."""

import re
import string
from typing import Final

_HAN: Final = "一二三四五六七八九十百千零〇两壹贰叁肆伍陆柒捌玖拾"
_REFERS: Final = r"(?![、，,；;至到及和与或]|\s*(?:规定|規定|约定|約定|所述|所列|之|的|项|項|款|目))"

_ITEM: Final = re.compile(
    rf"""
    第\s*[{_HAN}\d０-９]{{1,6}}\s*[条條章节節款编編部篇](?:分|之[{_HAN}])?{_REFERS}\s*
  | [（(]\s*(?:[{_HAN}]{{1,3}}|[\d０-９]{{1,2}}|[a-zA-Z]|[ivx]{{1,4}})\s*[)）]{_REFERS}\s*
  | [{_HAN}]{{1,3}}[、.．]\s*
  | [\d０-９]{{1,3}}(?:[.．][\d０-９]{{1,2}}){{1,3}}(?![\d０-９%％万元.．])[.．、]?\s*
  | [\d０-９]{{1,3}}(?:[、)）]|[.．](?![\d０-９]))\s*
  | [①-⑳❶-❿⑴-⒇]\s*
  | [•●○■□◆◇▪‣·※★☆✓✔]\s+
  | 附\s*[件录錄表]\s*(?:[{_HAN}\d]{{1,3}})?\s*(?:[:：]|\s|$)
  | (?:Article|Section|Clause|Schedule|Annex|Appendix|Part|Chapter)\s+[\dIVXA-Z][\d.IVX]*(?:[.:]|\s+[A-Z]|$)
  | [a-zA-Z][.)]\s+
    """,
    re.VERBOSE,
)
_STRONG: Final = re.compile(rf"第\s*[{_HAN}\d０-９]{{1,6}}\s*[条條章编編](?:[\s:：]|$)|[{_HAN}]{{1,3}}、")
_OPENERS: Final = frozenset(
    f"第（({_HAN}0123456789０１２３４５６７８９•●○■□◆◇▪‣·※★☆✓✔附{string.ascii_letters}"
    + "".join(map(chr, (*range(0x2460, 0x249C), *range(0x2776, 0x2780))))
)
"""What an item can open with: a look at one letter spares most lines the long pattern."""

_ENDS: Final = "。；;：:！!？?.…"
_CLOSERS: Final = "”’」』）)\"'"


def opens_item(text: str) -> int:
    """Return how many characters of the number or bullet open an item at the start of a line, 0 where none does."""
    found = _ITEM.match(text) if text[0] in _OPENERS else None
    return found.end() if found else 0


def opens_surely(text: str) -> bool:
    """Tell whether a line begins with a number that does not turn up at the start of a line by chance."""
    return bool(_STRONG.match(text))


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends where a sentence, an item or its introduction ends."""
    return text[-1] in _ENDS or (text[-1] in _CLOSERS and text[-2:-1] in _ENDS and len(text) > 1)


def is_blank(before: str, after: str) -> bool:
    """Tell whether the space between two words of a row is a blank to be filled in, as in 【　】 or 年　月　日."""
    if before[-1] in "【[（(《“‘〔":
        return True
    return len(after) < 8 and after[0] in "】]）)》”’〕。，、；,;年月日號号"
