"""协商函: one page with three asks: release, a shorter term, a narrower scope or a higher compensation."""

from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.months import compensation, still_to_come
from songbang.drafts.parties import answer_by, parties
from songbang.drafts.piece import Fields
from songbang.drafts.placeholder import fill
from songbang.drafts.sending import EVERY_FACT, EVERY_SUM, TO_THE_FIRM

NAME = Words("竞业限制协商函", "letter to negotiate")
OPTION = "negotiate"
SENDING = TO_THE_FIRM
STILL_BOUND = Words(
    "谈的时候你仍受约束；谈成的要写成书面协议，双方签字盖章。",
    "While you talk you stay bound; what is agreed must be in writing and signed by both.",
)
NO_THREAT = Words(
    "不要在信里写没有的录用机会，也不要用曝光作条件。",
    "Do not write of offers that do not exist, and do not offer silence for concessions.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the letter are filled with."""
    return {
        **parties(brief),
        **compensation(brief),
        **answer_by(),
        "to_come": still_to_come(brief),
        "release_from": fill("日期", "day"),
        "shorter": fill("几个月，或到哪一天", "how many months, or until which day"),
        "narrower": fill("具体的单位和岗位", "which firms and posts"),
        "higher": fill("金额", "sum"),
        "reason": fill("两三句事实：实际接触的秘密、找工作的影响、公司的成本", "two or three facts"),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell that talking does not free."""
    return () if brief.is_free else (STILL_BOUND,)


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT, EVERY_SUM, NO_THREAT)
