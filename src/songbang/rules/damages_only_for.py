"""May damages be agreed for the breach of this duty at all?"""

from songbang.basis.duties import named
from songbang.basis.facts import Facts
from songbang.basis.known import lacking, list_figure, rows, used, words
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("duties", "contested", "between_firms")
NO_DAMAGES = Words("没有约定违约金。", "No damages are agreed.")
FIRMS_ONLY = Words(
    "这是公司之间的违约金，不由你付；这一条只管劳动者付的违约金。",
    "These damages are between firms and not yours to pay; the rule is about damages that a worker pays.",
)
ALLOWED = Words("违约金针对的义务，法律允许约定。", "The damages are for duties the law allows them for.")
BARRED = Words(
    "「{duties}」不能约定由你付违约金，这部分无效；公司只能就证明的损失索赔。",
    "For {duties} no damages payable by you may be agreed; that part is void, the employer may only claim proven loss.",
)
CONTESTED = Words(
    "能不能为「{duties}」约定由你付违约金，各地看法不一：多数仲裁和法院认为不在法律允许之列，这部分无效；有的认为可以约定。",
    "Whether damages payable by you may be agreed for {duties} is seen differently from place to place: most tribunals "
    "take it as not allowed, so that this part is void; some allow it.",
)
LOCAL = Words("你所在地的仲裁和法院怎么看。", "How the tribunals of your place see it.")
PART = Words(
    "有的仲裁和法院把不挖人、不抢客户看作保密或竞业限制的一部分。",
    "Some tribunals take non-solicitation as part of secrecy or the non-compete.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Every duty that damages are agreed for must be on the list of the law."""
    duties, damages = words(facts, "damages_for"), rows(facts, "damages")
    seen = used(facts, "damages_for")
    if damages == ():
        return Verdict(Standing.SILENT, NO_DAMAGES, used(facts, "damages"))
    if not duties:
        return lacking(provision, facts, ("damages_for",), "damages")
    own = tuple(duty for duty in duties if duty not in list_figure(provision, "between_firms"))
    if not own:
        return Verdict(Standing.SILENT, FIRMS_ONLY, seen)
    beyond = tuple(duty for duty in own if duty not in list_figure(provision, "duties"))
    if not beyond:
        return Verdict(Standing.KEPT, ALLOWED, seen)
    barred = tuple(duty for duty in beyond if duty not in list_figure(provision, "contested"))
    if not barred:
        return Verdict(Standing.OPEN, CONTESTED.fill(duties=named(beyond)), seen, flips=(LOCAL,))
    flips = (PART,) if any(duty.startswith("non_solicit") for duty in barred) else ()
    return Verdict(Standing.BROKEN, BARRED.fill(duties=named(barred)), seen, flips=flips)
