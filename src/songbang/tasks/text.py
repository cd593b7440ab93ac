"""The reading text of papers, exactly as it was read."""

from dataclasses import dataclass
from pathlib import Path

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.papers.paper import Paper
from songbang.papers.problems import INFORMS
from songbang.papers.read import Progress, read_paths
from songbang.papers.waiting_room import Looking
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json
from songbang.reports.text_json import text_json


@dataclass(frozen=True, slots=True)
class Texts:
    """The papers at a path, and what could not be read there."""

    papers: tuple[Paper, ...]
    problems: tuple[Problem, ...]

    @property
    def is_whole(self) -> bool:
        """Tell whether all of it was read; what only informs does not count."""
        return all(problem.code in INFORMS for problem in self.problems)


def texts(
    path: Path, *, cache: Path | None = None, files: Progress | None = None, pictures: Looking | None = None
) -> Texts:
    """Read the paper at a path: a file, a folder, an archive, or a member of one as ``a.zip/b.docx``. Nothing raises.

    ``cache`` is the folder in which what is seen on pictures is kept; ``files`` and ``pictures`` are told how far the
    reading is.
    """
    outer, member = within_archive(path)
    papers, problems = read_paths([outer], files, pictures, cache)
    if member:
        papers = [paper for paper in papers if paper.name == member]
        problems = [problem for problem in problems if problem.paper == member]
    return Texts(tuple(papers), tuple(problems))


def texts_json(found: Texts, lang: str) -> dict[str, Json]:
    """Return the document of `songbang text --json`."""
    return {
        "songbang": __version__,
        "command": "text",
        "papers": [text_json(paper, lang) for paper in found.papers],
        "problems": [problem_json(problem, lang) for problem in found.problems],
    }


def within_archive(path: Path) -> tuple[Path, str | None]:
    """Split ``a.zip/b.docx`` into the archive and the member's name as papers are called; other paths stay whole."""
    if not path.exists():
        for outer in path.parents:
            if outer.is_file():
                return outer, f"{outer.name}/{path.relative_to(outer).as_posix()}"
    return path, None
