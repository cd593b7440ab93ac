"""What an item asks or orders beside money: that the restraint is kept, that it has ended, that it does not bind."""

import re
from collections.abc import Iterator
from typing import Final

from songbang.judgments.claims.restraint_words import NAMED

_PAPER: Final = r"(?:协议|约定|条款|义务|限制|承诺书?|合同|声明)(?:书)?》?"
_NO: Final = r"(?:无需|无须|不需|不须|不必|毋需|毋须|不用|不应|不再|不(?=继续)|无义务|免于|免除)"
# (kind, pattern on one clause, whether the clause itself has to name the restraint)
_ACTS: Final = (
    # 解除无效: the restraint goes on
    ("continued_performance", r"解除[^,;。]{0,40}(?:无效|不成立|不发生效力)", True),
    # 协议无效, 对林某不具有约束力: it never bound
    ("invalidity", r"无效|不(?:具有?|发生|产生|存在)?(?:任何)?(?:法律)?(?:约束力|效力)", False),
    ("invalidity", r"(?:无|没有)(?:任何)?(?:法律)?(?:约束力|效力)|未生效|不生效|未成立|不成立", False),
    # 不受约束, 不负有竞业限制义务; not 不存在违反竞业限制义务的行为
    ("invalidity", r"不受[^,;。]{0,40}(?:约束|限制)|不(?:负有?|属于|承担|存在)(?![^,;。]{0,12}违反)[^,;。]{0,30}(?:竞业|限制)", False),
    ("invalidity", rf"撤销[^,;。]{{0,40}}{_PAPER}", True),
    # 不再具有约束力, 无需继续履行, 解除协议, 协议已于某日解除
    ("end_of_restraint", r"不再[^,;。]{0,30}(?:约束|效力)", False),
    ("end_of_restraint", rf"{_NO}[^,;。]{{0,24}}(?:履行|遵守|受|承担(?![^,;。]{{0,24}}(?:责任|费)))", False),
    ("end_of_restraint", rf"(?:解除|终止|停止履行)[^,;。]{{0,60}}{_PAPER}", True),
    ("end_of_restraint", rf"{_PAPER}[^,;。]{{0,40}}(?:解除|终止|届满|失效|到期)", True),
    # 继续履行 (not of the labour contract)
    ("continued_performance", r"(?:继续|全面|严格|按约|依约|切实)[^,;。]{0,24}(?:履行|遵守|承担)", False),
    ("continued_performance", rf"(?:履行|遵守)[^,;。]{{0,40}}{_PAPER}", True),
    # 停止在某处的工作, not 停止泄露秘密 or 停止支付
    ("continued_performance", r"停止(?:侵害|侵犯|违反)[^,;。]{0,30}(?:竞业|竟业|同业)", True),
    ("continued_performance", r"停止(?!支付|发放|履行|计算|侵害|使用|泄露|披露|招揽|联系)[^,;。]{2,}", False),
    ("continued_performance", r"(?:不得|禁止|不再)[^,;。]{0,80}(?:竞争|竞业|任职|工作|就业|从事|经营|提供|入职|设立|开办)", False),
    # 从某公司离职, 解除与某公司的劳动关系
    ("continued_performance", r"(?:从|自)[^,;。]{1,40}(?:公司|单位|处|店|厂|机构|学校|医院|中心|企业)[^,;。]{0,6}(?:离职|辞职|离开|退出)", False),
    ("continued_performance", r"(?:解除|终止|结束)与[^,;。]{2,40}(?:劳动|劳务|聘用|雇佣|聘任|用工)(?:关系|合同)|注销[^,;。]{2,40}", False),
)  # fmt: skip
_PATTERNS: Final = tuple((kind, re.compile(words), named) for kind, words, named in _ACTS)
# The labour contract may be continued, ended or void as well, and that is another dispute; so is what the secrets ask.
_LABOUR: Final = re.compile(r"劳动(?:合同|关系)|保密义务|商业秘密|侵害|侵犯|服务期")
_CLAUSE: Final = re.compile(
    r"[^,;。:]+?(?=,|;|。|:|$|、(?=继续|停止|返还|支付|赔偿|解除|确认|无需|不)|并(?:且)?(?!存|处|不)|以及|同时)"
)


def acts(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield kind and place of every act in ``text[start:end]``, at most one a clause."""
    for clause in _CLAUSE.finditer(text[:end], start):
        words = clause.group()
        hit = next((kind for kind, pattern, named in _PATTERNS if _is(words, pattern, named=named)), None)
        if hit:
            yield hit, clause.start(), clause.end()


def _is(words: str, pattern: re.Pattern[str], *, named: bool) -> bool:
    if not pattern.search(words):
        return False
    restraint = bool(NAMED.search(words))
    return restraint if named or _LABOUR.search(words) else True
