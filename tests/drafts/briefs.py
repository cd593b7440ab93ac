"""Matters of fictitious people, and what letters are written from them."""

from datetime import date
from functools import cache

from songbang.basis.problem import Problem
from songbang.drafts.brief import Brief
from songbang.drafts.draft import Draft, draft
from songbang.drafts.kinds import has_language, kinds
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.evidence.entry import Entry
from songbang.matter.read import read_text
from songbang.position.stand import stand

DAY = date(2026, 11, 22)
SIDES = """
place = "cn-sh"
[person]
name = "林某"
address = "上海市示例路"
contact = "lin@example.com"
[employer]
name = "甲辰科技有限公司"
address = "上海市示例大道"
contact = "法务部"
"""
FACTS = """
[facts]
nc_months = 24
avg12 = "30000.00"
comp_stated = true
comp_share = "0.30"
comp_of = "average_wage_12m"
comp_when = "monthly_after"
minimum_wage = "2740"
activation = "automatic"
"""
LEFT = """
[[event]]
date = 2023-05-08
kind = "signed"
paper = "竞业限制协议.docx"
[[event]]
date = 2026-03-31
kind = "left"
ended_by = "worker"
"""
UNPAID = """
[[event]]
date = 2026-05-10
kind = "paid"
amount = "9000.00"
from = 2026-04-01
to = 2026-04-30
[[event]]
date = 2026-06-10
kind = "unpaid"
from = 2026-05-01
by_employer = true
[[event]]
date = 2026-09-14
kind = "reminded"
"""
OWED = SIDES + FACTS + LEFT + UNPAID
LITTLE = '[[event]]\ndate = 2026-03-31\nkind = "left"\n'
SHENZHEN = (
    SIDES.replace("cn-sh", "cn-gd-sz")
    + """
[facts]
nc_months = 12
avg12 = "20000.00"
comp_stated = false
protects_technical_secret = true
"""
    + LEFT
    + """
[[event]]
date = 2026-05-10
kind = "unpaid"
from = 2026-04-01
by_employer = true
"""
)
ACCUSED = (
    SIDES
    + FACTS
    + 'access_to_secrets = true\ndamages = [{ amount = "500000" }]\n'
    + LEFT
    + """
[[event]]
date = 2026-07-01
kind = "joined_firm"
firm = "乙巳网络有限公司"
role = "算法工程师"
competitor = true
[[event]]
date = 2026-10-20
kind = "breach_alleged"
amount = "500000.00"
"""
    + UNPAID
)
RELEASED = OWED + '\n[[event]]\ndate = 2026-10-01\nkind = "released"\n'
TAKEN = OWED + '\n[[event]]\ndate = 2025-02-03\nkind = "papers_taken"\nwhat = "护照"\n'
FREE_OF_SECRETS = SIDES + FACTS + "access_to_secrets = false\n" + LEFT + UNPAID
MATTERS = {
    "owed": OWED,
    "little": LITTLE,
    "shenzhen": SHENZHEN,
    "accused": ACCUSED,
    "released": RELEASED,
    "taken": TAKEN,
    "no secrets": FREE_OF_SECRETS,
}
EXHIBITS = (
    Entry(1, "2026-11-01", name="协议.pdf", kind="agreement", obtained="自己保存", proves="期限", medium="纸质原件"),
    Entry(2, "2026-11-01", name="流水.pdf"),
)


@cache
def law() -> Law:
    return load()


def brief(text: str, day: date = DAY, exhibits: tuple[Entry, ...] = ()) -> Brief:
    matter = read_text(text)
    assert not isinstance(matter, Problem), matter
    return Brief(matter, stand(matter, law(), day), law(), exhibits)


@cache
def named(name: str) -> Brief:
    return brief(MATTERS[name], exhibits=EXHIBITS)


@cache
def written(name: str, kind: str, lang: str = "zh") -> Draft:
    return draft(kind, named(name), lang)


EVERY = [(kind, lang) for kind in kinds() for lang in ("zh", "zh-Hant", "en") if has_language(kind, lang)]
"""Every letter in every language that it has."""
