"""What kind of paper it is, told by its title first and by its words where the title does not tell."""

import re

_TITLE = (
    ("judgment", r"(?:民事|仲裁)?(?:判决书|裁决书|裁定书|调解书)"),
    ("equity_agreement", r"(?:股权|期权|股份|限制性股|购股权|认股|激励|虚拟股|跟投|合伙份额|持股)[^,。;]{0,20}(?:协议|计划|规则|合同|通知|授予|方案|办法|函)|[Ss]hare [Oo]ption|SHARE OPTION|RSU|[Ee]quity|Grant"),
    ("inter_firm_agreement", r"(?:互不|人才(?:互不)?流动|不挖角|互不挖|用工)[^,。;]{0,16}(?:备忘录|公约|协议|约定|承诺)|(?:合作|行业)?(?:备忘录|自律公约)"),
    ("non_compete_agreement", r"(?:竞业(?:限制|禁止|避止)?|不竞争)[^,。;]{0,12}(?:协议|合同|约定|契约|协定)|保密(?:及|与|和|、)竞业[^,。;]{0,6}协议|[Nn]on-?[Cc]ompet\w* [Aa]greement|NON-COMPET\w* AGREEMENT"),
    ("notice", r"(?:通知书?|公告|告知书?|函|声明|说明|邮件|提醒)$|(?:启动|解除|放弃|豁免|终止)[^,。;]{0,16}(?:通知|告知|函)|律师函|催告函|[Nn]otice|NOTICE"),
    ("offer_letter", r"录用|聘用(?:通知|意向)|入职邀请|[Oo]ffer|OFFER"),
    ("commitment_letter", r"承诺书|保证书|自律书|誓约|[Uu]ndertaking|UNDERTAKING|[Pp]ledge|PLEDGE"),
    ("handbook", r"手册|守则|规章|管理(?:制度|办法|规定)|制度$|办法$|规定$|行为准则|[Hh]andbook|HANDBOOK|[Cc]ode of [Cc]onduct|[Pp]olicy"),
    ("confidentiality_agreement", r"保密[^,。;]{0,16}(?:协议|合同)|知识产权[^,。;]{0,10}协议|(?:[Cc]onfidentiality|[Nn]on-?[Dd]isclosure|NDA)[^.]{0,20}(?:[Aa]greement)?|CONFIDENTIALITY"),
    ("service_contract", r"(?:服务|外包|派遣|承包|承揽|分包|顾问|咨询|经销|代理|合作|采购|招聘|猎头|劳务|经纪)[^,。;]{0,14}(?:合同|协议)|[Ss]ervices? [Aa]greement|[Cc]onsult\w+ [Aa]greement"),
    ("labour_contract", r"(?:劳动|聘用|雇佣|雇用|雇傭|用工|聘任)(?:合同|合约|协议)书?|(?:[Ee]mployment|[Ss]ervice) (?:[Aa]greement|[Cc]ontract)|EMPLOYMENT (?:AGREEMENT|CONTRACT)|CONTRACT OF EMPLOYMENT"),
)  # fmt: skip
_TITLES = tuple((kind, re.compile(pattern)) for kind, pattern in _TITLE)
_OTHER = re.compile(
    r"租赁|借款|贷款|买卖|协商解除|离职证明|工资(?:单|条|结算)|服务期协议|培训(?:协议|服务)|签收单|清单|报销|问答|FAQ|新闻|招聘启事|退回证件|确认书|实习协议|交接"
)
_DEED = re.compile(
    r"协议|合同|书$|函$|[Aa]greement|AGREEMENT|手册|通知|公告|[Nn]otice|制度|办法|规定|条款|计划|规则|备忘|[Oo]ffer|单$|清单"
)


def kind_of(text: str, lines: list[str]) -> str:
    """Return the paper kind of docs/contract.md; ``lines`` are the paper's first lines, folded."""
    titles = [line.strip(" #*_【】<>") for line in lines[:8] if 2 <= len(line.strip()) <= 60]
    for title in titles:
        if not _DEED.search(title) and not any(pattern.search(title) for _, pattern in _TITLES):
            continue
        if _OTHER.search(title):
            return "other"
        for kind, pattern in _TITLES:
            if pattern.search(title):
                return kind
    return _by_words(text)


def _by_words(text: str) -> str:
    head = text[:1200]
    if re.search(r"(?:特此通知|请贵司|您好|现通知|Dear|各位同事)", head + text[-300:]):
        return "notice"
    if re.search(r"(?:本人|我)(?:郑重)?(?:承诺|保证|自愿)", head):
        return "commitment_letter"
    if re.search(r"甲方[^。]{0,60}乙方", head) and re.search(r"劳动合同|试用期|工作时间", text):
        return "labour_contract"
    return "other"
