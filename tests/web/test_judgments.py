"""Decisions in the app: handed in, read and counted, a sample given back, everything erased; and by the interface."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.judgments.made import decisions
from tests.web.front import KEY, house, opened
from tests.web.programs import API, DAY, SOON

SHARES = b"label,numerator,denominator,printed\nupheld,267,293,91.26 %\n"
BY_KEY = {"authorization": f"Bearer {KEY}"}
PILE = [*decisions(6).items(), ("名单.txt", "林某 13800138000")]


def files(field: str = "files") -> list[tuple[str, tuple[str, bytes]]]:
    """Return the decisions as a form sends them, and a file that cannot be read."""
    return [*((field, (name, text.encode())) for name, text in PILE), (field, ("坏.docx", b"\x00\x01broken"))]


def shown(client: TestClient, address: str) -> str:
    """Return the page once the work has ended."""
    client.get(address)
    for job in house(client).pool.all():
        assert job.finished.wait(SOON)
    return client.get(address).text


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("judgments")


@pytest.fixture(scope="module")
def client(place: Path) -> Iterator[TestClient]:
    with opened(place) as found:
        yield found


def test_from_decisions_to_tables_to_a_checked_sample_to_nothing(client: TestClient, place: Path) -> None:
    taken = client.post("/judgments", files=files(), data={"on": DAY}, follow_redirects=False)
    address = taken.headers["location"]
    page = shown(client, address)

    assert "读了 7 份文书" in page
    assert "6 份是竞业限制争议" in page
    assert "公布的裁判文书不是全部争议" in page
    assert "6 / 6" in page
    assert "坏.docx" in page
    assert "甲辰" not in page
    archive = zipfile.ZipFile(io.BytesIO(client.get(f"{address}/tables.zip").content))
    inside = {name.partition("/")[2]: archive.read(name).decode(errors="replace") for name in archive.namelist()}
    assert {"decisions.csv", "decisions.dta", "statistics.html", "sample.csv", "errors.csv"} <= {*inside}
    assert not [name for name, text in inside.items() if "甲辰科技" in text or "13800138000" in text]

    sample = inside["sample.csv"].replace("\r\n", "\n").splitlines()
    heads = sample[0].lstrip("\ufeff").split(",")
    row = ["判决0.txt", *("rank_and_file" if head == "post_class" else "" for head in heads[1:])]
    filled = "\n".join([",".join(heads), ",".join(row)]).encode()
    client.post(f"{address}/labels", files={"files": ("sample.csv", filled)})
    assert "1 / 1" in shown(client, address)

    folder = address.rpartition("/")[2]
    assert address in client.get("/kept").text
    assert "删除这批裁判文书" in client.get(f"/kept/erase/{folder}").text
    client.post(f"/kept/erase/{folder}")
    assert client.get(address).status_code == 404
    assert "算法工程师".encode() not in (place / "songbang.db").read_bytes()


def test_the_call_answers_as_the_command_line(client: TestClient) -> None:
    answer = client.post(f"{API}/judgments?on={DAY}&sample=2&wait={SOON}&lang=en", files=files(), headers=BY_KEY)
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["command"], told["documents"], told["decisions"]) == ("judgments", 7, 6)
    assert told["statistics"]["day"] == DAY
    assert [one["paper"] for one in told["problems"]] == ["坏.docx"]
    done = [job for job in client.get(f"{API}/jobs", headers=BY_KEY).json()["jobs"] if job["state"] == "done"]
    assert client.get(done[-1]["links"]["archive"], headers=BY_KEY).content[:2] == b"PK"
    assert client.get(f"{API}/jobs/{'0' * 32}/judgments.zip", headers=BY_KEY).status_code == 404


def test_printed_shares_are_worked_out_again_by_a_call(client: TestClient) -> None:
    told = client.post(f"{API}/judgments/shares", files={"file": ("a.csv", SHARES)}, headers=BY_KEY)
    nothing = client.post(f"{API}/judgments/shares", files={"file": ("a.csv", b"\x00\x01")}, headers=BY_KEY)

    assert told.json()["shares"][0]["agreement"] == "differs"
    assert nothing.status_code == 422


def test_what_holds_no_document_and_what_is_stopped_ends_in_words(client: TestClient) -> None:
    none = client.post("/judgments", files={"x": b""})
    lost = client.get(f"/judgments/{'0' * 32}")
    late = client.post("/judgments", files=[("files", ("a.txt", b"x"))], data={"on": "soon"})
    address = client.post("/judgments", files=files(), follow_redirects=False).headers["location"]
    page = client.post(f"{address}/stop").text

    assert [one.status_code for one in (none, lost, late)] == [422, 404, 422]
    assert "没有读完" in page
    assert "已经停下" in page
    client.post(f"/kept/erase/{address.rpartition('/')[2]}")
