"""By what a paper of the pile can be known to another: the name of its file, its own title, the annex that it is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from songbang.papers.folded import fold
from songbang.readings.annex_words import NUMBERED, annex_number
from songbang.readings.reading import Reading
from songbang.readings.titles import own_annex

_STATE = re.compile(
    r"最终版?|终版|定稿|终稿|修订[版稿]?|签[字署]版?|已签|盖章版?|扫描[件版]?|副本|复印件|空白|模板|样本|电子版|正本|初稿|草稿|新版|旧版"
    r"|(?<![a-z])(?:final|signed|copy|scan(?:ned)?|draft|template|blank|executed|clean|rev(?:ised)?|v\d+)(?![a-z])"
)
_ABOUT = re.compile(r"签收|解除|终止|补充|变更|通知|确认|回执|说明|问答|receipt|supplement|amend|terminat|notice")
_ANNEX = re.compile(r"附(?:件|录|表|属)?|annex|appendix|schedule|exhibit|attachment")
_LEAST = 4  # characters: a shorter name is part of many titles


@dataclass(frozen=True, slots=True)
class KnownPaper:
    """A paper of the pile: its name, the plain form of its file name and of its titles, and the annexes it may be.

    ``is_annex`` is true where its name or title calls it an annex, with or without a number.
    """

    name: str
    called: tuple[str, ...]
    annexes: frozenset[str]
    is_annex: bool


class KnownPapers:
    """Every paper of a pile, to be asked by title or number; a question asked twice is worked out once."""

    def __init__(self, readings: Sequence[Reading], unread: Iterable[str]) -> None:
        names = {reading.paper.name for reading in readings}
        others = (name for name in dict.fromkeys(unread) if name not in names)
        papers = (
            *(_known(one.paper.name, one.titles) for one in readings),
            *(_known(name, ()) for name in others),
        )
        self._runs: dict[str, list[tuple[str, str]]] = {}
        self._numbers: dict[str, list[str]] = {}
        self._annexes = [paper.name for paper in papers if paper.is_annex]
        self._best: dict[str, list[tuple[int, str]]] = {}
        for paper in papers:
            for called in paper.called:
                for run in {called[at : at + _LEAST] for at in range(max(1, len(called) - _LEAST + 1))}:
                    self._runs.setdefault(run, []).append((called, paper.name))
            for number in paper.annexes:
                self._numbers.setdefault(number, []).append(paper.name)

    def titled(self, title: str, besides: str) -> str | None:
        """Return the paper that bears a title best, the one named ``besides`` left out; ``None`` where none does."""
        wanted = plain(title)
        if wanted not in self._best:
            self._best[wanted] = self._fitting(wanted)
        return next((name for _, name in self._best[wanted] if name != besides), None)

    def numbered(self, number: str, besides: str) -> str | None:
        """Return a paper that is called the annex of this number."""
        return next((name for name in self._numbers.get(number, ()) if name != besides), None)

    def annex(self, besides: str) -> str | None:
        """Return a paper that is called an annex, whichever it is."""
        return next((name for name in self._annexes if name != besides), None)

    def _fitting(self, wanted: str) -> list[tuple[int, str]]:
        """The two papers that bear a title best: only one can be left out."""
        runs = {wanted[:_LEAST], wanted[-_LEAST:]}
        fits: dict[str, int] = {}
        for called, name in (one for run in runs for one in self._runs.get(run, ())):
            fits[name] = max(fits.get(name, 0), _fit(wanted, called))
        ranked = sorted(((fit, name) for name, fit in fits.items() if fit), key=lambda one: -one[0])
        return ranked[:2]


def plain(words: str) -> str:
    """Return a title or name without what does not tell papers apart: signs, digits, states (最终版, signed), case."""
    bare = _STATE.sub("", fold(words).text.lower().replace("_", " "))
    return re.sub(r"[\W\d_]", "", bare)


def _known(name: str, titles: tuple[str, ...]) -> KnownPaper:
    stem = fold(re.sub(r"[_\-]+", " ", PurePosixPath(name).stem)).text
    called = tuple(dict.fromkeys(one for words in (stem, *titles) if (one := _without_annex(plain(words)))))
    numbers = {annex_number(hit) for hit in (NUMBERED.search(stem), _SHORT.search(stem)) if hit}
    is_annex = bool(re.search(_ANNEX.pattern, stem.lower())) or any(_ANNEX.match(one) for one in titles)
    return KnownPaper(name, called, frozenset(filter(None, (*numbers, own_annex(titles)))), is_annex)


_SHORT = re.compile(r"^附 ?(?P<zh>[一二三四五六七八九十]|\d{1,2})(?!\d)")


def _without_annex(words: str) -> str:
    return re.sub(rf"^(?:{_ANNEX.pattern})[一二三四五六七八九十]?", "", words)


def _fit(wanted: str, called: str) -> int:
    if wanted == called:
        return 3
    if len(called) < _LEAST or len(wanted) < _LEAST:
        return 0
    if called.endswith(wanted) or wanted.endswith(called):
        return 2 if not _ABOUT.search(called.removesuffix(wanted)) else 0
    rest = called.replace(wanted, "", 1)
    return 1 if wanted in called and not _ABOUT.search(rest) else 0
