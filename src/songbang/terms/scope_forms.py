"""The forms in which a restraint says what business it closes, on folded text."""

import re

_BODY = (
    r"(?:企业|公司|单位|机构|组织|实体|厂商|厂家|工厂|厂|品牌|主体|平台|院所|经营者|团队|工作室|事务所|俱乐部|战队|医院|学校|店铺(?!代?运营|管理)|店(?!铺代?运营|铺管理)|馆|行|同行|竞争者|竞争对手|竞争单位|诊所|基金(?!管理人|管理公司)|管理人|管理公司|医美机构|保险(?!代理|经纪|公司|顾问|产品|业务)|务工|"
    r"中心|门诊部?|会所|餐厅|酒楼|超市|驾校|养老院|同业(?!竞争|限制|禁止)|补习社|旅行社|出版社|托育点|网点|兴趣班|辅导班|培训班|发廊|作坊|食肆|私房菜|卫视|公会|幼儿园|银行|券商|协会|投资载体|载体)"
)
_TRADE = r"(?:业务|产品|行业|领域|活动|工作|服务|项目|研究|生意|经营|事业|职业|赛道|技术|软件|研发|生产|设备|药物|店|馆|节目|商演|带货|制种|选育|手游|游戏)"
_DOES = r"(?:从事|做|提供|生产|销售|经营|使用|采用|研发|开发|运营|制造|专营|主营|涉及|设计|开展|以[^,。;]{2,30}为)"
_AND = r"(?:、|或者|以及|或|和|及|与)"
_BODIES = rf"{_BODY}(?:{_AND}[^,。;、()]{{0,16}}?{_BODY})*"
_LISTED = rf"(?:{_AND}[^,。;、()]{{0,16}}?(?:{_BODY}|{_TRADE}))*"
_WORKS = r"(?:任职|工作|就职|供职|兼职|兼课|从事|坐诊|会诊|执业|挂证|挂靠|出诊|执飞|执教|顶班|任教|授课|管理|出资|参股|入股|投资|出诊|执业|演出|直播|行医|上课|上班|服务|担任|签约|寻源|持股|领薪|挂名|实习|就业|务工|帮工|打工|帮忙|干活|主持|做|教|开|招揽|提供|股份|,|。|;|$)"
_AT = r"(?:(?<!存)在|到(?!期)|于|为|替|给|去(?!职)|加入|进入|参与|受雇于|受聘于|任职于|兼职于|就职于|供职于|应聘|与)"
# What is done there goes with the place where it is not mere working: 到五金厂开冲压模, 在学校教授同一学科.
_OBJECT = r"(?:(?:从事|开(?!设|办)|教授|教(?!师)|主持|注册)[^,。;]{2,24}(?=[,。;]|$))?"

FORMS = (
    # a firm by what it does: 任何从事甲、乙业务的企业
    re.compile(
        rf"(?P<w>(?:任何|其他|一切|所有|其它)?(?:{_DOES})[^。;(),]{{2,80}}?(?:的|之)(?:任何)?(?:[^,。;]{{0,12}}?{_BODY}(?:[、和及或与]+[^,。;]{{0,12}}?{_BODY})*)(?:的[^,。;]{{2,24}}?(?:活动|业务|研究|研发))?)"
    ),
    # a firm or trade that competes: 与甲方有竞争关系的企业
    re.compile(
        rf"(?P<w>(?:任何|其他|一切|所有)?(?:在[^,。;]{{2,30}}?领域)?与[^,。;]{{1,40}}?(?:竞争|同类|相同|相近|类似|近似|相似|同业|同行)[^。;,]{{0,50}}?(?:{_BODY}(?!软件|产品|设备)|{_TRADE}(?!{_BODY})))"
    ),
    # where one may not work: 在民营医院、诊所坐诊
    re.compile(
        rf"{_AT}(?P<w>(?:(?!不得|不可|期间|期内|之后|授予)[^,。;()]){{0,40}}?{_BODIES}(?:的[^,。;]{{2,24}}?(?:活动|业务|研究|研发))?{_OBJECT})(?={_WORKS})"
    ),
    # a post held: 担任甲、乙的任何职务
    re.compile(
        rf"担任(?P<w>(?:其他|任何)?(?:(?!不得|期间)[^,。;()]){{0,40}}?{_BODIES})(?:的|之)?(?:任何|其他)?(?:职务|职位|董事|监事|高管|高级管理人员|顾问|经理)"
    ),
    # what one may not do or open: 从事甲、乙的生产, 开设面馆、汤品店
    re.compile(
        rf"(?:从事|(?<!所)经营(?!的)|开展|参与|(?<!业)生产|开设|开办|举办|自设|承包(?!商)|入股|自营|(?<!离)开(?!始|发|展|业|播|拓|设|办)|办(?!理)|做(?!了|工)|加入|设立|参加|回避|避开|主持|参股)(?P<w>(?:任何|其他|同类|同领域|与)?[^,。;]{{2,60}}?(?:{_TRADE}|{_BODY}){_LISTED}(?:的(?:策划|制作|选育|研发|生产|销售)(?:{_AND}[^,。;]{{2,4}})?)?)"
    ),
    re.compile(
        rf"(?P<w>(?:其他|任何)?[^,。;不得到在为于]{{0,40}}?(?:同领域|同行业|同业|竞争(?:性)?)[^,。;]{{0,10}}?{_BODY}(?:的[^,。;]{{2,24}}?(?:活动|业务|研究|研发))?)"
    ),
    re.compile(rf"(?P<w>(?:其他|任何|一切|所有|别的|整个)[^,。;]{{0,50}}?{_BODIES})"),
    re.compile(
        r"(?P<w>any (?:other )?(?:[\w-]+ ){0,2}?(?:business|company|entity|firm|person|undertaking|enterprise|organi[sz]ation|trade|competitor|house|bank|studio|practice|shop|employer|unit|institution)\b[^.;]{3,200}?)(?=[.;]|,(?! (?:or|and|which|in which|that|with)|(?: [a-z]+s,?)+ (?:or|and) |(?: [a-z]+,)* [a-z]+ (?:or|and) )| where | (?:within|in) (?:[A-Z]|the (?:territory|PRC|People))(?![^.;,]{0,40} (?:which|that|engaged|who))|$)"
    ),
    re.compile(
        r"(?P<w>(?:another|other) (?:[\w-]+ ){0,4}?(?:business|company|firm|studio|house|bank|shop|employer|practice|agency|offices?|school|clinic|forwarder|broker|insurer|dealer|maker|manufacturer|supplier|restaurant|hotel|hospital|laborator(?:y|ie))(?:s|es)?\b(?: (?:or|and) [\w-]+)?)"
    ),
    re.compile(
        r"(?:engaged? in|involved in|carry(?:ing)? on|\bdo|work[^.;,]{0,40} on|active in) (?P<w>(?!not\b|business\b|any\b|work\b|or\b)(?:the )?[a-z][\w-]+ [^.;,]{3,120}?)(?=[.;,]| for [A-Z]| anywhere| (?:within|in) (?:[A-Z]|the )|$)"
    ),
    re.compile(
        r"\b(?:at|in|open|join|for|run),? (?:or,? (?:open|join|run),? )?(?P<w>an? (?:other )?(?:[\w-]+ ){0,2}(?:centre|center|school|clinic|studio|restaurant|agency|salon|bakery|gym|surgery|shop|bank|insurer|nursery|laboratory|brokerage))\b"
    ),
    re.compile(r"从事(?P<w>[^,。;、]{2,20})(?=[,。;]|$)"),
    re.compile(r"(?P<w>(?:a|the) (?:business|company|competitor)[^.;,]{3,160})"),
)
"""Each with the words in the group ``w``, the surest first."""

_OPENING = r"(?:开设|开办|举办|创办|自设|承包|入股|参股|投资|持有|任职于|受雇于|受聘于|设立|自营|经营(?=、|或|和))"
LEADS = re.compile(
    rf"(?:以[^,。;的]{{2,30}}为[^,。;的]{{0,6}}(?:基地|总部|据点|市场)的)?"
    rf"(?:[^,。;]{{0,24}}?(?:公里|千米|里|米)(?:以内|之内|范围内|内)的?)?"
    rf"(?:(?:[、,\s]|或者|或(?!者)|和|及|的|之|内|境内|范围内|{_OPENING}|在|到|于|为|从事(?=[^,。;]{{4,}}的?(?:业务|工作|活动)))+)?"
)
"""What a form may take along before the business: a seat, a distance, a joint, the verbs of a list, a preposition."""

POINTS = re.compile(
    r"(?:从事|经营)?(?:下列|下述|上述|前述|该|该等|此类|这样的|这类|此等|前款|本[^,。;]{0,8}所列)[^,。;]{0,10}$"
)
"""What only points to a business said elsewhere: kept where nothing better is said."""
