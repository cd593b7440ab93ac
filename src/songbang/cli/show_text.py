"""`songbang text`: the reading text of one paper, exactly."""

from collections.abc import Sequence
from pathlib import Path

import typer

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, CommandError, complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import put_json, put_text
from songbang.cli.progress import watched
from songbang.papers.paper import Paper
from songbang.papers.problems import INFORMS
from songbang.papers.read import read_paths
from songbang.reports.contract_json import problem_json
from songbang.reports.text_json import text_json


def show_text(path: Path, lang: str, *, as_json: bool, keeps: bool) -> None:
    """Print the text of the paper at ``path``, a file or a member of an archive; as JSON of every paper there.

    ``keeps`` tells whether what is seen on pictures may be kept for the next run.
    """
    outer, member = within_archive(path)
    with watched(lang) as watch:
        papers, problems = read_paths([outer], watch.files, watch.pictures, cache_folder(wanted=keeps))
    if member:
        papers = [paper for paper in papers if paper.name == member]
        problems = [problem for problem in problems if problem.paper == member]
    if as_json:
        put_json(
            {
                "songbang": __version__,
                "command": "text",
                "papers": [text_json(paper, lang) for paper in papers],
                "problems": [problem_json(problem, lang) for problem in problems],
            }
        )
    else:
        put_text(_only(papers, problems, path, lang).text)
        complain_all(problems, lang)
    if not papers or any(problem.code not in INFORMS for problem in problems):
        raise typer.Exit(PARTLY_READ if papers else NOTHING_READ)


def within_archive(path: Path) -> tuple[Path, str | None]:
    """Split ``a.zip/b.docx`` into the archive and the member's name as papers are called; other paths stay whole."""
    if not path.exists():
        for outer in path.parents:
            if outer.is_file():
                return outer, f"{outer.name}/{path.relative_to(outer).as_posix()}"
    return path, None


def _only(papers: Sequence[Paper], problems: Sequence[Problem], path: Path, lang: str) -> Paper:
    if len(papers) == 1 and not path.is_dir():
        return papers[0]
    if papers:
        names = ", ".join(paper.name for paper in papers[:10])
        says = Words(
            "「{path}」里有 {count} 份文件：「{names}」。",
            "“{path}” holds more than one paper ({count}): “{names}”.",
        )
        do = Words(
            "一次只写一份，压缩包里的写成 a.zip/b.docx；要全部，加上 --json。",
            "Name one of them, in an archive as a.zip/b.docx; for all of them add --json.",
        )
        raise CommandError(says.fill(path=path, count=len(papers), names=names), do)
    if not problems:
        says = Words("没有找到「{path}」。", "“{path}” was not found.")
        do = Words("检查路径和文件名，再试一次。", "Check the path and the name, and try again.")
        raise CommandError(says.fill(path=path), do, NOTHING_READ)
    complain_all(problems, lang)
    raise typer.Exit(NOTHING_READ)
