"""劳动人事争议仲裁申请书: each claim with its days, its arithmetic, its sum and the law it rests on."""

from collections.abc import Iterator, Sequence

from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.citing import cited, law_on
from songbang.drafts.claims import END, ENDED, NO_EFFECT, Claim, claims
from songbang.drafts.months import compensation, month_rows, months_owed
from songbang.drafts.parties import parties
from songbang.drafts.piece import Field, Fields, Piece, Row, day_of, figure, ours
from songbang.drafts.placeholder import confirm, fill
from songbang.drafts.sending import EVERY_FACT, EVERY_SUM, TO_THE_COMMISSION
from songbang.matter.event import EventKind

NAME = Words("劳动人事争议仲裁申请书", "arbitration application")
OPTION = ""
SENDING = TO_THE_COMMISSION
STORY = {
    EventKind.REMINDED: Words(
        "{day}，申请人催告被申请人支付补偿。", "On {day} the applicant reminded the respondent to pay."
    ),
    EventKind.COMPLAINED: Words("{day}，申请人向劳动部门投诉。", "On {day} the applicant complained to the authority."),
    EventKind.PROMISED: Words("{day}，被申请人答应支付。", "On {day} the respondent promised to pay."),
    EventKind.RESCINDED: Words("{day}，申请人提出解除竞业限制约定。", "On {day} the applicant gave notice to end it."),
    EventKind.RELEASED: Words(
        "{day}，被申请人通知解除竞业限制约定。", "On {day} the respondent released the applicant."
    ),
}
"""What the application tells of the events, in the order in which they happened."""
ENDED_BY = {
    "worker": Words("申请人辞职", "the applicant's resignation"),
    "employer": Words("被申请人解除", "dismissal by the respondent"),
    "agreement": Words("双方协商解除", "agreement"),
    "expiry": Words("合同到期", "its term"),
}
FAULT = Words(
    "上述补偿没有支付，是被申请人的原因。", "It is for reasons on the respondent's side that nothing was paid."
)
FAULT_UNKNOWN = Words(
    "上述补偿没有支付，是被申请人的原因（写明：申请人提供了账户、没有拒收）",
    "it is for reasons on the respondent's side that nothing was paid (say that an account was given)",
)
MAY_END = Words(
    "依照{law}，因用人单位的原因{months}个月没有支付经济补偿的，劳动者可以请求解除竞业限制约定。",
    "Under {law}, the restraint may be ended on request after {months} months unpaid for the employer's reasons.",
)
NO_ACCESS = Words(
    "申请人在职期间没有知悉、接触被申请人的商业秘密和与知识产权相关的保密事项。依照{law}，可以请求确认竞业限制条款不生效。",
    "The applicant had no access to trade secrets. Under {law} the restraint may be held not to have taken effect.",
)
TOO_LATE = Words(
    "有{count}个月的补偿可能过了仲裁时效（对方提出才算）：先看 songbang stand 里的日期。",
    "For {count} months the time to claim may be over, if that is pleaded: see the dates of songbang stand.",
)
NO_CLAIM = Words(
    "按你填的，没有算得出金额的请求：补上缺的事实再写一次。",
    "By what you told no claim comes to a sum: add the facts that are missing and write it again.",
)
JOINED = Words(
    "你登记过入职竞争公司：公司可能反过来请求违约金和返还补偿。提交以前先问律师（12348）。",
    "You told of joining a competitor: the employer may claim damages and return in turn. Ask a lawyer first (12348).",
)
COURT = Words(
    "身份证号等只写在纸上，不用存在这台电脑里。",
    "Write your identity number on the paper only; it need not be kept here.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the application are filled with."""
    found, count = tuple(claims(brief)), len(brief.exhibits)
    return {
        **parties(brief),
        **compensation(brief),
        **_of_the_sides(),
        "claims": tuple(_row(number, one) for number, one in enumerate(found, 1)),
        "months": month_rows(months_owed(brief)),
        "ended_by": _ended_by(brief),
        "story": tuple({"says": one} for one in _story(brief)),
        "grounds": tuple({"says": one} for one in _grounds(brief, found)),
        "more_facts": fill("其他事实：公司怎样回应，没付的原因", "other facts: how the employer reacted"),
        "exhibits": figure(Words(str(count), str(count)), "evidence.count", count) if count else False,
        "no_exhibits": fill(
            "证据目录（用 songbang draft exhibits 生成）", "list of exhibits (songbang draft exhibits)"
        ),
        "commission": fill("劳动合同履行地或公司所在地的劳动人事争议仲裁委员会", "the arbitration commission"),
        "copies": fill("几", "how many"),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell where nothing can be claimed, where a month may be too late, and where the employer may claim in turn."""
    late = [one for one in months_owed(brief) if one.late is not None and one.late < brief.on]
    too_late = (TOO_LATE.fill(count=len(late)),) if late else ()
    nothing = () if any(one.amount is not None for one in claims(brief)) else (NO_CLAIM,)
    return (*nothing, *too_late, *((JOINED,) if brief.fact("joined_rival") is not None else ()))


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it is handed in."""
    return (EVERY_FACT, EVERY_SUM, COURT)


def _of_the_sides() -> dict[str, Field]:
    return {
        "gender": fill("性别", "gender"),
        "born": fill("出生日期", "date of birth"),
        "id_number": fill("公民身份号码", "identity number"),
        "credit_code": fill("统一社会信用代码", "credit code"),
        "representative": fill("法定代表人", "legal representative"),
    }


def _row(number: int, one: Claim) -> Row:
    return {
        "number": figure(Words(str(number), str(number)), f"claims.{number}", number),
        "name": ours(one.name),
        "asks": one.asks,
        "span": one.span,
        "formula": one.formula,
        "amount": one.cell,
        "source": one.source,
    }


def _ended_by(brief: Brief) -> Field:
    told = brief.fact("ended_by")
    return ours(ENDED_BY[told]) if isinstance(told, str) and told in ENDED_BY else False


def _story(brief: Brief) -> Iterator[Piece]:
    for event in brief.events(*STORY):
        yield figure(STORY[event.kind].fill(day=day_of(event.day)), f"events.{event.kind}", event.day)


def _grounds(brief: Brief, found: Sequence[Claim]) -> Iterator[Piece]:
    """Yield why what is asked to be held should be: only for what is asked."""
    asked = {one.name for one in found}
    unpaid, secrets = law_on(brief, "unpaid.months"), law_on(brief, "scope.no_secret")
    if asked & {END, ENDED}:
        yield ours(FAULT) if brief.fact("unpaid_by_employer") is True else confirm(FAULT_UNKNOWN)
        if unpaid is not None:
            said = MAY_END.fill(law=cited([unpaid], brief.law), months=unpaid.values["months"])
            yield figure(said, f"{unpaid.id}.months", unpaid.values["months"])
    if NO_EFFECT in asked and secrets is not None:
        yield ours(NO_ACCESS.fill(law=cited([secrets], brief.law)))
