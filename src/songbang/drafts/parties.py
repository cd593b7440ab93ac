"""What every letter names: the two sides, the agreement, the days."""

from datetime import date

from songbang.basis.words import Words
from songbang.drafts.brief import Brief, text_of
from songbang.drafts.piece import Field, Piece, Sort, day, figure, told
from songbang.drafts.placeholder import confirm, fill
from songbang.matter.event import EventKind

KEPT_TO = Words("{first}到{last}，本人遵守了竞业限制约定。", "I kept the non-compete from {first} to {last}.")
KEPT = Words(
    "离职以后，本人一直遵守竞业限制约定（与事实不符的，改写或删去）",
    "I have kept the non-compete ever since I left (rewrite or delete this if it is not so)",
)
KEPT_UNTIL = Words(
    "本人遵守竞业限制约定到哪一天（写事实）",
    "until which day I kept the non-compete (write what is true)",
)


def parties(brief: Brief) -> dict[str, Field]:
    """Return the names, addresses and days that letters share."""
    person, employer, facts = brief.matter.person, brief.matter.employer, brief.position.facts
    hired = next(iter(brief.events(EventKind.HIRED)), None)
    return {
        "person": _name(person.name, "你的姓名", "your name"),
        "person_address": _name(person.address, "你的通信地址", "your postal address"),
        "person_contact": _name(person.contact, "你的联系方式", "how you can be reached"),
        "employer": _name(employer.name, "公司全称（与营业执照一致）", "the company's full registered name"),
        "employer_address": _name(employer.address, "公司地址", "the company's address"),
        "employer_contact": _name(employer.contact, "公司联系方式", "how the company can be reached"),
        "agreement": agreement(brief),
        "signed": _day(facts.get("signed"), "signed", "签署日期", "the day of signing"),
        "left": _day(facts.get("left"), "left", "劳动合同结束的日期", "the day the employment ended"),
        "hired": day(hired.day, "events.hired") if hired else False,
        "nc_months": _months(facts.get("nc_months")),
        "performed": performed(brief),
        "on": day(brief.on, "day"),
    }


def transfer() -> dict[str, Field]:
    """Return the places for the account and the day to pay by."""
    return {
        "pay_by": fill("希望付清的日期", "the day to pay by"),
        "bank": fill("开户行", "bank"),
        "account": fill("收款账号", "account number"),
    }


def answer_by() -> dict[str, Field]:
    """Return the place for the day to answer by."""
    return {"answer_by": fill("希望答复的日期", "the day to answer by")}


def agreement(brief: Brief) -> Piece:
    """Return the name of the paper that was signed, between its marks."""
    named = next((text_of(one, "paper") for one in brief.events(EventKind.SIGNED) if text_of(one, "paper")), "")
    name = named.rsplit("/", maxsplit=1)[-1].strip("《》")
    stem, dot, suffix = name.rpartition(".")
    name = stem if dot and suffix.isascii() and suffix.isalnum() and len(suffix) <= len("jpeg") else name
    return Piece(Words(f"《{name}》", f"“{name}”"), Sort.TOLD) if name else fill("协议的名称", "the agreement's title")


def performed(brief: Brief) -> Piece:
    """Return until when the restraint was kept: as a fact where it was told, else for the person to confirm."""
    left, until = brief.fact("left"), brief.fact("performed_until")
    if isinstance(left, date) and isinstance(until, date):
        said = KEPT_TO.fill(first=day(left, "").words, last=day(until, "").words)
        return figure(said, "facts.performed_until", until)
    return confirm(KEPT if brief.fact("joined_rival") is None else KEPT_UNTIL)


def _name(text: str, zh: str, en: str) -> Piece:
    return told(text) if text.strip() else fill(zh, en)


def _day(value: object, name: str, zh: str, en: str) -> Piece:
    return day(value, f"facts.{name}") if isinstance(value, date) else fill(zh, en, name)


def _months(value: object) -> Piece:
    if isinstance(value, int) and not isinstance(value, bool):
        return figure(Words(str(value), str(value)), "facts.nc_months", value)
    return fill("约定的月数", "how many", "nc_months")
