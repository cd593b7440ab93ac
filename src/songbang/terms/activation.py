"""How a restraint starts, and how the employer may end it."""

import re

from songbang.basis.term import Term, Value
from songbang.clauses.cue import compiled
from songbang.terms.numbers import ENGLISH_NUMBER, NUMBER, english, number
from songbang.terms.source import Source

_STARTS = (
    # silence that frees: without its notice nothing starts
    (
        "on_notice",
        compiled(
            r"未[^。;]{0,40}(?:通知|告知|发出|送达|作出)[^。;]{0,24}视[为同][^,。;]{0,6}(?:放弃|豁免|不(?:启动|要求|请求|履行|适用|需要?|行使|主张)|免除)|未(?:予)?(?:注明|载明|写明|标明)[^。;]{0,30}(?:不(?:承担|负|受|需|履行)|无(?:需|须)|视为(?:不|放弃|无))|(?:没|未)(?:有)?(?:收到|接到|签发|发出|出具)[^。;]{0,16}(?:不执行|不启动|不适用|不履行|不用|不必|无需|不受|当没|没这回事)|收到[^,。;]{0,10}(?:通知|邮件|短信|函)的|(?:通知|告知)[^。;]{0,10}(?:才|方)(?:适用|生效|启动)|(?:只有|仅|唯有)[^。;]{0,50}(?:送达|发出|发送|收到|通知)[^。;]{0,80}(?:才|(?<![一甲乙丙双对各])方|始)|(?:您|你)(?:须|应当?|需要?|将)[^。;]{0,60}履行[^。;]{0,6}竞业|hereby (?:elects?|requires?|activat\w+|invokes?|exercises?)|未[^。;]{0,40}(?:通知|告知)[^。;]{0,24}(?:无(?:需|须)|不(?:必|需|启动|生效|承担|受|执行|履行)|视为(?:放弃|豁免|不(?:启动|要求)|免除|自动放弃)|自由)|(?:if|where) no[^.;]{0,30}notice|unless[^.;]{0,40}notif"
        ),
    ),
    # the firm alone decides; said before what its silence means
    (
        "employer_choice",
        compiled(
            r"(?:是否|要不要)[^。;]{0,30}由[^。;]{0,16}(?:定夺|酌定|裁量|说了算)|(?:是否)[^。;]{0,30}(?:由|取决于|视)[^。;]{0,10}(?:甲方|公司|单位|本公司)[^。;]{0,24}(?:单方|自行|全权|视情况|决定|选择)(?![^。;]{0,30}\d+日内)|(?:甲方|公司|单位|集团)[^。;]{0,10}(?:单方|自行|全权)(?:面)?(?:决定|选择)|(?:甲方|公司|单位|集团)(?:有权|可以?)?(?:决定|选择)[^。;]{0,24}是否[^。;]{0,10}(?:履行|执行|启动|要求)|at its sole (?:discretion|option)"
        ),
    ),
    (
        "on_payment",
        compiled(
            r"(?:款|补偿|首月|首期|第一笔|首笔)[^。;]{0,16}(?:汇入|汇出|打入|到账|付清|发放)[^。;]{0,24}(?:生效|效力|约束力|起算|开始)|(?:款|补偿|首期|第一笔|首笔)[^。;]{0,16}(?:到账|付清|支付|付到)[^。;]{0,10}(?:才|方|始)[^。;]{0,16}(?:生效|效力|启动|开始)|(?:has not|have not|fails? to|not been) (?:pay|paid)[^;]{0,120}(?:not (?:come into|take) effect|laps|cease|not apply|no longer)|(?:支付|发放|收到|领取|付讫)[^。;]{0,40}(?:补偿|首期|首月|第一笔)[^。;]{0,40}(?:生效|有效|启动|开始|继续|视为)|(?:补偿|首月|首期|第一笔)[^。;]{0,30}未(?:支付|发放|到账)[^。;]{0,30}(?:不启动|失效|解除|终止|不生效|放弃|自由)|(?:未支付|未发放|不支付)[^。;]{0,40}(?:不启动|自始不|失效|自动解除|自动终止|不生效)|(?:未(?:能)?(?:如期|按约|依约|按时|按期)?(?:收到|支付|发放|到账|给付|付)|(?:不|没|停)(?:付|发|收到|支付|发放))(?![^。;]{0,16}(?:通知|告知))[^。;]{0,30}(?:失效|失其效力|失去效力|自动(?:解除|终止)|作废|不再(?:适用|有效)|无效|即告终止)"
        ),
    ),
    (
        "on_notice",
        compiled(
            r"未(?:发出|收到|接到|作|送达|在|于|予以|书面|另行|以|按)?[^。;]{0,30}(?:通知|告知)?[^。;]{0,20}(?:无(?:需|须)|不(?:必|需|再|启动|生效|承担|受)|视为(?:放弃|豁免|不(?:启动|要求)|免除|自动放弃)|自由)|(?:以|凭|经|自|由)[^。;]{0,30}通知[^。;]{0,24}(?:启动|生效|为准|起算)|通知[^。;]{0,30}(?:启动|履行|生效|开始)|启动[^。;]{0,40}(?:通知|送达)|(?:决定|现|自[^。;]{2,20}起)[^。;]{0,10}(?:对(?:你|您))?(?:启动|启用)|要求(?:您|你)[^。;]{0,30}履行|未(?:书面)?告知[^。;]{0,8}(?:则|即|视为)?[^。;]{0,4}不(?:执行|启动|履行)|by (?:written )?notice[^.;]{0,60}(?:activat|trigger|elect|require)|unless[^.;]{0,40}notif|if no[^.;]{0,30}notice|no notice"
        ),
    ),
    (
        "automatic",
        compiled(
            r"即(?:行|时|刻)?(?:开始|起算)|(?:不(?:再)?(?:需要|用)?|无需|无须)[^,。;]{0,6}(?:另|再)?(?:行)?(?:发|作|下)[^,。;]{0,4}(?:通知|文|函)|(?:says|said) nothing[^.;]{0,40}appl|by itself|(?:自动|自行)(?:起算|生效|启动|开始|适用|履行)|当然(?:生效|启动)|即(?:行|时)?(?:生效|启动)|无(?:需|须)[^。;]{0,8}(?:另行)?(?:通知|告知)|(?:未[^。;]{0,40}(?:通知|表示|声明|豁免|放弃)[^。;]{0,16}视为(?:要求|启动|需|履行|继续|生效))|(?:自|于)[^。;]{0,30}(?:之日|当日|次日)起?[^。;]{0,6}(?:自动|当然|开始)?(?:生效|起算|开始)|automatically|without (?:further|any) notice"
        ),
    ),
)
_SILENCE_BINDS = compiled(
    r"未[^。;]{0,40}(?:通知|表示|声明|豁免|放弃)[^。;]{0,16}视为(?:要求|启动|需|履行|继续|生效)|says nothing"
)
_WAIVES = compiled(
    r"(?:豁免|放弃(?!该权利|权利)|免除|(?<!自动)(?:解除|终止)|取消|撤销|撤回|缩短|提前结束|(?<=通知)(?:乙方|员工|您|你|其|本人|对方)?(?:即可|后)?结束(?!劳动|聘用)|不(?:再)?要求[^,。;]{0,8}(?:履行|遵守|承担)|不再要求|免于|不(?:予)?(?:启用|启动|适用|执行)(?!的)|不再(?:限制|约束|有约束力|适用|受|履行|承担)|不再[^,。;]{0,8}约束力|作废|收尾|叫停)|set[^.;]{0,12} free|call(?:s|ed)? off|\blift\b|shorten|does not need|release|waive|discharge|cancel|terminate the (?:restrict|covenant)|terminate this [Aa]greement in advance|no longer need|need not perform|dispense with"
)
_WORKER_WAIVES = compiled(r"(?:乙方|员工|劳动者|本人)[^。;,]{0,10}(?:有权|可以?)[^。;]{0,12}(?:解除|终止)")
_CONTRACT_ENDS = compiled(
    r"(?:雇佣|聘用|受雇|任职|合同)?(?:解除|终止)日|(?:解除|终止)[^,。;]{0,6}(?:劳动|聘用|雇佣|本合同|实习)(?:合同|关系|协议)?|(?:劳动|聘用|雇佣|实习|用工)(?:合同|关系|协议)[^,。;]{0,10}(?:解除|终止)"
)
_SILENCE_FREES = compiled(r"未[^。;]{0,40}视为[^,。;]{0,6}(?:放弃|豁免|免除|不要求[^,。;]{0,8}履行|不要求)")
_AHEAD = re.compile(
    rf"(?:提前)(?P<half>半)个月|(?:发出|送达|收到|通知)[^,。;]{{0,6}}(?:起|后)(?:的)?第(?P<x>{NUMBER})(?:日|天)|日(?:之)?前(?P<d>{NUMBER})(?:日|天)|(?:提前|预先|预告)\s?(?P<n>{NUMBER})\s?(?:\(\s?\d+\s?\))?个?(?P<u>工作日|日|天|月|周)|(?P<e>{ENGLISH_NUMBER})(?: \(\d+\))?[ -](?P<v>days?|weeks?|months?)'?(?: prior| written|'?s?'? ?(?:prior |written )*(?:notice|warning)| ahead| in advance)"
)
_AT_ONCE = compiled(
    r"随时|任何时(?:候|间)|即(?:日|时|刻)|(?:自|于)[^。;]{0,24}(?:收到|送达|之日|即日|当日|今日|\d日)[^。;]{0,10}起?|立即|决定[^,。;]{0,4}(?:免除|豁免|放弃|解除|取消)(?:对)?(?:您|你)|(?:发出|送达|收到)[^,。;]{0,4}(?:当日|之日|当天|时|即)[^,。;]{0,4}(?:生效|起效)|从(?:今天|即日|今日)起|自[^,。;]{0,10}落款日起|现(?:决定|通知)|at any time|immediately|with immediate effect|effective (?:immediately|on)|with effect from|hereby (?:release|waive)"
)
_WINDOW = re.compile(
    rf"(?:后|起)(?:的)?第(?P<nth>{NUMBER})个?(?P<nu>工作日|日|天)|(?P<n>{NUMBER})\s?(?:\(\s?\d+\s?\))?个?(?P<u>工作日|日|天|个月|月|周)(?:之)?内|(?P<o>当日|当天|之日|最后工作日)(?:前|或|,)|within (?P<e>{ENGLISH_NUMBER})(?: \(\d+\))? (?:\w+ )?(?P<v>days?|weeks?|months?)"
)
_SAME_DAY = ("当日", "当天")
_HALF_MONTH = 15  # days
_DAYS = {"日": 1, "天": 1, "工作日": 1, "周": 7, "月": 30, "个月": 30, "day": 1, "week": 7, "month": 30}


def activation(source: Source) -> list[Term]:
    """Return ``activation`` (with ``notice_days`` where a window is set) and ``waiver``, as far as they are said."""
    words = _CONTRACT_ENDS.sub(lambda found: "〇" * len(found.group()), source.text)
    out = []
    start = _start(words)
    if start:
        value, found = start
        window = (
            _window(words) if value == "on_notice" or (value == "automatic" and _SILENCE_BINDS.search(words)) else None
        )
        out.append(
            source.term(
                "activation", value, source.start, found, **({"notice_days": window} if window is not None else {})
            )
        )
    waiver = _waiver(words)
    if waiver:
        out.append(source.term("waiver", waiver[0], source.start, waiver[1]))
    return out


_NO_NOTICE = compiled(r"(?:无(?:需|须)|毋须|不(?:再)?(?:需要?|必|另|用))[^,。;]{0,14}(?:通知|告知|发函|发文)")


def _start(words: str) -> tuple[str, "re.Match[str]"] | None:
    told = _NO_NOTICE.sub(lambda hit: "〇" * len(hit.group()), words)
    for value, pattern in _STARTS:
        found = pattern.search(told if value == "on_notice" else words)
        if found and not (value == "on_notice" and not _about_start(words, found)):
            return value, found
    return None


def _about_start(words: str, found: "re.Match[str]") -> bool:
    """A notice that ends the restraint starts nothing."""
    if re.search(
        r"是否|启动|启用|生效|要求[^,。;]{0,10}履行|无(?:需|须)履行|视为[^,。;]{0,6}(?:放弃|豁免|不)|履行竞业|activat|trigger|elect|[Ww]here no [^.;]{0,20}notice|锁",
        words,
    ):
        return True
    return not _WAIVES.search(words) and bool(found.group())


def _window(words: str) -> int | None:
    for found in _WINDOW.finditer(words):
        if found.group("o"):
            if found.group("o") in _SAME_DAY:
                return 0
            continue
        written = found.group("n") or found.group("nth")
        count = number(written) if written else english(found.group("e") or "")
        unit = found.group("u") or found.group("nu") or (found.group("v") or "").rstrip("s")
        if count is not None and unit in _DAYS:
            return int(count) * _DAYS[unit]
    return None


def _waiver(words: str) -> tuple[Value, "re.Match[str]"] | None:
    if _WORKER_WAIVES.search(words) and not re.search(
        r"(?:甲方|公司|单位)[^。;]{0,30}(?:解除|豁免|放弃|免除|终止)", words
    ):
        return None
    found = _WAIVES.search(_SILENCE_FREES.sub(lambda hit: "〇" * len(hit.group()), words))
    if not found or (
        re.search(r"(?:除非|未)[^,。;]{0,16}$", words[: found.start()]) and len(_WAIVES.findall(words)) == 1
    ):
        return None
    freeing = [
        sentence
        for sentence in re.split(r"(?<=[。;])|(?<=\.) (?=[A-Z])", words)
        if (inside := _WAIVES.search(sentence))
        and not re.search(r"(?:除非|未)[^,。;]{0,16}$", sentence[: inside.start()])
    ]
    days = [_notice_days(sentence) for sentence in freeing or [words]]
    return {"by": "employer", "notice_days": next((count for count in days if count is not None), None)}, found


def _notice_days(words: str) -> int | None:
    ahead = _AHEAD.search(words)
    if ahead and ahead.group("half"):
        return _HALF_MONTH
    if ahead:
        count = (
            number(ahead.group("n") or ahead.group("d") or ahead.group("x"))
            if ahead.group("n") or ahead.group("d") or ahead.group("x")
            else english(ahead.group("e") or "")
        )
        unit = (
            "日" if ahead.group("d") or ahead.group("x") else ahead.group("u") or (ahead.group("v") or "").rstrip("s")
        )
        return int(count) * _DAYS[unit] if count is not None and unit in _DAYS else None
    return 0 if _AT_ONCE.search(words) else None
