"""What was erased is gone from memory too; what was killed leaves nobody working."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.front import house
from tests.web.piles import NON_COMPETE, handed_in, read
from tests.web.programs import API, begun, paper, program

SOON = 60
PROC = Path("/proc")
KILLED = """
import os, signal, sys, time
from contextlib import contextmanager
from datetime import date
from multiprocessing import active_children
from songbang.web.house import now
from songbang.web.jobs.job import Work
from songbang.web.jobs.pool import Pool
from songbang.web.settings import Limits

@contextmanager
def ready():
    yield {"folder": sys.argv[1], "place": "cn", "day": date(2026, 11, 22), "pictures": None}

pool = Pool(Limits(workers=1), now, warm=False)
job = pool.submit("read", None, Work("read", ready))
while not job.is_over and not job.progress.done:
    time.sleep(0.02)
print(*(child.pid for child in active_children()), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("way", ["page", "kept", "all", "program"])
def test_what_was_read_of_an_erased_pile_is_gone(tmp_path: Path, way: str) -> None:
    with program(tmp_path) as client:
        address = handed_in(client, {"协议.txt": NON_COMPETE.encode()})
        assert "甲辰科技" in read(client, address)
        pile = address.rpartition("/")[2]
        (job,) = [one["id"] for one in client.get(f"{API}/jobs").json()["jobs"]]
        assert "甲辰科技" in client.get(f"{API}/jobs/{job}/report.html").text
        _erase(client, pile, way)
        assert client.get(f"{API}/jobs").json()["jobs"] == []
        for part in ("", "/result", "/report.html"):
            assert client.get(f"{API}/jobs/{job}{part}").status_code == 404


def test_what_was_worked_out_of_an_erased_matter_is_gone(tmp_path: Path) -> None:
    with program(tmp_path) as client:
        address = begun(client)
        taken = client.post(f"{address}/redact?wait={SOON}")
        assert taken.status_code == 200
        assert house(client).pool.all()
        assert client.delete(address).status_code == 200
        assert house(client).pool.all() == ()


def test_erasing_all_leaves_nothing_that_a_program_had_read(tmp_path: Path) -> None:
    with program(tmp_path) as client:
        assert client.post(f"{API}/text?wait={SOON}", files=[paper()]).status_code == 200
        assert client.post("/kept/erase/all").status_code == 200
        assert house(client).pool.all() == ()


@pytest.mark.skipif(not PROC.is_dir(), reason="needs /proc to see whether a process works")
def test_a_worker_ends_with_the_program_that_was_killed(tmp_path: Path) -> None:
    for at in range(400):
        (tmp_path / f"{at}.txt").write_text(NON_COMPETE * 100, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)], capture_output=True, text=True, check=False, timeout=SOON
    )
    workers = done.stdout.split()
    assert workers
    until = time.monotonic() + SOON / 3
    while any(_works(one) for one in workers) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(_works(one) for one in workers)


def _erase(client: TestClient, pile: str, way: str) -> None:
    answers = {
        "page": lambda: client.post(f"/piles/{pile}/erase"),
        "kept": lambda: client.post(f"/kept/erase/{pile}"),
        "all": lambda: client.post("/kept/erase/all"),
        "program": lambda: client.delete(f"{API}/piles/{pile}"),
    }
    assert answers[way]().status_code == 200


def _works(process: str) -> bool:
    """Tell whether a process is there and is not dead already, only not asked for."""
    try:
        return (PROC / process / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
