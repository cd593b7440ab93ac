"""Mail addresses."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.EMAIL
_AT = r"\s?(?:@|\(at\)|\[at\]| at )\s?"
_ADDRESS = re.compile(
    rf"(?<![\w@.])\w[\w.+%-]{{0,63}}{_AT}\w[\w-]{{0,62}}(?:\s?(?:\.|\(dot\)|\[dot\])\s?[A-Za-z0-9-]{{2,20}}){{1,5}}",
    re.ASCII | re.IGNORECASE,
)
_NO_ADDRESS = re.compile(r" at (?!.*(?:\.com|\.cn|\.net|\.org))", re.IGNORECASE)


def find(text: str) -> Iterator[Found]:
    """Yield mail addresses in a flat text."""
    for hit in _ADDRESS.finditer(text):
        if not _NO_ADDRESS.search(hit.group()):
            yield Found(KIND, *hit.span())


EXAMPLES = (
    ("邮箱:lin.xm_88@jiachen.com", "lin.xm_88@jiachen.com"),
    ("请发至 hr @ yisi-net.com.cn ,谢谢", "hr @ yisi-net.com.cn"),
    ("Contact: gao(at)bingwu.net", "gao(at)bingwu.net"),
    ("e-mail zhao@dingwei.\ncom", "zhao@dingwei.\ncom"),
)
COUNTER_EXAMPLES = (
    "请@张经理确认",
    "The meeting is held at noon. It ends at five.",
    "单价@每件三元",
    "版本 2.0.1 于次日发布",
)
