"""Market cards for tests: a small one as text, and any that can be drawn."""

from hypothesis import strategies as st

from songbang.basis.words import Words
from songbang.lab.card import Card, Firms, Group, Range, Restraint

TEXT = """
name = "test"
currency = "CNY"
[group.makers]
says = { zh = "做事的人", en = "Makers" }
workers = 1000
pay = { value = 20000, low = 18000, high = 22000, source = "a survey" }
loss = 0.012
offers_unemployed = 0.3
offers_employed = { value = 0.05, low = 0.03, high = 0.07 }
floor = 0.5
bound = 0.6
listed = 0.5
deterrence = 0.6
senior = 0.3
[restraint]
months = 12
compensation = 0.3
activated = 0.2
silent = 0.25
[firms]
upkeep = { low = 0.0, high = 0.004 }
hiring = { low = 0.0, high = 0.01 }
replacement = 0.3
quits = { low = 0.15, high = 0.3, source = "own books" }
extra_quits = 0.1
knowledge = { low = 0.0, high = 0.02 }
wages = { low = 0.0, high = 0.03 }
[[policy]]
policy = "cap_months"
months = 6
"""
WORDS = Words("某组", "a group")
SHARES = st.floats(0, 1)


@st.composite
def groups(draw: st.DrawFn) -> Group:
    return Group(
        name="any",
        says=WORDS,
        workers=draw(st.floats(1, 1e6)),
        pay=draw(st.floats(1, 1e6)),
        loss=draw(st.floats(0.001, 0.2)),
        offers_unemployed=draw(st.floats(0.01, 0.7)),
        offers_employed=draw(st.floats(0, 0.7)),
        floor=draw(st.floats(0.01, 0.95)),
        bound=draw(SHARES),
        listed=draw(SHARES),
        deterrence=draw(st.floats(0, 0.99)),
        senior=draw(SHARES),
    )


@st.composite
def restraints(draw: st.DrawFn) -> Restraint:
    told = draw(st.booleans())
    return Restraint(
        months=draw(st.floats(0, 36)),
        compensation=draw(SHARES),
        activated=draw(SHARES),
        silent=draw(SHARES),
        damages=draw(st.floats(0, 10)) if told else None,
        detected=draw(SHARES) if told else None,
    )


@st.composite
def cards(draw: st.DrawFn) -> Card:
    firms = Firms(*([Range(0.0, 0.01)] * 7)) if draw(st.booleans()) else None
    return Card("any", WORDS, "CNY", (draw(groups()),), draw(restraints()), firms, {})
