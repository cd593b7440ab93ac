"""请求确认不生效: asks the employer to confirm that the restraint has no effect on someone without secrets."""

from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.citing import law_piece
from songbang.drafts.parties import answer_by, parties
from songbang.drafts.piece import Fields, Piece, ours, told
from songbang.drafts.placeholder import confirm, fill
from songbang.drafts.sending import EVERY_FACT, TO_THE_FIRM

NAME = Words("请求确认竞业限制不生效函", "request to confirm no effect")
OPTION = "confirm_not_effective"
SENDING = TO_THE_FIRM
NO_ACCESS = Words(
    "本人在职期间没有知悉、接触贵公司的商业秘密和与知识产权相关的保密事项。",
    "While employed I neither knew of nor had access to your trade secrets or confidential matters of intellectual"
    " property.",
)
HAD_ACCESS = Words(
    "为什么认为条款不生效（你登记的是接触过商业秘密：不要写没有接触）",
    "why the term has no effect (you told that you had access to secrets: do not write that you had none)",
)
CONTRADICTED = Words(
    "你登记的是接触过商业秘密：这封信的主要理由不成立。范围、地域、期限过宽的那一部分仍可以提。",
    "You told that you had access to trade secrets: the main ground of this letter does not hold. The part on scope,"
    " territory and length can still be raised.",
)
NOT_KNOWN = Words(
    "是否接触过商业秘密还没有填：信里那句话要你自己确认。",
    "Whether you had access to trade secrets was not told: the sentence on it is yours to confirm.",
)
STILL_BOUND = Words(
    "公司不确认的，要由仲裁委或法院认定；在那以前去竞争公司，有被认定违约的可能。",
    "If the employer does not confirm it, the commission or a court decides; joining a competitor before that may be"
    " held a breach.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the letter are filled with."""
    agreed = brief.matter.agreement
    return {
        **parties(brief),
        **answer_by(),
        "work": fill("你的岗位、实际做的事、能接触的资料", "your post, what you did, what you could see"),
        "access": _access(brief),
        "law_no_secret": law_piece(brief, "scope.no_secret"),
        "law_classes": law_piece(brief, "persons.classes"),
        "law_proportion": law_piece(brief, "scope.proportion"),
        "scope": told(agreed.scope) if agreed.scope else fill("协议写的业务范围", "the scope in the agreement"),
        "territory": told(agreed.territory) if agreed.territory else fill("协议写的地域", "the territory agreed"),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell where the facts do not carry the letter."""
    access = brief.fact("access_to_secrets")
    against = {True: (CONTRADICTED,), None: (NOT_KNOWN,)}.get(access if isinstance(access, bool) else None, ())
    return (*against, *(() if brief.is_free else (STILL_BOUND,)))


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT,)


def _access(brief: Brief) -> Piece:
    access = brief.fact("access_to_secrets")
    if access is False:
        return ours(NO_ACCESS)
    return confirm(HAD_ACCESS if access is True else NO_ACCESS)
