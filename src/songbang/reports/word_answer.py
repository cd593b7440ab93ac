"""What came of marking the Word files of a pile: where the copies are, what was changed in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.findings.finding import Outcome
from songbang.reports.contract_json import problem_json
from songbang.reports.phrases import PHRASES
from songbang.reports.plain_values import Json
from songbang.reports.word.rewording import Reworded

_DONE = Words(
    "批注本写好 {count} 份，在“{folder}”。原文件没有动。",
    "Marked copies written: {count}, in “{folder}”. Your files were not changed.",
)
_FILE = Words(
    "  {file}：批注 {comments} 条，修订 {changes} 处", "  {file}: comments {comments}, tracked changes {changes}"
)
_NO_CLAUSE = Words(
    "“{paper}”里没有找到离职后约束你的条款，没有写批注本。",
    "No clause that follows you out of the door was found in “{paper}”; no copy was written.",
)
_OTHERWISE = Words(
    "    “{was}” → “{now}”（写成修订，接不接受由你和对方决定）",
    "    “{was}” → “{now}” (a tracked change; accepting it is for you and the other side)",
)


@dataclass(frozen=True, slots=True)
class WrittenCopy:
    """A paper of the pile, its marked copy below the folder (``None`` where no clause was found), and what is in it."""

    paper: str
    file: str | None
    comments: int
    reworded: tuple[Reworded, ...]

    @property
    def changes(self) -> int:
        """How many tracked changes were written."""
        return sum(one.is_written for one in self.reworded)


def word_lines(folder: Path, copies: Sequence[WrittenCopy]) -> Iterator[Words]:
    """Yield what was written and where."""
    written = [one for one in copies if one.file]
    if written:
        yield _DONE.fill(count=len(written), folder=folder)
    for one in written:
        yield _FILE.fill(file=one.file, comments=one.comments, changes=one.changes)
        for other in one.reworded:
            if other.is_written:
                yield _OTHERWISE.fill(was=other.what.was, now=other.what.now)
    for one in copies:
        if not one.file:
            yield _NO_CLAUSE.fill(paper=one.paper)
    if written:
        yield PHRASES["disclaimer"]


def word_json(
    outcome: Outcome, folder: Path, copies: Sequence[WrittenCopy], problems: Sequence[Problem], lang: str
) -> dict[str, Json]:
    """Return the same as one JSON object; ``file`` is below ``folder``."""
    return {
        "songbang": __version__,
        "command": "word",
        "law": {
            "on": outcome.day.isoformat(),
            "places": {place: {"reviewed": day.isoformat()} for place, day in outcome.reviewed.items()},
        },
        "folder": str(folder),
        "papers": [
            {
                "name": one.paper,
                "file": one.file,
                "comments": one.comments,
                "changes": [_changed(other) for other in one.reworded],
            }
            for one in copies
        ],
        "problems": [problem_json(problem, lang) for problem in problems],
    }


def _changed(one: Reworded) -> dict[str, Json]:
    what = one.what
    return {
        "clause": what.clause,
        "start": what.span.start,
        "end": what.span.end,
        "was": what.was,
        "now": what.now,
        "provision": what.finding.provision,
        "finding": what.finding.id,
        "tracked": one.is_written,
        "stands": one.apart.value if one.apart else None,
    }
