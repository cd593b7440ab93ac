"""How long the restraint was agreed to hold after leaving, in months; where leaving set it, as set then."""

import re
from collections.abc import Iterator

from songbang.judgments.agreed_told import nothing_agreed
from songbang.judgments.best import FACTS, Reading, best, contended
from songbang.judgments.once import once
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice
from songbang.terms.lengths import Length, from_day_to_day, stretches

FIELDS = ("nc_months",)

_TOPIC = re.compile(
    r"竞业|禁业|不竞争|竞争|同类|同业|同行|相同|类似|不(?:得|在|到|去|于)[^。;]{0,30}(?:任职|就业|工作|从业|任教|授课|执业|从事|经营|上班)"
)
# The length of the duty stands behind its name or behind leaving.
_NAMED = re.compile(
    r"(?:竞业(?:限制|禁止)|限制|禁止|禁业)(?:的)?(?:义务)?(?:履行)?(?:的)?(?:期限|期间|时间|期|年限)(?:均)?(?:[^,。;]{0,24}?)(?:为|是|:|共|共计|不超过|至|,即|确定为|缩短为|系)?[^,。;]{0,12}$|(?:履行|承担|遵守|负有?)[^,。;]{0,6}(?:为期)?$|期限(?:为|是|:)?[^,。;]{0,6}$|竞业(?:限制|禁止)(?:期)?(?:为|是)?$|为期$"
)
_LEAVING = re.compile(
    r"(?:离职|离开[^,。;]{0,10}|离岗|辞职|(?:劳动)?(?:合同|关系)[^,。;]{0,10}(?:解除|终止|结束)|(?:解除|终止)[^,。;]{0,8}(?:合同|关系)|从[^,。;]{1,8}离开|自(?:解除|终止|离职))[^,。;]{0,8}(?:后|起|之日|时)[^,。;]{0,10}$|(?:离职|劳动合同终止|解除)[^。;]{0,12}后的?(?:的)?$"
)
_SET = re.compile(r"通知|函|告知|载明|确认|启动|要求|选择")
_SHORTENED = re.compile(r"(?:缩短|调整|变更|延长|确定|核定|设定|定)(?:为|至|到)[^,。;]{0,4}$")
_LAW = re.compile(r"(?:不得|不能)超过|法律规定|劳动合同法|司法解释|法定")
_CEILING = re.compile(r"(?:最长|最多|最高|上限|不超过)[^,。;]{0,8}$")
_NOT_THE_TERM = re.compile(
    r"^(?:之)?(?:前|(?:的)?(?:平均|月均|工资|收入|薪|总收入|应发|税前|补偿|每月)|(?:以上)?未(?:支付|付|发)|不(?:支付|付)|[^,。;]{0,2}倍|内,?(?:书面)?(?:通知|支付|办理|提起|申请)|内(?:的)?(?:平均|工资)|[^,。;]{0,3}(?:固定期限|无固定)|期(?:的)?劳动合同|以上|一次|发放)"
)
_BEFORE_NOT = re.compile(
    r"(?:前|近|过去|最近|每|满|提前|工作(?:了)?|劳动合同期限[^,。;]{0,20}|试用期[^,。;]{0,8}|服务期[^,。;]{0,8}|合同[^,。;]{0,4}期限[^,。;]{0,20}|超过|不足|不到|未满|不满|逾|拖欠|连续|已|支付(?:了)?|共)$"
)
_OTHER_DUTY = re.compile(r"招揽|挖|引诱|保守|泄露|披露|使用(?!人)")


@once
def read(parts: Parts) -> tuple[Value, ...]:
    """Read the term; a ceiling (最长不超过二十四个月) counts only where nothing sets the length."""
    if nothing_agreed(parts):
        return ()
    readings = [row for saying in sayings(parts) if saying.voice in FACTS for row in _in_sentence(parts, saying)]
    return tuple(best("nc_months", readings))


def _in_sentence(parts: Parts, saying: Saying) -> Iterator[Reading]:
    words = saying.words
    about = saying.lead[-80:] + words
    if not _TOPIC.search(about):
        return
    for length in _lengths(words):
        strength = _strength(words, length)
        if strength is None:
            continue
        weight = FACTS[Voice.SAID] if contended(words, length.start) else FACTS[saying.voice]
        yield Reading(length.months, saying.span(parts, length.start, length.end), weight + strength)


def _lengths(words: str) -> Iterator[Length]:
    yield from stretches(words)
    days = from_day_to_day(words)
    if days and (
        _THEN_BOUND.match(words[days.end :])
        or re.search(r"(?:竞业|履行)[^。;]{0,24}(?:期|自|义务)[^,。;]{0,10}$", words[: days.start])
    ):
        yield days


# 在2021年7月31日至2022年1月30日期间履行竞业限制义务
_THEN_BOUND = re.compile(r"(?:止)?(?:期间|内)?[^,。;]{0,6}(?:履行|承担|遵守)[^,。;]{0,6}竞业")


def _strength(words: str, length: Length) -> int | None:
    """How surely a length is the restraint's: set anew, named, behind leaving; ``None`` where it is something else's."""
    before, after = words[max(0, length.start - 50) : length.start], words[length.end : length.end + 30]
    clause = re.split(r"[。;]", words[: length.start])[-1]
    if _CEILING.search(before):
        return None if _LAW.search(clause) else 0
    if _NOT_THE_TERM.match(after) or _BEFORE_NOT.search(before) or _LAW.search(clause):
        return None
    if _OTHER_DUTY.search(after) and not _TOPIC.search(clause + after):
        return None
    if _SHORTENED.search(before) or (_NAMED.search(before) and _SET.search(clause) and "协议" not in clause[-40:]):
        return 8
    if _THEN_BOUND.match(words[length.end :]) and "年" in words[length.start : length.end]:
        return 7
    return 6 if _NAMED.search(before) else 5 if _LEAVING.search(before) else None
