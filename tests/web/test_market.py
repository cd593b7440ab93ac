"""Lists, moves and a card in the app: handed in, worked out, changed, taken along, erased; and by the interface."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.web.front import KEY, house, opened
from tests.web.programs import API, SOON, problem

from songbang.lab.example import example_text

BY_KEY = {"authorization": f"Bearer {KEY}"}
LADDER = ["甲辰科技", "乙巳网络", "丙午半导体", "丁未云计算", "戊申智能", "己酉出行"]
LISTS = "\n".join(
    ["公司,名单上的公司,年份", *(f"{firm},{'、'.join(LADDER[:at])},2024" for at, firm in enumerate(LADDER) if at)]
).encode()
MOVES = "\n".join(
    [
        "原公司,新公司,日期,组别",
        *(f"{LADDER[at]},{LADDER[at - 1]},2024-0{1 + day % 9}-11,研发" for at in (1, 2) for day in range(6)),
    ]
).encode()
CARD = re.sub(r"\[\[policy\]\].*", '[[policy]]\npolicy = "ban"\n', example_text(), flags=re.DOTALL).encode()
HOSTILE = "<img src=x onerror=alert(1)>科技"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("market")


@pytest.fixture(scope="module")
def client(place: Path) -> Iterator[TestClient]:
    with opened(place) as found:
        yield found


def handed(client: TestClient, kind: str, files: dict[str, bytes], **fields: str) -> str:
    """Hand files in and return the address of their page."""
    parts = [("files", (name, data)) for name, data in files.items()]
    answer = client.post(f"/market/{kind}", files=parts, data=fields, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def shown(client: TestClient, address: str) -> str:
    """Return the page once the work has ended."""
    client.get(address)
    for job in house(client).pool.all():
        assert job.finished.wait(SOON)
    return client.get(address).text


def test_lists_are_ranked_names_put_right_and_everything_erased(client: TestClient, place: Path) -> None:
    address = handed(client, "rank", {"名单.csv": LISTS + f"\n{HOSTILE},甲辰科技,2024\n".encode()})
    page = shown(client, address)
    ids = re.findall(r' id="([^"]+)"', page)

    assert len(ids) == len({*ids})
    assert "甲辰科技" in page
    assert "<img src=x" not in page
    assert "/script/graph.js" in page
    assert client.get("/script/graph.js").headers["content-type"].startswith("text/javascript")
    assert ".graph" in client.get(f"{address}/style.css").text
    archive = zipfile.ZipFile(io.BytesIO(client.get(f"{address}/all.zip").content))
    assert {"songbang-rank/ranks.csv", "songbang-rank/rank.html", "songbang-rank/aliases.csv"} <= {*archive.namelist()}
    assert client.get(f"{address}/files/ranks.csv").status_code == 200
    assert client.get(f"{address}/files/../x").status_code == 404

    aliases = "written,firm,group,why,decided_by\n己酉出行,戊申智能,,,file\n".encode()
    client.post(f"{address}/beside/aliases", files={"files": ("aliases.csv", aliases)})
    again = shown(client, address)
    ranks = client.get(f"{address}/files/ranks.csv").content.decode("utf-8-sig")
    assert "戊申智能" in ranks
    assert "己酉出行" not in ranks
    assert f"{address}/without/aliases" in again
    client.post(f"{address}/without/aliases")
    client.post(f"{address}/settings", data={"year": "1999"})
    wrong = shown(client, address)
    assert "没有 1999 年的名单" in wrong
    assert 'value="1999"' in wrong
    assert f"{address}/without/aliases" not in wrong

    assert address in client.get("/kept").text
    folder = address.rpartition("/")[2]
    assert "删除这些名单" in client.get(f"/kept/erase/{folder}").text
    client.post(f"/kept/erase/{folder}")
    assert client.get(address).status_code == 404
    assert "丁未云计算".encode() not in (place / "songbang.db").read_bytes()


def test_moves_are_counted_and_few_are_not_told(client: TestClient) -> None:
    address = handed(client, "flows", {"流动.csv": MOVES}, since="2024-01-01")
    page = shown(client, address)

    assert "12" in page
    assert "丙午半导体" in page
    assert 'value="2024-01-01"' in page
    client.post(f"{address}/settings", data={"until": "2024-01-31"})
    assert "不足 5" in shown(client, address)


def test_the_numbers_of_a_card_are_those_of_the_sliders(client: TestClient) -> None:
    mine = CARD.replace(b"is_example = true", b"is_example = false").replace(
        b"bound = { value = 0.70", b"bound = { value = 0.62"
    )
    address = handed(client, "lab", {"card.toml": mine})
    sliders = client.get(f"/lab?card={address.rpartition('/')[2]}").text

    assert "数字来自你的卡片" in sliders
    assert re.search(r'id="bound"[^>]*value="62"', sliders)
    assert client.get(f"/lab?card={'0' * 32}").status_code == 404


def test_sliders_answer_without_a_script_and_say_what_is_wrong(client: TestClient) -> None:
    page = client.get("/lab").text
    assert "样例数字（全是编的）" in page
    assert "公司合计" in page
    assert "劳动者合计" in page
    assert page.count("<polyline") == 2
    assert "费用：不知道" not in page

    nobody = client.get("/lab/answer?bound=0&policy=ban").text
    assert "+0.0%" in nobody
    wrong = client.get("/lab?bound=viel&policy=ban")
    assert (wrong.status_code, "这里要写数" in wrong.text, 'value="viel"' in wrong.text) == (422, True, True)
    assert "<html" not in client.get("/lab/answer?loss=36").text
    assert client.get("/lab?loss=36").status_code == 422
    assert client.get("/lab?policy=pay_line&pay_line.line=").status_code == 422
    assert client.get("/lab/card.toml").content == example_text().encode()


def test_what_does_not_fit_is_told(client: TestClient) -> None:
    for kind, files in (
        ("flows", {"a.txt": b"x"}),
        ("flows", {"a.csv": b"x", "b.csv": b"y"}),
        ("lab", {"a.csv": b"x"}),
    ):
        answer = client.post(f"/market/{kind}", files=[("files", (name, data)) for name, data in files.items()])
        assert answer.status_code == 422, kind
    assert client.post("/market/rank", files={"x": b""}).status_code == 422
    assert client.post("/market/rank", files=[("files", ("a.csv", LISTS))], data={"year": "soon"}).status_code == 422
    assert client.get("/market/pile").status_code == 404
    assert client.get(f"/market/rank/{'0' * 32}").status_code == 404


def called(client: TestClient, kind: str, files: list[tuple[str, Any]], query: str = "", **data: Any) -> Any:
    """Call, wait, and return the answer."""
    return client.post(f"{API}/{kind}?wait={SOON}&lang=en{query}", files=files, data=data, headers=BY_KEY)


def test_calls_answer_as_the_command_line(client: TestClient) -> None:
    ranked = called(client, "rank", [("files", ("名单.csv", LISTS))], "&draws=1")
    counted = called(client, "flows", [("moves", ("流动.csv", MOVES))], "&since=2024-01-01")
    tried = called(client, "lab", [("card", ("card.toml", CARD))], "&level=0&draws=5", policy=["ban"])

    assert [one.status_code for one in (ranked, counted, tried)] == [200, 200, 200], tried.text
    assert (ranked.json()["draws"], counted.json()["moves"], tried.json()["policies"][0]["policy"]) == (1, 12, "ban")
    done = {job["kind"]: job["links"]["files"] for job in client.get(f"{API}/jobs", headers=BY_KEY).json()["jobs"]}
    for kind, page in (("rank", "rank.html"), ("flows", "flows.html"), ("lab", "lab.html")):
        address = done[kind]
        assert b"<html" in client.get(address.replace("{name}", page), headers=BY_KEY).content
        assert client.get(address.replace("{name}", "all.zip"), headers=BY_KEY).content[:2] == b"PK"
        assert client.get(address.replace("{name}", "x"), headers=BY_KEY).status_code == 404


def test_the_ladder_is_worked_out_at_once(client: TestClient) -> None:
    assert client.get(f"{API}/lab/card", headers=BY_KEY).content == example_text().encode()
    there = client.get(f"{API}/lab/policies", headers=BY_KEY).json()
    assert {"ban", "cap_months"} <= {*there["policies"]}
    group = {"workers": 1000, "pay": 100, "loss": 0.01, "offers_unemployed": 0.2, "offers_employed": 0.05}
    group |= {"floor": 0.5, "bound": 0.5, "listed": 0.5, "deterrence": 0.5}
    asked = {"group": group, "restraint": {"months": 12, "compensation": 0.3, "activated": 0.5}, "policy": "ban"}
    told = client.post(f"{API}/lab/ladder", json=asked, headers=BY_KEY).json()
    assert told["figures"]["wage_all"]["change"] > 0
    wrong: list[dict[str, Any]] = [
        {"policy": "x"},
        {"group": {**group, "loss": 0.36}},
        {"restraint": {}},
        {"group": {}},
    ]
    for one in wrong:
        assert problem(client.post(f"{API}/lab/ladder", json=asked | one, headers=BY_KEY))["code"] == "refused"


def test_work_that_is_stopped_can_begin_again(client: TestClient) -> None:
    address = handed(client, "lab", {"card.toml": CARD})
    page = client.post(f"{address}/stop").text

    assert "没有算完" in page
    assert f"{address}/again" in page
