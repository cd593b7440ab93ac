"""Under which facts a provision applies, and what it displaces or disputes, in words."""

from collections.abc import Iterable, Iterator

from songbang.basis.choice_words import fact_label
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.reports.amounts import join
from songbang.reports.chosen_words import chosen

TRUTH = {True: Words("是", "yes"), False: Words("否", "no")}
ONLY = Words("只在这种情况适用：{facts}", "applies only where: {facts}")
FACT = Words("{label}：{values}", "{label}: {values}")
INSTEAD = Words("取代 {names}", "in place of {names}")
AGAINST = Words("与 {names} 冲突，尚无定论", "in unsettled conflict with {names}")


def when_words(provision: Provision) -> Words | None:
    """Return under which facts a provision applies; ``None`` where it always does."""
    if not provision.when:
        return None
    told = [_fact(name, values) for name, values in provision.when.items()]
    return ONLY.fill(facts=Words("；".join(one.zh for one in told), "; ".join(one.en for one in told)))


def condition_words(provision: Provision) -> Iterator[Words]:
    """Yield a line for the conditions of a provision, for what it displaces, for what it disputes."""
    when = when_words(provision)
    if when is not None:
        yield when
    if provision.overrides:
        yield INSTEAD.fill(names=", ".join(provision.overrides))
    if provision.disputes:
        yield AGAINST.fill(names=", ".join(provision.disputes))


def _fact(name: str, values: Iterable[object]) -> Words:
    shown = [TRUTH[one] if isinstance(one, bool) else chosen(name, one) or Words(str(one), str(one)) for one in values]
    return FACT.fill(label=fact_label(name), values=join(shown, "或", " or "))
