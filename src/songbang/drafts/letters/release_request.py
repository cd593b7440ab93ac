"""请求解除/豁免: asks the employer to release the person."""

from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.citing import law_on, law_piece
from songbang.drafts.months import compensation, still_to_come
from songbang.drafts.parties import answer_by, parties
from songbang.drafts.piece import Fields
from songbang.drafts.placeholder import fill
from songbang.drafts.sending import EVERY_FACT, TO_THE_FIRM

NAME = Words("请求解除竞业限制函", "request for release")
OPTION = "ask_for_release"
SENDING = TO_THE_FIRM
STILL_BOUND = Words(
    "公司书面同意以前，你仍受约束；不回复不算同意。",
    "Until the employer agrees in writing you stay bound; silence is no consent.",
)
EXTRA = Words(
    "公司自己决定解除的，你可以另要{months}个月补偿；由你请求、双方商定的，先说清这笔钱算不算在内。",
    "Where the employer itself ends it, {months} further months of compensation may be claimed; where it is agreed at"
    " your request, settle first whether these are included.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the letter are filled with."""
    return {
        **parties(brief),
        **compensation(brief),
        **answer_by(),
        "release_from": fill("希望解除的日期", "the day of release you ask for"),
        "reason": fill("你的理由，写事实", "your reason; write facts"),
        "law_release": law_piece(brief, "waiver.release"),
        "to_come": still_to_come(brief),
        "owed_some": brief.position.money.owed.value != 0,
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell that silence is no release, and what an employer's release brings."""
    release = law_on(brief, "waiver.release")
    extra = (EXTRA.fill(months=release.values["months"]),) if isinstance(release, Provision) else ()
    return extra if brief.is_free else (STILL_BOUND, *extra)


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT,)
