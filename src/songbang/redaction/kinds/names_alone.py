"""Names of persons that nothing announces: a family name before signs that given names are made of."""

import re
from collections.abc import Iterator

from songbang.redaction.given_names import EVERYDAY, GIVEN
from songbang.redaction.kind import Found, Kind
from songbang.redaction.surnames import COMMON, DOUBLE, SINGLE, is_name

KIND = Kind.NAME
_HAN = "一-鿿"
_LEFT = "与和由向被找跟是给把对让叫请问听及同见到说递交寄收送证人员事方、的"
_RIGHT = "与和由向被把对让叫请说讲问及同不没也都就曾已将于在自从后前之的先女签收同答称表告知认负担任陈述作到出"
_TWO = re.compile(
    rf"(?<![双甲乙丙丁各我对多一公中相礼两三四])(?P<n>(?:{DOUBLE}|[{COMMON}盛华金安房宣季柏穆])[{GIVEN}]{{2}})(?![{_HAN}])|(?<![{_HAN}])(?P<l>(?:{DOUBLE}|[{SINGLE}])[{GIVEN}]{{2}})(?=[^{_HAN}]|[{_RIGHT}])|(?<=[{_LEFT}])(?P<m>(?:{DOUBLE}|[{COMMON}盛华金安房应宣季柏穆])[{GIVEN}]{{2}})(?=[^{_HAN}]|[{_RIGHT}])"
)
_ONE = re.compile(
    rf"(?<![{_HAN}])(?P<n>(?:{DOUBLE}|[{COMMON}])[{GIVEN}])(?![{_HAN}\w%])|(?:(?<=[一-鿿]  )|(?<=证明)|(?<=代理人)|(?<=当事人)|(?<=上诉人)|(?<=申请人)|(?<=看见)|(?<=交由))(?P<l>(?:{DOUBLE}|[{SINGLE}])[{GIVEN}])(?=[^{_HAN}]|[{_RIGHT}保])"
)
_BRACKET = re.compile(
    rf"(?P<n>(?:{DOUBLE}|[{SINGLE}])[{_HAN}]{{1,2}})(?=\((?:身份证|公民身份|证件|护照|工号|男|女|电话|手机|母亲|父亲|配偶|妻子|丈夫))"
)
_LITTLE = re.compile(rf"(?<![{_HAN}])[小老阿](?P<n>[{COMMON}安卫宣华金盛司季柏])(?=[{_RIGHT},:,]|后来|那边|今天|昨天)")


def find(text: str) -> Iterator[Found]:
    """Yield such names in a flat text; a word of every day that looks the same is left, a rare name is missed."""
    for pattern in (_TWO, _ONE, _BRACKET):
        for hit in pattern.finditer(text):
            group = next(name for name, words in hit.groupdict().items() if words)
            name = hit[group]
            if is_name(name) and name not in EVERYDAY and name[:2] not in EVERYDAY and name[1:] not in EVERYDAY:
                yield Found(KIND, *hit.span(group))
    for hit in _LITTLE.finditer(text):
        yield Found(KIND, *hit.span("n"))
    yield from _columns(text)


def _columns(text: str) -> Iterator[Found]:
    """Yield what stands in the column of a table that is headed 姓名, as long as its rows are as wide as its head."""
    wide, column, start = 0, 0, 0
    for row in text.split("\n"):
        cells = row.split("\t")
        heads = [cell.replace(" ", "") for cell in cells]
        if len(cells) > 1 and "姓名" in heads:
            wide, column = len(cells), heads.index("姓名")
        elif len(cells) != wide:
            wide = 0
        elif is_name(cells[column].strip()):
            at = start + sum(len(cell) + 1 for cell in cells[:column])
            yield Found(KIND, at, at + len(cells[column]))
        start += len(row) + 1


EXAMPLES = (
    ("兹证明盛睿红(身份证号码", "盛睿红"),
    ("我看见贺嘉把文件递给安红艳,", "安红艳"),
    ("部门\t姓名\t实发\n研发部\t韩未\t100\n", "韩未"),
    ("小安后来跟我讲", "安"),
)
COUNTER_EXAMPLES = (
    "安全生产,人人有责",
    "双方和平协商",
    "高新技术企业",
    "部门\t姓名\t实发\n研发部\t合计\t100\n",
    "文明施工。",
    "由双方协商。",
)
