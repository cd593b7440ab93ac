"""Redacted texts written into a folder of their own, and the table of tokens where one is wanted."""

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.locking.places import MATTER
from songbang.reports.plain_values import Json
from songbang.reports.redaction_answer import Shared, shared_json
from songbang.reports.write import write_page
from songbang.tasks.redact import FAILED, RedactedTexts
from songbang.tasks.refusal import Refusal

_FULL = Words("「{folder}」里已有东西，没有覆盖。", "“{folder}” is not empty; nothing was written over.")
_OTHER = Words("用 --out 指定一个新文件夹。", "Name a new folder with --out.")
_TABLE_THERE = Words("「{file}」已经在了，没有覆盖。", "“{file}” is there already; nothing was written over.")
_NO_TABLE = Words("对照表写不成：{why}。", "The table of tokens cannot be written: {why}.")


def nothing_there(folder: Path, table: Path | None) -> None:
    """Pass over a place where nothing is written over; one that holds something is a ``Refusal``."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refusal(_FULL.fill(folder=folder), _OTHER)
    if table and table.exists():
        raise Refusal(_TABLE_THERE.fill(file=table), _OTHER)


def shared(done: RedactedTexts, folder: Path, table: Path | None = None) -> Shared:
    """Write each text under a number, for the name of a file may name a person; ``table`` takes the tokens."""
    nothing_there(folder, table)
    written = []
    for at, (name, text) in enumerate(zip(done.names, done.texts, strict=True), 1):
        suffix = ".toml" if Path(name).name == MATTER else ".txt"
        file = write_page(text, folder, f"{at:02}{suffix}")
        if isinstance(file, Problem):
            raise Refusal(file.says, file.do, FAILED)
        written.append((file.name, name))
    if table:
        _write_table(table, done.tokens)
    return Shared(folder, tuple(written), done.counts, table)


def redacted_json(done: RedactedTexts, where: Shared, lang: str) -> dict[str, Json]:
    """Return the document of `songbang redact --json`. What was replaced is not in it."""
    return shared_json(where, done.problems, lang)


def _write_table(path: Path, tokens: Mapping[str, str]) -> None:
    try:
        descriptor, made = tempfile.mkstemp(dir=path.absolute().parent, prefix=".tokens-")  # for the user alone (0600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(json.dumps(dict(tokens), ensure_ascii=False, indent=2) + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(made).replace(path)
    except OSError as error:
        raise Refusal(_NO_TABLE.fill(why=error.strerror), _OTHER, FAILED) from None
