"""Long work in processes of its own: its end, its stopping, its limits."""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from songbang.findings.finding import Outcome
from songbang.web.house import now
from songbang.web.jobs.job import Job, State, Work
from songbang.web.jobs.pool import Pool
from songbang.web.settings import Limits

DAY = date(2026, 11, 22)
SOON = 60
"""Seconds after which a test gives up; none is asserted on."""


@contextmanager
def pool_of(limits: Limits) -> Iterator[Pool]:
    pool = Pool(limits, now, warm=False)
    try:
        yield pool
    finally:
        pool.close()


def reading(folder: Path, closed: list[str] | None = None) -> Work:
    @contextmanager
    def ready() -> Iterator[Mapping[str, Any]]:
        try:
            yield {"folder": str(folder), "place": "cn", "day": DAY, "pictures": None}
        finally:
            if closed is not None:
                closed.append("closed")

    return Work("read", ready)


def submitted(pool: Pool, work: Work) -> Job:
    job = pool.submit("read", None, work)
    assert job is not None
    return job


def until(true: Callable[[], bool]) -> None:
    for _ in range(SOON * 50):
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("it never happened")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    folder = tmp_path / "one"
    folder.mkdir()
    text = "竞业限制协议\n\n第一条 乙方离职后二年内不得到与甲方有竞争关系的单位工作。\n"
    (folder / "协议.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def long_papers(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for at in range(400):
        text = "\n".join(f"第{n}条 乙方离职后{n}个月内不得到与甲方有竞争关系的单位工作。" for n in range(1, 60))
        (folder / f"{at}.txt").write_text(text, encoding="utf-8")
    return folder


def test_a_reading_comes_to_its_end_and_what_it_needed_is_closed(paper: Path) -> None:
    closed: list[str] = []
    with pool_of(Limits(workers=1)) as pool:
        job = submitted(pool, reading(paper, closed))
        assert job.finished.wait(SOON)
        assert job.state is State.DONE
        assert isinstance(job.result, Outcome)
        assert [clause.kind.value for one in job.result.readings for clause in one.clauses] == ["non_compete"]
        assert job.progress.done == job.progress.total == 1
        assert closed == ["closed"]
        assert pool.get(job.id) is job


def test_a_job_that_is_cancelled_ends_with_its_process_and_the_next_one_runs(long_papers: Path, paper: Path) -> None:
    with pool_of(Limits(workers=1)) as pool:
        job = submitted(pool, reading(long_papers))
        until(lambda: job.progress.done > 1)
        pool.cancel(job)
        assert job.finished.wait(SOON)
        assert job.state is State.CANCELLED
        assert job.progress.done < job.progress.total
        after = submitted(pool, reading(paper))
        assert after.finished.wait(SOON)
        assert after.state is State.DONE


def test_a_job_in_line_that_is_cancelled_never_begins(long_papers: Path) -> None:
    with pool_of(Limits(workers=1)) as pool:
        first, second = submitted(pool, reading(long_papers)), submitted(pool, reading(long_papers))
        pool.cancel(second)
        pool.cancel(first)
        assert second.finished.wait(SOON)
        assert second.state is State.CANCELLED
        assert second.began is None


def test_the_files_of_a_job_that_never_begins_are_removed(long_papers: Path, tmp_path: Path) -> None:
    class Kept:
        """Holds a file for its work, as what is handed in with a form does."""

        def __init__(self) -> None:
            self.file = tmp_path / "roster.csv"
            self.file.write_text("甲", encoding="utf-8")

        def __call__(self) -> AbstractContextManager[Mapping[str, Any]]:
            raise AssertionError("it never begins")

        def drop(self) -> None:
            self.file.unlink()

    with pool_of(Limits(workers=1)) as pool:
        first, kept = submitted(pool, reading(long_papers)), Kept()
        second = submitted(pool, Work("read", kept))
        pool.cancel(second)
        pool.cancel(first)
        until(lambda: second.is_over)
        assert second.state is State.CANCELLED
        assert not kept.file.exists()


def test_a_job_over_its_time_is_ended_and_says_so(long_papers: Path) -> None:
    with pool_of(Limits(workers=1, job_seconds=0.5)) as pool:
        job = submitted(pool, reading(long_papers))
        assert job.finished.wait(SOON)
        assert job.state is State.FAILED
        assert job.fault is not None
        assert job.fault.code == "too_long"


def test_a_job_over_its_memory_is_told_and_the_program_lives(long_papers: Path) -> None:
    with pool_of(Limits(workers=1, job_bytes=64 * 1024 * 1024)) as pool:
        job = submitted(pool, reading(long_papers))
        assert job.finished.wait(SOON)
        assert job.state is State.FAILED
        assert job.fault is not None


def test_what_cannot_be_made_ready_ends_the_job(tmp_path: Path) -> None:
    @contextmanager
    def gone() -> Iterator[Mapping[str, Any]]:
        yield {"folder": (tmp_path / "gone").read_text(encoding="utf-8")}

    with pool_of(Limits(workers=1)) as pool:
        job = submitted(pool, Work("read", gone))
        assert job.finished.wait(SOON)
        assert job.state is State.FAILED
        assert job.fault is not None
        assert str(tmp_path) not in job.fault.says.en


def test_a_full_line_takes_no_more(long_papers: Path) -> None:
    with pool_of(Limits(workers=1, waiting=2)) as pool:
        taken = [pool.submit("read", None, reading(long_papers)) for _ in range(4)]
        assert [job is not None for job in taken] == [True, True, False, False]


def test_a_worker_that_is_killed_is_replaced(long_papers: Path, paper: Path) -> None:
    with pool_of(Limits(workers=1)) as pool:
        job = submitted(pool, reading(long_papers))
        until(lambda: job.progress.done > 1)
        for child in _children():
            os.kill(child, 9)
        assert job.finished.wait(SOON)
        assert job.fault is not None
        assert job.fault.code == "died"
        after = submitted(pool, reading(paper))
        assert after.finished.wait(SOON)
        assert after.state is State.DONE


def _children() -> list[int]:
    from multiprocessing import active_children  # noqa: PLC0415

    return [child.pid for child in active_children() if child.pid is not None]
