"""Accounts of chat and network services, behind the name of the service."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.ACCOUNT
_SERVICE = r"(?:微信|WeChat|Weixin|\b[Vv][Xx]?|薇信|威信|QQ|钉钉|DingTalk|飞书|Lark|支付宝|Alipay|微博|抖音|小红书|知乎|脉脉|领英|LinkedIn|GitHub|Gitee|Skype|Telegram|WhatsApp|Line|Instagram|Facebook)"
_LABEL = rf"{_SERVICE}(?: ?(?:ID|账号|帐号|账户|号码?|昵称|用户名|群号?|handle|account))?"
_LATIN = re.compile(
    rf"{_LABEL} ?(?:[:;|\t]\s?| ?(?:是|为) ?|\((?!以|下|不|含|等)|(?<=[号D]) ?)\s?[\"“@]?(?P<n>[A-Za-z0-9][\w.-]{{3,29}})(?![\w@])",
    re.IGNORECASE | re.ASCII,
)
_NICK = re.compile(r"(?:[昵暱]称|微信名|网名|用户名) ?[:;] ?[\"“]?(?P<n>[^\s,。;\"”:)]{2,16})")
_JOINED = re.compile(
    r"(?:微信|钉钉|飞书|支付宝) ?(?P<n>(?=[A-Za-z0-9_-]*[\d_])[A-Za-z][A-Za-z0-9_-]{5,19})(?![\w@])", re.ASCII
)
_PLAIN_NUMBER = re.compile(r"QQ ?(?P<n>[1-9]\d{4,10})(?!\d)", re.IGNORECASE)


def find(text: str) -> Iterator[Found]:
    """Yield accounts in a flat text."""
    for pattern in (_LATIN, _JOINED, _NICK, _PLAIN_NUMBER):
        for hit in pattern.finditer(text):
            yield Found(KIND, *hit.span("n"))


EXAMPLES = (
    ("微信号:lin_xiaoming88", "lin_xiaoming88"),
    ("微信(wxid_ab12cd34ef)", "wxid_ab12cd34ef"),
    ("QQ:123456789", "123456789"),
    ("加我QQ 88442211", "88442211"),
    ("GitHub: linxm-dev", "linxm-dev"),
    ("昵称:山间小雨", "山间小雨"),
    ("或加企业微信wxid_4711ab", "wxid_4711ab"),
)
COUNTER_EXAMPLES = (
    "通过微信发送通知",
    "QQ、微信等即时通信工具",
    "微信(以下称该软件)",
    "支付宝转账 5000 元",
    "the line is busy",
    "钉钉打卡记录",
    "微信iPhone客户端",
)
