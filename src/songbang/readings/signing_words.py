"""The words of a signature block, on folded lines: who signs, where a name goes, where the day goes."""

import re
from typing import Final

_SIGN = r"(?:盖章|签章|公章|印章|印鉴|签字|签名|签署|签收|捺印|按手印|按指印|手印|章)"
_BRACKET = rf"\([^(),]{{0,8}}{_SIGN}[^(),]{{0,6}}\)"
_STAND = r"(?:法定代表人|授权代表|委托代理人|委托代表|代表人|负责人|代表)"
EMPLOYER: Final = (
    r"(?:甲方|本?公司|用人单位|用工单位|单位|雇主|聘用方|授予方|院方|校方|[一-鿿]{0,6}(?:研究院|医院|学校|俱乐部))"
)
WORKER: Final = r"(?:乙方|员工|雇员|劳动者|职工|本人|受聘人|受聘方|承诺人|声明人|保证人|确认人|签收人|实习生|学员|持有人|被授予人|激励对象)"
REPRESENTATIVE: Final = rf"{_STAND}(?:[或/、](?:其)?(?:{_STAND}|授权人))*"
_WHO = rf"(?:{REPRESENTATIVE}|{EMPLOYER}|{WORKER})"
_ENGLISH_WHO = r"(?:[Tt]he )?(?:Employee|Executive|Company|Employer|Grantee|Participant|Witness|Consultant)"

SIGNS: Final = re.compile(
    "|".join(
        (
            rf"(?:{_WHO}|[一-鿿]{{2,8}})(?:\([^()]{{1,8}}\))?:?{_BRACKET}:?",  # 甲方（盖章）： 甲方：（盖章）
            rf"(?:{_WHO}|[一-鿿]{{2,8}})(?:确认|电子)?{_SIGN}(?:[及并和与]?[一-鿿]{{0,4}}{_SIGN})?:",  # 员工签字：
            rf"(?:本人)?{_SIGN}(?:[及并和与]?{_SIGN})?:",  # 签名：
            rf"{_ENGLISH_WHO}(?:'s)? ?(?:\((?:[Ss]ignature|[Ss]eal|[Cc]hop)[^()]*\):?|[Ss]ignature:)",
            r"(?:SIGNED|Signed|Executed)(?: as a deed)? (?:for and )?(?:on behalf of|by)[^:_.;]{0,60}?(?::|(?=_)|$)",
            rf"For (?:and on behalf of )?{_ENGLISH_WHO}:",
            r"(?:Authori[sz]ed )?(?:[Ss]ignature|Signed)(?: of [^:_.;]{1,40})?:|By:|Witness:",
        )
    )
)
"""A place for a name or a seal; ``EMPLOYER`` and ``WORKER`` tell whose, where its words do."""

BARE: Final = re.compile(rf"(?:{EMPLOYER}|{WORKER}|Employee|Employer|Company):(?=$|[_ ])")
"""A party with nothing behind it: a place to sign only beside another such place."""

DAYS: Final = re.compile(
    r"(?:签订|签署|签字|签约|签收|签名)?(?:日期|时间|日):|(?:Date|DATE)(?: signed| of signature)?:|Dated:"
    r"|(?:[_\d〇零○一二三四五六七八九]{4} ?)?_*年[_\d一二三四五六七八九十 ]{0,3}月[_\d一二三四五六七八九十 ]{0,3}日"
)
"""A place for the day, or the day itself."""

NAMES: Final = re.compile(
    rf"(?:{REPRESENTATIVE}|姓名(?:及职衔|及职务)?|职务|职衔|(?:Print )?[Nn]ame(?: and [Tt]itle)?|Title|Position):"
)
"""What is printed below a place to sign; it tells a name and never that somebody signed."""

OTHERS: Final = re.compile(r"[一-鿿]{1,8}:")
"""Any other label: where it begins, what stands before it ends."""

MARKED: Final = re.compile(
    r"已(?:经)?(?:电子)?(?:签署|签字|签名|签章|盖章)|电子签(?:名|章)(?:[:于]|人)|/s/|DocuSigned"
    r"|(?:[Ee]lectronically|[Dd]igitally|[Ee]-) ?signed"
)
"""What an e-signing service writes where somebody signed."""

NOT_YET: Final = re.compile(r"未(?:签|盖)|尚未|待签|not (?:yet )?signed|unsigned|to be signed", re.IGNORECASE)
