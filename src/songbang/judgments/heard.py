"""Whether words in a court's reasons are its own, a contention it refuses, or one it accepts."""

import re
from enum import Enum


class Heard(Enum):
    """Who says it in the end: the court itself, a party or the court below whom it refuses, or one whom it follows."""

    OWN = "own"
    REFUSED = "refused"
    OPEN = "open"


_CONTENDS = re.compile(
    r"(?:主张|上诉称|诉称|辩称|抗辩|(?<!的)陈述|述称|认为(?<![院委庭会审查理后]认为)|提出(?=[^,。;]{0,8}(?:主张|抗辩|异议))|(?:要求|请求)(?=[^,。;]{0,4}确认)|上诉(?:意见|理由)|关于[^,。;]{0,40}?(?=(?:的)?(?:意见|主张|抗辩|上诉|辩解|辩称|说法|观点|理由))|(?:一审|二审|原审|原|仲裁)(?:法院|判决|裁决)?[^,。;]{0,12}(?:认定|认为))"
)
_REFUSES = re.compile(
    r"不予(?:采纳|采信|支持|认可)|(?:理由|主张|意见|抗辩|请求|说法)?(?:均)?不(?:能)?成立|难以(?:采信|采纳|支持|成立)|(?:于法无据|无事实|缺乏(?:事实|法律|依据|相应)|没有(?:事实|法律)?[^,。;]{0,4}依据|与[^,。;]{0,8}不符)|(?<!无)不当(?:,|。|;|$)|(?:有误|错误)(?:,|。|;|$)|予以纠正|有违诚信|站不住|不能支持|无法支持"
)
_ACCEPTS = re.compile(
    r"(?<!不)予(?:以)?(?:采纳|采信|支持|确认|认可)|(?<!不)(?<!不能)成立(?:,|。|;|$)|并无不当|正确|于法有据|有事实(?:和|与|及)?(?:法律)?依据|理由充分|尚属合理"
)
_COURT = re.compile(r"本(?:院|委|庭)(?:认为|认定)|经查|(?<!一审)(?<!原审)法院认为|,(?:但|然而|故|因此|据此)")

_ANSWERS = re.compile(r"本(?:院|委|庭)认为")


def heard(words: str, start: int, end: int) -> Heard:
    """Tell how a place of a court's sentence is meant.

    A contention runs from its word (主张, 辩称, 一审认定) to where the court answers. One that nobody answers stays open.
    """
    said = [hit.end() for hit in _CONTENDS.finditer(words) if hit.start() <= start]
    if not said or _COURT.search(words, said[-1], start) or _REFUSES.search(words, said[-1], start):
        return Heard.OWN
    # 上诉称一审认定…错误，本院认为…: what the party says of the court below is no answer
    answered = _ANSWERS.search(words, end)
    answer = words[answered.end() if answered else end :]
    refused, accepted = _REFUSES.search(answer), _ACCEPTS.search(answer)
    if refused and (not accepted or refused.start() < accepted.start()):
        return Heard.REFUSED
    return Heard.OWN if accepted else Heard.OPEN
