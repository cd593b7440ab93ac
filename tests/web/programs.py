"""A program before the interface: the app, the key, the papers and the matter of the examples."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from starlette.testclient import TestClient
from tests.web.browser import served
from tests.web.front import KEY, app_client

from songbang.web.serve import Served
from songbang.web.settings import Limits

API = "/api/v1"
EXAMPLES = Path(__file__).parents[2] / "examples"
PILE, MATTER = EXAMPLES / "pile", EXAMPLES / "matter"
DAY = "2026-11-22"
SOON = 120
"""Seconds that a test waits for a job; none is asserted on."""
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CLAUSE = "乙方离职后二十四个月内不得到与甲方有竞争关系的单位工作，甲方按月支付补偿9000元。\n"
Upload = tuple[str, tuple[str, bytes]]


@contextmanager
def program(folder: Path, limits: Limits | None = None) -> Iterator[TestClient]:
    """Give a client that comes in with the key."""
    with app_client(folder, limits) as client:
        client.headers["authorization"] = f"Bearer {KEY}"
        yield client


def paper(name: str = "协议.txt", text: str = CLAUSE) -> Upload:
    """Return a paper as it is handed in."""
    return "files", (name, text.encode("utf-8"))


def pile() -> list[Upload]:
    """Return the papers of the example."""
    return [("files", (one.name, one.read_bytes())) for one in sorted(PILE.iterdir())]


def begun(client: TestClient) -> str:
    """Keep the matter of the example and return its address."""
    made = client.post(f"{API}/matters", json={"name": "matter"})
    assert made.status_code == 201
    address = str(made.headers["location"])
    written = client.put(
        f"{address}/matter.toml",
        content=(MATTER / "matter.toml").read_bytes(),
        headers={"content-type": "application/toml"},
    )
    assert written.status_code == 200
    slips = client.put(f"{address}/wages", files={"file": ("wages.csv", (MATTER / "wages.csv").read_bytes())})
    assert slips.status_code == 200
    return address


@contextmanager
def answering(folder: Path) -> Iterator[Served]:
    """Give the app behind a real socket, once it answers."""
    with served(folder) as app:
        for _ in range(SOON * 10):
            try:
                httpx.get(app.root, timeout=SOON)
                break
            except httpx.ConnectError:
                time.sleep(0.1)
        yield app


def problem(answer: Any) -> dict[str, str]:
    """Return why a call was refused."""
    told: dict[str, str] = answer.json()["problem"]
    assert told["says"]
    assert told["do"]
    return told
