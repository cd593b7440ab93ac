"""催告支付补偿函: asks the employer to pay the compensation that is owed, month by month."""

from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.citing import count_piece, law_on, law_piece
from songbang.drafts.months import compensation, month_rows, months_due
from songbang.drafts.parties import parties, transfer
from songbang.drafts.piece import Fields
from songbang.drafts.sending import EVERY_FACT, EVERY_SUM, TO_THE_FIRM

NAME = Words("催告支付补偿函", "reminder to pay compensation")
OPTION = ""
SENDING = TO_THE_FIRM
NOTHING_OWED = Words(
    "按你填的，公司没有欠付的补偿：这封信没有可以催的款项。",
    "By what you told, no compensation is outstanding: there is nothing to remind of.",
)
JOINED = Words(
    "你登记过入职竞争公司。补偿只算到那天以前，寄出这封信等于说出那一天；信里写的履行情况要和事实一致。寄出前请先问律师。",
    "You told of joining a competitor. Compensation is counted up to that day only, so the letter tells it; what it"
    " says of keeping the restraint must be true. Ask a lawyer before it goes out.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the letter are filled with."""
    unpaid = law_on(brief, "unpaid.months")
    return {
        **parties(brief),
        **compensation(brief),
        **transfer(),
        "months": month_rows(months_due(brief)),
        "law_unpaid": law_piece(brief, "unpaid.months"),
        "unpaid_months": False if unpaid is None else count_piece(unpaid, "months"),
        "law_limitation": law_piece(brief, "procedure.pay_limitation"),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell where nothing is owed, or where a competitor was joined."""
    nothing = (NOTHING_OWED,) if brief.position.money.owed.value == 0 else ()
    joined = (JOINED,) if brief.fact("joined_rival") is not None else ()
    return (*nothing, *joined)


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it goes out."""
    return (EVERY_FACT, EVERY_SUM)
