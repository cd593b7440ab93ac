"""Where a provision is written, and what kind of text says so: told apart, for a statute may be cited by practice."""

from collections.abc import Iterator

from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.reports.amounts import join
from songbang.reports.labels import FORCES, article
from songbang.reports.phrases import PHRASES

ARTICLES = Words("{title} {articles}", "{title}, {articles}")


def source_words(provision: Provision, law: Law) -> Iterator[Words]:
    """Yield the title and the articles of each instrument that a provision cites."""
    for name in dict.fromkeys(cite.instrument for cite in provision.cites):
        cites = [cite for cite in provision.cites if cite.instrument == name]
        known = law.instruments.get(name)
        title = known.title if known else Words(cites[0].title, cites[0].title)
        parts = [article(cite.article) for cite in cites if cite.article]
        yield ARTICLES.fill(title=title, articles=join(parts, "、")) if parts else title


def force_words(provision: Provision) -> Words:
    """Return what kind of text it is, and whether it was compared with one."""
    force, checked = FORCES[provision.force], PHRASES["verified" if provision.verified else "unverified"]
    return join((force, checked), "；", "; ")
