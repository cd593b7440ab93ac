"""`songbang redact`: texts without personal data, to be shared; what fails, or cannot be read, is not given out."""

from dataclasses import dataclass
from pathlib import Path

import typer

from songbang.cli.evidence_task import say
from songbang.cli.faults import complain_all
from songbang.cli.kept import cache_folder
from songbang.cli.output import put_json
from songbang.cli.progress import watched
from songbang.reports.redaction_answer import shared_lines
from songbang.tasks.redact import kinds_kept, redacted
from songbang.tasks.redact_files import nothing_there, redacted_json, shared
from songbang.tasks.refusal import NOTHING_READ, PARTLY_READ

FOLDER = "songbang-redacted"


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
    keep, folder, lang = kinds_kept(asked.keep), asked.out or Path(FOLDER), asked.lang
    nothing_there(folder, asked.table)
    with watched(lang) as watch:
        cache = cache_folder(wanted=asked.keeps_cache)
        done = redacted(asked.paths, keep, lang=lang, cache=cache, files=watch.files, pictures=watch.pictures)
    if not done.texts:
        complain_all(done.problems, lang)
        raise typer.Exit(NOTHING_READ)
    where = shared(done, folder, asked.table)
    if asked.as_json:
        put_json(redacted_json(done, where, lang))
    else:
        say([*shared_lines(where)], lang)
        complain_all(done.problems, lang)
    raise typer.Exit(0 if done.is_whole else PARTLY_READ)
