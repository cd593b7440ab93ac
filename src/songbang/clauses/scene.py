"""What must be known of a paper before its sentences can be told: whom it binds, and to what."""

from functools import lru_cache

from songbang.clauses.cue import compiled
from songbang.passages.passages import Passages

_WORKER = compiled(
    r"员工|雇员|劳动者|职工|劳动合同|劳动关系|离职|入职|在职|任职|岗位|用人单位|录用|受雇|聘用|雇佣|实习|厂里|工友|工钱|老板|竞业限制|就业|本人承诺|承授人|被授予人|激励对象|上班|工资|月薪|年薪|底薪|薪酬|博士后|在站|选手|主播|艺人|"
    r"[Ee]mploy(?:ee|ment)|[Yy]our employment|leaving|payroll|[Ss]alary|[Ww]ages|[Rr]esign|[Aa]ppointment"
)
_TRADE = compiled(
    r"出租|承租|租赁|租金|经销|代理权|供货|采购|买卖|借款|贷款|出借|加盟商|加盟店主|加盟费|许可费|被许可人|许可商品|特许经营|特许人|承揽|发包|承包方|货款|返利|物业服务|运输合同|"
    r"[Ll]andlord|[Tt]enant|\b[Ll]ease\b|[Dd]istribut(?:or|ion) [Aa]greement|[Ff]ranchis|[Ll]oan"
)
_EMPLOYED = compiled(r"劳动合同|劳动关系|用人单位|劳动者|入职|离职|在职|[Ee]mployment")
_ORG = r"[^,。;:]{2,30}?(?:公司|厂|集团|商店|中心|研究院|研究所|事务所|协会|商会|船坞|服务部|学校|医院)"
_FIRMS = compiled(
    rf"(?:甲|乙)方(?:\([^)]{{0,14}}\))?:{_ORG}[^。]{{0,80}}?(?:乙|甲)方(?:\([^)]{{0,14}}\))?:{_ORG}|\((?:甲|乙)方\):{_ORG}[^。]{{0,60}}?\((?:乙|甲)方\):{_ORG}|"
    r"^[^。]{0,120}(?:披露方|接收方|买方|卖方|许可方|客户|供应商|委托(?:方|人)|受托(?:方|人)|发包(?:方|人)|承包(?:方|人)|服务商|服务方|采购方|用工单位|派遣单位|派出单位)(?:\([^)]{0,14}\))?:"
    + _ORG
    + r"[^。]{0,60}?(?:披露方|接收方|买方|卖方|许可方|客户|供应商|受托(?:方|人)|委托(?:方|人)|承包(?:方|人)|发包(?:方|人)|服务商|服务方|采购方|用工单位|派遣单位|派出单位)(?:\([^)]{0,14}\))?:"
    + _ORG
    + r"|"
    r"会员(?:单位|企业|之间)|成员单位|签约(?:企业|单位)之间|本公约|"
    r"(?:双方|两家|各)(?:公司|企业|单位)?[^。]{0,20}(?:人力资源|互不|不得(?:主动)?(?:招|录|聘|挖))|"
    r"(?:[Bb]oth|the) [Pp]arties[^.]{0,60}(?:hire|solicit)|(?:[Nn]either|[Ee]ither|[Ee]ach) (?:[Pp]arty|side|of us|firm|company)[^.]{0,120}(?:hire|solicit|offer|poach)"
)
_AGENCY = compiled(
    r"(?:贵司|贵公司|贵方|你们公司|顾问公司)[^。]{0,60}(?:推荐|候选人|猎头|招聘|寻访|搜寻|挖)|(?:猎头|招聘)(?:服务|合作)(?:合同|协议)|"
    r"(?:you|your firm|[Aa]gency|[Cc]onsultancy|[Rr]ecruiter)[^.]{0,120}candidates?|candidates?[^.]{0,120}(?:search|fee|placement)"
)
_WORKER_SIDE = compiled(
    r"(?:乙方|员工|雇员|劳动者|受聘人|本人|我)[^。]{0,30}(?:身份证|性别|出生|住址|户籍|(?:岗位|职务):)|"
    r"(?:甲方|乙方)\((?:劳动者|员工|雇员|受聘人|实习生|职工)|用人单位|(?:(?<![到去])乙方|(?<!方)(?<!方的)员工)(?:在职(?!员工|人员|的)|离职|任职|入职)"
)
_NC = compiled(r"<NC>")
_FREE = compiled(
    r"(?:不要求|未要求|不设(?:置|定|有)?|没有(?:任何)?|未曾?(?:与[^,。;]{0,12})?(?:约定|签订|签署|设置|订立)|不约定|不存在|不签|无)[^。;,]{0,16}<NC>|"
    r"(?:取消|废止|废除|不再(?:执行|要求|签))[^。;]{0,10}<NC>|<NC>[^。;]{0,20}(?:作废|取消|不再执行|废止)|[Nn]o non-?compet"
)
_HIRING = compiled(
    r"猎头|人才顾问|招聘(?:合作|服务|供应商)|候选人|寻访|劳务(?:派遣|外包|承包|分包)|派驻|驻场|[Rr]ecruit\w+ (?:agency|services)|[Cc]andidate|[Hh]eadhunt"
)
_BINDING = compiled(
    r"<NC>[^。;]{0,40}(?:期|补偿|违约|义务|启动|生效|解除|豁免|通知)|(?:启动|解除|履行|豁免|放弃)[^。;]{0,20}<NC>"
)
_NC_TITLE = compiled(
    r"^[^,。;:《》?]{0,60}<NC>[^,。;:《》?]{0,8}(?:协议|协定|合同|约定|承诺)书?(?![,。;:、》的中项第内约之规所或和及与])"
)
_TITLE_ENDS = 120  # characters from the head in which a paper has its title
_LEAVING = compiled(
    r"(?:离职|离任|退职|离岗|退伙|离队|离校|离所|离院|解除劳动(?:合同|关系))(?:保密|交接|去向|面谈|手续)?(?:承诺|切结|去向|报备|须知|声明|保证|确认|告知|协议|提醒|清单|问卷|面谈|约定)"
)
_TOLD = compiled(
    r"(?:启动|启用|豁免|解除|免除|放弃)[^。;]{0,40}(?:您|你|乙方|员工|本人|先生|女士)[^。;]{0,40}<NC>|(?:对|要求)(?:您|你)[^。;]{0,10}(?:启动|启用|履行)[^。;]{0,10}<NC>"
)
_TALE = compiled(
    r"记者|本报|法院(?:认为|审理|判决|经审理)|一审|二审|判决|网友|读者|据了解|案情|典型案例|庭审|法官|被判|诉至|律师(?:提醒|表示|介绍)|原公司"
)
_OTHER = compiled(r"用户协议|本应用|会员费|账号[^。]{0,12}(?:封|注销)|学生宿舍|辅导员|业主大会|[Tt]erms of [Uu]se")
_PARTY = compiled(
    r"甲 ?方|乙 ?方|本人(?:郑重)?承诺|承诺人|您(?:与|在|的|将|应|须)|你(?:与|在|的|将|应|须)|本(?:协议|合同|手册|制度)|僱?雇员(?:须|应|不)|the (?:Employee|Company)|I (?:will|shall|undertake)|贵司"
)
_TRAINING = compiled(r"服务期|培训(?:协议|费)|出资培训|专项培训")
_ENGLISH = compiled(r"[A-Za-z]{2,},? [a-z]{2,} [a-z]{2,}")
# A letter by which a recruiter is told whom to leave alone.
_PLACES = compiled(r"[Cc]andidates?\b|off-limits|[Pp]rofiles of")
_MANDATE = compiled(
    r"\b(?:mandates?|our panel|panel agreement|[Ss]earch (?:firm|partners?)|partner agenc\w+|[Rr]ecruit(?:er|ment) (?:agenc|partner|firm)\w*|[Rr]ecruiters?)\b"
)
_NDA = compiled(
    r"NON-DISCLOSURE|[Nn]on-?[Dd]isclosure [Aa]greement|[Cc]onfidentiality [Aa]greement|CONFIDENTIALITY AGREEMENT"
)


def paper_scene(passages: Passages) -> frozenset[str]:
    """Return what holds of the whole paper.

    ``worker``: it binds a person who works. ``firms``: it stands between firms. ``trade``: a lease, a loan, a
    dealer's contract. ``nc_paper``: it speaks of a non-compete that binds. ``free``: it says there is none.
    ``leaving``: it is signed on the way out. ``hiring``: it deals with people placed or looked for. ``training``: it is about a training bond.
    ``english``: it holds English sentences. ``nda``: its title is that of a secrecy agreement. ``placing``: a recruiter is told what to do.
    """
    text = passages.folded.text
    head = text[:400]
    flags = set()
    workers = len(_WORKER.findall(text, 0, 20_000))
    trades = len(_TRADE.findall(text, 0, 20_000))
    firms = bool(_FIRMS.search(text, 0, 4_000))
    side = bool(_WORKER_SIDE.search(text, 0, 20_000))
    if trades >= 4 and ((trades > workers and not side) or trades > 3 * len(_EMPLOYED.findall(text, 0, 20_000))):
        flags.add("trade")
    if (firms or _AGENCY.search(text, 0, 20_000)) and not side:
        flags.add("firms")
    tale = len(_TALE.findall(text, 0, 20_000)) >= 3 and not _PARTY.search(text)
    unsaid = (
        not trades and not firms and not _OTHER.search(text, 0, 4_000)
    )  # a short promise of few words; what is no trade is work
    if (workers or side or unsaid) and "trade" not in flags and not tale:
        flags.add("worker")
    if _NC.search(text):
        if _BINDING.search(text) or _NC_TITLE.search(text, 0, _TITLE_ENDS):
            flags.add("nc_paper")
        if _FREE.search(text) and not _TOLD.search(text):
            flags.add("free")
    if _HIRING.search(text):
        flags.add("hiring")
    if _PLACES.search(text) and _MANDATE.search(text, 0, 4_000) and not _NC.search(text):
        flags |= {"firms", "placing"}
    plainly = (
        ("leaving", _LEAVING, head),
        ("nda", _NDA, head),
        ("english", _ENGLISH, text),
        ("training", _TRAINING, text),
    )
    return frozenset(flags.union(flag for flag, pattern, where in plainly if pattern.search(where)))


_TITLES = (
    ("head_nc", compiled(r"<NC>|离职后(?:的)?(?:义务|限制)|[Rr]estrict\w+ after|[Cc]ovenant")),
    (
        "head_after",
        compiled(
            r"[Aa]fter (?:you|your|the|my)? ?(?:leav|employment|terminat|service|retire)|[Ww]hen (?:you|I) leave|[Oo]utgoing|[Pp]ost-?(?:[Tt]ermination|[Ee]mployment)|<NC>|[Nn]on-?[Ss]olicit|[Cc]ovenant|[Ll]eaving"
        ),
    ),
    ("head_promise", compiled(r"承诺|离职|解除劳动|不诋毁|声誉")),
    ("head_secret", compiled(r"保密|秘密|[Cc]onfidential|[Ss]ecre")),
    ("head_damages", compiled(r"违约|责任|赔偿|[Dd]amages|[Bb]reach")),
    ("head_pay", compiled(r"补偿|对价|[Cc]ompensation|[Cc]onsideration")),
    (
        "head_poach",
        compiled(r"用工[^,。;]{0,6}(?:自律|公约|约定)|自律公约|招揽|挖角|挖人|互不|人才|[Ss]olicit|[Pp]oach"),
    ),
    ("head_serving", compiled(r"在职|兼职|任职期间|[Dd]uring [Ee]mployment|[Oo]utside")),
    (
        "head_training",
        compiled(
            r"培训|研修|进修|深造|外派|委培|定向|攻读|学习|人才引进|引进人才|服务年限|服务协议|服务期|签字费|签约金|落户|[Tt]raining|[Ss]ign-on"
        ),
    ),
    ("head_define", compiled(r"定义|释义|[Dd]efinition|[Ii]nterpretation")),
    ("head_equity", compiled(r"股权|期权|股份|激励|回购|[Ee]quity|[Oo]ption|[Ss]hare|[Ff]orfeit|[Cc]lawback")),
)


@lru_cache(maxsize=4096)
def title_scene(titles: tuple[str, ...]) -> frozenset[str]:
    """Return what the headings above a sentence say of it."""
    words = " / ".join(titles)
    return frozenset(flag for flag, pattern in _TITLES if pattern.search(words))
