"""What business a restraint closes: the words, and whether they close a whole technology or industry."""

import re
from collections.abc import Iterator

from songbang.basis.term import Term
from songbang.terms.source import Source

_BODY = r"(?:企业|公司|单位|机构|组织|实体|厂商|厂家|工厂|厂|品牌|主体|平台|院所|经营者|团队|工作室|事务所|俱乐部|战队|医院|学校|店铺|店|馆|行|同行|竞争者|竞争对手|竞争单位|诊所|基金|医美机构|保险|务工)"
_TRADE = r"(?:业务|产品|行业|领域|活动|工作|服务|项目|研究|生意|经营|事业|职业|赛道|技术|软件|研发|生产|设备|药物|店|馆)"
_DOES = r"(?:从事|做|提供|生产|销售|经营|使用|采用|研发|开发|运营|制造|专营|主营|涉及|设计|开展|以[^,。;]{2,30}为)"
_FORMS = (
    re.compile(rf"(?P<w>(?:任何|其他|一切|所有|其它)?(?:{_DOES})[^。;()]{{2,80}}?(?:的|之)(?:任何)?(?:[^,。;]{{0,12}}?{_BODY}(?:[、和及或与]+[^,。;]{{0,12}}?{_BODY})*)(?:的[^,。;]{{2,24}}?(?:活动|业务|研究|研发))?)"),
    re.compile(rf"(?P<w>(?:任何|其他|一切|所有)?(?:在[^,。;]{{2,30}}?领域)?与[^,。;]{{1,40}}?(?:竞争|同类|相同|相近|类似|近似|相似|同业|同行)[^。;]{{0,50}}?(?:{_BODY}|{_TRADE}))"),
    re.compile(rf"(?:从事|经营|开展|参与|生产|开设|开办|入股|自营|开|办|做|去|到|加入)(?P<w>(?:任何|其他|同类|同领域|与)?[^,。;]{{2,60}}?(?:{_TRADE}|{_BODY}))"),
    re.compile(rf"(?P<w>(?:其他|任何)?[^,。;不得到在为于]{{0,40}}?(?:同领域|同行业|同业|竞争(?:性)?)[^,。;]{{0,10}}?{_BODY}(?:的[^,。;]{{2,24}}?(?:活动|业务|研究|研发))?)"),
    re.compile(rf"(?P<w>(?:其他|任何|一切|所有)[^,。;]{{2,50}}?{_BODY})"),
    re.compile(r"(?P<w>any (?:other )?(?:business|company|entity|firm|person|undertaking|enterprise|organi[sz]ation|trade|competitor)[^.;]{3,200}?)(?=[.;]|,(?! (?:or|and|which|in which|that|with))| (?:within|in) (?:[A-Z]|the (?:territory|PRC|People))|$)"),
    re.compile(r"(?P<w>(?:a|the) (?:business|company|competitor)[^.;,]{3,160})"),
)
_MEANT = re.compile(r"竞争|业务|行业|从事|compet|business|products?")
_WHOLE = re.compile(
    r"(?:任何|所有|一切|整个|全部|凡|any)[^。;,]{0,24}?(?:使用|采用|应用|基于|涉及|利用|以|with|us(?:e|ing)|employ)[^。;]{0,40}?(?:架构|技术|模型|算法|框架|工艺|平台|语言|芯片|方法|architecture|technolog|model)|"
    r"(?:整个|全部|任何|所有|一切|全)(?:[^。;,与同]{0,12})(?:行业|产业)(?!务)(?:的|内|中)?(?:[^,。;]{0,6})(?:企业|公司|单位|工作|岗位|机构)?|"
    r"(?:任何|所有|一切|全部)(?:的)?(?:人工智能|AI|互联网|科技|软件|芯片|半导体|大模型|机器人|金融|教育|医疗|游戏|电商|新能源|汽车)(?:类|行业|领域|产业|相关)?(?:的)?(?:企业|公司|单位|机构)|"
    r"any (?:company|business|firm) in the [\w ]{3,30}(?:industry|sector)"
)


_MOST = 3  # terms a clause: a sentence that closes more is read by the person, not by us


def scope(source: Source) -> list[Term]:
    """Return the clause's ``scope`` as its words, one term for each stretch that closes something.

    ``technology_wide`` stands beside it where a whole technology or industry is closed.
    """
    own = [*_found(source, source.start, source.text)]
    meant = [(at, words) for at, words in source.meanings if _MEANT.search(words)]
    terms = []
    for at, words in meant:
        value = words.strip(" 。;,:")
        left = words.find(value)
        terms.append(_made(source, at, (left, left + len(value)), words))
    return [*terms, *own][:_MOST]


def _found(source: Source, at: int, words: str) -> Iterator[Term]:
    for form in _FORMS:
        hits = [hit.span("w") for hit in form.finditer(words)]
        if hits:
            yield from (_made(source, at, place, words[slice(*place)]) for place in hits)
            return


def _made(source: Source, at: int, place: tuple[int, int], words: str) -> Term:
    value = source.written(at + place[0], at + place[1])
    if _WHOLE.search(words):
        return source.term("scope", value, at, place, technology_wide=True)
    return source.term("scope", value, at, place)
