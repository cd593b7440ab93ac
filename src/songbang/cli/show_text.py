"""`songbang text`: the reading text of one paper, exactly."""

from pathlib import Path

import typer

from songbang.basis.words import Words
from songbang.cli.faults import complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import put_json, put_text
from songbang.cli.progress import watched
from songbang.papers.paper import Paper
from songbang.tasks.refusal import NOTHING_READ, PARTLY_READ, Refusal
from songbang.tasks.text import Texts, texts, texts_json


def show_text(path: Path, lang: str, *, as_json: bool, keeps: bool) -> None:
    """Print the text of the paper at ``path``, a file or a member of an archive; as JSON of every paper there.

    ``keeps`` tells whether what is seen on pictures may be kept for the next run.
    """
    with watched(lang) as watch:
        found = texts(path, cache=cache_folder(wanted=keeps), files=watch.files, pictures=watch.pictures)
    if as_json:
        put_json(texts_json(found, lang))
    else:
        put_text(_only(found, path, lang).text)
        complain_all(found.problems, lang)
    if not found.papers or not found.is_whole:
        raise typer.Exit(PARTLY_READ if found.papers else NOTHING_READ)


def _only(found: Texts, path: Path, lang: str) -> Paper:
    papers = found.papers
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
        raise Refusal(says.fill(path=path, count=len(papers), names=names), do)
    if not found.problems:
        says = Words("没有找到「{path}」。", "“{path}” was not found.")
        do = Words("检查路径和文件名，再试一次。", "Check the path and the name, and try again.")
        raise Refusal(says.fill(path=path), do, NOTHING_READ)
    complain_all(found.problems, lang)
    raise typer.Exit(NOTHING_READ)
