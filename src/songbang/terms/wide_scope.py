"""Whether words close a whole technology or industry, and not only rivals or the makers of a product; on folded text.

Three forms do: a technology by its use (任何使用某架构的企业), every firm of a sector (所有互联网公司), an industry by its name
(在半导体行业就业). What compares with the employer (同类业务, 同行业, 有竞争关系) closes rivals; what goes on to say which
product is made (使用激光焊接生产电池壳的企业) closes a field.
"""

import re
from collections.abc import Iterator

_ALL = r"(?:任何|所有|一切|全部|各类|各种|凡|凡是|每一家|任意|全行业|整个|全国的?|全球的?|国内外|其他任何|任一)"
_BODY = r"(?:企业|公司|单位|机构|组织|实体|厂商|厂家|工厂|主体|团队|实验室|创业公司|初创公司|初创企业|大厂|平台|院校|高校|研究院|研究所|用人单位|雇主|项目|社区|工作室|银行|券商|基金)"
_SECTOR = (
    r"(?:互联网|移动互联网|因特网|人工智能|人工智慧|AI|AIGC|生成式AI|生成式人工智能|机器学习|深度学习|强化学习|大模型|大语言模型|语言模型|基础模型|计算机视觉|自然语言处理|芯片|半导体|集成电路|软件|信息技术|IT|TMT|信息科技|计算机|云计算|大数据|数据|区块链|物联网|元宇宙|自动驾驶|智能驾驶|无人驾驶|"
    r"机器人|科技|高科技|高新技术|技术|通信|电信|电子|消费电子|硬件|网络安全|游戏|网络游戏|电竞|电商|电子商务|跨境电商|直播|短视频|社交|传媒|媒体|新媒体|广告|影视|文娱|娱乐|教育|教培|培训|在线教育|金融|互联网金融|金融科技|银行|证券|保险|基金|资管|投资|私募|支付|"
    r"医疗|医药|制药|生物医药|生物科技|生物技术|生命科学|医疗器械|医美|健康|大健康|养老|汽车|新能源汽车|新能源|光伏|储能|锂电|电池|能源|电力|石油|石化|化工|材料|新材料|制造|智能制造|工业|航空|航天|物流|快递|货运|供应链|零售|快消|餐饮|酒店|旅游|服装|食品|美妆|化妆品|家居|家电|建筑|房地产|地产|物业|农业|种业|咨询|法律服务|会计|审计|人力资源|猎头|设计|美容|美发)"
)
# Taken whole or not at all: 大模型 is a sector and ends with 模型, and there must be one way to read it.
_SECTORS = rf"(?>(?:{_SECTOR}|[^,。;、的]{{0,4}}模型){{1,4}}(?:(?:、|和|及|与|或|以及|/)(?:{_SECTOR}|[^,。;、的]{{0,4}}模型){{1,4}}){{0,12}})"
_SAYS = r"(?:相关|有关|类|方面)?(?:的)?(?:行业|产业|领域|业界|赛道|板块|业务|技术|产品|服务|业)?(?:相关|有关)?(?:类|性质)?(?:的)?"
_DOES = r"(?:从事|经营|涉及|涉足|属于|处于|位于|开展|专注于?|聚焦|以|布局|做|研发|开发|研究|应用|使用|提供)"
_ENTER = r"(?:在|到|进入|从事|涉足|加入|踏入|参与|受雇于|就职于|任职于|留在|退出|离开|远离|回避|服务于|于)"
# 同行业, 本行业, 相关行业: measured by the employer, and closed as its rivals are.
_MEASURED = r"同行业|同业|同类|同一行业|相同|类似|相似|相近|近似|竞争|与(?:甲方|公司|本公司|我司|用人单位)|上述行业|前述行业|该行业|本行业|相关行业|所属行业|所处行业|所在行业|其他行业|各行业|行业(?:协会|标准|惯例|规范|会议|组织|主管|监管|秘密|信息|数据|报告|经验|交流|展会|平均|水平|专家|内部|地位|特点|领先)"
_MADE = r"(?:生产|制造|销售|加工|制作|组装|售卖)(?!或|、|和|及)[^,。;、的]{2,}"
_USED = r"(?:使用|采用|应用|运用|利用|基于|依托|依赖|部署|搭载)"
_MEANS = r"(?:架构|指令集|技术(?:路线)?|模型|算法|框架|工艺|编程语言|语言|方法|协议栈|引擎|范式|芯片)"
_OWN = r"甲方|公司的|本公司|我司|商业秘密|保密|专有|秘密|自有|相同|类似|相似|相近|同类|该技术|上述|前述|竞争"

_FORMS = (
    # by its use: 任何使用Transformer架构的企业, 以RISC-V指令集为基础开展业务的单位
    re.compile(
        rf"(?:{_ALL}(?:的)?|(?<![一-鿿])|(?<=[到在入为于职给]))(?P<x>{_USED}(?:或(?:者)?{_USED}|、{_USED})*[^。;,]{{0,40}}?{_MEANS}(?:[^。;,]{{0,24}})的(?:任何|所有|一切)?{_BODY})"
    ),
    re.compile(
        rf"(?:{_ALL}(?:的)?|(?<=[到在入为于职给]))(?P<x>以[^。;,]{{2,30}}?{_MEANS}为(?:基础|核心|底层|依托|主要)[^。;,]{{0,16}}的{_BODY})"
    ),
    re.compile(
        rf"(?P<x>{_DOES}(?:[、和及或与]{_DOES}|、训练)*+{_SECTORS}(?:模型|技术|算法|系统)?(?:的)?(?:研究|开发|研发|训练|部署|应用)(?:[、和及或与]+(?:研究|开发|研发|训练|部署|应用|推广))*的(?:任何|一切|所有){_BODY})"
    ),
    # every firm of a sector: 任何人工智能企业, 所有从事互联网业务的公司
    re.compile(
        rf"(?P<x>{_ALL}(?:的)?(?:{_DOES}(?:[、和或及]+{_DOES})*)?(?:的)?{_SECTORS}{_SAYS}(?:(?:研究|研发|开发|应用)(?:的)?)?(?:中小|大型|头部|初创|上市|创业|国内|境内外?)?{_BODY})"
    ),
    re.compile(
        rf"(?P<x>(?:{_SECTORS}|(?<!同)(?<!本)(?<!该)行业)(?:行业|产业|领域|业)?(?:内|中|里)?(?:的)?(?:任何|所有|一切|全部|各)(?:一家)?{_BODY})"
    ),
    # a whole industry: 整个半导体行业, 不得在快递行业就业
    re.compile(
        r"(?P<x>(?:整个|全部|全|任何|所有|一切)(?:的)?(?:[^。;,与同竞本该]{1,14}?)(?:行业|产业|业界)(?!务|协会|标准|惯例)(?:的|内|中)?)"
    ),
    re.compile(rf"(?P<x>整个(?:的)?{_SECTORS}(?:领域|赛道|圈|业|板块)|(?:全|整个)行业(?!协会)(?:内|中|的|$)?)"),
    re.compile(
        rf"{_ENTER}(?:任何|整个|国内|中国|全国|境内|境内外|大中华区|本市|本省)?(?:的)?(?P<x>{_SECTORS}(?:相关)?(?:行业|产业|业界))(?=(?:内|中|里|之内|领域)?(?:的)?(?:{_BODY}|任何|任职|就业|就职|工作|从业|执业|谋职|求职|担任|创业|经营|,|。|;|$|或|、|以任何))"
    ),
    re.compile(
        r"(?P<x>(?:any|all|every|each)(?: other)? (?:[\w-]+ ){0,2}?(?:internet|online|e-commerce|artificial[- ]intelligence|AI|machine[- ]learning|generative AI|tech|technology|high-tech|software|hardware|semiconductor|chip|robotics|biotech|pharmaceutical|pharma|fintech|financial services|finance|banking|insurance|gaming|games?|media|advertising|education|healthcare|automotive|electric vehicle|EV|autonomous driving|blockchain|crypto|cloud|data|telecoms?|logistics|retail|restaurant|hospitality|real estate|construction|energy|consulting|recruitment)(?:(?:,| and| or|/)? ?(?:internet|AI|software|technology|tech|robotics|data|cloud))*(?:-related|-based)? (?:compan(?:y|ies)|business(?:es)?|firms?|employers?|start-?ups?|enterprises?|entit(?:y|ies)|organi[sz]ations?|institutions?|labs?|laborator(?:y|ies)))\b(?! (?:that|which|who|competing|in competition|whose (?:business|products?) compet))",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<x>(?:any|all|every|each|an?)(?: \w+)? (?:company|companies|business(?:es)?|firms?|employers?|enterprises?|entit(?:y|ies)|person|organi[sz]ations?|labs?|institutions?)(?: or \w+)?(?: whatsoever)? (?:that |which )?(?:us(?:es?|ing)|employ(?:s|ing)?|appl(?:y|ies|ying)|adopts?|adopting|deploy(?:s|ing)?|(?:is |are )?based on|buil(?:ds|t|ding) on|rel(?:ies|ying) on|works? with|working with|practi[sc]ing)(?! the Company| the Employer| Confidential| its)[^.;,]{2,60}?(?:architectures?|technolog(?:y|ies)|models?|algorithms?|frameworks?|methods?|instruction sets?|programming languages?|machine learning|artificial intelligence|AI)\b)(?! (?:to|for) (?:make|making|manufactur|produc|the (?:manufacture|production|making))| of the (?:Company|Employer))",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<x>(?:(?:any|all|every)(?: \w+)? (?:company|companies|business(?:es)?|firms?|employers?|enterprises?|entit(?:y|ies)|person|role|position|capacity|job|work)[^.;,]{0,30}? |(?:work|employment|employed|engaged?|active|a job|a position|a role|any capacity) )(?:with)?in (?:any part of )?(?:the |an? |any )?(?:entire |whole |global |wider )?(?!same\b|industry|relevant|this\b|such|similar|competing|Company)(?:[\w&-]+ ){1,4}?(?:industry|industries|sector))\b(?! (?:associations?|standards?|bod(?:y|ies)|events?|conferences?|in which (?:the )?(?:Company|Employer))| that compet)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<x>(?:the )?(?:entire|whole) (?!agreement|of)(?:[\w&-]+ ){0,4}?(?:industry|sector|field))\b", re.IGNORECASE
    ),
)
_ENGLISH_MEASURED = re.compile(r"\b(?:same|similar|compet\w*|like|relevant|related) ", re.IGNORECASE)


def wide(words: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that close a whole technology or industry, in the order of the forms."""
    for form in _FORMS:
        for hit in form.finditer(words):
            if _closes_it(words, *hit.span("x")):
                yield hit.span("x")


def _closes_it(words: str, left: int, right: int) -> bool:
    """Tell whether a stretch is measured by nothing but its technology or industry."""
    stretch = words[left:right]
    if stretch.isascii():
        return not _ENGLISH_MEASURED.search(stretch)
    before = words[max(0, left - _NEAR) : left]
    if re.search(_MEASURED, stretch) or re.search(
        r"与[^,。;]{1,16}(?:同|竞争|相)[^,。;]{0,4}$|除[^,。;]{0,10}$|不限于$|不包括[^,。;]{0,6}$", before
    ):
        return False
    return not (re.search(_USED, stretch) and (re.search(_OWN, stretch) or _PRODUCT.search(stretch)))


_PRODUCT = re.compile(
    rf"{_MEANS}[^。;,的]{{0,6}}(?:{_MADE}|从事[^,。;的]{{4,}}|(?:设计|研发|开发)(?!或|、|和|及)[^,。;的]{{6,}})"
)
_NEAR = 20  # characters before a stretch that may measure it by something else
