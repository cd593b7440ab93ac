"""The same questions to the command line and to the interface: the same documents."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.cli.typed import songbang
from tests.web.programs import API, DAY, EXAMPLES, MATTER, PILE, SOON, begun, pile, program

ON = f"on={DAY}"
WAIT = f"wait={SOON}"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with program(tmp_path_factory.mktemp("same")) as given:
        yield given


@pytest.fixture(scope="module")
def address(client: TestClient) -> str:
    return begun(client)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The matter of the example, as the command line has it."""
    place = tmp_path_factory.mktemp("told") / "matter"
    place.mkdir()
    for name in ("matter.toml", "wages.csv"):
        shutil.copy(MATTER / name, place / name)
    return place


def said(*words: str | Path) -> Any:
    """Return the document that the command line prints."""
    done = songbang(*words, "--json")
    assert done.code in {0, 4}, done.err
    return json.loads(done.out)


def test_read(client: TestClient) -> None:
    answer = client.post(f"{API}/read?{ON}&{WAIT}&lang=en", files=pile())
    assert answer.status_code == 200
    assert answer.json() == said("read", PILE, "--on", DAY, "--lang", "en")


def test_text(client: TestClient) -> None:
    assert client.post(f"{API}/text?{WAIT}", files=pile()).json() == said("text", PILE)


def test_word(client: TestClient, tmp_path: Path) -> None:
    told = client.post(f"{API}/word?{ON}&{WAIT}", files=pile()).json()
    links = told.pop("links")
    assert {**said("word", PILE, "--on", DAY, "--out", tmp_path / "marked"), "folder": None} == told
    assert len(links) == len([one for one in told["papers"] if one["file"]]) > 0
    assert client.get(links[0]).content.startswith(b"PK")


def test_clause(client: TestClient) -> None:
    data = (EXAMPLES / "clauses.jsonl").read_bytes()
    answer = client.post(f"{API}/clause", content=data, headers={"content-type": "application/x-ndjson"})
    assert answer.content == songbang("clause", EXAMPLES / "clauses.jsonl", "--json").out


def test_redact(client: TestClient, tmp_path: Path) -> None:
    out, table = tmp_path / "redacted", tmp_path / "table.json"
    expected = said("redact", PILE, "--out", out, "--map", table)
    told = client.post(f"{API}/redact?{WAIT}&tokens=true", files=pile()).json()
    assert told.pop("tokens") == json.loads(table.read_text(encoding="utf-8"))
    texts = {one["file"]: one.pop("text") for one in told["texts"]}
    assert texts == {name: (out / name).read_text(encoding="utf-8") for name in texts}
    assert told == {**expected, "folder": None, "table": None}


def test_law(client: TestClient) -> None:
    answer = client.get(f"{API}/law?place=cn-sh&topic=compensation&{ON}&lang=zh-Hant")
    assert answer.json() == said("law", "cn-sh", "--topic", "compensation", "--on", DAY, "--lang", "zh-Hant")


def test_law_replay_and_ask(client: TestClient) -> None:
    case = EXAMPLES / "case.yaml"
    yaml = {"content-type": "application/yaml"}
    for mode in ("replay", "ask"):
        answer = client.post(f"{API}/law/{mode}?{ON}", content=case.read_bytes(), headers=yaml)
        assert answer.json() == said("law", f"--{mode}", case, "--on", DAY)


def test_law_prove(client: TestClient) -> None:
    answer = client.post(f"{API}/law/prove?place=cn-gd-sz&{WAIT}")
    assert answer.json() == said("law", "cn-gd-sz", "--prove")
    assert answer.json()["prove"]["hold"] > 0


def test_law_against(client: TestClient, tmp_path: Path) -> None:
    name, text = "劳动合同法.md", "# 中华人民共和国劳动合同法\n\n第二十四条 竞业限制期限，不得超过二年。\n"
    (tmp_path / name).write_text(text, encoding="utf-8")
    answer = client.post(f"{API}/law/against?{WAIT}", files=[("files", (name, text.encode()))]).json()
    assert answer["against"].pop("folder") is None
    expected = said("law", "--against", tmp_path)
    expected["against"].pop("folder")
    assert answer == expected


def test_stand_day_by_day(client: TestClient, address: str, folder: Path) -> None:
    days = "2026-03-01..2026-03-20"
    answer = client.get(f"{address}/stand?{ON}&days={days}&{WAIT}")
    assert answer.json() == said("stand", folder, "--on", DAY, "--days", days)
    assert len(answer.json()["day_by_day"]) == 20


def test_stand_and_its_files(client: TestClient, address: str, folder: Path, tmp_path: Path) -> None:
    picture, dates = tmp_path / "time.svg", tmp_path / "dates.ics"
    answer = client.get(f"{address}/stand?{ON}")
    expected = said("stand", folder, "--on", DAY, "--out", tmp_path, "--picture", picture, "--ics", dates)
    assert answer.json() == expected
    assert client.get(f"{address}/timeline.svg?{ON}").content == picture.read_bytes()
    assert client.get(f"{address}/position.html?{ON}").content == (tmp_path / "position.html").read_bytes()
    stamp = b"DTSTAMP"
    ours, theirs = client.get(f"{address}/calendar.ics?{ON}").content, dates.read_bytes()
    assert [line for line in ours.splitlines() if stamp not in line] == [
        line for line in theirs.splitlines() if stamp not in line
    ]


def test_wages(client: TestClient, address: str, folder: Path) -> None:
    assert client.get(f"{address}/wages?{ON}").json() == said("matter", "wages", folder, "--on", DAY)


def test_move(client: TestClient, address: str, folder: Path, tmp_path: Path) -> None:
    firm = "乙巳网络有限公司"
    answer = client.post(f"{address}/move?{ON}", json={"to": [firm], "answers": {firm: {"same_products": True}}})
    answers = tmp_path / "answers.toml"
    answers.write_text(f'[[firm]]\nname = "{firm}"\nsame_products = true\n', encoding="utf-8")
    assert answer.json() == said("move", folder, "--to", firm, "--answers", answers, "--on", DAY)


def test_move_by_clauses(client: TestClient) -> None:
    contract = PILE / "02-劳动合同书及附件.pdf"
    files = [("files", (contract.name, contract.read_bytes()))]
    answer = client.post(f"{API}/move?{ON}&{WAIT}", files=files, data={"to": ["乙巳网络有限公司"]})
    assert answer.json() == said("move", "--clauses", contract, "--to", "乙巳网络有限公司", "--on", DAY)


def test_draft(client: TestClient, address: str, folder: Path) -> None:
    answer = client.post(f"{address}/drafts/reminder?{ON}").json()
    written = answer.pop("links")["file"]
    expected = said("draft", "reminder", folder, "--on", DAY)
    assert answer == {**expected, "file": str(Path(expected["file"]).relative_to(folder))}
    assert client.get(written).content.startswith(b"PK")


def test_a_matter_begun_and_told(client: TestClient, tmp_path: Path) -> None:
    folder, lines = tmp_path / "new", tmp_path / "answers.txt"
    lines.write_text("2026-03-31\n24\n没有\n没有\n上海\n", encoding="utf-8")
    answers = {"left": "2026-03-31", "months": "24", "paid": "没有", "notices": "没有", "place": "上海"}
    begun = client.post(f"{API}/matters?{ON}", json={"name": "new", "answers": answers}).json()
    expected = said("matter", "new", folder, "--answers", lines, "--on", DAY)
    assert begun["answered"] == expected["answered"]
    assert begun["problems"] == expected["problems"]
    address = begun["links"]["self"]
    assert client.get(f"{address}/matter.toml").content == (folder / "matter.toml").read_bytes()

    told = client.post(
        f"{address}/events", json={"kind": "paid", "date": "2026年5月10日", "fields": {"amount": "9000"}}
    )
    words = said("matter", "event", folder, "paid", "--date", "2026年5月10日", "amount=9000")
    assert told.json() == {**words, "file": "matter.toml"}
    told = client.post(f"{address}/facts", json={"facts": {"nc_months": "18", "comp_share": "30%"}})
    assert told.json() == {**said("matter", "fact", folder, "nc_months=18", "comp_share=30%"), "file": "matter.toml"}
    told = client.delete(f"{address}/facts/nc_months")
    assert told.json() == {**said("matter", "remove", folder, "--fact", "nc_months"), "file": "matter.toml"}
    assert client.get(f"{address}/matter.toml").content == (folder / "matter.toml").read_bytes()
    listed, files = client.get(f"{address}/files").json(), said("matter", "files", folder)
    named = [one for one in files["files"] if Path(one["path"]).name == "matter.toml"]
    assert [one["role"] for one in listed["files"]] == [one["role"] for one in named] == ["matter"]
    assert listed["not_known"] == files["not_known"]


def test_evidence(client: TestClient, address: str, folder: Path, tmp_path: Path) -> None:
    slip = tmp_path / "工资条.txt"
    slip.write_text("2026年3月 应发 30000", encoding="utf-8")
    told = client.post(
        f"{address}/evidence",
        files=[("files", (slip.name, slip.read_bytes()))],
        data={"proves": "每月工资", "claim": "arrears", "obtained": "公司发的", "on": "2026-03-31"},
    ).json()
    how = ("--proves", "每月工资", "--claim", "arrears", "--obtained", "公司发的", "--on", "2026-03-31")
    expected = said("evidence", "add", folder, slip, *how)
    moments = ("added", "modified", "hash", "previous")
    assert _without(told["entries"], moments) == _without(expected["entries"], moments)
    assert told["cautions"] == expected["cautions"]
    assert client.get(f"{API}/evidence/questions").json() == said("evidence", "questions")
    listed, shown = (
        client.get(f"{address}/evidence?claim=arrears").json(),
        said("evidence", "list", folder, "--claim", "arrears"),
    )
    assert listed["claims"] == shown["claims"]
    assert (
        client.get(f"{address}/evidence/verify").json()["holds"] is said("evidence", "verify", folder)["holds"] is True
    )


def _without(rows: list[dict[str, Any]], names: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{name: value for name, value in row.items() if name not in names} for row in rows]
