"""Sentences that say why or on what ground a paper is made; they lay down nothing."""

from songbang.clauses.cue import compiled

_GROUND = compiled(
    r"(?:平等自愿|协商一致|友好协商|平等协商|充分协商)[^。]{0,120}(?:订立|达成|签订|签署|约定如下|协议如下|如下条款)|"
    r"(?:订立|签订|达成|制定|特立)(?:本|以下|如下)(?:协议|合同|条款|约定|制度|办法|规定|承诺)?[,。:]*$|"
    r"^(?:鉴于|为(?:了)?(?:保护|维护|规范|明确|加强))(?!.*<NOT>)|^WHEREAS|^(?:根据|依据|依照)《[^。]*(?:订立|达成|签订|制定)"
)


def is_recital(words: str) -> bool:
    """Tell whether a sentence is the ground on which the paper stands."""
    return bool(_GROUND.search(words))
