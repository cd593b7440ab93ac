"""Is the territory wider than recommended?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, list_figure, used, word
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("words",)
WIDE = Words(
    "地域写的是「{territory}」；指引不鼓励这样写，地域应与公司实际业务范围相当，并说明理由。",
    "The territory is “{territory}”; the guidance discourages that: it should match the employer's business and be "
    "justified.",
)
LIMITED = Words(
    "地域写的是「{territory}」，没有写到全国或全球。",
    "The territory is “{territory}”: not the whole country or the world.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Look for the wide words that the provision lists in the words of the paper."""
    territory, seen = word(facts, "territory"), used(facts, "territory")
    if territory is None:
        return lacking(provision, facts, ("territory",))
    wide = any(wide.casefold() in territory.casefold() for wide in list_figure(provision, "words"))
    said = (WIDE if wide else LIMITED).fill(territory=territory)
    return Verdict(Standing.BROKEN if wide else Standing.KEPT, said, seen)
