"""Are the agreed damages so much above the loss that they may be cut?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, number, rows, share_figure, used
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.damages import damages_amount, damages_needs
from songbang.sums.reduction import excessive_above

FIGURES = ("over_share",)
NONE = Words("没有约定违约金。", "No damages are agreed.")
ABOVE = Words(
    "违约金比损失高出{over}以上，一般算过高；你可以请求减少，约定“不得调整”也没有用。",
    "The damages are more than {over} above the loss, mostly too high: you may ask for a cut, even if the papers rule "
    "it out.",
)
WITHIN = Words("违约金没有比损失高出{over}以上。", "The damages are not more than {over} above the loss.")
BAD_FAITH = Words("恶意违约的，一般不予减少。", "Who breaks the promise in bad faith mostly gets no cut.")
FACTS = ("damages", "loss", "avg12", "nc_months", "comp_share", "comp_of", "comp_amount", "comp_per")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Set the highest agreed sum against the loss and the margin above it."""
    damages, loss, over = rows(facts, "damages"), number(facts, "loss"), share_figure(provision, "over_share")
    seen = used(facts, *FACTS)
    if damages == ():
        return Verdict(Standing.SILENT, NONE, seen)
    if damages is None or loss is None:
        missing = tuple(name for name, value in (("damages", damages), ("loss", loss)) if value is None)
        return lacking(provision, facts, missing, *FACTS)
    sums = [damages_amount(one, facts) for one in damages]
    known = [one for one in sums if one is not None]
    limit = excessive_above(loss, over)
    highest = max(known, default=None)
    if highest is None or (highest <= limit and len(known) < len(sums)):
        needs = dict.fromkeys(name for one in damages for name in damages_needs(one, facts))
        return lacking(provision, facts, tuple(needs), *FACTS)
    above = highest > limit
    line = f"{yuan(highest)} {'>' if above else '≤'} {yuan(loss)} + {percent(over)} = {yuan(limit)}"
    said = (ABOVE if above else WITHIN).fill(over=percent(over))
    standing = Standing.BROKEN if above else Standing.KEPT
    return Verdict(standing, said, seen, (Words(line, line),), flips=(BAD_FAITH,) if above else ())
