"""The JSON that `songbang read` wrote: opened, checked for what it is, and never trusted for more."""

import json
from collections.abc import Mapping
from pathlib import Path

from songbang.basis.words import Words
from songbang.reports.write import REPORT_JSON
from songbang.tasks.refusal import NOTHING_READ, Refusal

MOST_BYTES = 50_000_000
NOT_OPENED = Words("「{file}」打不开：{error}。", "“{file}” cannot be opened: {error}.")
NOT_A_REPORT = Words("「{file}」不是 songbang read 写出的结果。", "“{file}” is not what songbang read writes.")
OLD = Words("「{file}」里没有 facts，是旧版写的。", "“{file}” holds no facts: an older program wrote it.")
READ_FIRST = Words(
    "先运行 songbang read 你的文件，再写 --from-report songbang-report。",
    "Run songbang read on your papers first, then give --from-report songbang-report.",
)

Table = Mapping[str, object]


def report_facts(report: Path | Table) -> tuple[Table, list[object]]:
    """Return the facts of a report and its competitors.

    The report is the document itself or its file; a folder holds it under its own name. What is no report is a
    ``Refusal``.
    """
    file = report / REPORT_JSON if isinstance(report, Path) and report.is_dir() else report
    document = _document(file) if isinstance(file, Path) else file
    called = file if isinstance(file, Path) else REPORT_JSON
    if not isinstance(document, Mapping) or document.get("command") != "read":
        raise Refusal(NOT_A_REPORT.fill(file=called), READ_FIRST, NOTHING_READ)
    facts, listed = document.get("facts"), document.get("competitors")
    if not isinstance(facts, Mapping):
        raise Refusal(OLD.fill(file=called), READ_FIRST, NOTHING_READ)
    return facts, listed if isinstance(listed, list) else []


def table(held: Table, name: str) -> Table:
    """Return a table under a name; an empty one where something else stands there."""
    found = held.get(name)
    return found if isinstance(found, Mapping) else {}


def text(held: Table, name: str) -> str | None:
    """Return text under a name; ``None`` where there is none."""
    found = held.get(name)
    return found if isinstance(found, str) and found else None


def _document(file: Path) -> object:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise Refusal(NOT_A_REPORT.fill(file=file), READ_FIRST, NOTHING_READ)
        return json.loads(data)
    except OSError as error:
        says = NOT_OPENED.fill(file=file, error=error.strerror or error)
        raise Refusal(says, READ_FIRST, NOTHING_READ) from None
    except (ValueError, RecursionError):
        raise Refusal(NOT_A_REPORT.fill(file=file), READ_FIRST, NOTHING_READ) from None
