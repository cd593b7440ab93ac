"""Corpora for the tests: the same documents in every form, and what a run makes of them."""

import json
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from songbang.corpus.document import Work
from songbang.corpus.pipeline import Where
from songbang.corpus.run import Ran, run
from songbang.corpus.tables import write_tables
from songbang.corpus.task import Task

Row = dict[str, object]


def written(folder: Path, **files: str | bytes) -> Path:
    """Write files, ``a__txt`` for ``a.txt``, into the folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / name.replace("__", ".")).write_bytes(data)
    return folder


def lines(path: Path, count: int, words: str = "原告诉称，") -> Path:
    """Write so many records, each with a text of its own, a line each."""
    path.parent.mkdir(parents=True, exist_ok=True)
    made = (
        json.dumps({"id": at, "text": f"第{at}号。{words * (at % 7 + 1)}"}, ensure_ascii=at % 2 == 0)
        for at in range(count)
    )
    path.write_text("".join(f"{one}\n" for one in made), encoding="utf-8")
    return path


def parquet(path: Path, texts: list[str], column: str = "全文", group: int = 3) -> Path:
    """Write the texts as a Parquet file of small row groups."""
    pq.write_table(pa.table({"案号": [str(at) for at in range(len(texts))], column: texts}), path, row_group_size=group)
    return path


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    """Write an archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def table(ran: Ran, folder: Path, name: str = "lengths") -> list[Row]:
    """Return the rows of one table of a run."""
    rows: list[Row] = pq.read_table(write_tables(ran, folder)[name]).to_pylist()
    return rows


def ran(source: Path, state: Path, work: Work, where: Where | None = None, **task: object) -> Ran:
    """Run the work over everything in a folder."""
    return run([str(source)], Task(work.__name__, work, **task), state, where or Where(1))  # type: ignore[arg-type]
