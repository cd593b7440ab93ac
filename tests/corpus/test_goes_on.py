"""A run that is killed goes on: nothing twice, nothing lost, and the same tables as if nothing had happened."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.corpus.driver import UNIT
from tests.corpus.made import lines, parquet, ran, table, written, zipped
from tests.corpus.works import lengths, slow

from songbang.corpus.pipeline import Where
from songbang.corpus.progress import Progress
from songbang.corpus.run import run
from songbang.corpus.state import InUseError, State
from songbang.corpus.tables import write_tables
from songbang.corpus.task import Task

HOUSE = Path(__file__).parents[2]
PATIENCE = 60


def corpus(folder: Path) -> Path:
    docs = written(folder / "docs", bad__pdf=b"%PDF-1.4", a__txt="一" * 300, b__txt="二" * 300)
    lines(docs / "c.jsonl", 60)
    parquet(docs / "d.parquet", [f"第{at}号" * 20 for at in range(20)])
    zipped(docs / "e.zip", {f"{at}.txt": f"第{at}号".encode() * 30 for at in range(20)})
    return docs


def until(there: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < end
        time.sleep(0.005)


def parts(state: Path) -> dict[str, int]:
    return {one.name: one.stat().st_mtime_ns for one in state.glob("parts/*.zip")}


def children(of: int) -> set[int]:
    told = Path(f"/proc/{of}/task").glob("*/children")
    return {int(one) for each in told for one in each.read_text().split()}


def tables(state: Path, docs: Path, out: Path) -> dict[str, bytes]:
    done = run([str(docs)], Task("slow", slow, unit=UNIT), state, Where(2))
    return {name: path.read_bytes() for name, path in write_tables(done, out).items()}


def test_a_run_that_is_killed_goes_on(tmp_path: Path) -> None:
    docs, state = corpus(tmp_path), tmp_path / "state"
    moments = random.Random(7)  # noqa: S311 - moments, no secrets
    command = [sys.executable, "-m", "tests.corpus.driver", str(docs), str(state), "2"]
    kept: dict[str, int] = {}
    for _ in range(2):
        with subprocess.Popen(command, cwd=HOUSE) as driver:
            wanted = len(kept) + moments.randint(1, 6)
            until(lambda: len(parts(state)) >= wanted or driver.poll() is not None)  # noqa: B023 - asked here and now
            hands = children(driver.pid)
            os.kill(driver.pid, signal.SIGKILL)
        assert kept.items() <= parts(state).items()
        kept = parts(state)
        until(lambda: not any(Path(f"/proc/{one}").exists() for one in hands))  # noqa: B023 - the same

    after = tables(state, docs, tmp_path / "after")
    undisturbed = tables(tmp_path / "other", docs, tmp_path / "undisturbed")

    assert after == undisturbed
    assert kept.items() <= parts(state).items()
    assert parts(state).keys() == parts(tmp_path / "other").keys()


def test_what_is_done_is_not_done_again(tmp_path: Path) -> None:
    docs, told = corpus(tmp_path), list[Progress]()
    task = Task("lengths", lengths, unit=UNIT)

    first = run([str(docs)], task, tmp_path / "state", Where(1), told.append)
    again = run([str(docs)], task, tmp_path / "state", Where(1), told.append)

    assert (first.earlier, again.earlier) == (0, len(first.units))
    assert first.counts == again.counts
    assert [(one.done, one.total) for one in told[:1] + told[-2:]] == [
        (0, told[0].total),
        (told[0].total, told[0].total),
        (told[0].total, told[0].total),
    ]
    assert (told[0].rate, told[0].left, told[-1].rate) == (0.0, None, 0.0)
    assert told[1].rate > 0
    assert told[-2].left == 0


def test_only_what_changed_is_done_again(tmp_path: Path) -> None:
    docs = written(tmp_path / "docs", **{f"{name}__txt": name * (UNIT - 1) for name in "abcdef"})
    ran(docs, tmp_path / "state", lengths, unit=UNIT)
    (docs / "c.txt").write_text("判决如下" * 66, encoding="utf-8")
    (docs / "d.txt").unlink()
    (docs / "e2.txt").write_text("判决如下", encoding="utf-8")

    done = ran(docs, tmp_path / "state", lengths, unit=UNIT)

    assert (len(done.units), done.earlier) == (6, 4)
    names = [row["document"] for row in table(done, tmp_path / "out")]
    assert names == ["a.txt", "b.txt", "c.txt", "e2.txt", "e.txt", "f.txt"]


def test_another_task_does_not_take_what_was_done_for_this_one(tmp_path: Path) -> None:
    docs = written(tmp_path / "docs", a__txt="判决如下")
    ran(docs, tmp_path / "state", lengths)

    other = run([str(docs)], Task("lengths of another edition", lengths), tmp_path / "state")

    assert other.earlier == 0


def test_two_runs_do_not_share_a_folder(tmp_path: Path) -> None:
    docs = written(tmp_path / "docs", a__txt="判决如下")

    with State(tmp_path / "state").held(), pytest.raises(InUseError):
        ran(docs, tmp_path / "state", lengths)

    assert ran(docs, tmp_path / "state", lengths).counts.documents == 1


def test_the_number_of_workers_changes_nothing(tmp_path: Path) -> None:
    docs = corpus(tmp_path)
    out = []
    for workers in (1, 3):
        done = ran(docs, tmp_path / f"state-{workers}", lengths, Where(workers), unit=UNIT)
        out.append({name: path.read_bytes() for name, path in write_tables(done, tmp_path / f"{workers}").items()})

    assert out[0] == out[1]


def test_a_part_that_was_spoilt_is_done_again(tmp_path: Path) -> None:
    docs = corpus(tmp_path)
    first = ran(docs, tmp_path / "state", lengths, unit=UNIT)
    spoilt = next(iter((tmp_path / "state" / "parts").iterdir()))
    whole = spoilt.read_bytes()
    spoilt.write_bytes(whole[: len(whole) // 2])

    again = ran(docs, tmp_path / "state", lengths, unit=UNIT)

    assert (again.earlier, again.counts) == (len(first.units) - 1, first.counts)
    assert spoilt.read_bytes() == whole


def test_what_a_run_keeps_among_the_documents_is_no_document(tmp_path: Path) -> None:
    docs = written(tmp_path / "docs", a__txt="判决如下", b__txt="判决如下")
    ran(docs, docs / "out", lengths)
    (docs / "out" / "c.txt").write_text("判决如下", encoding="utf-8")

    assert ran(docs, docs / "out", lengths).counts.documents == 2
