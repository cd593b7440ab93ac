"""A matter by calls alone: begun, told, asked, carried away, locked, erased; nothing is written over unseen."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from starlette.testclient import TestClient
from tests.web.programs import API, DAY, MATTER, SOON, WORD, begun, problem, program

TOML = {"content-type": "application/toml"}
SECRET = "vier 无关 words"  # noqa: S105 - it opens nothing of anybody


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with program(tmp_path_factory.mktemp("matters")) as given:
        yield given


@pytest.fixture
def address(client: TestClient) -> str:
    return begun(client)


def test_what_is_answered_here(client: TestClient) -> None:
    told = client.get(API).json()
    assert told["limits"]["files"] == 500
    assert told["law"]["places"]["cn"]["reviewed"]
    assert {client.get(told["links"][name]).status_code for name in ("openapi", "law", "jobs", "drafts")} == {200}


def test_places_cases_and_letters(client: TestClient) -> None:
    assert "cn-sh" in client.get(f"{API}/law/places").json()["places"]
    unknown = client.get(f"{API}/law/replay?case=no-such-case&lang=en")
    assert unknown.status_code == 422
    assert "no-such-case" in problem(unknown)["says"]
    kinds = {one["kind"]: one["languages"] for one in client.get(f"{API}/drafts").json()["drafts"]}
    assert kinds["arbitration"] == ["zh", "zh-Hant"]


def test_a_reported_case_is_replayed(client: TestClient) -> None:
    from songbang.law.cases import load_cases  # noqa: PLC0415 - the ids are data

    case = next(one for one in load_cases()[0] if one.replays)
    assert client.get(f"{API}/law/replay?case={case.id}").json()["law"]["places"]


def test_questions_are_asked_answered_and_not_understood(client: TestClient) -> None:
    made = client.post(f"{API}/matters?on={DAY}&lang=en", json={"name": "甲辰科技", "answers": {"left": "when?"}})
    address = made.headers["location"]
    assert [one["question"] for one in made.json()["not_understood"]] == ["left"]
    asked = client.get(f"{address}/questions?on={DAY}&lang=en").json()["questions"]
    assert asked[0]["question"] == "left"
    told = client.post(f"{address}/answers?on={DAY}", json={"answers": {"left": "2026-03-31"}})
    assert told.json()["answered"] == ["left"]
    after = client.get(f"{address}/questions?on={DAY}").json()["questions"]
    assert "left" not in [one["question"] for one in after]
    wrong = client.post(f"{address}/answers", json={"answers": {"no_such": "x"}})
    assert wrong.status_code == 422


def test_the_file_is_written_only_over_what_was_read(client: TestClient, address: str) -> None:
    read = client.get(f"{address}/matter.toml")
    mine = {**TOML, "if-match": read.headers["etag"]}
    changed = read.text.replace("nc_months = 24", "nc_months = 18")
    written = client.put(f"{address}/matter.toml", content=changed.encode(), headers=mine)
    assert written.status_code == 200
    assert written.headers["etag"] != read.headers["etag"]
    late = client.put(f"{address}/matter.toml", content=read.content, headers=mine)
    assert (late.status_code, problem(late)["code"]) == (412, "other_version")
    broken = client.put(f"{address}/matter.toml", content=b"= =", headers=TOML)
    assert broken.status_code == 422
    assert client.get(f"{address}/matter.toml").text == changed


def test_an_event_goes_only_if_it_is_the_one_that_was_shown(client: TestClient, address: str) -> None:
    events = client.get(f"{address}/stand?on={DAY}").json()["events"]
    line = events[0]["source"]["line"]
    other = client.delete(f"{address}/events/{line}?mark={'0' * 16}")
    assert other.status_code == 422
    gone = client.delete(f"{address}/events/{line}")
    assert gone.json()["event"]["kind"] == events[0]["kind"]
    assert len(client.get(f"{address}/stand?on={DAY}").json()["events"]) == len(events) - 1


def test_firms_with_their_other_names(client: TestClient, address: str) -> None:
    firm = {"name": "乙巳网络有限公司", "former": ['旧"名\\\x7f'], "parents": ["甲辰科技有限公司"]}
    told = client.post(f"{address}/move?on={DAY}", json={"to": ["乙巳网络有限公司"], "firms": [firm]})
    assert told.json()["problems"] == []
    assert told.json()["firms"][0]["firm"] == "乙巳网络有限公司"


def test_a_letter_as_a_file_and_in_the_matter(client: TestClient, address: str) -> None:
    letter = client.post(f"{address}/drafts/reminder?on={DAY}&keep=false", headers={"accept": WORD})
    assert letter.headers["content-type"] == WORD
    assert "word/document.xml" in ZipFile(BytesIO(letter.content)).namelist()
    assert client.post(f"{address}/drafts/reminder?on={DAY}&keep=false").json()["file"] is None
    kept = client.post(f"{address}/drafts/reminder?on={DAY}").json()
    assert kept["file"] == f"drafts/reminder-{DAY}.docx"
    assert client.get(kept["links"]["file"]).status_code == 200
    assert client.post(f"{address}/drafts/no_such").status_code == 422
    assert client.post(f"{address}/drafts/arbitration?lang=en").status_code == 422


def test_the_position_as_files(client: TestClient, address: str) -> None:
    assert client.get(f"{address}/position.pdf?on={DAY}").content.startswith(b"%PDF")
    waiting = client.get(f"{address}/stand?on={DAY}&days=2026-01-01..2026-01-10&wait=0")
    assert waiting.status_code == 202
    done = client.get(f"{waiting.headers['location']}/events")
    assert '"state": "done"' in done.text
    assert len(client.get(f"{waiting.headers['location']}/result").json()["day_by_day"]) == 10
    assert client.get(f"{address}/stand?days=2026-01-10..2026-01-01").status_code == 422


def test_exhibits_are_added_amended_and_taken_out(client: TestClient, address: str) -> None:
    exhibit = [("files", ("工资条.txt", b"30000"))]
    assert (
        client.post(f"{address}/evidence", files=exhibit, data={"proves": "工资"}).json()["entries"][0]["number"] == 1
    )
    twice = client.post(f"{address}/evidence", files=exhibit, data={"proves": "工资"})
    assert (twice.status_code, problem(twice)["code"]) == (422, "already_there")
    assert client.post(f"{address}/evidence", files=exhibit, data={"proves": "x", "claim": "none"}).status_code == 422
    assert (
        client.patch(f"{address}/evidence/1", json={"proves": "三月工资"}).json()["entries"][0]["action"] == "amended"
    )
    assert client.patch(f"{address}/evidence/77", json={}).status_code == 404
    head = client.get(f"{address}/evidence/verify").json()["head"]
    assert client.get(f"{address}/evidence/verify?head={head}").json()["holds"] is True
    assert client.get(f"{address}/evidence/verify?head={'0' * 64}").json()["holds"] is False
    assert client.get(f"{address}/evidence").json()["exhibits"][0]["proves"] == "三月工资"
    assert client.delete(f"{address}/evidence/1?why=重复").json()["entries"][0]["action"] == "removed"
    assert client.get(f"{address}/files/evidence/001-工资条.txt").status_code == 404


def test_a_matter_is_carried_to_another_machine(client: TestClient, address: str, tmp_path: Path) -> None:
    whole = client.get(f"{address}/export").content
    with program(tmp_path) as other:
        taken = other.post(f"{API}/matters/import", files={"file": ("x.zip", whole)}, data={"name": "搬来的"})
        assert taken.status_code == 201
        there = taken.headers["location"]
        assert other.get(f"{there}/stand?on={DAY}").json() == client.get(f"{address}/stand?on={DAY}").json()


def test_a_folder_within_a_zip_is_found_and_a_zip_without_a_matter_is_not(client: TestClient) -> None:
    within = _zipped({"案情/matter.toml": (MATTER / "matter.toml").read_bytes(), "别的.txt": b"x"})
    taken = client.post(f"{API}/matters/import", files={"file": ("x.zip", within)}, data={"name": "n"})
    listed = client.get(f"{taken.headers['location']}/files").json()["files"]
    assert [one["path"] for one in listed] == ["matter.toml"]
    without = client.post(f"{API}/matters/import", files={"file": ("x.zip", _zipped({"a": b"x"}))}, data={"name": "n"})
    assert (without.status_code, problem(without)["code"]) == (422, "no_matter")


def test_a_matter_is_locked_and_unlocked_and_the_passphrase_is_kept_nowhere(
    client: TestClient, address: str, tmp_path: Path
) -> None:
    with program(tmp_path) as own:
        mine = begun(own)
        locked = own.post(f"{mine}/lock", json={"passphrase": SECRET}).content
        assert locked.startswith(b"age-encryption.org/v1")
        name = {"name": "打开的"}
        wrong = own.post(
            f"{API}/matters/unlock", files={"file": ("x.age", locked)}, data={**name, "passphrase": "other"}
        )
        assert wrong.status_code == 422
        opened = own.post(
            f"{API}/matters/unlock", files={"file": ("x.age", locked)}, data={**name, "passphrase": SECRET}
        )
        assert opened.status_code == 201
        there = opened.headers["location"]
        assert own.get(f"{there}/matter.toml").content == own.get(f"{mine}/matter.toml").content
        assert own.get(f"{there}/wages?on={DAY}").json() == client.get(f"{address}/wages?on={DAY}").json()
    data = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert SECRET.encode() not in data
    assert b"matter.toml" in data


def test_a_matter_is_erased_with_all_of_it(client: TestClient, address: str) -> None:
    client.post(f"{address}/drafts/reminder?on={DAY}")
    gone = client.delete(address).json()
    assert {one["path"] for one in gone["deleted"]} == {"matter.toml", "wages.csv", f"drafts/reminder-{DAY}.docx"}
    assert client.get(address).status_code == 404
    assert client.get(f"{address}/stand?wait={SOON}").status_code == 404
    assert address not in [one["links"]["self"] for one in client.get(f"{API}/matters").json()["matters"]]


def _zipped(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()
