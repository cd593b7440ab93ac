"""Names of persons in running text: a family name, one or two signs, and a word beside them that people go with."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind
from songbang.redaction.surnames import COMMON, DOUBLE, SINGLE, is_name

KIND = Kind.NAME
_HAN = "一-鿿"
_GIVEN = rf"[{_HAN}]{{1,2}}?"
_NAME = rf"(?P<n>(?:{DOUBLE}|[{COMMON}]){_GIVEN})"
_ANY = rf"(?P<n>(?:{DOUBLE}|[{SINGLE}]){_GIVEN})"
_DOES = (
    r"(?=(?:也?在场|也在|主持|记录|签收|转交|转告|告知|告诉|口头|通知我|通知你|通知本人|表示|说[,:“]|说[我你他公这那没]|讲|说明|称[,:“]|回复|答复|发来|来电|打电话|批准|签批|当面|陪同|代签|代收|出具|要求我|要求本人|让我|叫我|找我|约我"
    r"|提出|确认收到|微信|发微信|那边|没[有回]|的(?:微信|手机|电话|邮箱|账户|工资|证言|陈述|身份证)|负责(?:对接|交接|带|管)|担任|任职|入职|离职|为(?:申请人|被申请人|证人|本人|乙方)|系(?:申请人|被申请人|公司|本人|甲方|乙方)|到庭|出庭|作证|诉|与(?:甲方|公司|本公司|被告|原告)))"
)
_ROLES = r"(?:同事|主管|经理|总监|领导|上级|人事|专员|组长|律师|法官|仲裁员|证人|配偶|妻子|丈夫|父亲|母亲|儿子|女儿|朋友|师傅|老板|股东|董事长?|监事|总裁|法定代表人|HR|助理|秘书|会计|客户|候选人|员工|离职人员|前员工)(?:为|是|叫)?"
_GIVES = r"(?:由|转给|发给|汇给|寄给|抄送|联系|听|跟|找)"
_ASKS = r"(?:交给|问一下|问问|去问|去找|听说|@)"
_ENDS = r"(?=[\s,。;:、)”\"]|$|于\d|在\d|将|已|曾|和|与|同|的|说|讲|称|处|先|女|签|向|发|主|负|确|担|离|入|代|转|到|让|要|叫|吧|那|也|没)"
_WITH_VERB = re.compile(rf"(?:(?<=[\s,。;:、“(\"])|^|(?<=[由与和向被找跟是听])){_NAME}{_DOES}", re.MULTILINE)
_WITH_ROLE = re.compile(rf"{_ROLES} ?(?:{_ANY}{_ENDS})", re.MULTILINE)
_WITH_GIFT = re.compile(rf"{_GIVES} ?{_NAME}{_ENDS}", re.MULTILINE)
_WITH_ASK = re.compile(rf"{_ASKS} ?{_ANY}{_ENDS}", re.MULTILINE)
_SPEAKER = re.compile(
    rf"(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?[ \t]{{0,4}}){_ANY}(?= ?[:\n])|^{_ANY.replace('<n>', '<m>')}(?= {{1,4}}(?:\d{{4}}[-/年]\d{{1,2}}[-/月]\d{{1,2}}日? )?\d{{1,2}}:\d{{2}})",
    re.MULTILINE,
)
_ONE = rf"(?:[{_HAN}]{{2,8}}·[{_HAN}]{{2,8}}|(?:{DOUBLE}|[{SINGLE}])[{_HAN}]{{1,2}})"
_LISTED = re.compile(
    rf"(?:成员|参会人员?|出席人?员?|参加人员?|与会人员?|名单|抄送|收件人|知情人)(?:有|为|包括)?[:;] ?(?P<list>(?:{_ONE}[、,, ]+){{1,20}}{_ONE})(?![{_HAN}])"
)


def find(text: str) -> Iterator[Found]:
    """Yield names in running text; fewer than all, and now and then a word that is none."""
    for pattern in (_WITH_VERB, _WITH_ROLE, _WITH_GIFT, _WITH_ASK, _SPEAKER):
        for hit in pattern.finditer(text):
            group = "n" if hit["n"] else "m"
            if is_name(hit[group]):
                yield Found(KIND, *hit.span(group))
    for hit in _LISTED.finditer(text):
        for one in re.finditer(_ONE, hit["list"]):
            yield Found(KIND, hit.start("list") + one.start(), hit.start("list") + one.end())


EXAMPLES = (
    ("会上由赵建国主持,随后散会", "赵建国"),
    ("3月5日,李雷告知我岗位取消", "李雷"),
    ("我的主管陈晓东于5月离职", "陈晓东"),
    ("把电脑交给王芳。", "王芳"),
    ("参会人员:张三丰、李四光、王五", "张三丰"),
    ("证人刘洋到庭作证", "刘洋"),
    ("2026-04-10 10:02  贾颖:你好", "贾颖"),
)
COUNTER_EXAMPLES = (
    "由甲方负责通知",
    "应当当面交付",
    "高级管理人员离职后",
    "方案由双方确认",
    "申请人提出异议",
    "任何人不得告知",
    "金额由公司确定",
    "10:30 时间:下午",
)
