"""Where a decision orders something, and where its foot begins: costs, right of appeal, names, day."""

import re
from collections import deque
from typing import Final

_ORDERED: Final = re.compile(
    r"(?:判决|裁定|裁决|调解|判令|决定)(?:[^。:;,]{0,12}如下[^。:;,]{0,6}|)[:]|达成[^。:;]{0,12}协议(?:如下|内容)?[:,]|(?:判决|裁定|裁决)如下[,。]?"
    r"|(?:裁判|判决|裁决)(?:结果|主文)[:】](?!.*裁判理由)"  # a told case may give its outcome before its reasons
)
_FOOT: Final = re.compile(
    r"(?<=[。;:)\d元求判])(?:如果?[^。]{0,24}未(?:能)?按|(?:本案|一审|二审|原审|本诉|反诉|再审|一、二审)?[^。;:]{0,8}(?:案件)?(?:受理|诉讼)费|(?:当事人|双方(?:当事人)?|如果?)?(?:如)?(?:对本[^。,]{0,8}不服|不服(?:本|上述))|(?:申请人|被申请人|原告|被告|任何一方)[^。,]{0,12}(?:对本|不服本)[^。]{0,8}(?:不服|裁决)|"
    r"(?:本|上述|以上)[^。,]{0,6}(?:判决|裁定|裁决|协议|调解书)[^。]{0,12}(?:终审|生效|终局|送达|发生法律效力|具有)|(?:代理)?审判[长员]|(?:首席)?仲裁员|当事人一方|负有履行义务|双方当事人(?:签收|应))"
)
# Provisions that some courts print below the names speak of judgments, too.
_ANNEX: Final = re.compile(
    r"(?:书记员|审判[长员]|仲裁员|\d日|[一二三四五六七八九十]日)[^。;,]{0,30}?(?:附[:录件相本法判]|本案适用的)"
)


def end_of(words: str) -> tuple[int, int]:
    """Where the operative part begins (behind the words that announce it) and where it ends."""
    annex = _ANNEX.search(words)
    last = next(iter(deque(_ORDERED.finditer(words, 0, annex.start() if annex else len(words)), maxlen=1)), None)
    if last is None:
        return len(words), len(words)
    foot = _FOOT.search(words, last.end())
    return last.end(), foot.start() if foot else len(words)
