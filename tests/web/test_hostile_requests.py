"""Requests that nobody sends by mistake: other signs, headers twice, numbers of any length, names that mislead."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from starlette.testclient import TestClient
from tests.web.front import ROOT, opened
from tests.web.matters import BARE, made, text_of
from tests.web.piles import handed_in
from tests.web.programs import API, begun, program

ENDLESS = "9" * 5000
HEX = "0x" + "f" * 6000
FORM = b'--x\r\ncontent-disposition: form-data; name="%s"\r\n\r\n%s\r\n--x--\r\n'
PAPER = b'--x\r\ncontent-disposition: form-data; name="files"; filename="%s"\r\n\r\n%s\r\n--x--\r\n'


@pytest.mark.parametrize("charset", ["undefined", "punycode", "utf-7", "unicode_escape", "utf-16", "a\x00b", '"u', ""])
def test_a_form_in_other_signs_is_not_read(tmp_path: Path, charset: str) -> None:
    with opened(tmp_path) as client:
        headers = {"content-type": f"multipart/form-data; boundary=x; charset={charset}", "accept-language": "en"}
        for path, body in (
            ("/piles", PAPER % (b"\\ud800+2AA-.txt", b"x")),
            ("/matters", FORM % (b"name", b"\\ud800+2AA-")),
            ("/typed/form", FORM % (b"field", b"\\ud800+2AA-")),
        ):
            answer = client.post(path, content=body, headers=headers)
            assert answer.status_code == 415
            assert "UTF-8" in answer.text


@pytest.mark.parametrize("charset", ["", "; charset=utf-8", '; charset="UTF-8"'])
def test_a_form_in_utf_8_is_read(tmp_path: Path, charset: str) -> None:
    with opened(tmp_path) as client:
        headers = {"content-type": f"multipart/form-data; boundary=x{charset}"}
        answer = client.post("/matters", content=FORM % (b"name", "甲".encode()), headers=headers)
        assert answer.status_code == 200
        assert "甲" in client.get("/matters").text


@pytest.mark.parametrize("header", ["origin", "sec-fetch-site"])
def test_one_foreign_origin_among_others_is_foreign(tmp_path: Path, header: str) -> None:
    own, foreign = (ROOT, "http://evil.example") if header == "origin" else ("same-origin", "cross-site")
    with opened(tmp_path) as client:
        for values in ((own, foreign), (foreign, own)):
            answer = client.post("/matters", data={"name": "x"}, headers=[(header, value) for value in values])
            assert answer.status_code == 403


def test_a_count_of_any_length_is_asked_for_again(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        home = made(client, {"matter.toml": BARE})
        sent = {"kind": "notice_received", "date": "2025-01-01", "months": ENDLESS}
        assert client.post(f"{home}/events", data=sent).status_code == 422
        assert "notice_received" not in text_of(client, home)


@pytest.mark.parametrize("line", [f"nc_months = {HEX}", f"nc_months = {ENDLESS}", f"other = [[{HEX}]]"])
def test_a_matter_with_a_number_of_any_length_is_refused(tmp_path: Path, line: str) -> None:
    text = f"songbang = 1\n[facts]\n{line}\n"
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("matter.toml", text)
    with opened(tmp_path) as client:
        sent = {"file": ("m.zip", packed.getvalue())}
        assert client.post("/matters/import", files=sent, data={"name": "n"}).status_code == 422
    with program(tmp_path) as client:
        written = client.put(
            f"{begun(client)}/matter.toml", content=text.encode(), headers={"content-type": "application/toml"}
        )
        assert written.status_code == 422


@pytest.mark.parametrize("name", ["a\x00b", "a\u202eb", "\ufeffa\u2067b\x1b"])
def test_a_name_shows_as_it_is(tmp_path: Path, name: str) -> None:
    with opened(tmp_path) as client:
        for home, where in ((handed_in(client, {"x.txt": b"x"}), "pile"), (made(client), "matter")):
            assert client.post(f"{home}/name", data={"name": name}).status_code == 200
            assert _name(client, f"{where}s", home) == "ab"


def _name(client: TestClient, kind: str, home: str) -> str:
    client.headers["authorization"] = "Bearer a-key-for-programs"
    told = client.get(f"{API}/{kind}/{home.rpartition('/')[2]}").json()
    return str(told["name"])
