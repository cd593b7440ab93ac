"""What the columns of a table of firms are called."""

import re
from enum import StrEnum


class Column(StrEnum):
    """What a column tells of the firm of its row."""

    NAME = "name"
    ALIASES = "aliases"
    AFFILIATES = "affiliates"
    FORMER = "former"
    PARENTS = "parents"


_OF = r"(?:企业|公司|单位|机构|竞争对手|竞争企业|竞争公司|对手|厂商|firm|company|competitor)?(?:的)?"
COLUMNS = {
    Column.FORMER: re.compile(
        rf"{_OF}(?:曾用名?称?|原名称?|旧称|前称|更名前名?称?|formernames?|previousnames?|former|oldnames?)"
    ),
    Column.ALIASES: re.compile(
        rf"{_OF}(?:别名|别称|简称|又名|品牌名?称?|商标|字号|英文名?称?|其他名称|alias(?:es)?|brands?|shortnames?|othernames?|"
        r"englishnames?|aka)"
    ),
    Column.PARENTS: re.compile(
        rf"{_OF}(?:直接|实际|最终)?(?:母公司|控股股东|控股公司|上级公司|所属集团|集团|实际控制人|控制人|控股方|股东|parents?|owners?|"
        r"parentcompan(?:y|ies)|group|controller|holding)"
    ),
    Column.AFFILIATES: re.compile(
        rf"{_OF}(?:关联公司|关联企业|关联方|子公司|下属公司|附属公司|成员公司|affiliates?|subsidiar(?:y|ies)|groupcompan(?:y|ies)|"
        r"relatedcompan(?:y|ies))"
    ),
    Column.NAME: re.compile(
        r"(?:企业|公司|单位|机构|竞争对手|竞争企业|竞争公司|对手|厂商)(?:的)?(?:全称|名称|名字|名单)?|名称|全称|名字|"
        r"(?:firm|company|competitor|full|legal)?names?|firms?|compan(?:y|ies)|competitors?"
    ),
}
"""The words of the head, folded and without signs; the first that fits counts."""
