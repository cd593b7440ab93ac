"""The first page, and what is handed in on it: taken, refused with what to do, kept under names that mislead nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.languages.one_language import check_page
from tests.web.front import house, opened
from tests.web.piles import NON_COMPETE, hand_in, handed_in, parsed

from songbang.web.pile.file_names import taken_names, title_of
from songbang.web.settings import Limits

ONE = {"协议.txt": NON_COMPETE.encode()}
FEW = Limits(request_bytes=200_000, files=5, workers=1)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with opened(tmp_path, FEW) as one:
        yield one


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_it_speaks_one_language(client: TestClient, lang: str) -> None:
    handed_in(client, ONE)
    assert check_page(client.get(f"/?lang={lang}").text, lang) == []


def test_every_field_has_a_label_and_there_is_one_heading(client: TestClient) -> None:
    page = parsed(client.get("/").text)
    fields = [one for one in page.xpath("//input|//select|//textarea") if one.get("type") != "hidden"]
    named = {label.get("for") for label in page.xpath("//label")}
    assert len(fields) >= 4
    assert {one.get("id") for one in fields} <= named
    assert len(page.xpath("//h1")) == 1


def test_the_law_of_every_place_can_be_chosen(client: TestClient) -> None:
    page = parsed(client.get("/").text)
    assert {"", "cn", "cn-sh"} <= {one.get("value") for one in page.xpath("//select[@id='place']/option")}


def test_what_was_handed_in_is_listed(client: TestClient) -> None:
    address = handed_in(client, ONE)
    page = parsed(client.get("/").text)
    assert [link.text for link in page.xpath(f"//a[@href='{address}']")] == ["协议"]


def test_what_was_typed_is_there_again_until_it_is_sent(client: TestClient) -> None:
    client.post("/typed/new-pile", data={"field": "on", "value": "2026-03-02"})
    assert 'value="2026-03-02"' in client.get("/").text
    handed_in(client, ONE, on="2026-03-02")
    assert "2026-03-02" not in client.get("/").text


def test_nothing_chosen_is_told_with_what_to_do(client: TestClient) -> None:
    answer = hand_in(client, {})
    page = parsed(answer.text)
    assert answer.status_code == 422
    assert "还没有选文件" in page.xpath("string(//*[@role='alert'])")


@pytest.mark.parametrize(
    "files",
    [
        {f"{at}.txt": b"x" for at in range(6)},
        {f"{at}.txt": b"x" for at in range(40)},
        {"large.txt": b"x" * 250_000},
    ],
    ids=["one too many", "far too many", "too large"],
)
def test_too_much_is_refused_in_words(client: TestClient, files: dict[str, bytes]) -> None:
    answer = hand_in(client, files)
    assert answer.status_code == 413
    assert "分几次交" in answer.text
    assert house(client).store.folders.all("pile") == ()


@pytest.mark.parametrize("fields", [{"place": "hk"}, {"place": "<b>"}, {"on": "2026-02-30"}, {"on": "soon"}])
def test_a_place_or_a_day_that_is_none_keeps_nothing(client: TestClient, fields: dict[str, str]) -> None:
    assert hand_in(client, ONE, **fields).status_code == 422
    assert house(client).store.folders.all("pile") == ()


def test_the_address_of_the_form_leads_to_the_first_page(client: TestClient) -> None:
    assert client.get("/piles", follow_redirects=False).headers["location"] == "/"


def test_what_is_no_form_is_refused(client: TestClient) -> None:
    for headers, body in (
        ({"content-type": "multipart/form-data"}, b"--x"),
        ({"content-type": "multipart/form-data; boundary=x"}, b"--y\r\n\r\nnothing"),
        ({"content-type": "application/json"}, b"{}"),
    ):
        assert client.post("/piles", content=body, headers=headers).status_code in range(400, 500)


def test_a_script_is_told_the_address(client: TestClient) -> None:
    answer = client.post("/piles", files={"files": ("协议.txt", NON_COMPETE)}, headers={"accept": "application/json"})
    assert answer.status_code == 201
    assert answer.json()["address"].startswith("/piles/")


def test_folders_keep_their_names(client: TestClient) -> None:
    files = [("files", ("a.txt", b"one")), ("files", ("a.txt", b"two"))]
    told = {"names": ["offer/a.txt", "offer/more/a.txt"]}
    client.post("/piles", files=files, data=told, follow_redirects=False)
    (pile,) = house(client).store.folders.all("pile")
    assert pile.name == "offer"
    assert [file.name for file in house(client).store.folders.files(pile.id)] == ["offer/a.txt", "offer/more/a.txt"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (["a.txt", "a.txt", "A.TXT"], ["a.txt", "a (2).txt", "A (3).TXT"]),
        (["../../etc/passwd"], ["etc/passwd"]),
        (["C:\\Users\\x\\y.pdf"], ["Users/x/y.pdf"]),
        (["/abs/y.pdf"], ["abs/y.pdf"]),
        (["<img src=x onerror=alert(1)>.docx"], ["＜img src=x onerror=alert(1)＞.docx"]),
        (["合同\u202exfdp.exe"], ["合同xfdp.exe"]),
        (["con.pdf", "x\x00\n.pdf", " . "], ["_con.pdf", "x.pdf", "file"]),
        (["offer/.DS_Store", "offer/~$a.docx", "offer/a.docx"], [None, None, "offer/a.docx"]),
        ([".contract.pdf"], ["_.contract.pdf"]),
        (["a", "a/b", "A/c"], ["a", "a (2)/b", "a (2)/c"]),
        (["e\u0301.txt", "\u00e9.txt"], ["\u00e9.txt", "\u00e9 (2).txt"]),
    ],
)
def test_names_are_made_fit(given: list[str], kept: list[str | None]) -> None:
    assert taken_names(given) == kept


@pytest.mark.parametrize("name", ["长" * 300 + ".docx", "x/" * 900 + "a.pdf", "a." + "b" * 400, "😀" * 200])
def test_long_names_are_cut_and_keep_their_end(client: TestClient, name: str) -> None:
    handed_in(client, {name: b"words"})
    (pile,) = house(client).store.folders.all("pile")
    (file,) = house(client).store.folders.files(pile.id)
    assert len(file.name.encode()) < 1000
    if name.endswith((".docx", ".pdf")):
        assert file.name.endswith((".docx", ".pdf"))


@pytest.mark.parametrize(
    ("names", "title"),
    [(["合同.docx"], "合同"), (["合同.docx", "附件.pdf"], "合同 +1"), (["offer/a.docx", "offer/b/c.pdf"], "offer")],
)
def test_a_pile_is_called_after_its_files(names: list[str], title: str) -> None:
    assert title_of(names) == title
