"""Whether a place of a sentence tells what was agreed, and not what was paid, asked for or ordered."""

import re

from songbang.judgments.fields import validity
from songbang.judgments.parts import Parts
from songbang.judgments.sayings import Saying
from songbang.judgments.voices import Voice

_AGREED = re.compile(
    r"约定|载明|写明|规定|注明|明确|承诺|其中第|条款|内容(?:为|如下|包括)|主要内容|协议(?:书)?(?:第[^,。;]{1,6}[条款]|:|为)|乙方|甲方|标准(?:为|是|:)|商定|通知(?:书)?》?,|告知书?》?,?|协商(?:一致)?确定|[按依]约(?:应为|为|计算)"
)
_DONE = re.compile(
    r"(?:已(?:经)?(?:按|向|支付|付|发|领|收|足额))(?![^,。;]{0,6}(?:的|补偿))|实际(?:支付|发放|领取)|支付了|支付过|发放了|转账|汇款|汇入|陆续|领取(?:了|过)|共(?:计)?支付|至今|仅支付|支付至|均(?:已)?(?:按[^,。;]{0,4})?支付"
)
_ASKED = re.compile(
    r"请求|诉请|无需|无须|(?<!》,)(?<!通知,)(?<!通知书,)(?<!告知书,)要求(?![^,。;]{0,14}(?:履行|遵守|承担)[^,。;]{0,6}竞业)|判令|判决|裁决(?!书生效)|酌(?:情|定|减)|调整(?:为|至)|主张|起诉|仲裁(?:委|请求|裁决)|予以支持|不予支持|本院(?:确定|认定|核算|酌)|核算|核定|经计算"
)
_LAW = re.compile(
    r"司法解释|《[^》]*(?:法|解释|条例|规定|指引|意见|纪要)(?:\([^)]*\))?》|法律规定|法定|依法|根据[^,。;]{0,10}规定|参照|未约定|没有约定|未作约定|无约定|约定不明"
)
_REACH = 400  # characters: a list of terms in one sentence
_LIST = 150  # characters: how far a list leans on the word 约定 that opens it


def nothing_agreed(parts: Parts) -> bool:
    """Tell whether the decision holds that no restraint was agreed: then no term of it was."""
    return any(value.field == "validity" and value.told == "none" for value in validity.read(parts))


def agreed(saying: Saying, at: int) -> int:
    """Tell how surely the words at a place of the sentence were agreed: 0 where they are anything else."""
    words = saying.words[max(0, at - _REACH) : at]
    said = [hit.end() for hit in _AGREED.finditer(words)]
    undone = [hit.end() for pattern in (_DONE, _ASKED, _LAW) for hit in pattern.finditer(words)]
    if said:
        return 4 if max(undone, default=-1) < max(said) else 0
    if undone or saying.voice not in (Voice.FOUND, Voice.BELOW_FOUND, Voice.SAID):
        return 0
    lead = saying.lead[-_LIST:]
    opened = [hit.end() for hit in _AGREED.finditer(lead)]
    closed = [hit.end() for pattern in (_DONE, _ASKED) for hit in pattern.finditer(lead)]
    return 3 if opened and max(closed, default=-1) < max(opened) else 0
