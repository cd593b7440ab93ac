"""Under which facts a provision applies, and what it displaces or disputes, in words."""

from collections.abc import Iterable, Iterator

from songbang.basis.facts import FACTS
from songbang.basis.provision import Provision
from songbang.basis.words import Words

TRUTH = {True: Words("是", "yes"), False: Words("否", "no")}
ONLY = Words("只在这种情况适用：{facts}", "applies only where: {facts}")
INSTEAD = Words("取代 {names}", "in place of {names}")
AGAINST = Words("与 {names} 冲突，尚无定论", "in unsettled conflict with {names}")


def condition_words(provision: Provision) -> Iterator[Words]:
    """Yield a line for the conditions of a provision, for what it displaces, for what it disputes."""
    if provision.when:
        told = [_fact(name, values) for name, values in provision.when.items()]
        yield ONLY.fill(facts=Words("；".join(one.zh for one in told), "; ".join(one.en for one in told)))
    if provision.overrides:
        yield INSTEAD.fill(names=", ".join(provision.overrides))
    if provision.disputes:
        yield AGAINST.fill(names=", ".join(provision.disputes))


def _fact(name: str, values: Iterable[object]) -> Words:
    label = FACTS[name].label if name in FACTS else Words(name, name)
    shown = [TRUTH[one] if isinstance(one, bool) else Words(str(one), str(one)) for one in values]
    zh, en = "或".join(one.zh for one in shown), " or ".join(one.en for one in shown)
    return Words(f"{label.zh}：{zh}", f"{label.en}: {en}")
