"""`songbang redact`: texts without personal data, to be shared; what fails, or cannot be read, is not given out."""

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.evidence_task import say
from songbang.cli.faults import NOTHING_READ, PARTLY_READ, USAGE, CommandError, complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import put_json
from songbang.cli.progress import watched
from songbang.matter.locking.places import MATTER
from songbang.papers.problems import INFORMS
from songbang.papers.read import read_paths
from songbang.redaction.kind import Kind
from songbang.redaction.matter_text import is_matter_text, known_words
from songbang.redaction.redact import Redacted, RedactionError, redact
from songbang.reports.redaction_answer import Shared, shared_json, shared_lines
from songbang.reports.write import write_page

FOLDER = "songbang-redacted"
FAILED = 1
_NOTHING = Words("什么也没有写出。", "Nothing was written.")
_FAILED = Words(
    "识别「{name}」时出错，为了不漏出信息，停下了。", "Looking for “{name}” failed; to let nothing slip, it stopped."
)
_NO_TOML = Words("「{file}」不是能读的 matter.toml。", "“{file}” is no matter.toml that can be read.")
_BROKEN = Words("「{file}」替换后不再是完整的文件。", "“{file}” would not be whole after the replacement.")
_FULL = Words("「{folder}」里已有东西，没有覆盖。", "“{folder}” is not empty; nothing was written over.")
_OTHER = Words("用 --out 指定一个新文件夹。", "Name a new folder with --out.")
_NO_KIND = Words("没有「{kind}」这一类。", "“{kind}” is not a kind of personal data here.")
_TABLE_THERE = Words("「{file}」已经在了，没有覆盖。", "“{file}” is there already; nothing was written over.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: the paths, the folder, kinds to be left, where the table of tokens goes."""

    paths: tuple[Path, ...]
    out: Path | None
    keep: tuple[str, ...]
    table: Path | None
    lang: str
    as_json: bool
    keeps_cache: bool = True


def redact_papers(asked: Asked) -> None:
    """Write the texts with tokens in place of personal data, tell how far they can be trusted, and leave."""
    keep = [_kind(name) for name in asked.keep]
    folder = asked.out or Path(FOLDER)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CommandError(_FULL.fill(folder=folder), _OTHER, USAGE)
    if asked.table and asked.table.exists():
        raise CommandError(_TABLE_THERE.fill(file=asked.table), _OTHER, USAGE)
    names, texts, known, problems = _texts(asked)
    if not texts:
        complain_all(problems, asked.lang)
        raise typer.Exit(NOTHING_READ)
    try:
        done = redact(texts, keep, known, asked.lang)
    except RedactionError as error:
        raise CommandError(_FAILED.fill(name=error), _NOTHING, FAILED) from error
    for name, text in zip(names, done.texts, strict=True):
        if Path(name).name == MATTER and not is_matter_text(text):
            raise CommandError(_BROKEN.fill(file=name), _NOTHING, FAILED)
    _tell(asked, _written(asked, folder, names, done), problems)


def _tell(asked: Asked, shared: Shared, problems: Sequence[Problem]) -> None:
    if asked.as_json:
        put_json(shared_json(shared, problems, asked.lang))
    else:
        say([*shared_lines(shared)], asked.lang)
        complain_all(problems, asked.lang)
    unread = any(problem.code not in INFORMS for problem in problems)
    raise typer.Exit(PARTLY_READ if unread else 0)


def _texts(asked: Asked) -> tuple[list[str], list[str], list[tuple[Kind, str]], list[Problem]]:
    """Return names and texts of matters and papers, what matters tell of themselves, and what could not be read."""
    matters = [path / MATTER if path.is_dir() else path for path in asked.paths]
    matters = [path for path in matters if path.name == MATTER and path.is_file()]
    papers = [path for path in asked.paths if path not in matters and path / MATTER not in matters]
    names, texts, known = [], [], []
    for path in matters:
        try:
            text = path.read_text(encoding="utf-8-sig")
            known += known_words(text)
        except (OSError, ValueError):
            raise CommandError(_NO_TOML.fill(file=path), _NOTHING, USAGE) from None
        names.append(f"{path.parent.name}/{path.name}")
        texts.append(text)
    if not papers:
        return names, texts, known, []
    with watched(asked.lang) as watch:
        read, problems = read_paths(papers, watch.files, watch.pictures, cache_folder(wanted=asked.keeps_cache))
    return [*names, *(one.name for one in read)], [*texts, *(one.text for one in read)], known, problems


def _written(asked: Asked, folder: Path, names: Sequence[str], done: Redacted) -> Shared:
    """Write each text under a number: the name of a file may name a person."""
    written = []
    for at, (name, text) in enumerate(zip(names, done.texts, strict=True), 1):
        suffix = ".toml" if Path(name).name == MATTER else ".txt"
        file = write_page(text, folder, f"{at:02}{suffix}")
        if isinstance(file, Problem):
            raise CommandError(file.says, file.do, FAILED)
        written.append((file.name, name))
    if asked.table:
        _write_table(asked.table, done.tokens)
    return Shared(folder, tuple(written), done.counts, asked.table)


def _write_table(path: Path, tokens: Mapping[str, str]) -> None:
    try:
        descriptor, made = tempfile.mkstemp(dir=path.absolute().parent, prefix=".tokens-")  # for the user alone (0600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(json.dumps(dict(tokens), ensure_ascii=False, indent=2) + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(made).replace(path)
    except OSError as error:
        says = Words("对照表写不成：{why}。", "The table of tokens cannot be written: {why}.")
        raise CommandError(says.fill(why=error.strerror), _OTHER, FAILED) from None


def _kind(name: str) -> Kind:
    try:
        return Kind(name.lower())
    except ValueError:
        listed = ", ".join(Kind)
        do = Words(f"--keep 可以是：{listed}", f"--keep takes: {listed}")
        raise CommandError(_NO_KIND.fill(kind=name), do, USAGE) from None
