"""What became of the corrections: which were used in which paper, and which found no place."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from songbang.basis.correction import Corrections, TermCorrection, WordsCorrection
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.papers.paper import Paper

_USED: Final = Words("有 {count} 处是按你的更正读的。", "Places read as you put them right: {count}.")
_USED_DO: Final = Words(
    "要改回去，删掉更正文件里的那一条，再读一次。",
    "To undo one, delete its entry in the file of corrections and read again.",
)
_UNUSED: Final = Words(
    "更正文件第 {line} 行这一条没有用上：文件变了，或者那里现在读成了别的。",
    "The correction at line {line} was not used: the file has changed, or something else is read there now.",
)
_UNUSED_DO: Final = Words(
    "加上 --review 再运行一次，看看那个位置现在怎么读。", "Run again with --review to see how that place is read now."
)


def applied(
    corrections: Corrections, used: Sequence[WordsCorrection | TermCorrection], papers: Sequence[Paper], file: str
) -> list[Problem]:
    """Return what to tell: a line for each paper that was put right, and one for each correction without a place."""
    counts = Counter(one.sha256 for one in used)
    told = [
        Problem("corrected_by_hand", paper.name, _USED.fill(count=counts[paper.sha256]), _USED_DO)
        for paper in papers
        if counts[paper.sha256]
    ]
    every: tuple[WordsCorrection | TermCorrection, ...] = (*corrections.words, *corrections.terms)
    told += [
        Problem("correction_unused", file, _UNUSED.fill(line=one.line), _UNUSED_DO) for one in every if one not in used
    ]
    return told
