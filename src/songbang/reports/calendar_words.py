"""What a date is called in a calendar, where others may read along: short, without a name of anybody."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from songbang.basis.facts import FACTS
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.position.results import Deadline
from songbang.reports.amounts import join
from songbang.reports.labels import FORCES, article
from songbang.reports.phrases import PHRASES

TITLE = Words("松绑：日期", "Songbang: dates")
TITLES: Mapping[str, Words] = MappingProxyType(
    {
        "limitation": Words("申请仲裁要补偿：最后一天", "Last day to claim compensation"),
        "employer_limitation": Words("公司可以申请仲裁的最后一天", "Last day for the employer to claim"),
        "acceptance": Words("仲裁委答复是否受理", "Commission decides on acceptance"),
        "award": Words("裁决期限", "Award due"),
        "award_extended": Words("裁决的最后期限", "Award due at the latest"),
        "sue": Words("不服裁决，起诉的最后一天", "Last day to take the award to court"),
        "sue_refused": Words("不予受理之后起诉", "Go to court after the refusal"),
        "employer_sues": Words("公司起诉的最后一天", "Last day for the employer to sue"),
        "set_aside": Words("公司申请撤销裁决的最后一天", "Last day for the employer to ask to set aside"),
        "appeal": Words("上诉的最后一天", "Last day to appeal"),
        "report": Words("就业报告", "Report on work"),
        "end": Words("竞业限制最后一天", "Last day of the restraint"),
        "free": Words("竞业限制结束后的第一天", "First day after the restraint"),
        "release_notice": Words("解除通知期满", "Notice of release is over"),
        "rescind": Words("最早可以请求解除的日子", "First day to ask for the end"),
        "resign_notice": Words("离职通知期满", "Notice to leave is over"),
        "leaving_certificate": Words("档案和社保转移的最后一天", "File and insurance to be transferred"),
        "activation_notice": Words("公司通知启动的最后一天", "Last day for the notice that starts it"),
    }
)
"""What each kind of date is called."""
UNSURE = Words("{title}（要看情况）", "{title} (depends)")
UNANNOUNCED = Words("{title}（放假安排未公布）", "{title} (holidays not announced)")
RESTS = Words("依据：{title}{articles}（{force}；{checked}）", "Rests on: {title}{articles} ({force}; {checked})")
ARTICLES = Words(" {parts}", ", {parts}")
MISSING = Words("还缺：{names}", "Missing: {names}")


def title(one: Deadline) -> Words:
    """Return the one line of a date; it says if the day depends on something, or may still move."""
    name = TITLES[one.kind]
    if not one.certain:
        return UNSURE.fill(title=name)
    return name if one.announced else UNANNOUNCED.fill(title=name)


def lines(one: Deadline) -> Iterator[Words]:
    """Yield what a date is, what to do, how it was counted, what it rests on and what is missing."""
    yield one.says
    yield one.do
    yield from one.steps
    for provision in one.provisions:
        yield from _rests(provision)
    if one.missing:
        labels = [FACTS[name].label if name in FACTS else Words(name, name) for name in one.missing]
        yield MISSING.fill(names=join(labels, "、"))


def _rests(provision: Provision) -> Iterator[Words]:
    force, checked = FORCES[provision.force], PHRASES["verified" if provision.verified else "unverified"]
    for name in dict.fromkeys(cite.title for cite in provision.cites):
        parts = [article(cite.article) for cite in provision.cites if cite.title == name and cite.article]
        articles = ARTICLES.fill(parts=join(parts, "、")) if parts else Words("", "")
        yield RESTS.fill(title=f"《{name}》", articles=articles, force=force, checked=checked)
