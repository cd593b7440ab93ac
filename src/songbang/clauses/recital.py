"""Sentences that say why or on what ground a paper is made; they lay down nothing."""

from songbang.clauses.cue import compiled

_GROUND = compiled(
    r"(?:平等自愿|协商一致|友好协商|平等协商|充分协商)[^。]{0,120}(?:订立|达成|签订|签署|约定如下|协议如下|如下条款)|"
    r"(?:订立|签订|达成|制定|特立)(?:本|以下|如下)(?:协议|合同|条款|约定|制度|办法|规定|承诺)?[,。:]*$|"
    r"[?]$|^[^。]{0,40}现将[^。]{0,60}(?:告知|通知|公告|说明|通报)如下|用人单位(?:与|和)[^。,]{0,24}劳动者[^。]{0,8}(?:约定|可以)|^对负有保密义务的劳动者,用人单位可以|^用人单位为劳动者提供专项|^当事人在[^。]{0,30}约定了|"
    r"^(?:针对|就|关于)[^。]{0,80}(?:事宜|事项)[^。]{0,40}(?:如下|以下)[^。]{0,10}[:,]?$|"
    r"^(?:主题|标题|事由|回复|转发):|^(?:鉴于|为(?:了)?(?:保护|维护|规范|明确|加强))(?!.*<NOT>)|^WHEREAS|^(?:根据|依据|依照)《[^。]*(?:订立|达成|签订|制定)"
)


def is_recital(words: str) -> bool:
    """Tell whether a sentence is the ground on which the paper stands."""
    return bool(_GROUND.search(words))
