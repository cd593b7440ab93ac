"""Number plates of cars."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.PLATE
_PROVINCES = "京沪津渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新"
_PLATE = re.compile(
    rf"[{_PROVINCES}] ?[A-HJ-NP-Z] ?[·. -]? ?(?=[A-Z]{{0,2}}\d|\d)(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{{4,5}}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])"
)


def find(text: str) -> Iterator[Found]:
    """Yield number plates in a flat text."""
    for hit in _PLATE.finditer(text):
        yield Found(KIND, *hit.span())


EXAMPLES = (("车牌沪A12345", "沪A12345"), ("粤B·D12345 停在门口", "粤B·D12345"), ("京 N 8X9Y2", "京 N 8X9Y2"))
COUNTER_EXAMPLES = ("沪A股上市公司", "新ABCDEF版", "京津冀地区")
