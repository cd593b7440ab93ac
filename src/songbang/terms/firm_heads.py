"""What the columns of a table of firms hold: names, other names, group companies, remarks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from songbang.terms.firm_grids import Piece

_KINDS_OF = r"(?:主要|重点|核心|潜在|直接|间接|国内|国外|境内|境外|海外|内资|外资|其他|目标|指定|受限|被限制|限制|禁止|禁入|竞争|竞业|竞品|同业|同行|对手|业务|上市|非上市)*(?:性|的|入职|任职|限制)?"
_NAME = re.compile(
    rf"{_KINDS_OF}(?:企业|公司|单位|机构|厂商|厂家|商家|主体|实体|法人|对手|竞争者|竞争方|店铺|门店|平台|医院|学校|银行|券商|事务所|工作室|同行|名单|组织)?(?:的)?(?:法定|注册|工商(?:登记|注册)?|登记|完整)?(?:全称|名称|名字|名单|名录|中文名称?|中文全称)?(?:\([^)]*\))?:?|"
    r"(?:full |legal |registered |corporate |chinese |competing |restricted |prohibited )*(?:name|company|companies|compan(?:y|ies) names?|competitors?(?: names?)?|entit(?:y|ies)(?: names?)?|firms?(?: names?)?|business names?|employers?|organi[sz]ations?)(?: \([^)]*\))?(?: of (?:the )?(?:company|competitor|entity|firm))?",
    re.IGNORECASE,
)
_OTHER_NAME = re.compile(
    r"(?:企业|公司|单位|机构|对手)?(?:常用|其他|对外)?(?:的)?(?:简称|别称|别名|又名|俗称|品牌|商标|商号|字号|英文|外文|英语|曾用|原名|前称|旧称|对外|常用|App)(?:名称|名字|名|全称|全名|名单)?(?:/品牌|/简称)?(?:\([^)]*\))?|(?:主要|旗下|关联|产品|所属)品牌(?:名称)?|中文(?:名称?|全称|名)|"
    r"(?:also known as|aka|a\.?k\.?a\.?|alias(?:es)?|brands?(?: names?)?|trad(?:e|ing) names?|trading as|short names?|abbreviations?|(?:english|chinese)(?: names?)?|former(?:ly| names?)?|other names?|name in (?:english|chinese))",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"(?:是否)?(?:包括|包含|含|及)?(?:其)?(?:主要)?(?:关联|关连|附属|下属|子|分)(?:公司|企业|方|单位|机构)(?:名称|范围)?(?:是否(?:包括|适用|受限))?(?:\([^)]*\))?|.{0,24}(?:affiliates?|subsidiar(?:y|ies)|group companies).{0,24}",
    re.IGNORECASE,
)
_COUNT = re.compile(r"序号?|编号|项次|项目|号|No\.?|#|Item|S/N|Serial(?: No\.?)?", re.IGNORECASE)
_NAMING = re.compile(
    r"企业|公司|单位|机构|厂|商家|主体|实体|法人|对手|竞争|店|平台|医院|学校|银行|券商|事务所|工作室|同行|名单|名|compan|name|compet|entit|firm|business|employer|organi",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Columns:
    """One list in a table: the column of its names, and the columns that say more of each."""

    name: int
    others: tuple[int, ...] = ()
    group: tuple[int, ...] = ()
    remarks: tuple[int, ...] = ()


def columns(head: Sequence[Piece], text: str) -> tuple[Columns, ...]:
    """Return the lists that a head row opens, from left to right; none where it is no head of a list of firms."""
    kinds = {piece.column: _kind(text[piece.start : piece.end]) for piece in head}
    names = [column for column, kind in kinds.items() if kind == "name"]
    if not names:
        names = [column for column, kind in kinds.items() if kind == "other"][:1]
    return tuple(_one(name, names, kinds) for name in names)


def _kind(words: str) -> str:
    if len(words) > _LONGEST:
        return "remark"
    for kind, pattern in (("count", _COUNT), ("other", _OTHER_NAME), ("group", _GROUP)):
        if pattern.fullmatch(words):
            return kind
    return "name" if _NAME.fullmatch(words) and _NAMING.search(words) else "remark"


_LONGEST = 60  # characters of the head of a column


def _one(name: int, names: list[int], kinds: dict[int, str]) -> Columns:
    """The columns that belong to one column of names: those up to the next, and before the first."""
    own = [column for column in kinds if column != name and _owner(column, names) == name]
    return Columns(
        name,
        tuple(column for column in own if kinds[column] == "other"),
        tuple(column for column in own if kinds[column] == "group"),
        tuple(column for column in own if kinds[column] == "remark"),
    )


def _owner(column: int, names: list[int]) -> int:
    before = [name for name in names if name <= column]
    return before[-1] if before else names[0]
