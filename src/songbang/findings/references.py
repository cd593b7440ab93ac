"""Which papers name which, and which of those are not in the pile."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from songbang.basis.standing import Standing, Topic
from songbang.basis.words import Words
from songbang.findings.finding import Because, Finding, Reference
from songbang.papers.folded import fold
from songbang.readings.reading import Reading

_MATTERS = re.compile(
    r"竞业|竞争|保密|名单|名录|清单|股权|期权|激励|承诺|契据|限制|违约|知识产权|服务期|培训协议|离职|Covenant|Deed|Undertaking|List|Non-?[Cc]ompet|Confidential|Scheme|Plan",
)
_SAYS = Words(
    "《{title}》没有在这叠文件里，但《{by}》提到了它。里面可能还有约束你的内容，请要一份再签。",
    "“{title}” is not in this pile, but “{by}” refers to it. It may bind you further; ask for a copy before signing.",
)
_FLIP = Words("拿到这份文件，再读一次，结果可能改变。", "With that paper in hand, read again; the result may change.")
_HEAD = 300  # characters in which a paper's title stands


def references(readings: Sequence[Reading]) -> tuple[Reference, ...]:
    """Return every naming of another paper, with the paper of the pile that it is."""
    return tuple(
        Reference(reading.paper.name, mention.title, _found(mention.title, reading, readings))
        for reading in readings
        for mention in reading.mentions
    )


def missing_papers(readings: Sequence[Reading], named: Iterable[Reference]) -> list[Finding]:
    """Return a finding for each paper that is named, may bind, and is not there."""
    found: dict[str, list[str]] = {}
    for reference in named:
        if reference.found is None and _MATTERS.search(reference.title):
            found.setdefault(_bare(reference.title), []).append(reference.paper)
    return [_finding(title, names, readings) for title, names in found.items()]


def _finding(title: str, names: list[str], readings: Sequence[Reading]) -> Finding:
    clauses = tuple(
        clause.id
        for reading in readings
        if reading.paper.name in names
        for clause in reading.clauses
        if title in clause.span.of(reading.paper.text)
    )
    return Finding(
        id="",
        topic=Topic.MISSING_PAPER,
        standing=Standing.UNKNOWN,
        says=_SAYS.fill(title=title, by="》《".join(dict.fromkeys(names)))
        if len(set(names)) == 1
        else _several(title, names),
        clauses=clauses,
        because=Because((), {}, ()),
        missing=(title,),
        flips=(_FLIP,),
    )


def _several(title: str, names: list[str]) -> Words:
    unique = list(dict.fromkeys(names))
    zh = "》《".join(unique)
    en = "”, “".join(unique)
    said = _SAYS.fill(title=title, by="\x00")
    return Words(said.zh.replace("\x00", zh), said.en.replace("\x00", en))


def _found(title: str, naming: Reading, readings: Sequence[Reading]) -> str | None:
    """The paper whose name or head bears the title; the naming paper itself where the annex stands in it."""
    wanted = _plain(title)
    for reading in sorted(readings, key=lambda one: one is naming):
        name = _plain(PurePosixPath(reading.paper.name).stem)
        head = _plain(reading.paper.text[:_HEAD].replace(f"《{title}》", ""))
        if reading is not naming and (wanted in head or (len(name) >= 4 and (wanted in name or name in wanted))):
            return reading.paper.name
    return naming.paper.name if _stands_in(title, naming) else None


def _stands_in(title: str, reading: Reading) -> bool:
    """Tell whether the paper has a line that is the title of this annex, and not only its name in brackets."""
    wanted = _plain(title)
    return any(
        wanted in (line := _plain(block.span.of(reading.paper.text)))
        and len(line) <= len(wanted) + 24
        and f"《{title}》" not in block.span.of(reading.paper.text)
        for block in reading.paper.blocks
    )


def _plain(words: str) -> str:
    return re.sub(r"[\s_\-—·.,、()（）\d]", "", fold(words).text).lower()


def _bare(title: str) -> str:
    return title.strip("《》 ")
