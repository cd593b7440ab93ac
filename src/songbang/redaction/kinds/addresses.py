"""Postal addresses: behind a label to the end of the line, or known by road and number, or by house and room."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.ADDRESS
_HAN = "一-鿿"
_NUM = r"[\d〇零一二三四五六七八九十百甲乙]"
_LABEL = r"(?:(?:通讯|通信|联系|送达|家庭|户籍|户口|居住|现居|办公|注册|经营|邮寄|收件|现|公司|单位)?(?:地址|住址|住所地?|所在地)|户籍地|现居|居住地|常住地|经营场所|住|(?:residential |registered |home |mailing )?address(?! ?(?:of|to|the|for)\b))"
_LABELLED = re.compile(
    rf"(?:(?<=[\s,。;:(、方|])|^){_LABEL}(?:\([^)\n]{{0,12}}\))?\s?(?:[:;|\t]|为|是|(?<=住)(?=[一-鿿]{2, 7}[省市县区])|(?<=address)\b)\s?(?P<n>[^\n\t。;|_\"“”]{{4,80}})",
    re.IGNORECASE | re.MULTILINE,
)
_STOP = re.compile(
    r"[,、(]? ?(?:邮编|邮政编码|电话|手机|联系电话|联系人|联系方式|法定代表人|负责人|身份证|公民身份|统一社会|信用代码|邮箱|传真|以下|下称|简称|乙 ?方|甲 ?方|签字|日期|tel\b|phone|email|e-mail|\(the )",
    re.IGNORECASE,
)
_REGION = rf"(?:[{_HAN}]{{2,7}}(?:省|自治区|特别行政区)\s?)?(?:[{_HAN}]{{2,6}}(?:市|自治州|地区|盟)\s?)?(?:[{_HAN}]{{1,6}}(?:新区|开发区|高新区|区|县|旗|市)\s?)?(?:[{_HAN}]{{1,8}}(?:街道|镇|乡)\s?)?"
_ROAD = rf"[{_HAN}]{{1,8}}(?:大道|大街|公路|道|路|街|巷|弄|胡同|里)(?:[东西南北中]?段)?\s?{_NUM}{{1,6}}(?:[-之]\d{{1,4}})?\s?(?:号|弄|巷|支弄)"
_HOUSE = rf"(?:[{_HAN}]{{2,10}}(?:小区|花园|花苑|公寓|新村|苑|家园|广场|大厦|中心|园区|产业园|科技园|软件园|城|里|村|庭|座|府|湾) ?)"
_UNIT = r"(?:\s?[A-Za-z\d〇一二三四五六七八九十东西南北-]{1,8}\s?(?:号楼|号院|号|幢|栋|楼|座|区|单元|门|层|室|户|房|F\b|组|队))"
_ROAD_HIT = re.compile(rf"{_REGION}{_ROAD}(?:{_HOUSE}|{_UNIT}){{0,6}}(?:\s?\d{{3,4}}(?!\d|年|元|月))?")
_HOUSE_HIT = re.compile(rf"{_REGION}{_HOUSE}{_UNIT}{{1,5}}(?:\s?\d{{3,4}}(?!\d|年|元|月))?")
_ENGLISH = re.compile(
    r"(?:(?:Flat|Room|Unit|Suite|Rm|Block)\.? ?[A-Z\d-]{1,6},? (?:[\w/]+ Floor,? )?(?:[A-Z][\w' ]{2,30}, ?)?)?(?:No\.? ?)?\d{1,5}(?:-\d{1,5})? [A-Z][\w']+(?: [A-Z][\w']+){0,3} (?:Road|Street|Avenue|Lane|Boulevard|Drive|Rd|St|Ave|Blvd|Way|Highway)\b\.?(?:, ?[A-Z][\w' ]{2,25}){0,4}"
)
_FLOOR = re.compile(
    r"(?:(?:Flat|Room|Unit|Suite|Rm)\.? ?[A-Z\d-]{1,6},? )?(?:\d{1,3}/F\.?|\d{1,3}(?:st|nd|rd|th) Floor|Building \w{1,3}),? (?:[A-Z][\w' ]{2,30}, ?)?(?:No\.? ?)?\d{1,5} [A-Z][\w']+(?: [A-Z][\w']+){0,3}(?:, ?[A-Z][\w' ]{2,25}){0,4}"
)
_LEAD = re.compile(
    rf"^(?:[{_HAN}]{{0,6}}?(?:位于|地址为|地址|住在|住址|寄往|寄到|寄至|送至|邮寄至|居住于|居住在|前往|住|在|到|于|至|为|是))"
)
_PLACED = re.compile(r"[省市区县旗路街道镇乡村弄巷号楼室\d]|Road|Street|Avenue|Floor|Lane")
_NO_ADDRESS = re.compile(
    r"^[\s_*/]*$|同上|变更|如有|以本|预留|确认|任何|均|不得|应当?|须|[填通]知|保密|协议|约定|下列|上述|视为|准确|真实|有误|不明"
)


def find(text: str) -> Iterator[Found]:
    """Yield addresses in a flat text."""
    for hit in _LABELLED.finditer(text):
        cut = _STOP.search(hit["n"])
        words = hit["n"][: cut.start() if cut else None].rstrip(" ,)")
        if len(words) >= 4 and _PLACED.search(words) and not _NO_ADDRESS.search(words):
            yield Found(KIND, hit.start("n"), hit.start("n") + len(words))
    for pattern in (_ROAD_HIT, _HOUSE_HIT, _ENGLISH, _FLOOR):
        for hit in pattern.finditer(text):
            lead = _LEAD.match(hit.group())
            yield Found(KIND, hit.start() + (lead.end() if lead else 0), hit.end())


EXAMPLES = (
    ("住址:上海市浦东新区张杨路100号3幢502室", "上海市浦东新区张杨路100号3幢502室"),
    ("寄往杭州市西湖区文三路 90 号 71 幢 2 楼,电话另告", "杭州市西湖区文三路 90 号 71 幢 2 楼"),
    ("户籍地:河南省新乡市红旗区某某村五组", "河南省新乡市红旗区某某村五组"),
    ("他住在阳光花园12栋3单元", "阳光花园12栋3单元"),
    ("Address: Flat 12B, 18 King's Road, North Point", "Flat 12B, 18 King's Road, North Point"),
    ("of 88 Nanjing Road, Shanghai", "88 Nanjing Road, Shanghai"),
)
COUNTER_EXAMPLES = (
    "乙方变更地址的,应当书面通知甲方",
    "工作地点为上海市",
    "上海市浦东新区人民法院管辖",
    "地址:____________",
    "按照公司的路线执行",
    "第二条第3号附件",
    "住宿标准为每晚300元",
    "The address of the employee may change.",
)
