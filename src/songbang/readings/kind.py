"""What kind of paper it is, told by its title first and by its words where the title does not tell."""

import re

# Looked at in this order: what a title ends with tells more than what it speaks of.
_TITLE = (
    ("notice", r"^关于(?:举办|开展|组织|召开|做好|报名)[^,。;]*通知$"),
    ("judgment", r"(?:民事|仲裁)?(?:判决书|裁决书|裁定书|调解书)$"),
    ("other", r"租赁|借款|贷款|买卖|协商解除|解除(?:\(终止\))?劳动合同(?:协议|证明)|离职(?:协商|证明)|tenancy|\blease\b|separation agreement|general release|证明书?$|工资(?:单|条|结算)|服务期协议|(?:培训|研修|进修|深造|攻读|委托?培养|读博|读研|定向)[^,。;]{0,10}(?:协议|合同)|培训(?:协议|服务)|签收单|清单$|报销|问答|问题|FAQ|新闻|招聘启事|退回证件|确认书|确认单|实习协议|交接|落户|安家费|摘编|问卷|启事"),
    ("offer_letter", r"录用|聘用(?:通知|意向)|入职邀请|\boffer\b"),
    ("equity_agreement", r"(?:股权|期权|股份|限制性股|受限股|购股权|认股|激励|虚拟股|跟投|合伙份额|持股|合伙协议)[^,。;]{0,24}(?:协议|计划|规则|合同|通知|授予|方案|办法|函|约定)|合伙协议|share option|restricted (?:share|stock)|share unit|\bRSUs?\b|equity|\bgrant\b|shareholders' (?:deed|agreement)|award agreement|option (?:plan|agreement|deed)"),
    ("inter_firm_agreement", r"(?:互不|人才(?:互不)?流动|不挖角|互不挖|行业|用工)[^,。;]{0,16}(?:备忘录|公约|协议|约定|承诺)|自律公约|备忘录$"),
    ("notice", r"(?:通知书?|公告|告知书?|告知同意书|律师函|催告函|(?:通知|告知|确认|豁免|解除|提示|复|回)函|警告|声明|说明|邮件|提醒)$|(?:启动|解除|放弃|豁免|终止)[^,。;]{0,16}(?:通知|告知|函)|\bnotice\b"),
    ("handbook", r"手册|守则|规章|管理(?:制度|办法|规定)|制度$|办法$|规定$|规则$|行为准则|须知$|handbook|code of conduct|policy"),
    ("commitment_letter", r"承诺(?!协议)(?:书|函|单|契据)?|保证书|自律书|誓约|undertaking|pledge|deed of covenant"),
    ("non_compete_agreement", r"(?:竞业(?:限制|禁止|避止)?|不竞争|离职(?:后)?(?:义务|行为)?限制|离岗约束)[^,。;]{0,14}(?:协议|合同|约定|契约|协定)|保密(?:及|与|和|、)竞业[^,。;]{0,6}协议|non-?compet\w* (?:and [\w-]+ )?(?:agreement|covenant|deed)|restrictive covenants? (?:agreement|deed)"),
    ("labour_contract", r"(?:劳动|聘用|雇佣|雇用|用工|聘任)(?:合同|合约|协议)书?|(?:employment|labou?r|(?<!master )(?<!supply )service) (?:agreement|contract)|contract of employment|(?:letter|terms) of (?:appointment|employment)|^your contract\b|statement of (?:main )?terms"),
    ("confidentiality_agreement", r"(?:保密|商业秘密)[^,。;]{0,16}(?:协议|合同|约定)|知识产权[^,。;]{0,10}协议|(?:confidentiality|non-?disclosure|proprietary information|invention assignment|inventions?) (?:and [\w -]+ )?agreement|invention assignment"),
    ("service_contract", r"(?:服务|外包|派遣|承包|承揽|分包|顾问|咨询|经销|代理|合作|采购|招聘|猎头|劳务|经纪|加盟|特许|使用许可|许可使用|授权|签约)[^,。;]{0,14}(?:合同|协议|合约|约定|书)|services? (?:agreement|terms)|consult\w+ agreement|(?:supply|engagement|agency|recruitment|master)[\w &-]{0,30} (?:agreement|terms|letter)"),
)  # fmt: skip
_TITLES = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _TITLE)
_LONGEST, _FIRST = 90, 8
_BODY = re.compile(r"[。;]|[:,].*[:,]|^第.{1,4}条|^\d")


def kind_of(text: str, lines: list[str]) -> str:
    """Return the paper kind of docs/contract.md; ``lines`` are the paper's first lines, folded."""
    for line in lines[:_FIRST]:
        title = line.strip(" #*_【】<>")
        if not 2 <= len(title) <= _LONGEST or _BODY.search(title):
            continue
        bare = re.sub(r"\([^)]*\)$|[,、/].*$", "", title) or title
        for kind, pattern in _TITLES:
            if pattern.search(bare) or pattern.search(title):
                return kind
    return _by_words(text)


def _by_words(text: str) -> str:
    head = text[:1200]
    if re.search(
        r"(?:特此通知|请贵司|您好|现通知|Dear|台鉴|谨启|此致[^。]{0,12}先生|各位同事|(?:公司|我司|单位|本院|学校)(?:经[^,。;]{1,10})?决定[^,。;]{0,4}(?:您|你))",
        head + text[-300:],
    ):
        return "notice"
    if re.search(r"(?:本人|我)(?:郑重)?(?:承诺|保证|自愿)", head):
        return "commitment_letter"
    if re.search(r"甲方[^。]{0,60}乙方", head) and re.search(r"劳动合同|试用期|工作时间", text):
        return "labour_contract"
    return "other"
