"""Unified social credit codes and the older numbers of a firm's registration."""

import re
from collections.abc import Iterator
from typing import Final

from songbang.redaction.kind import Found, Kind

KIND = Kind.CREDIT_CODE
_SIGNS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WHOLE = re.compile(rf"(?<![\dA-Za-z])[1-9A-GNY][{_SIGNS}](?: ?\d){{6}}(?: ?[{_SIGNS}]){{10}}(?![\dA-Za-z])")
_LABEL = r"(?:信用代码|注册号|营业执照号?|组织机构代码|纳税人识别号|税号|登记号|\buscc|(?:registration|business licen[cs]e|company|\bBR) (?=no|number|code))(?:\s?(?:号码?|编号|no\.?|number|code))?"
_LABELLED = re.compile(
    rf"{_LABEL}\)?\s{{0,2}}[:;|\t ]?\s{{0,2}}(?:为|是)?\s?(?P<n>(?=[A-Z0-9-]*\d{{3}})[A-Z0-9](?:-?[A-Z0-9]){{7,19}})(?![\dA-Za-z])",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Found]:
    """Yield codes whose check sign is right, and what stands behind a label, in a flat text."""
    for hit in _WHOLE.finditer(text):
        if _holds(hit.group().replace(" ", "")):
            yield Found(KIND, *hit.span())
    for hit in _LABELLED.finditer(text):
        yield Found(KIND, *hit.span("n"))


def _holds(code: str) -> bool:
    """Tell whether the check sign fits (GB 32100)."""
    total = sum(_SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(code[:17]))
    return (31 - total % 31) % 31 == _SIGNS.index(code[17])


EXAMPLES = (
    ("统一社会信用代码:91310115MA1K4ABC1X", "91310115MA1K4ABC1X"),
    ("纳税人识别号 913101157989999999", "913101157989999999"),
    ("注册号:310115000123456", "310115000123456"),
)
COUNTER_EXAMPLES = (
    "统一社会信用代码证书复印件",
    "公司注册号由登记机关核发",
    "the company paid in January",
)
