"""Rosters in the app: handed in, audited, their heads settled, rows only with a purpose, everything erased."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.cli.test_audit import HEAD, ROWS
from tests.web.front import house, opened
from tests.web.programs import API, DAY, SOON, program

ROSTER = f"{HEAD}\n{ROWS}\n".encode()
ASKED = ROSTER.replace("前12个月平均工资".encode(), "工资".encode())
PURPOSE = "核对并补付欠付的补偿"


def handed(client: TestClient, data: bytes = ROSTER, **more: bytes) -> str:
    """Hand in a roster and return the address of its page."""
    files = [("files", ("名册.csv", data)), *(("files", (name, text)) for name, text in more.items())]
    answer = client.post("/rosters", files=files, data={"on": DAY}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def shown(client: TestClient, address: str) -> str:
    """Return the page of a roster once its audit has ended."""
    client.get(address)
    for job in house(client).pool.all():
        assert job.finished.wait(SOON)
    return client.get(address).text


def test_a_roster_is_audited_role_by_role(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        address = handed(client)
        page = shown(client, address)

        assert "高级技术人员" in page
        assert "林0" not in page
        workbook = client.get(f"{address}/files/audit.xlsx")
        assert workbook.content[:2] == b"PK"
        assert "attachment" in workbook.headers["content-disposition"]
        assert client.get(f"{address}/files/nothing.txt").status_code == 404
        assert client.get(f"{address}/original/roster/名册.csv").content == ROSTER


def test_heads_are_settled_on_the_page_and_known_again_for_another_roster(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        address = handed(client, ASKED)
        page = shown(client, address)
        field = re.search(
            r'name="(head-\d+)"[^>]*aria-describedby="why-\d+">\s*<option value="\?" selected>还没有定', page
        )
        assert field is not None
        client.post(f"{address}/columns", data={field[1]: "avg12"})
        settled = shown(client, address)
        assert "列要你来定" not in settled

        again = shown(client, handed(client, ASKED))
        assert "列要你来定" not in again
        assert "列要你来定" in shown(client, handed(client, ASKED.replace("工号".encode(), "员工编号".encode())))


def test_rows_come_only_with_a_purpose_and_go_with_it(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        address = handed(client)
        shown(client, address)
        assert client.get(f"{address}/files/audit.json").json()["rows"] is None
        declined = client.post(f"{address}/purpose", data={"purpose": "批量起诉离职员工"})
        assert declined.status_code == 422
        assert "不按名单批量生成索赔" in declined.text
        client.post(f"{address}/purpose", data={"purpose": PURPOSE})
        assert PURPOSE in shown(client, address)
        assert client.get(f"{address}/files/audit.json").json()["rows"][0]["row"] == 2
        client.post(f"{address}/no-purpose")
        shown(client, address)
        assert client.get(f"{address}/files/audit.json").json()["rows"] is None


def test_what_is_kept_is_listed_and_erased(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        address = handed(client)
        shown(client, address)
        folder = address.rpartition("/")[2]
        assert address in client.get("/kept").text
        assert "删除这份花名册" in client.get(f"/kept/erase/{folder}").text
        client.post(f"/kept/erase/{folder}")

        assert client.get(address).status_code == 404
        assert house(client).pool.all() == ()
        assert b"A0" not in (tmp_path / "songbang.db").read_bytes()


@pytest.mark.parametrize(("data", "says"), [(b"\x00\x01\x02broken", "乱码"), ("甲,乙\n1,2\n".encode(), "没有找到表头")])
def test_what_cannot_be_read_ends_in_words(tmp_path: Path, data: bytes, says: str) -> None:
    with opened(tmp_path) as client:
        page = shown(client, handed(client, data))

        assert "没有核对完" in page
        assert says in page


def test_forms_that_hold_no_roster_are_told_why(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        none = client.post("/rosters", files=[("files", ("协议.txt", b"x"))])
        two = client.post("/rosters", files=[("files", ("a.csv", ROSTER)), ("files", ("b.csv", ROSTER))])
        empty = client.post("/rosters", files={"x": b""})
        lost = client.get(f"/rosters/{'0' * 32}")

    assert [one.status_code for one in (none, two, empty, lost)] == [422, 422, 422, 404]
    assert "没有花名册" in none.text
    assert "不止一个表格" in two.text


def test_agreements_come_along(tmp_path: Path) -> None:
    text = (
        "竞业限制协议\n乙方：林0\n第一条 乙方离职后6个月内，不得到与甲方有竞争关系的单位任职。\n第二条 每月补偿7000元。"
    )
    with opened(tmp_path) as client:
        address = handed(client, **{"A0.txt": text.encode()})
        assert "花名册和协议写的不一样" in shown(client, address)


def test_the_call_answers_as_the_command_line(tmp_path: Path) -> None:
    with program(tmp_path) as client:
        files = {"roster": ("名册.csv", ROSTER), "columns": ("c.toml", b"")}
        answer = client.post(f"{API}/audit?on={DAY}&wait={SOON}", files=files, data={"purpose": PURPOSE})
        assert answer.status_code == 200, answer.text
        told = answer.json()
        assert told["command"] == "audit"
        assert [one["row"] for one in told["rows"]] == list(range(2, 10))
        (job,) = client.get(f"{API}/jobs").json()["jobs"]
        link = job["links"]["files"].replace("{name}", "audit.xlsx")
        assert client.get(link).content[:2] == b"PK"
        assert client.get(link.replace("audit.xlsx", "x")).status_code == 404
        declined = client.post(f"{API}/audit", files=files, data={"purpose": "批量起诉离职员工"})
        assert declined.status_code == 422
        assert declined.json()["problem"]["do"]
