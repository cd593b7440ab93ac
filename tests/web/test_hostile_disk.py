"""A disk that is full, a database in other hands: what was not done is told, and nothing fails."""

import errno
import resource
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.web.front import opened
from tests.web.matters import made, text_of
from tests.web.programs import paper, program

from songbang.store.fault import StoreFault
from songbang.store.open import open_store
from songbang.web.house import now
from songbang.web.jobs.job import Job, Work
from songbang.web.jobs.pool import Pool
from songbang.web.settings import Limits

SOON = 60
SMALL = 600_000


@contextmanager
def no_room(size: int) -> Iterator[None]:
    """Have the system write no file larger than ``size`` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_papers_for_which_there_is_no_room_are_told(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        client.headers["accept-language"] = "en"
        with no_room(SMALL):
            answer = client.post("/piles", files=[("files", ("a.txt", b"x" * 3_000_000))])
        assert answer.status_code == 422
        assert "is full" in answer.text
        assert "Free some space" in answer.text
        assert client.get("/").status_code == 200


def test_a_program_is_told_too(tmp_path: Path) -> None:
    with program(tmp_path) as client:
        with no_room(SMALL):
            answer = client.post("/api/v1/read", files=[paper("a.txt", "x" * 3_000_000)])
        assert (answer.status_code, answer.json()["problem"]["code"]) == (422, "store")


def test_a_matter_that_cannot_be_laid_out_stays_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        home = made(client)
        before = text_of(client, home)
        with no_room(0):
            answer = client.post(f"{home}/events", data={"kind": "noted", "date": "2025-01-01", "note": "x"})
        assert answer.status_code == 422
        assert text_of(client, home) == before
        assert client.get(home).status_code == 200


@pytest.mark.parametrize(
    ("error", "code"), [(OSError(errno.ENOSPC, "full"), "store"), (OSError(errno.EIO, "broken"), "failed")]
)
def test_work_that_finds_no_room_says_so(error: OSError, code: str) -> None:
    def ready() -> AbstractContextManager[Mapping[str, Any]]:
        raise error

    job = _ended(Work("read", ready))
    assert job.fault is not None
    assert job.fault.code == code


def test_what_is_deleted_and_not_wiped_is_told(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'songbang.db'}")
    folder = store.folders.new("pile", "甲", now(), files={"a": b"x" * 100_000})
    held = store.doors.write.raw_connection()
    held.cursor().execute("PRAGMA busy_timeout = 1")
    held.close()
    other = sqlite3.connect(tmp_path / "songbang.db", isolation_level=None)
    try:
        store.folders.erase(folder.id)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreFault) as fault:
            store.doors.sweep()
        assert "not yet wiped" in fault.value.says.en
    finally:
        other.close()
        store.close()


def _ended(work: Work) -> Job:
    pool = Pool(Limits(workers=1), now, warm=False)
    try:
        job = pool.submit("read", None, work)
        assert job is not None
        until = time.monotonic() + SOON
        while not job.is_over and time.monotonic() < until:
            time.sleep(0.01)
        return job
    finally:
        pool.close()
