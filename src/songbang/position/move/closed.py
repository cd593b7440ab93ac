"""What the papers close, with the provisions on how far that may go, and what is said of it beside the firms."""

from songbang.answers.figures.setting import Setting
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.matter import Agreement
from songbang.position.move.result import Closed
from songbang.position.results import Reason

TECHNOLOGY = Words(
    "条款封闭整个技术或行业。超过你接触的秘密的部分，可以请求确认无效；没有认定以前，先按受限看。",
    "The clause closes a whole technology or trade. What goes beyond the secrets you had may be held void on request;"
    " until then treat it as closed.",
)
SORTS = Words(
    "名单和问题只帮你整理，不能排除公司主张。", "Lists and questions sort things out; they rule out no claim."
)


def closed(agreement: Agreement, setting: Setting) -> Closed:
    """Return what the papers close, in their own words."""
    points = ["scope.named_list", "scope.competition", "scope.proportion"]
    points += ["territory.guided"] if agreement.territory else []
    points += ["scope.affiliates", "scope.group_products"] if agreement.affiliates else []
    return Closed(
        names=None if agreement.competitors is None else len(agreement.competitors),
        affiliates=agreement.affiliates,
        scope=agreement.scope,
        technology_wide=agreement.technology_wide,
        territory=agreement.territory,
        open_list=agreement.open_list,
        because=says(setting, *points),
    )


def notes(agreement: Agreement) -> tuple[Words, ...]:
    """Return what holds for every firm."""
    return (TECHNOLOGY, SORTS) if agreement.technology_wide else (SORTS,)


def says(setting: Setting, *points: str) -> tuple[Reason, ...]:
    """Return what the country's provisions say on some points, a reason each; what is not in force is left out."""
    found = (setting.asked(point) for point in points)
    return tuple(Reason(one.says, (one,)) for one in found if isinstance(one, Provision))
