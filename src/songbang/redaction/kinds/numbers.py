"""Numbers by which a person can be looked up: of staff, of a contract, of a parcel, of a case."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.NUMBER
_LABEL = r"(?:工号|员工编?号|员工号码|职工编号|学号|社保(?:编?号|卡号)|公积金账?号|档案编?号|合同(?:编)?号|协议(?:编)?号|(?:快递|运|物流)单号|单号|案件?编号|案号|文件编号|编号|employee (?:no|id|number)|staff (?:no|id)|contract no|agreement no|ref(?:erence)?(?: no)?|case no)"
_LABELLED = re.compile(
    rf"{_LABEL}\.?\s{{0,2}}[:;|\t ]?\s{{0,2}}(?:为|是)?\s?(?P<n>(?=[A-Z0-9/_-]*\d)[A-Z0-9][A-Z0-9/_-]{{2,29}})(?![\dA-Za-z])",
    re.IGNORECASE,
)
_PARCEL = re.compile(
    r"(?:快递|EMS|顺丰|圆通|中通|申通|韵达|京东)[^\d\n]{0,14}(?P<n>(?:[A-Z]{2})?\d{10,15}(?:CN)?)(?!\d)"
)
_CASE = re.compile(
    r"[(〔\[]\d{4}[)〕\]] ?[一-鿿]{1,6}\d{0,6}[一-鿿]{1,10}(?:初|终|再|申|字|执|仲|裁|案)(?:字第|第)? ?\d{1,6}(?:-\d+)? ?号"
)


def find(text: str) -> Iterator[Found]:
    """Yield such numbers in a flat text; those of laws and orders are nobody's."""
    for pattern in (_LABELLED, _PARCEL):
        for hit in pattern.finditer(text):
            yield Found(KIND, *hit.span("n"))
    for hit in _CASE.finditer(text):
        yield Found(KIND, *hit.span())


EXAMPLES = (
    ("工号:A10086", "A10086"),
    ("合同编号 HT-2025-0312", "HT-2025-0312"),
    ("(2025)沪0115民初12345号", "(2025)沪0115民初12345号"),
    ("浦劳人仲(2025)办字第1234号 快递单号:SF1234567890", "SF1234567890"),
    ("Employee No.: 88231", "88231"),
)
COUNTER_EXAMPLES = (
    "法释〔2020〕26号",
    "人社厅发〔2025〕40号",
    "编号由行政部填写",
    "第24号令",
    "reference is made to clause 12",
)
