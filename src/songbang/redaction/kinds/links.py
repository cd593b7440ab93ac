"""Addresses of pages; those of authorities are nobody's."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.LINK
_LINK = re.compile(r"(?:https?://|www\.)[A-Za-z0-9][^\s,;)\"'。,、》」〉<>]*", re.IGNORECASE)
_PUBLIC = re.compile(r"(?:https?://)?[\w.-]*\.(?:gov|court|edu)(?:\.[a-z]{2})?(?:[:/]|$)", re.IGNORECASE)


def find(text: str) -> Iterator[Found]:
    """Yield links in a flat text."""
    for hit in _LINK.finditer(text):
        words = hit.group().rstrip(".")
        if not _PUBLIC.match(words):
            yield Found(KIND, hit.start(), hit.start() + len(words))


EXAMPLES = (
    ("见 https://pan.jiachen.com/s/1AbC?u=8842 。", "https://pan.jiachen.com/s/1AbC?u=8842"),
    ("主页 www.linxiaoming.net", "www.linxiaoming.net"),
)
COUNTER_EXAMPLES = ("条文见 https://flk.npc.gov.cn/ 。", "www 是万维网的缩写")
