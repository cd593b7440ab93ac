"""Where a decision orders something, and where its foot begins: costs, right of appeal, names, day."""

import re
from collections import deque
from typing import Final

_ORDERED: Final = re.compile(
    r"(?:判决|裁定|裁决|调解|判令|决定)(?:[^。:;,]{0,12}如下[^。:;,]{0,6}|)[:]|达成[^。:;]{0,12}协议(?:如下|内容)?[:,]|(?:判决|裁定|裁决)如下[,。]?"
    r"|(?:裁判|判决|裁决)(?:结果|主文)[:】](?!.*裁判理由)"  # a told case may give its outcome before its reasons
)
_FOOT: Final = re.compile(
    r"(?<=[。;:)\d元求判])(?:如果?[^。]{0,24}未(?:能)?按|(?:本案|一审|二审|原审|本诉|反诉|再审|一、二审)?[^。;:]{0,8}(?:案件)?(?:受理|诉讼)费|(?:当事人|双方(?:当事人)?|如果?)?(?:如)?(?:(?:劳动者|用人单位|当事人|双方)?对(?:本|上述)[^。,]{0,12}不服|不服(?:本|上述))|(?:申请人|被申请人|原告|被告|任何一方)[^。,]{0,12}(?:对本|不服本)[^。]{0,8}(?:不服|裁决)|"
    r"(?:本|上述|以上)[^。,]{0,6}(?:判决|裁定|裁决|协议|调解书)[^。]{0,12}(?:终审|生效|终局|送达|发生法律效力|具有)|(?:代理)?审判[长员]|(?:首席)?仲裁员|当事人一方|负有履行义务|双方当事人(?:签收|应))"
)
# Provisions that some courts print below the names speak of judgments, too.
_ANNEX: Final = re.compile(
    r"(?:书记员|审判[长员]|仲裁员|\d日|[一二三四五六七八九十]日)[^。;,]{0,30}?(?:附[:录件相本法判]|本案适用的)"
)


def end_of(words: str) -> tuple[int, int]:
    """Where the operative part begins (behind the words that announce it) and where it ends."""
    annex = _ANNEX.search(words)
    stop = min(annex.start() if annex else len(words), signed_off(words))
    last = next(iter(deque(_ORDERED.finditer(words, 0, stop), maxlen=1)), None)
    if last is None:
        return len(words), len(words)
    foot = _FOOT.search(words, last.end())
    return _first_list(words, last.end()), foot.start() if foot else len(words)


def signed_off(words: str, start: int = 0) -> int:
    """Where the names below a decision end, from ``start`` on: what follows is another decision, or a comment on this one."""
    opened = _ORDERED.search(words, start) if not start else None
    for clerk in _CLERK.finditer(words, opened.end() if opened else start):
        if _JUDGES.search(words, max(0, clerk.start() - _NAMES), clerk.start()):
            return clerk.end()
    return len(words)


_JUDGES: Final = re.compile(r"审判[长员]|陪审员|仲裁员")
_DAY = r"(?:\d{4}年\d{1,2}月\d{1,2}日|[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
_CLERK: Final = re.compile(rf"书记员[: ]?(?:[^,。;:\d]{{0,8}}?{_DAY}|[一-鿿×xX*]{{2,4}})")
_NAMES = 300  # characters of names and days


def _first_list(words: str, at: int) -> int:
    """Return where an award that orders twice begins, in what is final and in what may be sued on; else ``at``."""
    if "终局" not in words[max(0, at - 16) : at]:
        return at
    opened = next(iter(deque(_OPENS.finditer(words, max(0, at - _LONGEST), at), maxlen=1)), None)
    return opened.end() if opened and "终局" in words[opened.end() : at] else at


_OPENS: Final = re.compile(r"(?:判决|裁决)如下[,:]")
_LONGEST = 4000  # characters of the first list
