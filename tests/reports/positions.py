"""Positions of a fictitious person, made by hand: what the reports of a position are tried on."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from tests.reports.make_outcome import instrument

from songbang.answers.results import Answer, Figure, Question, Range, View
from songbang.basis.facts import FACTS
from songbang.basis.provision import Cite, Provision
from songbang.basis.standing import Anchor, Effect, Force, InvokedBy, Standing, Topic
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.place import Place
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Agreement, Firm, Matter, Party
from songbang.matter.source import Source
from songbang.position.results import (
    Days,
    Deadline,
    Dispute,
    Exposure,
    ExposurePoint,
    Flip,
    LikeCase,
    Money,
    MonthMoney,
    Option,
    Position,
    Reason,
    SideReading,
    Sum,
)
from songbang.position.status import Point, Side, Status
from songbang.reports.html.stand_page import stand_html
from songbang.reports.stand.sheets import sheets
from songbang.reports.stand.text import stand_text

DAY = date(2026, 11, 22)
LEFT, RESCINDED, LAST = date(2026, 3, 31), date(2026, 11, 2), date(2028, 3, 31)
MONTHLY = Decimal("9000.00")
ONE = timedelta(days=1)


REVIEWED = date(2026, 11, 1)


def law() -> Law:
    """A law of our own, so that these positions change only on purpose."""
    known = (
        instrument(
            "xx-labour", "示例劳动合同法", "Example Labour Contract Law", "示令第 1 号", "https://law.example/1"
        ),
        instrument("xx-guide", "示例合规指引", "Example Compliance Guidance"),
    )
    place = Place("cn-sh", Words("上海", "Shanghai"), REVIEWED, (), (), ())
    return Law({"cn-sh": place}, {one.id: one for one in known})


def provision(name: str, force: Force = Force.STATUTE, topic: Topic = Topic.COMPENSATION) -> Provision:
    """A provision of that law: law proper stands in its code, all else in its guidance, not yet compared."""
    proper = force is Force.STATUTE
    cited = "xx-labour" if proper else "xx-guide"
    return Provision(
        id=f"xx.{name}",
        place="cn",
        topic=topic,
        rule="",
        values={},
        start=date(2008, 1, 1),
        until=None,
        force=force,
        effect=Effect.NONE,
        invoked_by=InvokedBy.EITHER,
        anchor=Anchor.LEAVING,
        cites=(Cite(cited, cited, "24(2)"),),
        reviewed=REVIEWED,
        verified=proper,
        says=Words("示例规定。", "An example."),
    )


def event(kind: EventKind, day: date, line: int, **fields: object) -> Event:
    return Event(kind, day, fields, source=Source("matter.toml", line))


EVENTS = (
    event(EventKind.HIRED, date(2021, 4, 6), 10),
    event(EventKind.SIGNED, date(2021, 4, 6), 14, paper="竞业限制协议.docx"),
    event(EventKind.LEFT, LEFT, 18, ended_by="worker"),
    event(EventKind.PAID, date(2026, 5, 10), 22, amount=MONTHLY),
    event(EventKind.PAID, date(2026, 6, 10), 28, amount=MONTHLY),
    event(EventKind.PAID, date(2026, 7, 10), 34, amount=Decimal("4500.00")),
    event(EventKind.REMINDED, date(2026, 10, 12), 40),
    event(EventKind.RESCINDED, RESCINDED, 44, how="notice"),
)


def reason(zh: str, en: str, *names: str, events: tuple[Event, ...] = (), **facts: object) -> Reason:
    return Reason(Words(zh, en), tuple(provision(name) for name in names), facts, events)


BEGAN = reason(
    "劳动合同结束，竞业限制从第二天开始。",
    "The contract ended; the restraint runs from the next day.",
    "duration.starts",
    events=(EVENTS[2],),
    left=LEFT,
)
ENDED = reason(
    "约定的 24 个月期满。",
    "The agreed 24 months are over.",
    "duration.cap",
    nc_months=24,
)
FREED = reason(
    "公司三个月没有付补偿，你通知了解除。",
    "The employer did not pay for three months and you gave notice to end it.",
    "unpaid.months",
    events=(EVENTS[7],),
)
EMPLOYED = reason("劳动合同还在。", "The contract still runs.")


def days(*rows: tuple[date | None, date | None, Status, Reason]) -> tuple[Days, ...]:
    return tuple(Days(first, last, status, (because,)) for first, last, status, because in rows)


def bound_reading(last: date = LAST) -> tuple[Days, ...]:
    return days(
        (None, LEFT, Status.EMPLOYED, EMPLOYED),
        (LEFT + ONE, last, Status.BOUND, BEGAN),
        (last + ONE, None, Status.FREE, ENDED),
    )


def freed_reading() -> tuple[Days, ...]:
    return days(
        (None, LEFT, Status.EMPLOYED, EMPLOYED),
        (LEFT + ONE, RESCINDED - ONE, Status.BOUND, BEGAN),
        (RESCINDED, None, Status.FREE, FREED),
    )


DISPUTE = Dispute(
    Point.RESCISSION,
    RESCINDED,
    LAST,
    Words("通知不能解除，要由仲裁或法院认定。", "notice alone does not end it; a decision is needed."),
    Words("未付满三个月，通知到达就解除了。", "after three unpaid months the notice ended it on arrival."),
    Words("仲裁裁决，或公司书面确认。", "an award, or the employer's written confirmation."),
    (),
    ("unpaid_by_employer",),
)


def month(first: date, last: date, paid: Decimal) -> MonthMoney:
    owed = max(MONTHLY - paid, Decimal("0.00"))
    after = first > DAY
    step = Words("30,000 × 30% = 9,000", "30,000 × 30% = 9,000")
    payable = last + timedelta(days=10)
    late = None if after else payable.replace(year=payable.year + 1)
    return MonthMoney(first, last, MONTHLY, paid, Decimal("0.00") if after else owed, step, payable, late, after)


def months_of(count: int, first: date = LEFT + ONE) -> tuple[tuple[date, date], ...]:
    found = []
    for _ in range(count):
        after = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        found.append((first, after - ONE))
        first = after
    return tuple(found)


def money() -> Money:
    paid = (MONTHLY, MONTHLY, Decimal("4500.00"))
    months = tuple(
        month(first, last, paid[at] if at < len(paid) else Decimal("0.00"))
        for at, (first, last) in enumerate(months_of(24))
    )
    known = [one for one in months if not one.after and one.last < DAY]
    due, given = sum((one.due for one in known), Decimal(0)), sum(paid, Decimal(0))
    rests = (provision("compensation.default"),)
    return Money(
        monthly=Figure(MONTHLY, (Words("30,000 × 30% = 9,000", "30,000 × 30% = 9,000"),), rests, {"avg12": "30000"}),
        months=months,
        due=Figure(due, (), rests),
        paid=given,
        owed=Figure(due - given, (Words(f"{due} − {given}", f"{due} − {given}"),), rests),
        extra=Figure(None),
        to_come=Figure(MONTHLY * 16),
        whole=Figure(MONTHLY * 24),
    )


def exposure(status: Status = Status.DISPUTED) -> Exposure:
    like = (
        LikeCase("sh-one", "cn-sh", Words("上海一案", "a case of Shanghai"), Decimal(300000), Decimal("2.5")),
        LikeCase("bj-two", "cn-bj", Words("北京一案", "a case of Beijing"), Decimal(1000000), Decimal(5)),
    )
    rests = (provision("damages.as_agreed"),)
    damages = Figure(Decimal("720000.00"), (Words("360,000 × 2 = 720,000", "360,000 × 2 = 720,000"),), rests)
    back = Figure(
        Decimal("22500.00"),
        (Words("已付的补偿 22,500", "compensation paid 22,500"),),
        (provision("return.agreed"),),
        views=(View(Decimal("0.00"), Words("没有约定就不退", "nothing where nothing is agreed")),),
    )
    return Exposure(
        day=DAY,
        status=status,
        damages=damages,
        back=back,
        total=Figure(Decimal("742500.00")),
        ratio=Figure(Decimal("3.33"), (Words("720,000 ÷ 216,000 = 3.33", "720,000 ÷ 216,000 = 3.33"),)),
        reduced=Figure(Range(Decimal("540000.00"), Decimal("720000.00"))),
        multiples=(Decimal("2.5"), Decimal(5)),
        like=like,
        stops=Figure(None),
    )


def points() -> tuple[ExposurePoint, ...]:
    firsts = [DAY, *(first for first, _ in months_of(30) if first > DAY)]
    return tuple(
        ExposurePoint(day, Status.DISPUTED, Decimal("720000.00"), Decimal("22500.00"), Decimal("742500.00"))
        if day <= LAST
        else ExposurePoint(day, Status.FREE, Decimal(0), Decimal(0), Decimal(0))
        for day in firsts
    )


DEADLINES = (
    Deadline(
        "limitation",
        date(2027, 7, 12),
        Words("申请仲裁要 2026 年 6 月补偿的最后一天。", "Last day to claim the compensation of June 2026."),
        Words("在这天以前申请仲裁，或再催一次并留下证据。", "Apply by then, or remind again and keep proof."),
        Side.WORKER,
        counted=date(2027, 7, 10),
        steps=(Words("从 2026-07-10 起一年", "one year from 2026-07-10"),),
        provisions=(provision("procedure.pay_limitation"),),
    ),
    Deadline(
        "end",
        LAST,
        Words("按约定，竞业限制的最后一天。", "Last day of the restraint as agreed."),
        Words("这天以后，不需要再等通知。", "No notice is needed after it."),
        announced=False,
        certain=False,
    ),
)


def option(kind: str, zh: str, en: str, **more: object) -> Option:
    base = Option(
        kind,
        Words(zh, en),
        Words("这样做的后果。", "What follows from it."),
        open=True,
        from_day=DAY,
        free_on=LAST + ONE,
        brings=(Sum(Words("以后的补偿", "compensation to come"), MONTHLY * 16),),
        costs=(),
        risks=(Words("公司可能不付。", "The employer may not pay."),),
        steps=(Words("保留付款记录。", "Keep proof of payments."),),
        because=(ENDED,),
    )
    return replace(base, **more)  # type: ignore[arg-type]


OPTIONS = (
    option("stay_out", "守到期满", "Stay out to the end"),
    option(
        "join_now",
        "现在就去",
        "Join now",
        free_on=None,
        brings=(),
        costs=(
            Sum(Words("违约金", "agreed damages"), Decimal("720000.00")),
            Sum(Words("退还补偿", "compensation to return"), None, ("paid",)),
        ),
    ),
    option(
        "rescind",
        "催付后解除",
        "Remind, then rescind",
        open=False,
        from_day=date(2027, 1, 12),
        why_not=Words("还没有满三个月。", "Three months are not over."),
        draft="rescind",
    ),
)
FLIPS = (
    Flip(
        Words("如果未付是公司的原因，你可以请求解除。", "If the employer caused it, you may ask to end it."),
        Status.FREE,
        fact="unpaid_by_employer",
        value=(True,),
        from_day=RESCINDED,
        provisions=(provision("unpaid.months"),),
    ),
)


def answers() -> tuple[Answer, ...]:
    broken = Verdict(Standing.BROKEN, Words("违约金高于指引的倍数。", "The damages exceed the guided multiple."))
    views = Verdict(
        Standing.OPEN,
        Words("解除要不要裁决，看法不一。", "Whether a decision is needed is open."),
        {"months_unpaid": 4},
        (Words("4 ≥ 3", "4 ≥ 3"),),
    )
    lacking = Verdict(Standing.UNKNOWN, Words("看岗位。", "It depends on the post."), missing=("role",))
    kept = Verdict(Standing.KEPT, Words("24 个月，没有超过上限。", "24 months, within the cap."), {"nc_months": 24})
    return (
        Answer(provision("damages.guided_ratio", Force.MINISTRY_GUIDANCE, Topic.DAMAGES), broken, DAY, verified=False),
        Answer(provision("unpaid.how_to_end", Force.PRACTICE, Topic.UNPAID), views, DAY, verified=False),
        Answer(provision("persons.classes", topic=Topic.PERSONS), lacking, LEFT, "left"),
        Answer(provision("duration.cap", topic=Topic.DURATION), kept, LEFT, "left"),
    )


def questions(*names: str) -> tuple[Question, ...]:
    return tuple(Question(FACTS[name], ("xx.unpaid.months",)) for name in names)


def disputed() -> Position:
    together = days(
        (None, LEFT, Status.EMPLOYED, EMPLOYED),
        (LEFT + ONE, RESCINDED - ONE, Status.BOUND, BEGAN),
        (RESCINDED, LAST, Status.DISPUTED, FREED),
        (LAST + ONE, None, Status.FREE, ENDED),
    )
    return Position(
        day=DAY,
        place="cn-sh",
        status=Status.DISPUTED,
        days=together,
        readings=(SideReading(Side.EMPLOYER, bound_reading()), SideReading(Side.WORKER, freed_reading())),
        disputes=(DISPUTE,),
        money=money(),
        exposure=exposure(),
        exposure_over_time=points(),
        deadlines=DEADLINES,
        options=OPTIONS,
        flips=FLIPS,
        questions=questions("unpaid_by_employer", "role"),
        answers=answers(),
        facts={"left": LEFT, "nc_months": 24, "avg12": Decimal(30000), "comp_share": Decimal("0.30")},
        events=EVENTS,
    )


def agreed(readings: tuple[Days, ...], day: date, **more: object) -> Position:
    """A position in which both sides read the days alike."""
    status = SideReading(Side.WORKER, readings).on(day).status
    sides = (SideReading(Side.EMPLOYER, readings), SideReading(Side.WORKER, readings))
    changed = replace(disputed(), day=day, status=status, days=readings, readings=sides, disputes=())
    return replace(changed, **{"exposure": exposure(status), **more})  # type: ignore[arg-type]


def bound() -> Position:
    return agreed(bound_reading(), DAY)


def free() -> Position:
    return agreed(bound_reading(date(2026, 9, 30)), DAY)


def employed() -> Position:
    return agreed(bound_reading(), date(2026, 3, 1), deadlines=())


def unknown() -> Position:
    missing = Days(
        None, None, Status.UNKNOWN, (reason("不知道哪天离职。", "The day of leaving is not known."),), ("left",)
    )
    nothing = Figure(None, missing=("left",))
    lost = Money(nothing, (), nothing, None, nothing, nothing, nothing, nothing, missing=("left",))
    risk = Exposure(DAY, Status.UNKNOWN, nothing, nothing, nothing, nothing, nothing)
    return agreed(
        (missing,),
        DAY,
        money=lost,
        exposure=risk,
        exposure_over_time=(),
        deadlines=(),
        options=(),
        flips=(),
        questions=questions("left", "nc_months"),
        answers=(),
        events=(),
        facts={},
    )


def late() -> Position:
    """Both bound, to a different last day."""
    short = bound_reading(date(2027, 3, 31))
    day = replace(bound(), readings=(SideReading(Side.EMPLOYER, bound_reading()), SideReading(Side.WORKER, short)))
    together = days(
        (None, LEFT, Status.EMPLOYED, EMPLOYED),
        (LEFT + ONE, date(2027, 3, 31), Status.BOUND, BEGAN),
        (date(2027, 4, 1), LAST, Status.DISPUTED, ENDED),
        (LAST + ONE, None, Status.FREE, ENDED),
    )
    return replace(day, days=together, disputes=(DISPUTE,))


ALL: Mapping[str, Position] = {
    "disputed": disputed(),
    "bound": bound(),
    "free": free(),
    "employed": employed(),
    "unknown": unknown(),
    "late": late(),
}


def matter() -> Matter:
    return Matter(
        place="cn-sh",
        facts={"left": LEFT, "nc_months": 24},
        events=EVENTS,
        told={
            "left": Source("matter.toml", 7),
            "nc_months": Source("竞业限制协议.docx", text="二十四个月", start=601, end=606),
        },
        person=Party("林某"),
        employer=Party("甲辰科技有限公司"),
        agreement=Agreement((Firm("乙巳网络有限公司"),)),
    )


def text_of(position: Position, lang: str, held: Matter | None = None) -> str:
    """All that is told of a position, as plain text."""
    return stand_text(position, sheets(position, held or matter()), law(), lang)


def page_of(position: Position, lang: str, held: Matter | None = None) -> str:
    """All that is told of a position, as a page."""
    return stand_html(position, sheets(position, held or matter()), law(), lang)
