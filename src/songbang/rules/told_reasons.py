"""Were others than managers and senior technical staff told why they are bound?"""

from songbang.basis.facts import Facts
from songbang.basis.known import held, lacking, list_figure, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing, Told
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("classes",)
NOT_ABOUT_YOU = Words(
    "这一点说的是高管、高级技术人员以外的人。", "This is about others than senior managers and technical staff."
)
TOLD = Words("公司事先说明了理由和要保守的秘密。", "The reasons and the secrets were told in advance.")
NOT_TOLD = Words(
    "公司没有事先说明约束你的理由和要保守的具体秘密。",
    "You were not told in advance why you are bound and which secrets you are to keep.",
)
FACTS = ("role", "told_reasons")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Managers and senior technical staff need no reasons; others are told them in advance."""
    role, told, seen = word(facts, "role"), yes(facts, "told_reasons"), used(facts, *FACTS)
    if role in list_figure(provision, "classes"):
        return Verdict(Standing.SILENT, NOT_ABOUT_YOU, seen)
    if told:
        return Verdict(Standing.KEPT, TOLD, seen)
    missing = tuple(name for name, value in (("role", role), ("told_reasons", told)) if value is None)
    if not missing:
        return Verdict(Standing.BROKEN, NOT_TOLD, seen)
    if provision.told is Told.PAPERS and held(facts, provision):
        return Verdict(Standing.SILENT, provision.says, used(facts, "clauses"))
    return lacking(provision, facts, missing, *FACTS)
