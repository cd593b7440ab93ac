"""What nobody sends by mistake: names that lead elsewhere, bodies without end or bottom, numbers that are none."""

import json
import socket
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import httpx
import pytest
from starlette.testclient import TestClient
from tests.web.front import KEY
from tests.web.programs import API, SOON, answering, begun, paper, problem, program

from songbang.web.settings import Limits

JSON = {"content-type": "application/json"}
TOML = {"content-type": "application/toml"}
DEEP = "[" * 10_000 + "]" * 10_000
SLOW = 60
"""More bodies that never end than the app has threads."""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with program(tmp_path_factory.mktemp("attacks"), Limits(workers=1, request_bytes=2_000_000)) as given:
        yield given


@pytest.fixture(scope="module")
def matter(client: TestClient) -> str:
    return begun(client)


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd",
        "a/../../b.txt",
        "/etc/passwd",
        "..\\..\\x.txt",
        "C:\\x.txt",
        "con.txt",
        ".",
        "..",
        "a\x00b.txt",
    ],
)
def test_a_name_of_a_file_leads_nowhere(client: TestClient, name: str) -> None:
    kept = client.post(f"{API}/piles", files=[paper(name)])
    assert kept.status_code in {201, 422}
    for one in kept.json().get("files", []):
        parts = one["name"].split("/")
        assert ".." not in parts
        assert "" not in parts
        assert one["name"].isprintable()
    read = client.post(f"{API}/read?wait={SOON}", files=[paper(name), paper("b.txt")])
    assert read.status_code == 200


@pytest.mark.parametrize(
    "name", ["..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd", "a%00b", "matter.toml%2f..", "%ff", "x" * 3000]
)
def test_an_address_leads_nowhere(client: TestClient, matter: str, name: str) -> None:
    assert client.get(f"{matter}/files/{name}").status_code == 404
    assert client.get(f"{API}/matters/{name}/stand").status_code == 404
    assert client.get(f"{API}/jobs/{name}/result").status_code == 404
    assert client.delete(f"{API}/piles/{name}").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        DEEP,
        '{"facts": ' + '{"a": ' * 10_000 + "1" + "}" * 10_000 + "}",
        '{"facts": {"nc_months": NaN}}',
        '{"facts": {"nc_months": Infinity}}',
        '{"facts": {"nc_months": 1e999}}',
        '{"facts": {"nc_months": ' + "9" * 5000 + "}}",
        '{"facts": {"nc_months": "24"}, "facts": {"nc_months": "12"}}',
        '{"facts": {"nc_months": "\\ud800"}}',
        '{"facts": {"nc_months": "24\\u0000"}}',
        '{"facts": {"nc_months": "' + "9" * 1500 + '"}}',
        '{"facts": {}}',
        '{"other": 1}',
        "",
        "null",
        "[]",
        '"x"',
        "{",
    ],
)
def test_facts_that_are_none_are_refused(client: TestClient, matter: str, body: str) -> None:
    before = client.get(f"{matter}/matter.toml").content
    refused = client.post(f"{matter}/facts", content=body.encode(), headers=JSON)
    assert refused.status_code == 422
    assert problem(refused)
    assert client.get(f"{matter}/matter.toml").content == before


@pytest.mark.parametrize("path", ["/law/replay", "/law/ask"])
@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("application/json", DEEP),
        ("application/json", '{"wage_monthly": NaN}'),
        ("application/json", '{"wage_monthly": 1e400, "nc_months": 1' + "0" * 300 + "}"),
        ("application/json", '{"left": "9999-12-31", "nc_months": 600}'),
        (
            "application/json",
            '{"left": "2021-01-01", "nc_months": 24, "wage_monthly": "1e9999", "signed": "0001-01-01"}',
        ),
        (
            "application/json",
            '{"paid": [{"from": "0001-01-01", "to": "9999-12-31", "amount": "1"}], "left": "0001-01-01"}',
        ),
        ("application/json", "\xff\xfe"),
        ("application/yaml", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
        ("application/yaml", "!!python/object/apply:os.system ['true']"),
        ("application/yaml", "[" * 5000),
        ("application/toml", "a = " + "[" * 5000),
        ("application/toml", "nc_months = nan"),
    ],
)
def test_facts_of_a_case_that_are_none(client: TestClient, path: str, media: str, body: str) -> None:
    answer = client.post(f"{API}{path}", content=body.encode("latin-1"), headers={"content-type": media})
    assert answer.status_code in {200, 422}
    json.loads(answer.content, parse_constant=pytest.fail)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": "application/json; charset=utf-16"}, 415),
        ({"content-type": "text/plain"}, 415),
        ({"content-type": "multipart/form-data; boundary=x"}, 415),
        ({"content-type": ""}, 415),
        ({"content-type": "application/json; charset=UTF-8"}, 200),
    ],
)
def test_a_body_of_another_kind_is_not_taken(
    client: TestClient, matter: str, headers: dict[str, str], status: int
) -> None:
    body = b'{"facts": {"nc_months": "24"}}'
    assert client.post(f"{matter}/facts", content=body, headers=headers).status_code == status


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"--x--\r\n",
        b"no boundary at all",
        b"--x\r\ncontent-disposition: form-data\r\n\r\nx\r\n--x--\r\n",
        b"--x\r\n" * 2000,
    ],
)
def test_a_form_that_is_none_is_refused(client: TestClient, body: bytes) -> None:
    for media in ("multipart/form-data; boundary=x", "multipart/form-data"):
        answer = client.post(f"{API}/read", content=body, headers={"content-type": media})
        assert answer.status_code == 422
        assert problem(answer)


def test_a_form_with_a_name_that_means_nothing_is_refused(client: TestClient) -> None:
    answer = client.post(f"{API}/read", files={"files": ("a.txt", b"x")}, data={"place": "cn-sh"})
    assert answer.status_code == 422
    assert problem(answer)["code"] == "unknown_name"


def test_corrections_are_never_dropped_in_silence(client: TestClient) -> None:
    files = {"files": ("a.txt", b"x"), "corrections": ("corrections.toml", b"")}
    answer = client.post(f"{API}/read", files=files, data={"keep": "true"})
    assert answer.status_code == 422
    assert "corrections" in problem(answer)["do"]


def test_a_text_in_the_place_of_a_file_is_refused(client: TestClient) -> None:
    for path in ("/read", "/text", "/redact", "/word", "/piles", "/law/against"):
        assert client.post(f"{API}{path}", data={"files": "x"}, files={"y": ("y", b"")}).status_code == 422


@pytest.mark.parametrize("length", [None, "99999999"])
def test_more_than_one_request_may_hold_is_cut_off(client: TestClient, length: str | None) -> None:
    def without_end() -> Iterator[bytes]:
        yield b'--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
        for _ in range(100):
            yield b"x" * 65536

    headers = {"content-type": "multipart/form-data; boundary=x"}
    answer = client.post(
        f"{API}/read",
        content=without_end(),
        headers=headers if length is None else {**headers, "content-length": length},
    )
    assert (answer.status_code, problem(answer)["code"]) == (413, "too_large")
    facts = client.post(f"{API}/law/ask", content=b"x" * 300_000, headers=JSON)
    assert (facts.status_code, problem(facts)["code"]) == (413, "too_large")
    long = client.post(
        f"{API}/clause", content=b'{"text": "x"}\n' * 1_100, headers={"content-type": "application/x-ndjson"}
    )
    assert long.status_code == 413


def test_zips_that_swell_lead_elsewhere_or_are_none(client: TestClient) -> None:
    for files, status in (
        ({"matter.toml": b"0" * 50_000_000}, 413),
        ({"../matter.toml": b"songbang = 1\n"}, 422),
        ({"matter.toml": b"songbang = 1\n", "/etc/x": b"x"}, 422),
        ({"matter.toml": b"= ="}, 422),
        ({"matter.toml": ("a = " + "[" * 5000).encode()}, 422),
    ):
        made = BytesIO()
        with ZipFile(made, "w", ZIP_DEFLATED) as archive:
            for name, data in files.items():
                archive.writestr(name, data)
        answer = client.post(f"{API}/matters/import", files={"file": ("x.zip", made.getvalue())}, data={"name": "n"})
        assert answer.status_code == status, files.keys()
    for data in (b"", b"PK\x03\x04", b"age-encryption.org/v1\n-> scrypt x 99\n"):
        for path, more in (("import", {}), ("unlock", {"passphrase": "x"})):
            answer = client.post(f"{API}/matters/{path}", files={"file": ("x", data)}, data={"name": "n", **more})
            assert answer.status_code == 422
    assert [one["name"] for one in client.get(f"{API}/matters").json()["matters"]] in ([], ["matter"])


@pytest.mark.parametrize(
    "text",
    [
        "songbang = 1\n[[event]]\ndate = 9999-12-31\nkind = 'left'\n[facts]\nnc_months = 24\n",
        "songbang = 1\n[[event]]\ndate = 0001-01-01\nkind = 'left'\n[facts]\nnc_months = 24\n",
        "songbang = 1\nplace = 'cn-sh'\n[facts]\nnc_months = 99999999999999999999\navg12 = '1e99'\n",
        "songbang = 1\nplace = '../..'\n",
        "songbang = 99\n",
    ],
)
def test_a_matter_with_days_and_numbers_that_cannot_be(client: TestClient, text: str) -> None:
    address = client.post(f"{API}/matters", json={"name": "例"}).headers["location"]
    assert client.put(f"{address}/matter.toml", content=text.encode(), headers=TOML).status_code in {200, 422}
    for path in (
        "stand",
        "stand?on=9999-12-31",
        "stand?on=0001-01-01",
        "wages",
        "questions",
        "position.html",
        "calendar.ics",
    ):
        assert client.get(f"{address}/{path}").status_code in {200, 422}, path
    assert client.post(f"{address}/drafts/reminder").status_code in {200, 422}
    assert client.post(f"{address}/move", json={"to": ["甲"]}).status_code in {200, 422}
    assert client.delete(address).status_code == 200


@pytest.mark.parametrize(
    "query", ["lang=xx", "on=2026-02-30", "on=0", "place=../..", "topic=x", "plcae=cn", "lang=en&lang=fr"]
)
def test_a_query_that_means_nothing_is_refused(client: TestClient, query: str) -> None:
    answer = client.get(f"{API}/law?{query}")
    assert answer.status_code == 422
    assert problem(answer)


def test_what_is_written_in_a_paper_or_a_name_stays_text(client: TestClient) -> None:
    mark = "<script>alert(1)</script>"
    made = client.post(f"{API}/matters", json={"name": mark})
    assert made.headers["content-type"] == "application/json"
    taken = client.post(f"{API}/read", files=[paper("<b>.txt", f"{mark} 乙方离职后24个月内不得到竞争单位工作。")])
    address = taken.headers["location"]
    client.get(f"{address}/events")
    page = client.get(f"{address}/report.html")
    assert page.headers["content-disposition"].startswith("attachment")
    assert mark not in page.text
    assert "&lt;script&gt;" in page.text


def test_bodies_that_never_end_keep_nobody_else_waiting(tmp_path: Path) -> None:
    with answering(tmp_path) as app:
        port, held = app.port, []
        start = (
            f"POST {API}/law/ask HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {KEY}\r\n"
            "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
        )
        try:
            for _ in range(SLOW):
                one = socket.create_connection(("127.0.0.1", port))
                one.sendall(start.encode())
                held.append(one)
            answer: Any = httpx.get(f"{app.root}{API}", headers={"authorization": f"Bearer {KEY}"}, timeout=SOON)
            assert answer.status_code == 200
        finally:
            for one in held:
                one.close()
