"""Where the law stands, as a Chinese letter cites it, and which texts a letter may rest on."""

import re
from collections.abc import Iterable

from songbang.basis.provision import Provision
from songbang.basis.standing import Force
from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.piece import Piece, figure, ours
from songbang.drafts.placeholder import check
from songbang.law.in_force import Law
from songbang.reports.labels import FORCES, article

BINDING = frozenset(
    {
        Force.STATUTE,
        Force.ADMINISTRATIVE_REGULATION,
        Force.JUDICIAL_INTERPRETATION,
        Force.LOCAL_REGULATION,
    }
)
"""What a letter may cite as law. Guidance, practice and cases are never cited as law."""
_ARTICLE = re.compile(r"(\d+)(?:-(\d+))?(?:\((\d+)\))?(?:\((\d+)\))?")
COUNTRY = "cn"


def law_on(brief: Brief, point: str) -> Provision | None:
    """Return the provision of the country on a point (``unpaid.months``) if a letter may rest on it.

    The version is the one that the position was judged by; where it was judged by none, that in force on the day.
    """
    name = f"{COUNTRY}.{point}"
    judged = next((one.provision for one in brief.position.answers if one.provision.id == name), None)
    found = judged or brief.law.ask(name, COUNTRY, brief.on)
    return found if isinstance(found, Provision) and found.force in BINDING and found.verified else None


def law_piece(brief: Brief, point: str) -> Piece | bool:
    """Return where the provision on a point stands, ``False`` where a letter may not rest on one."""
    found = law_on(brief, point)
    return False if found is None else ours(cited([found], brief.law))


def count_piece(provision: Provision, name: str) -> Piece:
    """Return a count that a provision holds, such as its months."""
    value = provision.values[name]
    return figure(Words(str(value), str(value)), f"{provision.id}.{name}", value)


def basis(provisions: Iterable[Provision], law: Law) -> Piece | None:
    """Return what may be cited of several provisions, to be checked where one was not compared with its text."""
    held = _binding(provisions)
    if not held:
        return None
    said = cited(held, law)
    return ours(said) if all(one.verified for one in held) else check(said)


def with_force(provisions: Iterable[Provision], law: Law) -> Piece | None:
    """Return what may be cited of several provisions, each with the kind of text it stands in."""
    held = _binding(provisions)
    if not held:
        return None
    lines = [(cited([one], law), FORCES[one.force]) for one in held]
    zh = "；".join(f"{text.zh}（{force.zh}）" for text, force in lines)
    said = Words(zh, "; ".join(f"{text.en} ({force.en})" for text, force in lines))
    return ours(said) if all(one.verified for one in held) else check(said)


def _binding(provisions: Iterable[Provision]) -> list[Provision]:
    """Return those that a letter may cite as law, each version once."""
    by_version = {(one.id, one.start): one for one in provisions}
    return [one for one in by_version.values() if one.force in BINDING]


def cited(provisions: Iterable[Provision], law: Law) -> Words:
    """Return titles and articles: 《劳动合同法》第二十三条第二款; Labour Contract Law, art. 23(2)."""
    by_text: dict[str, list[str]] = {}
    for cite in (cite for one in provisions for cite in one.cites):
        by_text.setdefault(cite.instrument, []).append(cite.article)
    zh, en = [], []
    for name, numbers in by_text.items():
        title, parts = law.instruments[name].title, list(dict.fromkeys(numbers))
        zh.append(f"{_titled(title.zh)}{'、'.join(_formal(parts))}")
        en.append(f"{title.en}, {', '.join(article(part).en for part in parts)}")
    return Words("、".join(zh), "; ".join(en))


def _titled(title: str) -> str:
    """Return a title between its marks; inner marks become single ones."""
    return f"《{title.replace('《', '〈').replace('》', '〉')}》"


def _formal(numbers: list[str]) -> list[str]:
    """Return articles as written out; an article named before is not named again for its next paragraph."""
    told, last = [], ""
    for number in numbers:
        found = _ARTICLE.fullmatch(number)
        if found is None:
            told.append(f"（{number}）")
            continue
        whole, part, paragraph, item = found.groups()
        head = f"第{_count(whole)}条{f'之{_count(part)}' if part else ''}"
        tail = f"{f'第{_count(paragraph)}款' if paragraph else ''}{f'第{_count(item)}项' if item else ''}"
        told.append(tail if head == last and tail else head + tail)
        last = head
    return told


def _count(number: str) -> str:
    import cn2an  # noqa: PLC0415 - a tenth of a second

    return str(cn2an.an2cn(number, "low"))
