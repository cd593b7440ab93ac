"""The words that cues are made of, on folded text: how papers say leaving, not to, compete, pay, and so on.

A cue writes ``<NOT>`` and means the fragment of that name here. Fragments are regular expressions without groups
that capture. Nothing in them belongs to one paper.
"""

import re

from songbang.clauses.english.vocabulary import ENGLISH

VOCABULARY: dict[str, str] = {
    # A stretch inside one clause of a sentence, and inside one sentence.
    "near": r"[^,。;!?]{0,24}?",
    "far": r"[^。;!?]{0,90}?",
    # The end of the work, however it comes.
    # Leaving, in English.
    "LEFT": (
        r"[Tt]ermination(?: Date| of (?:(?:the|his|her|your|this|such|my) )?(?:[Ee]mployment|[Aa]greement|[Cc]ontract|service))?|"
        r"(?:service|employment|work|time|engagement)[^.;,]{0,20} (?:comes? to|has come to|is over|ends?\b|ended)|(?:you|he|she|they|I|staff) (?:have |has |had )?(?:gone|go\b|left|walk(?:s|ed)? away)|last day|"
        r"(?:cease|leav|end of|cessation|expir|separat|resign|depart|after (?:the|my|your|his|her) employment)\w*"
    ),
    "LEAVE": (
        r"(?:离(?:职|任|岗|厂|店|校|院|所|队|社|行|园|组|馆|站|台|司|团|船|场)(?!婚)|去职|卸任|辞聘|调出|退任|离退|辞职|辞任|辞去|辞工|请辞|退队|走人|散伙|辞退|解聘|解约|解雇|退休|退伙|最后(?:工作|受雇|上班|服务)日|(?:解除|终止)日(?=[后起前之内])|出站|退站|转出|转会|调离|撤场|约满|"
        r"脱离[^,。;]{0,4}岗位|被[^,。;]{0,6}退回|退出(?:公司|集团|合伙|管理|团队|企业|[^,。;]{0,6}团队)|(?:走|不做|不干)(?:了|的时候|之?后|以后|的话)|(?:提前|中途|自己)(?:走|要走)|"
        r"离开(?!(?:本?市|[^,。]{0,6}(?:市|区|国|境|岗位超))[^,。]{0,8}(?:超过|的,|应))[^,。;]{0,12}|"
        r"(?:劳动|劳务|聘用|聘任|雇佣|雇用|用工|工作|任职|服务|合同|合约|协议|实习|合作|受雇|聘约|聘期|项目|派遣|外派|借调|返聘|顾问|经纪|任期)(?:关系|合同|合约|协议|期限|期)?"
        r"[^,。;:]{0,16}?(?:解除|终止|届满|期满|到期|结束|完结|终结)|"
        r"(?:解除|终止|结束)[^,。;]{0,12}?(?:劳动|劳务|聘用|聘任|雇佣|雇用|用工|合同|合约|实习|工作|受雇)(?:关系|合同|合约)?|"
        r"不再(?:担任|任职|受雇|为[^,。]{0,8}(?:工作|服务))|停止(?:任职|工作|受雇)|服务期满|"
        r"<LEFT>)"
    ),
    "AFTER": r"(?:<LEAVE>(?:[^,。;]{0,10}?,?(?:(?:应当?|须|需|则|仍|承诺|保证|同意)?[在于自]?)(?:\d+|[一二三四五六七八九十两半壹贰叁肆伍陆柒捌玖拾]+|_{2,})\s?(?:\(\d+\))?(?:个)?(?:年|月|日|天)半?(?:之|以)?(?:内|里头|里)|"
    r"[^。;]{0,22}?(?:之?后|以后|之?日起|当日|次日起|起[^,。]{0,6}(?:内|年|个?月)|满|之?时起)|[^.;]{0,30}(?:after|thereafter))|"
    r"(?:[Aa]fter|[Ff]ollow\w*|[Ff]rom|[Uu]pon|[Ss]ince|[Oo]nce|[Bb]eyond|[Oo]n)[^.;]{0,40}(?:<LEFT>|last day)|(?:after|from) (?:your|the|his|her|my) last day|"
    r"(?:竞业(?:限制|禁止|避止)?|限制|禁止|约束|受限|禁业|不竞争|脱密)(?:义务|履行)?期(?:限|间)?(?:内|间|之内|里|届满前)|"
    r"(?:上述|该|此|前述|这|同一|同样)(?:一)?(?:段)?(?:期限|期间|限期|时间)(?:之?内|间|里|,)|(?:这|上述|该|同样)(?:\d+|[一二三四五六七八九十两半]+)(?:个)?(?:年|月|周|天|日)(?:内|里|间|中|之内)?|(?<!合)同期内?,|(?:接下来|此后|其后|往后)(?:的)?(?:\d+|[一二三四五六七八九十两半]+)(?:个)?(?:年|月|周|天)(?:之内|内|里)?|"
    r"(?:[Tt]hose|[Tt]hat|[Tt]he same|[Tt]he said|[Tt]hese) (?:[a-z]+ ){0,2}(?:months?|years?|weeks?|period|span|time)|(?:(?:Relevant|Leaving|Cessation|Departure|Exit) Date|[Rr]estrict(?:ed|ion|ive) [Pp]eriod|[Rr]estraint [Pp]eriod|[Nn]on-[Cc]ompet\w* [Pp]eriod))",
    "SERVING": (
        r"(?:在职|任职|上班|在岗|在任|在校|受雇|受聘|聘用|雇佣|雇用|工作|服务|履职|供职|在公司工作|在队|实习|合约|签约|聘|顾问|合作|任|在读|合同|在园|在院|在站|在店|驻店|驻场|在所|在厂|培训|进修|试用|休班|休假)(?:期间|期内|期限内|期|时|之时|存续期)(?!满|限(?:届|为)|结束|届|为|的约|违)|"
        r"在职(?!证明)|(?:劳动合同|聘用合同|雇佣合约|本合同|合同|劳动关系|雇佣关系)(?:有效期|履行期|存续期|存续|期限|期|履行|有效)(?:间|内|限内|间内)+|任职于[^,。]{0,8}期间|"
        r"[Dd]uring (?:the|his|her|your|this|my|their)? ?(?:term of )?(?:the |his |her |your |this |my )?(?:employment|service|appointment|engagement|tenure)|"
        r"项目没(?:有)?结束前|[Ss]o long as you are|[Ww]hil(?:e|st) (?:in (?:post|office|our service|our employ|the service|its service)|with us|on our|on the)|on our payroll|[Ww]h(?:ile|ilst) (?:in the )?(?:he |she |you |I |so )?(?:is |are |am )?employ\w*"
    ),
    # Not to.
    "NOT": (
        r"(?:不(?=得|应|抢|夺|截|撬|诽|鼓动|游说|串通|干扰|妨碍|作出(?=[^,。;]{0,6}(?:诋|贬|损|不利|负面))|可(?!抗|撤|少|避|分|转)|能(?!够?证|成)|会|准|许|要(?!求)|去|到(?=[^,。]{2,})|在|与(?!法)|从事|参[与加]|为(?!公众|他人知)|自(?:行|己|营)|"
        r"加入|(?:偷偷|私自|私下)|跟|抄|拍|得以|外传|透|往外|收|参加|发表|发布|散布|诋毁|评论|将(?!会|被|在|于|予|计|再)|把(?!握)|打听|传播|散播|添加|私(?=聊|信)|于(?=[^,。;]{1,20}(?:散布|发表|发布))|承接|承揽|接(?=[外私单活受触其别同任客]|竞)|开(?=店|厂|这|同)|接受|设立|开[设办]|开(?=[^,。;发展始]{0,6}(?:班|店|厂|课|公司|工作室))|进(?=[^,。;度行]{2,})|替|给(?=[别其他外任])|办(?=[^,。;理公]{0,8}(?:班|店|厂|校|园))|绕|叫|拉|聘|促使|主[动持]|代表|当(?=[^,。;地期]{1,10}(?:老师|教练|顾问|主播|师))|涉足|碰|留存|转(?=[^,。]{0,10}(?:园|学|投|给))|经营|投资|直接|间接|以|受[雇聘](?!佣关系)|担任|兼|动员|引诱|招|劝|向|对外?|泄|披|透露|使用|利用|擅|再(?!另行|支付|负|享|承担|需|受(?![聘雇])|额外|向乙方支付)|带|拉拢|"
        r"挖|介绍|怂|唆|诱|邀|策反|联系|帮|协助|组建|就职|任职|允许)|没法|不准|不许|勿|(?<![分特区个类级性识鉴差派告各])别(?=给|外|讲|拉|把|去|跟|带|再|向|在|外|做|挖|找|碰|说|进|到|接|叫|替|私)|须?回避|远离(?=[^,。]{2,})|禁止|严禁|避免|放弃(?=[^,。;]{0,60}(?:从事|提供|任职|服务|加入|受雇|经营))|停止(?=[^,。;]{0,50}(?:服务|劳动|任职|工作))|无权|决不|绝不|"
        r"(?:shall|will|may|must|agrees?(?: that [^.;]{0,30})? ?|undertakes?|covenants?)(?: [^.;]{0,30})? not\b|not to\b|(?:shall|will) (?:refrain|neither)|(?:is|are) prohibited|don't|do not|\bno (?=moonlight|outside)|\b(?=(?:keep|stay) (?:out of|clear of|away from)|leave alone)|\bnot (?=take|accept|engage|hold|join|work|be )|covenants not\b)"
    ),
    # To work for, own or start.
    "JOIN": (
        r"(?:任职|就职|供职|入职|加入|加盟|受雇|受聘|应聘|雇佣|就业|工作|服务|任教|执业|出诊|坐诊|从业|从事|经营|开办|开设|开展|设立|成立|创办|创立|创业|组建|筹建|筹办|"
        r"投资|入股|参股|持股|持有|控股|占股|合伙|合营|合作|参与|自营|开业|开店|生产|顾问|担任|兼职|兼任|代言|直播|开播|签约|帮工|务工|打零工|兼课|挂名|家教|开车|送货|做|开|效力|转投|任何(?:职务|职位)|提供[^,。;]{0,14}(?:服务|顾问|咨询|"
        r"支持|协助|帮助|劳务)|上班|打工|谋职|求职|去往|前往|跳槽|执教|参赛|销售|研发|"
        r"work|employ|engag|join|serv(?:e|ice)|provid|render|consult|advis|invest|own|hold|interest|establish|carry on|operat|manage|participat|compet|assist|concern|accept|act as|be involved|set up|start)"
    ),
    # What is closed: a competitor, the same trade, a list.
    "RIVAL": (
        r"(?:竞争|同类|同业|同行|同领域|同一行业|同行业|同种|同质|相同|相似|相近|类似|近似|竞品|对手|对家|名单|名录|清单|所列|目录|compet|rival|same (?:or similar|kind|business|nature)|similar)"
    ),
    "FIRM": r"(?:企业|公司|单位|机构|组织|院所|厂|店|行|所|平台|品牌|俱乐部|战队|医院|学校|园|实体|主体|集团|工作室|俱乐部|馆|事务所|经济组织|团队|基金|保险|business|company|entit|firm|person|organi|employer|undertaking|enterprise)",
    # Names that themselves mean the post-employment non-compete.
    "NC": r"(?:竞业|不竞争|竞争限制|限制竞争|竞争禁止|禁止竞争|[Nn]on-? ?[Cc]ompet|NON-COMPET|[Rr]estrictive [Cc]ovenant|[Pp]ost-?(?:[Tt]ermination|[Ee]mployment) [Rr]estri)",
    "NCTERM": r"(?:竞业(?:限制|禁止|避止)?(?:义务|条款|协议|约定)?|不竞争(?:义务)?|限制期(?:限|间)?|约束期|脱密期|[Nn]on-? ?[Cc]ompet\w*|[Rr]estrict\w* (?:[Pp]eriod|[Cc]ovenant))",
    # People and money.
    "STAFF": (
        r"(?:员工|雇员|职工|同事|人员|组员|队员|团队|部下|下属|下级|骨干|技师|工程师|设计师|医生|医师|护士|教师|老师|选手|主播|艺人|顾问|经理|人才|职员|(?<!集团)成员(?!单位|企业|公司|机构)|(?<!合作)(?<!商业)(?<!业务)伙伴|徒弟|学徒|工友|司机|(?:公司|店里|厂里|所里|我们)的人|墙脚|our people|"
        r"律师(?!函|事务|费)|导师|讲师|教员|助理|教练|班底|文案|美术|师傅|帮厨|主管|总监|店长|组长|研究生|博士|[业营飞船驾操技演服配理快安保乘车][^,。;员]?[务行手驶作术员递全洁]?员|"
        r"runner|executive|\bteam\b|[Aa]nyone who work|employee|staff|worker|personnel|engineer|manager|consultant|officer|any person employed|colleague)"
    ),
    "CUSTOMER": (
        r"(?:客户|顾客|供应商|供货商|经销商|代理商|分销商|渠道|合作伙伴|合作方|合作单位|商业伙伴|投资人|投资者|学员|学生|生源|家长|患者|病人|病患|会员|委托人|货主|付货人|承运商|服务商|"
        r"买家|业主|加盟(?:商|主|店主)|网红|达人|用户(?!协议|数据|信息|档案|名|手册|体验|资料)|老顾客|持有人|申办方|委托方|业委会|出资人|在读幼儿|熟客|客人|保户|租户|商户|粉丝|付费用户|在读学生|业务往来单位|品牌方|商家|红人|广告主|订户|客源|往来客商|主顾|被代理人|"
        r"农户|合作社|顾问单位|被投企业|基金份额|房东|车主|"
        r"[Cc]lient|[Cc]ustomer|[Ss]upplier|[Dd]istributor|[Vv]endor|business partner|patient|investor|borrower|buyer|account holder|tenant|factor(?:y|ies))"
    ),
    "SOLICIT": (
        r"(?:招揽|招徕|引诱|劝诱|诱使|诱导|唆使|教唆|怂恿|鼓动|策动|策反|游说|拉拢|笼络|挖角|挖走|挖人|挖|招募|招聘|招用|聘用|雇用|录用|雇佣|带走|带离|动员|介绍|劝说|劝导|说服|煽动|撬|吸引|"
        r"转介|引荐|推介|添加|劝导|争取|抢夺|争夺|夺取|转移|截留|组织|推荐|猎取|接触|联络|联系|"
        r"solicit|entic|induc|recruit|hir|employ|canvass|poach|persuad|encourag|approach|lure|interfer|deal with|offer employment|attempt|seek)"
    ),
    "MONEY": r"(?:(?<=月)\d{3,6}(?![\d年月日号])|(?<=赔)\d+(?=万|块)|\d[\d,.]*\s?(?:万|千|百)?(?:元|港元|美元|块)|[零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬两]+(?:元|圆|万|块)|(?:RMB|CNY|HKD|USD|HK\$|US\$|[¥￥$£€])\s?\d|_{2,}(?! ?(?:日|月|年|个|天|号|条|家)) ?(?:万|元)?|【 ?[^】]{0,6}】 ?(?:万|元)|[XＸx×*]{2,} ?(?:万|元))",
    "SHARE": r"(?:\d[\d.]* ?%|百分之[零一二三四五六七八九十百两点]+|[一二三四五六七八九十]成|(?:[一二三四五六七八九]|\d)分之(?:[一二三四五六七八九]|\d)|一半|[半]数|_{2,} ?%|per ?cent)",
    "TIMES": r"(?:[\d.]+|[一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]+|_{2,}) ?\(?\d* ?\)?(?:倍|times)|(?:twice|double|triple)|(?:[\d]+|[一二三四五六七八九十两]+) ?(?:个)?月[^,。;]{0,6}(?:工资|薪|收入|补偿)|(?:[\d]+|[一二三四五六七八九十两]+) ?(?:年|年度)[^,。;]{0,6}(?:工资|薪|收入)|"
    r"一年[^,。;]{0,8}(?:工资|薪|收入)|(?:全年|年度?|十二个月|12个月)[^,。;]{0,6}(?:工资|薪[酬资金]?|收入)(?:总额|总和)?|全部(?:收入|工资|所得|收益)|(?:months?|year)'?s?'? (?:of )?(?:\w+ ){0,2}(?:salary|wages|pay)",
    "PAY": r"(?:支付|发放|给付|支给|付给|计发|补给|核发|发给|享受|领取|获得|给予|提供|每月|按月|标准|为|按|计|pay|paid|payable|receive)",
    "BACK": r"(?:追索|追讨|索回|返还|退还|退回|归还|交还|奉还|缴回|退清|还回来|退回来|退给|还给|摊还|吐回|退(?=[^,。;休伙站役学出]{0,6}(?:费|钱|补偿|款))|全额退|退赔|交回|清退|缴还|退缴|返回|偿还|吐退|归返|return|refund|repay|pays? back|gives? back|hand back|reimburs)",
    "DUTY": r"(?:应当?|须|需|必须|有义务|负有|承担|同意|承诺|保证|愿意?|请|务必|will|shall|must|agree|undertake)",
    # What may never be taken for a duty.
    "FREE": (
        r"(?:不要求|未要求|不作(?:任何)?(?:限制|要求)|不做(?:任何)?(?:限制|要求)|不限制|不设(?:置|定|有)?|没有(?:任何)?竞业|未(?:与[^,。]{0,12})?(?:约定|签订|签署|设置|要求|订立)[^,。]{0,10}(?:竞业|限制)|"
        r"不受[^,。;]{0,16}(?:限制|约束)|无(?:需|须)(?:再)?(?:履行|遵守|承担|报告|签)|自由(?:就业|择业|选择|流动)|不存在[^,。]{0,8}(?:竞业|限制)|不约定|不承担竞业|不负有|不适用|"
        r"不再(?:负有|承担|受(?![聘雇]))|不签|不属于|不涉及|不构成竞业|free to (?:work|join)|no (?:non-?compete|restriction)|nothing in this|not (?:be )?(?:required|bound|subject))"
    ),
    **ENGLISH,
}

_NAME = re.compile(r"(?<!\?P)<([A-Za-z]+)>")


def expand(pattern: str) -> str:
    """Return the pattern with every ``<NAME>`` replaced by its fragment, as a group of its own.

    Raises ``KeyError`` where the vocabulary has no fragment of a name.
    """
    while _NAME.search(pattern):
        pattern = _NAME.sub(lambda found: f"(?:{VOCABULARY[found.group(1)]})", pattern)
    return pattern
