"""Sentences that belong to the clause before them though they lay down nothing themselves."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled

_GOES_ON = {
    Kind.NON_COMPETE: compiled(
        r"^(?:上述|前述|前款|该等?|其中|包括|具体|此(?:项|处)?|限制|竞争|地域|区域|范围|期限|名单|包含|这些|以上|本(?:条|款)所(?:称|述|指)|(?:乙方|员工|本人)(?:亦|也)不得)"
        r"[^。;]{0,40}(?:企业|公司|单位|名单|名录|附件|限制|地域|区域|期限|范围|对手|机构|适用|关联|品牌|店|业务)"
    ),
    Kind.SERVICE_PERIOD: compiled(
        r"^(?:未满|不满|提前|如|若|否则|服务期内)[^。;]{0,60}(?:退还|返还|赔偿|支付|分摊|扣)"
    ),
    Kind.CONFIDENTIALITY: compiled(
        r"^(?:该|上述|此|前述|前开|上开|前揭|前项|前款|本)(?:项|条|款)?(?:所?规定的?|约定的?|所述|项下)?(?:的)?(?:保密)?(?:义务|责任)[^。;]{0,50}(?:有效|期|终止|解除|失效|止|继续|消灭|免除|不因|存续)|^(?:该|上述|此|前述|本)?(?:保密)(?:期|义务|责任)|^(?:This|The) (?:duty|obligation|promise)[^.]{0,60}(?:surviv|last|continu|has no end)"
    ),
    Kind.EMPLOYMENT_REPORTING: compiled(r"(?:逾期|未(?:按|及时|如实))[^。;]{0,20}(?:提交|报告|报备)[^。;]{0,30}视为"),
    Kind.COMPENSATION: compiled(
        r"^(?:该|上述|前述|此)(?:补偿|款项|费用|标准)[^。;]{0,50}(?:支付|发放|包含|为|税|不低于|打入|汇入)"
    ),
    Kind.ACTIVATION: compiled(
        r"^(?:(?:甲方|公司|单位)?(?:发出|作出)(?:该|上述|此)(?:书面)?通知|未(?:发出|收到|作)|逾期未|否则|如未|若未|届时)[^。;]{0,60}(?:无需|视为|不再|自动|生效|失效|放弃|支付)"
    ),
}
_NEVER = compiled(r"违约金|赔偿")


_LEADS_IN = {
    Kind.SERVICE_PERIOD: compiled(
        r"签(?:字|约)(?:费|金)|安家费|落户|培训|(?:入职|迎新|到任)(?:奖|花红)|[Ss]ign-?on|[Rr]elocation|[Tt]uition|[Tt]raining|[Rr]etention bonus"
    ),
}


def leads_in(kind: Kind, words: str) -> bool:
    """Tell whether a sentence that shows no kind of its own opens the clause of this kind that follows it."""
    pattern = _LEADS_IN.get(kind)
    return bool(pattern and pattern.search(words))


def continues(kind: Kind, words: str) -> bool:
    """Tell whether a sentence that shows no kind of its own goes on with a clause of this kind."""
    pattern = _GOES_ON.get(kind)
    return bool(pattern and pattern.search(words) and not _NEVER.search(words))
