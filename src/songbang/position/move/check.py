"""Firms against what the papers close, on a day: by name, by substance, with the position of the person joined in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from songbang.answers.figures.setting import Setting
from songbang.basis.known import yes
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.matter.matter import Agreement, Firm
from songbang.position.case import COUNTRY, Case
from songbang.position.move.closed import closed, notes, says
from songbang.position.move.hits import hits
from songbang.position.move.in_position import in_position, standpoint
from songbang.position.move.inquiry import CORE, NAMING
from songbang.position.move.listed import standing
from songbang.position.move.register import Register, register
from songbang.position.move.result import FirmAnswer, Inquiry, Move, Substance
from songbang.position.move.substance import inquiries, substance
from songbang.position.results import Reason
from songbang.terms.name_likeness import key

Answers = Mapping[str, Mapping[str, bool]]
"""What was answered: by the name of the firm, then by the id of the question."""

COMPETES = Words(
    "按你的回答，产品、客户、市场都重合，可以互相替代：指向竞争。",
    "By your answers products, customers and market are the same and stand in for each other: that points to"
    " competition.",
)
DIFFERS = Words(
    "按你的回答，两家不能互相替代：指向不竞争。最后由仲裁委或法院看证据认定。",
    "By your answers the firms do not stand in for each other: that points away from competition. A commission or court"
    " decides on the evidence.",
)
ASK = Words("算不算竞争，要看下面问题的回答。", "Whether it competes turns on the questions below.")
BOTH_WAYS = Words(
    "你的回答两边都有，算不算竞争不能断定。", "Your answers point both ways: whether it competes stays open."
)
NO_PERSON = Words(
    "这里只看条款和公司名，没有用任何人的资料，没有留下记录，也不是法律意见。候选人应当自己问律师。",
    "This looks at clauses and names of firms only. It uses nothing of any person, keeps nothing, is no legal advice."
    " Candidates should ask a lawyer of their own.",
)
ACCESS = "access_to_secrets"


def move(case: Case, firms: Sequence[str], table: Sequence[Firm] = (), answers: Answers | None = None) -> Move:
    """Check firms for a person: ``table`` are the user's firms with other names and owners, ``answers`` by firm."""
    agreement, here = case.matter.agreement, standpoint(case)
    found = _checked(case.setting, agreement, firms, table, answers or {})
    told = tuple(in_position(one, here) for one in found)
    shut = closed(agreement, case.setting)
    return Move(case.day, case.place, shut, told, notes(agreement), here.days.status, here.days, here.free_from)


def move_by_clauses(
    agreement: Agreement, law: Law, day: date, firms: Sequence[str], table: Sequence[Firm] = ()
) -> Move:
    """Check names against clauses alone, by national law: no person, nothing of one, and no position."""
    setting = Setting(law, COUNTRY, day, {})
    checked = _checked(setting, agreement, firms, table, {})
    found = tuple(replace(one, inquiries=_of_firms(one.inquiries)) for one in checked)
    return Move(day, COUNTRY, closed(agreement, setting), found, (*notes(agreement), NO_PERSON))


def _checked(
    setting: Setting, agreement: Agreement, firms: Sequence[str], table: Sequence[Firm], answers: Answers
) -> Iterator[FirmAnswer]:
    names = register(agreement.competitors or (), table)
    given = {key(name): told for name, told in answers.items()}
    for firm in firms:
        yield _one(setting, agreement, firm, names, given.get(key(firm), {}))


def _one(setting: Setting, agreement: Agreement, firm: str, names: Register, answers: Mapping[str, bool]) -> FirmAnswer:
    found = hits(firm, agreement.competitors or (), names)
    stands = standing(agreement, found, answers)
    kind = substance(answers)
    asked = tuple(inquiries(setting, answers, naming=any(not hit.certain for hit in found)))
    wide = agreement.technology_wide is True and yes(setting.facts, ACCESS) is None
    answered = (
        Reason(one.says, tuple(law for reason in one.because for law in reason.provisions)) for one in asked if one.says
    )
    return FirmAnswer(
        firm,
        stands.listed,
        kind,
        (*stands.says, _told(kind, answers)),
        stands.hits,
        asked,
        (*says(setting, "scope.named_list", "scope.competition", "evidence.breach"), *answered),
        (*stands.missing, *((ACCESS,) if wide else ())),
    )


def _of_firms(asked: Sequence[Inquiry]) -> tuple[Inquiry, ...]:
    """Return the questions that a firm's own papers answer, and none on a person."""
    return tuple(one for one in asked if one.id in {*CORE, *NAMING})


def _told(kind: Substance, answers: Mapping[str, bool]) -> Words:
    if kind is not Substance.UNKNOWN:
        return COMPETES if kind is Substance.COMPETES else DIFFERS
    given = {answers[name] for name in CORE if name in answers}
    return BOTH_WAYS if len(given) > 1 else ASK
