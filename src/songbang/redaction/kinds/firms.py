"""Names of firms and other employers, up to their legal form; their short names follow from them."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind
from songbang.redaction.short_names import core

KIND = Kind.FIRM
_HAN = "一-鿿"
_FORM = r"(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|无限公司|合伙企业(?:\((?:有限|普通)合伙\))?|(?:律师|会计师|税务师)事务所|研究院|研究所|医院|大学|学院|幼儿园|学校|俱乐部|工作室|合作社|商行|工厂|酒店|银行)"
_BRANCH = rf"(?:[{_HAN}]{{2,8}}(?:分公司|分院|分所|支行|办事处))?"
_FORMED = re.compile(_FORM + _BRANCH)
_SIGN = re.compile(rf"[{_HAN}A-Za-z0-9·&]")
_BRACKET = re.compile(rf"\([{_HAN}]{{2,10}}\)$")
_LONGEST = 36
_JOINS = "的或及与等其由"
_LEGAL = r"(?:Limited|LIMITED|Ltd|LTD|Inc|INC|Corp|CORP|Corporation|CORPORATION|LLC|LLP|plc|PLC|GmbH|S\.A|B\.V)\.?"
_LATIN = re.compile(
    rf"\b[A-Z][\w&'-]*(?:,? (?:[A-Z][\w&'.-]*|of|and|&|\([A-Z][\w .]+\))){{0,7}}?,? (?:(?:Pte|PTE|Pty|Co|CO)\.?,? ?)?{_LEGAL}(?![\w])"
)
_LEAD = re.compile(
    r"(?=(以下|接受|入职|就职于|任职于|供职于|加入|委托|经由|用人单位|单位名称|甲 ?方|乙 ?方|丙 ?方|雇主|公司名称|名称|收款人|户名|开户行|授予方|包括但不限于|包括|例如|诸如|如|及其|以及|或者|因为|由于|关于|对于|属于|设于|位于|隶属|称为|即为|本人|员工|其中|名下|根据|依据|按照|收到|离开|离职前在|曾在|告知|通知|起诉|申请人|被申请人|原告|被告|受让|转让给|名称|与|和|或|及|由|向|在|从|到|被|给|将|即|为|经|是|致|对|替|跟|去|帮|把|的|了|等))"
)
_WEAK = re.compile(
    r"^(?:集团公司|合伙企业|研究院|研究所|医院|大学|学院|幼儿园|学校|俱乐部|工作室|合作社|商行|工厂|酒店|银行)"
)
_NO_OWN_NAME = re.compile(
    r"不得|其他|其它|须|应|送|归|转|每|这|该|照|至|以|之|所在|合作|优先|招揽|上述|[ \d]|第.条|成绩|奖金|可以|持股|各|双方|我|你|您|于|隔壁|同[业行城]|上级|民办|文旅|工资|代$|某|三级|甲等|省内|国家|课程|一所|最后|子女|日前|遇|距|通过|代表|选手|全部|返还|退回|结题|就读|赴|甲方|政策|指定|参股|全资|接获|分红|签约|约满|^设计$|^制剂$"
)
_GENERIC = re.compile(
    r"^(?:本|该|贵|某|各|其|任何|一家|两家|几家|上述|同类|竞争|关联|母|子|分|新|原|前|外部|第三方|其他|所有|相关|国内外?|境外|海外|知名|商业|开户|中国|人民|委托|代理|聘请|我国|全国|公立|民营|有限责任|股份)*(?:有限|股份|合伙|责任)*$"
)
_NO_LATIN = re.compile(
    r"^(?:The|Any|Each|This|Such|A|An|All|Other|No|Parent|Holding|Private)?\s?(?:Company|Companies|Private|Public)?,? ?$",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Found]:
    """Yield names of firms in a flat text, each from behind the word that leads to it."""
    for form in _FORMED.finditer(text):
        start = _behind_lead(text, _beginning(text, form.start()), form)
        own = text[start : form.start()].strip()
        if (
            start < form.start()
            and not _GENERIC.match(own)
            and not (_WEAK.match(form.group()) and _NO_OWN_NAME.search(own))
        ):
            yield Found(KIND, start, form.end())
    for hit in _LATIN.finditer(text):
        name = re.sub(rf",? (?:(?:Pte|Pty|Co)\.?,? ?)?{_LEGAL}$", "", hit.group(), flags=re.IGNORECASE)
        if not _NO_LATIN.match(name):
            yield Found(KIND, *hit.span())


def _behind_lead(text: str, start: int, form: re.Match[str]) -> int:
    """Return where the name begins behind the last word that leads to it and leaves a name: 与甲为技术 is 甲为技术.

    Where no such word leaves one, the name begins where its signs do; a school, a bank … has none then.
    """
    end = form.start()
    leads = sorted({hit.end(1) for hit in _LEAD.finditer(text, start, end)}, reverse=True)
    behind = next((at for at in leads if len(core(text[at:end])) >= 2), None)
    if behind is not None or not leads:
        return start if behind is None else behind
    nothing = _WEAK.match(form.group()) or (leads[0] == end and text[end - 1] in _JOINS)
    return end if nothing else start


def _beginning(text: str, end: int) -> int:
    """Return where the signs of a name begin that ends here; a place in brackets may stand in it."""
    at = end
    while at and end - at < _LONGEST:
        bracket = _BRACKET.search(text, max(at - 12, 0), at)
        if bracket:
            at = bracket.start()
        elif _SIGN.match(text[at - 1]) or (
            text[at - 1] == " " and at > 1 and text[at - 2].isascii() and text[at - 2].isalnum()
        ):
            at -= 1
        else:
            break
    return at


EXAMPLES = (
    ("甲方:甲辰(上海)科技有限公司", "甲辰(上海)科技有限公司"),
    ("不得入职乙巳网络股份有限公司杭州分公司", "乙巳网络股份有限公司杭州分公司"),
    ("与丙午律师事务所签约", "丙午律师事务所"),
    ("致:丁未市第一人民医院", "丁未市第一人民医院"),
    ("between Jiachen Technology (Shanghai) Co., Ltd. and the Employee", "Jiachen Technology (Shanghai) Co., Ltd."),
    ("Bingwu Holdings LLC", "Bingwu Holdings LLC"),
    ("与甲为技术有限公司签约", "甲为技术有限公司"),
    ("宁波戊和光学有限公司", "宁波戊和光学有限公司"),
)
COUNTER_EXAMPLES = (
    "与甲方有竞争关系的任何有限公司",
    "本公司及关联公司",
    "委托律师事务所处理",
    "经医院证明",
    "在大学期间",
    "the Company Limited by law",
    "股份有限公司的股东",
    "转交其他学校",
    "不得招揽合伙企业的客户",
)
