"""Work that takes a while, for programs: told as it goes on, stopped, kept within its limits, forgotten by nobody."""

import json
import os
import time
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient
from tests.web.front import KEY
from tests.web.programs import API, DAY, SOON, Upload, answering, begun, paper, problem, program

from songbang.store.leftovers import PREFIX
from songbang.web.house import House
from songbang.web.settings import Limits

LONG = "\n".join(f"第{at}条 乙方离职后{at}个月内不得到与甲方有竞争关系的单位工作。" for at in range(1, 60))


def long_papers() -> list[Upload]:
    return [paper(f"{at}.txt", LONG) for at in range(300)]


def until(true: Callable[[], bool]) -> None:
    for _ in range(SOON * 50):
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("it never happened")


def workers() -> set[int]:
    return {one.pid for one in active_children() if one.pid is not None and one.is_alive()}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with program(tmp_path) as given:
        yield given


def test_a_reading_is_taken_in_told_and_answered(client: TestClient) -> None:
    taken = client.post(f"{API}/read?on={DAY}", files=[paper()])
    assert taken.status_code == 202
    address = taken.headers["location"]
    lines = client.get(f"{address}/events", headers={"accept": "application/x-ndjson"}).text.splitlines()
    told = [json.loads(line) for line in lines]
    assert told[-1]["state"] == "done"
    assert {one["id"] for one in told} == {taken.json()["id"]}
    assert client.get(address).json()["progress"] == {"unit": "files", "done": 1, "total": 1, "note": ""}
    result = client.get(f"{address}/result?lang=en")
    assert [one["name"] for one in result.json()["papers"]] == ["协议.txt"]
    assert client.get(f"{address}/report.html").headers["content-type"].startswith("text/html")
    assert "24" in client.get(f"{address}/report.html").text
    assert client.get(f"{address}/report.pdf").content.startswith(b"%PDF")
    assert client.get(f"{address}/review.html").status_code == 200
    assert client.get(f"{address}/corrections.toml").headers["content-type"].startswith("application/toml")
    assert [one["id"] for one in client.get(f"{API}/jobs").json()["jobs"]] == [taken.json()["id"]]
    assert client.delete(address).json()["state"] == "done"


def test_what_is_put_right_counts(client: TestClient) -> None:
    text = "保密及竞业限制协议\n第一条 乙方离职后__个月内不得到与甲方有竞争关系的单位工作。\n"
    first = client.post(f"{API}/read?on={DAY}", files=[paper("约定.txt", text)])
    address = first.headers["location"]
    client.get(f"{address}/events")
    entries = client.get(f"{address}/corrections.toml").text
    right = entries.replace('right = ""', "right = 18", 1)
    again = client.post(
        f"{API}/read?on={DAY}&wait={SOON}",
        files=[paper("约定.txt", text), ("corrections", ("corrections.toml", right.encode()))],
    )
    assert again.status_code == 200
    assert "corrected_by_hand" in {one["code"] for one in again.json()["problems"]}
    wrong = client.post(
        f"{API}/read?wait={SOON}", files=[paper("约定.txt", text), ("corrections", ("corrections.toml", b"= ="))]
    )
    assert wrong.status_code == 422
    assert problem(wrong)["code"] == "refused"


def test_a_job_that_is_cancelled_ends_with_its_process_and_its_files(client: TestClient) -> None:
    address = client.post(f"{API}/read", files=long_papers()).headers["location"]
    until(lambda: client.get(address).json()["progress"]["done"] > 1)
    at_work = workers()
    assert at_work
    gone = client.delete(address).json()
    assert gone["state"] == "cancelled"
    assert gone["problem"]["code"] == "cancelled"
    until(lambda: not at_work & workers())
    until(lambda: _laid_out() == [])
    refused = client.get(f"{address}/result")
    assert refused.status_code == 409
    assert problem(refused)["code"] == "cancelled"
    after = client.post(f"{API}/read?wait={SOON}", files=[paper()])
    assert after.status_code == 200


def test_a_job_in_line_that_is_cancelled_leaves_no_file_behind(client: TestClient) -> None:
    first = client.post(f"{API}/read", files=long_papers()).headers["location"]
    second = client.post(f"{API}/text", files=[paper()]).headers["location"]
    early = client.get(f"{second}/result")
    assert (early.status_code, problem(early)["code"]) == (409, "not_done")
    client.delete(second)
    client.delete(first)
    until(lambda: client.get(second).json()["state"] == "cancelled")
    until(lambda: _laid_out() == [])


def test_a_full_line_says_when_to_come_again(tmp_path: Path) -> None:
    with program(tmp_path, Limits(workers=1, waiting=2)) as client:
        taken = [client.post(f"{API}/read", files=long_papers()) for _ in range(3)]
        assert [one.status_code for one in taken] == [202, 202, 429]
        assert int(taken[-1].headers["retry-after"]) > 0
        assert problem(taken[-1])["code"] == "busy"
        for one in taken[:2]:
            client.delete(one.headers["location"])
        until(lambda: _laid_out() == [])


def test_a_job_over_its_time_is_refused_with_the_reason(tmp_path: Path) -> None:
    with program(tmp_path, Limits(workers=1, job_seconds=0.5)) as client:
        answer = client.post(f"{API}/read?wait={SOON}", files=long_papers())
        assert answer.status_code == 422
        assert problem(answer)["code"] == "too_long"


def test_more_files_than_are_taken_at_once(tmp_path: Path) -> None:
    with program(tmp_path, Limits(workers=1, files=2)) as client:
        answer = client.post(f"{API}/piles", files=[paper(f"{at}.txt") for at in range(3)])
        assert (answer.status_code, problem(answer)["code"]) == (413, "too_many")


def test_papers_that_cannot_be_read_are_named_with_the_reason(client: TestClient) -> None:
    broken = ("files", ("坏的.docx", b"PK\x03\x04 broken"))
    nothing = client.post(f"{API}/read?wait={SOON}&lang=en", files=[broken])
    assert nothing.status_code == 422
    assert problem(nothing)["code"] == "nothing_read"
    assert [one["paper"] for one in nothing.json()["problems"]] == ["坏的.docx"]
    some = client.post(f"{API}/read?wait={SOON}", files=[broken, paper()])
    assert some.status_code == 200
    assert [one["paper"] for one in some.json()["problems"]] == ["坏的.docx"]


def test_events_reach_a_program_as_they_happen_and_end(tmp_path: Path) -> None:
    with answering(tmp_path) as app, httpx.Client(base_url=app.root, timeout=SOON) as client:
        _with_key(app.app.state.house)
        client.headers["authorization"] = f"Bearer {KEY}"
        address = client.post(f"{API}/read", files=long_papers()[:10]).headers["location"]
        seen: list[tuple[str, Any]] = []
        with client.stream("GET", f"{address}/events", headers={"accept": "text/event-stream"}) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            for line in answer.iter_lines():
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line.startswith("data: "):
                    seen.append((name, json.loads(line.removeprefix("data: "))))
        assert seen[-1][0] == "ended"
        assert seen[-1][1]["state"] == "done"
        assert seen[0][0] == "progress"
        assert seen[0][1]["state"] in {"waiting", "running"}


def test_a_program_that_goes_away_leaves_nothing_behind(tmp_path: Path) -> None:
    with answering(tmp_path) as app:
        own: House = app.app.state.house
        _with_key(own)
        headers = {"authorization": f"Bearer {KEY}"}
        with httpx.Client(base_url=app.root, headers=headers, timeout=1.0) as client, pytest.raises(httpx.ReadTimeout):
            client.post(f"{API}/read?wait={SOON}", files=long_papers())
        until(lambda: [one.state.value for one in own.pool.all()] == ["cancelled"])
        until(lambda: _laid_out() == [])
        with httpx.Client(base_url=app.root, headers=headers, timeout=SOON) as client:
            address = client.post(f"{API}/read", files=long_papers()).headers["location"]
            with client.stream("GET", f"{address}/events") as answer:
                next(answer.iter_lines())
            client.delete(address)
            assert client.get(f"{API}/jobs").status_code == 200


def test_a_pile_that_is_kept_is_read_again_on_another_day(client: TestClient) -> None:
    kept = client.post(f"{API}/read?keep=true", files=[paper()])
    assert kept.status_code == 422  # a name of the form in the address is a slip, not a wish
    kept = client.post(f"{API}/read?on={DAY}&wait={SOON}", files=[paper()], data={"keep": "true"})
    assert kept.status_code == 200
    pile = client.get(f"{API}/piles").json()["piles"][0]["links"]["self"]
    read = client.post(f"{pile}/read?on=2020-01-01&place=cn-sh&wait={SOON}")
    assert read.json()["law"] == {"on": "2020-01-01", "places": read.json()["law"]["places"]}
    assert "cn-sh" in read.json()["law"]["places"]
    marked = client.post(f"{pile}/word?wait={SOON}")
    assert [one["code"] for one in marked.json()["problems"]] == ["not_word"]
    added = client.post(f"{pile}/files", files=[paper("b/二.txt")]).json()
    assert [one["name"] for one in added["files"]] == ["b/二.txt", "协议.txt"]
    assert client.get(f"{pile}/files/b/二.txt").content == paper()[1][1]
    assert [one["name"] for one in client.delete(f"{pile}/files/b/二.txt").json()["files"]] == ["协议.txt"]
    assert client.delete(pile).json() == {"deleted": ["协议.txt"]}
    assert client.get(pile).status_code == 404


def test_a_matter_is_filled_from_a_reading(client: TestClient) -> None:
    reading = client.post(f"{API}/read?on={DAY}", files=[paper()])
    client.get(f"{reading.headers['location']}/events")
    made = client.post(f"{API}/matters", json={"name": "甲辰科技", "job": reading.json()["id"]})
    assert "nc_months" in made.json()["filled"]
    document = client.get(f"{reading.headers['location']}/result").json()
    again = client.post(f"{API}/matters", json={"name": "甲辰科技", "report": document})
    assert again.json()["filled"] == made.json()["filled"]
    address = begun(client)
    redacted = client.post(f"{address}/redact?wait={SOON}").json()
    assert redacted["texts"][0]["paper"] == "matter/matter.toml"
    assert "林某" not in redacted["texts"][0]["text"]


def _with_key(own: House) -> None:
    assert own.door.key == KEY


def _laid_out() -> list[str]:
    """Return the private folders of this process that are still on the disk."""
    own = f"{PREFIX}{os.getpid()}-"
    return [one.name for one in Path(_temporary()).iterdir() if one.name.startswith(own)]


def _temporary() -> str:
    from tempfile import gettempdir  # noqa: PLC0415 - where it lies is decided when it is asked for

    return gettempdir()
