"""Short names of firms that stand in a list of competitors or beside a full name: 蓝栅科技、火柴社区."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.FIRM
_HAN = "一-鿿"
_OPENS = re.compile(
    r"竞争(?:对手|单位|企业|公司|方|者|品牌)|競爭|竞品|竞业名单|名单|下列(?:企业|公司|单位|机构|主体)|以下(?:企业|公司|单位|机构|主体)|包括但不限于|包括|例如|尤其是|特别是|有限公司|股份公司|公司名称|competitors?|including|such as|any of the following",
    re.IGNORECASE,
)
_TRADE = r"(?:科技|网络|信息|互联|互娱|互动|游戏|娱乐|软件|数据|电子|光电|半导体|微电子|芯片|新材料?|新能源?|储能|动力|电池|生物|医药|制药|药业|临床|医疗|医学|环保|水务|安防|咨询|传媒|影业|短片|视频|社区|财富|理财|资本|证券|基金|保险|物业|置业|地产|农科|种业|陶瓷|橡塑|轴承|机械|重工|汽车|智驾|出行|速运|物流|航空|家居|全屋定制|定制|厨具|电器|餐饮|茶饮|食品|文化|教育|工坊|工作室|实验室|智能|智声|机器人|集团)"
_ITEM = re.compile(
    rf"(?:(?<=[、,;:(\"“”及和与或/|\t\n ])|^)(?P<n>[{_HAN}]{{2,4}}{_TRADE}{{1,2}})(?=[、,;。)\"“”/|\t\n (]|$|及|和|与|或|等|以及|\d)",
    re.MULTILINE,
)
_NO_OWN = re.compile(
    r"^(?:人工|云计|大数|工业|移动|电子|生物|现代|传统|高新|高端|新型|新兴|先进|相关|同类|其他|其它|上述|主要|核心|关键|自动|无人|动力|储能|智能|网络|信息|计算|通信|数字|线上|线下|短视|直播|在线|医疗|医药|健康|金融|房地|汽车|新能|半导|集成|软件|硬件|消费|家用|商用|精密|机械|化学|环境|农业|文化|教育|企业|公司|本|该|任何|所有|各类|有关|开发|研发|从事|经营|提供|涉及|属于|以及|或者|国内|国外|境内|境外|全国|社会|人力|职业|技术|管理|系统|平台|产品|项目|业务|服务|设计|制造|销售|市场|客户|供应|采购|员工|劳动|保密|互联|电商|电力|光伏|锂电|激光|视觉|图像|语音|芯片|传感|材料|仓储|冷链|跨境|国际|个人|用户|敏感|财务|内部|技术|科研|临床|试验|数据|基础|应用|专业|商业|保险|投资|私募|证券|公募|创业|风险|物业|住宅|高等|学历|学前|义务|民办|体育|餐饮|食品|绿色|循环|节能|水利|电动|燃油|整车)"
)
_THING = re.compile(
    r"薪酬|会员|玩家|标定|稳定|良率|验收|分析|保密|客户|上述|本人|人信|养老|失业|生育|工伤|基本|学习|商业|按键|内容|甲方|乙方|者|补充|有价|包括|持有|转让|披露|更正|下载|发布|人事|指定|消费|离子|接收|元|业主|用户|实验数|试验数|我的|您的|你的|测试|财务|经营|价格|成本|工艺|算法|代码|源码|训练|模型|日志|账号|薪资|考勤|档案|合同|项目|订单|库存|生产|质量|安全|运营|推广|招聘"
)
_LATIN = re.compile(
    r"(?:(?<=[、,;:(\"“”及和与或/\n ])|^)(?P<n>[A-Z][a-z]{3,}(?: ?[A-Z][A-Za-z]+)? (?:Technolog(?:y|ies)|Clinical|Robotics|Semiconductor|Semiconductors|Pharma|Biopharm|Biotech|Energy|Games|Studio|Studios|Systems|Networks|Consulting|Partners|Capital|Motors|Motion Systems|Labs|Foods|Logistics))(?![A-Za-z])"
)
_FAR = 400  # signs behind the word that opens a list


def find(text: str) -> Iterator[Found]:
    """Yield such names in a flat text, only where a list of firms may stand; whole trades are no firm."""
    opened = [hit.start() for hit in _OPENS.finditer(text)]
    for pattern in (_ITEM, _LATIN):
        for hit in pattern.finditer(text):
            near = any(hit.start() - _FAR <= at <= hit.end() + 40 for at in opened)
            if near and not _NO_OWN.match(hit["n"]) and not _THING.search(hit["n"]):
                yield Found(KIND, *hit.span("n"))


EXAMPLES = (
    ("不得到竞争对手(蓝栅科技、火柴社区、鲸屿传媒)任职", "火柴社区"),
    ("名单:\n1. 甲辰有限公司\n2. 重庆涧石水务\n", "重庆涧石水务"),
    ("competitors such as Voltmarsh Energy, Tessaryn Pharma", "Tessaryn Pharma"),
)
COUNTER_EXAMPLES = (
    "竞争对手是指从事人工智能、大数据、云计算的企业",
    "包括但不限于生物医药、新能源汽车、半导体",
    "包括但不限于会员数据、薪酬信息、客户信息",
    "competitors in the field of clean energy",
)
