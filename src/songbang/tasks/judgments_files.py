"""The files of a run over decisions: tables, statistics, page, and the sample to be labelled by hand."""

import json
from collections.abc import Iterator
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.reports.judgments.export import files_of
from songbang.reports.write import write_file
from songbang.tasks.judgments import JudgmentsResult
from songbang.tasks.judgments_json import judgments_json
from songbang.tasks.places import names_by_code
from songbang.tasks.refusal import Refusal

DOCUMENT, SAMPLE = "statistics.json", "sample.csv"
NOT_WRITTEN = 1


def judgments_named(found: JudgmentsResult, lang: str) -> Iterator[tuple[str, bytes]]:
    """Yield each file by its name below the folder of the results, the page last."""
    document = json.dumps(judgments_json(found, lang), ensure_ascii=False, indent=2, allow_nan=False)
    yield DOCUMENT, f"{document}\n".encode(errors="replace")
    if found.sample is not None:
        yield SAMPLE, found.sample.encode("utf-8-sig")
    yield from files_of(found.table, found.told, names_by_code(), lang, found.checked)


def judgments_files(found: JudgmentsResult, folder: Path, lang: str) -> list[Path]:
    """Write every file and return the paths. ``Refusal`` where one cannot be written."""
    written = []
    for name, data in judgments_named(found, lang):
        done = write_file(data, (folder / name).parent, Path(name).name)
        if isinstance(done, Problem):
            raise Refusal(done.says, done.do, NOT_WRITTEN)
        written.append(done)
    return written
