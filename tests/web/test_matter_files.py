"""The files of a matter: out and in as a ZIP, wage slips, evidence, letters; a hostile ZIP does no harm."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook
from starlette.testclient import TestClient
from tests.web.front import house, opened
from tests.web.matters import BARE, SCRIPT, example, made, said

from songbang.drafts.kinds import kinds
from songbang.matter.evidence.verify import Checked, verify
from songbang.position.move.inquiry import CORE
from songbang.web.matters.firms_asked import field_of


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("files")) as found:
        yield found


def packed(files: Mapping[str, bytes | str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def brought(client: TestClient, data: bytes, name: str = "甲辰.zip") -> tuple[int, str]:
    answer = client.post("/matters/import", files={"file": (name, data)})
    return answer.status_code, answer.text if answer.status_code != 200 else answer.url.path


def test_a_matter_goes_out_as_a_zip_and_comes_in_as_it_was(client: TestClient) -> None:
    home = made(client, {**example(), "evidence/x.txt": b"1"}, "甲辰 <1>")
    out = client.get(f"{home}/all.zip")

    assert out.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(out.content)) as archive:
        assert {name.partition("/")[2] for name in archive.namelist()} == {"matter.toml", "wages.csv", "evidence/x.txt"}
    status, back = brought(client, out.content, "回来.zip")
    assert status == 200
    held = house(client).store.folders
    files = {one.name: held.read(back.rpartition("/")[2], one.name) for one in held.files(back.rpartition("/")[2])}
    assert files == {**example(), "evidence/x.txt": b"1"}
    assert "回来" in client.get(back).text


def test_a_zip_without_a_folder_inside_is_a_matter_too(client: TestClient) -> None:
    status, back = brought(client, packed({"matter.toml": BARE, "__MACOSX/._matter.toml": b"x", ".DS_Store": b"x"}))

    assert status == 200
    assert len(house(client).store.folders.files(back.rpartition("/")[2])) == 1


def _symlink() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("matter.toml", BARE)
        link = zipfile.ZipInfo("wages.csv")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return held.getvalue()


def _lying() -> bytes:
    """Return a ZIP that says of a member that it is smaller than it is."""
    data = bytearray(packed({"matter.toml": BARE + b"#" * 5000}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (7).to_bytes(4, "little")
    return bytes(data)


HOSTILE: Mapping[str, bytes] = {
    "no zip": b"not a zip",
    "nothing": b"",
    "cut off": packed({"matter.toml": BARE})[:40],
    "no matter": packed({"readme.txt": b"x"}),
    "two matters": packed({"a/matter.toml": BARE, "b/matter.toml": BARE}),
    "upwards": packed({"matter.toml": BARE, "../../etc/cron.d/x": b"x", "a/../../x": b"x"}),
    "a root": packed({"matter.toml": BARE, "/etc/passwd": b"x"}),
    "a drive": packed({"matter.toml": BARE, "C:\\x.txt": b"x"}),
    "a device": packed({"matter.toml": BARE, "con.txt": b"x"}),
    "a control": packed({"matter.toml": BARE, "a\x01b.txt": b"x"}),
    "a bomb": packed({"matter.toml": BARE, "zeros.bin": bytes(30_000_000)}),
    "many files": packed({"matter.toml": BARE, **{f"f/{at}.txt": b"" for at in range(10_000)}}),
    "lying": _lying(),
    "no toml": packed({"matter.toml": b"\x00\xff" * 50}),
    "names alike": packed({"matter.toml": BARE, "a.txt": b"1", "A.txt": b"2"}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_zip_that_is_no_matter_is_told_and_nothing_is_kept_of_it(client: TestClient, name: str) -> None:
    before = len(house(client).store.folders.all("matter"))

    status, page = brought(client, HOSTILE[name])

    assert status == 422, name
    assert 'role="alert"' in page
    assert len(house(client).store.folders.all("matter")) == before


def test_a_link_in_a_zip_is_only_its_text(client: TestClient) -> None:
    status, back = brought(client, _symlink())

    assert status == 200
    assert client.get(f"{back}/files/wages.csv").content == b"/etc/passwd"
    assert client.get(f"{back}/wages").status_code == 200


def test_a_zip_has_to_be_chosen(client: TestClient) -> None:
    assert client.post("/matters/import").status_code == 422
    assert client.get("/matters/import").status_code == 200


def test_a_file_is_handed_out_and_never_opened(client: TestClient) -> None:
    home = made(client, {**example(), "页.html": SCRIPT.encode()})

    page = client.get(f"{home}/files")
    assert "页.html" in page.text
    out = client.get(f"{home}/files/页.html")
    assert out.headers["content-type"] == "application/octet-stream"
    assert out.headers["content-disposition"].startswith("attachment;")
    assert out.content == SCRIPT.encode()
    for wrong in ("nothing", "../matter.toml", "..%2f..%2fetc%2fpasswd", "%00"):
        assert client.get(f"{home}/files/{wrong}").status_code == 404


def test_a_matter_is_given_another_name(client: TestClient) -> None:
    home = made(client)

    assert SCRIPT not in client.post(f"{home}/name", data={"name": SCRIPT}).text
    assert "&lt;script&gt;" in client.get(home).text
    assert client.post(f"{home}/name", data={"name": " "}).status_code == 422


def test_wage_slips_are_handed_in_told_line_by_line_and_taken_away(client: TestClient) -> None:
    home = made(client, {"matter.toml": example()["matter.toml"]})
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("月份", "项目", "金额"), *((f"2025-{month:02}", "基本工资", 20000) for month in range(4, 13))):
        sheet.append(row)
    held = io.BytesIO()
    book.save(held)

    page = client.post(f"{home}/wages", files={"slips": ("工资.XLSX", held.getvalue())})

    assert page.status_code == 200
    told = said(page.text)
    assert "基本工资" in told
    assert "四种算法并列" in told
    # a second table takes the place of the first, whatever its kind
    client.post(f"{home}/wages", files={"slips": ("工资.csv", example()["wages.csv"])})
    names = {one.name for one in house(client).store.folders.files(home.rpartition("/")[2])}
    assert names == {"matter.toml", "wages.csv"}
    client.post(f"{home}/wages/remove")
    assert "wages.csv" not in client.get(f"{home}/wages").text


def test_a_table_of_wages_that_cannot_be_read_is_told(client: TestClient) -> None:
    home = made(client, {"matter.toml": BARE})

    assert client.post(f"{home}/wages", files={"slips": ("工资.pdf", b"%PDF-")}).status_code == 422
    assert client.post(f"{home}/wages").status_code == 422
    broken = client.post(f"{home}/wages", files={"slips": ("工资.xlsx", b"nothing of a workbook")})
    assert broken.status_code == 200
    assert "h-problems" in broken.text


def test_firms_are_set_against_the_papers(client: TestClient) -> None:
    home = made(client)

    page = client.post(f"{home}/move", data={"firms": f"乙巳网络有限公司\r\n{SCRIPT}有限公司\r\n\r\n乙巳网络有限公司"})

    assert page.text.count('class="card firm"') == 2
    assert SCRIPT not in page.text
    assert "在名单上" in page.text
    assert "乙巳" not in str(page.url)
    fields = [field_of("乙巳网络有限公司", name) for name in CORE]
    assert all(f'name="{field}"' in page.text for field in fields)
    again = client.post(f"{home}/move", data={"firms": "乙巳网络有限公司", **dict.fromkeys(fields, "yes")})
    assert "按回答，指向竞争" in again.text
    # all of it is there when the page is opened again
    assert "按回答，指向竞争" in client.get(f"{home}/move").text
    many = client.post(f"{home}/move", data={"firms": "\n".join(f"第{at}有限公司" for at in range(30))})
    assert many.status_code == 422
    assert "第29有限公司" in many.text


@pytest.mark.parametrize("kind", kinds())
def test_every_letter_is_made_as_a_word_file(client: TestClient, kind: str) -> None:
    home = made(client)

    page = client.post(f"{home}/drafts", data={"kind": kind, "lang": "zh"})

    assert page.status_code == 200
    link = re.search(r'href="([^"]+\.docx)" download', page.text)
    assert link is not None
    assert Document(io.BytesIO(client.get(link[1]).content)).paragraphs
    assert "寄出前删掉" in page.text
    assert link[1].rpartition("/")[2] in client.get(f"{home}/drafts").text


def test_a_letter_says_what_stays_open_and_what_to_know_first(client: TestClient) -> None:
    home = made(client, {"matter.toml": BARE})

    made_one = client.post(f"{home}/drafts", data={"kind": "rescission", "lang": "zh"})
    page = client.get(f"{made_one.url.path}?lang=en")

    assert "Look at this before you use it" in page.text
    assert "yours to write" in page.text
    assert client.get(f"{home}/drafts/nothing.docx").status_code == 404


@pytest.mark.parametrize(
    "told", [{"kind": "threat"}, {"kind": "arbitration", "lang": "en"}, {"kind": "reminder", "lang": "xx"}, {}]
)
def test_a_letter_that_there_is_not_is_told(client: TestClient, told: dict[str, str]) -> None:
    home = made(client)

    assert client.post(f"{home}/drafts", data=told).status_code == 422
    assert len(house(client).store.folders.files(home.rpartition("/")[2])) == 2


def test_evidence_is_entered_amended_and_taken_out(client: TestClient, tmp_path: Path) -> None:
    home = made(client)
    told = {"proves": f"公司拖欠 {SCRIPT}", "claim": "arrears", "original": "手机", "on": "2026-05-10"}
    files = [("files", ("微信聊天.txt", b"one")), ("files", ("../../工资条.csv", b"two"))]

    page = client.post(f"{home}/evidence", data=told, files=files)

    assert page.status_code == 200
    assert SCRIPT not in page.text
    assert page.text.count("存下副本") == 2
    assert "聊天记录：保留原手机" in said(page.text)
    client.post(f"{home}/evidence/1", data={"proves": "拖欠三个月"})
    assert "拖欠三个月" in client.get(f"{home}/evidence").text
    assert client.post(f"{home}/evidence/2/remove", data={"why": "放错了"}).status_code == 200
    assert client.get(f"{home}/evidence/2").status_code == 404
    assert "缺：" in client.get(f"{home}/evidence?claim=arrears").text
    with zipfile.ZipFile(io.BytesIO(client.get(f"{home}/all.zip").content)) as archive:
        archive.extractall(tmp_path)
    checked = verify(next(tmp_path.iterdir()))
    assert isinstance(checked, Checked)
    assert len(checked.ledger.entries) == 4
    assert checked.wrong == ()


def test_evidence_that_cannot_be_entered_is_told_and_keeps_what_was_typed(client: TestClient) -> None:
    home = made(client)
    twice = [("files", ("a.txt", b"same")), ("files", ("b.txt", b"same"))]

    for data, files in (
        ({"proves": "写了"}, None),
        ({"proves": "写了"}, twice),
        ({"proves": "写了", "on": "yesterday"}, twice[:1]),
        ({"proves": "写了", "claim": "nonsense"}, twice[:1]),
    ):
        page = client.post(f"{home}/evidence", data=data, files=files)
        assert page.status_code == 422
        assert 'value="写了"' in page.text
    assert len(house(client).store.folders.files(home.rpartition("/")[2])) == 2
    assert client.get(f"{home}/evidence/x").status_code == 422
    assert client.get(f"{home}/evidence/{10**30}").status_code == 404


def test_a_changed_copy_is_told(client: TestClient) -> None:
    home = made(client)
    client.post(f"{home}/evidence", data={"proves": "x"}, files={"files": ("a.txt", b"before")})
    store = house(client).store.folders
    folder = home.rpartition("/")[2]
    name = next(one.name for one in store.files(folder) if one.name.endswith("a.txt"))
    store.put(folder, name, b"after!", datetime.now(UTC))

    page = client.get(f"{home}/evidence")
    assert page.status_code == 200
    assert "有对不上的" in page.text
