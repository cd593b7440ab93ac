"""Reading that takes a while, is stopped, taken up again; what is taken along; another name, and the end of a pile."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

import pytest
from starlette.testclient import TestClient
from tests.languages.one_language import check_page
from tests.web.front import house, opened
from tests.web.piles import NON_COMPETE, example, handed_in, parsed, read

from songbang.web.settings import Limits

ONE = {"竞业限制 协议.txt": NON_COMPETE.encode()}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("kept")) as one:
        yield one


def saved_as(headers: Mapping[str, str]) -> str:
    """Return the name under which a browser saves an answer, which it never opens as a page."""
    assert headers["x-content-type-options"] == "nosniff"
    told = re.fullmatch(r'attachment; filename="[ -~]*"; filename\*=UTF-8\'\'(\S+)', headers["content-disposition"])
    assert told
    return unquote(told[1])


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_progress_is_told_and_ends_in_the_report(client: TestClient, lang: str) -> None:
    at = handed_in(client, example(), on=f"2026-11-{10 + len(lang)}")
    first = client.get(f"{at}?lang={lang}")
    if "hx-get" in first.text:  # a quick machine has the report by now
        assert check_page(first.text, lang) == []
        assert 'http-equiv="refresh"' in first.text
        part = client.get(f"{at}/progress?lang={lang}")
        assert part.status_code == 200
    assert 'id="report"' in read(client, at)
    over = client.get(f"{at}/progress")
    assert over.headers["hx-refresh"] == "true"


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_a_reading_that_is_stopped_can_be_taken_up_again(client: TestClient, lang: str) -> None:
    before = handed_in(client, example(), on="2026-10-01")  # one worker: what comes after waits
    at = handed_in(client, ONE)
    answer = client.post(f"{at}/stop", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, at)
    read(client, before)
    stopped = client.get(f"{at}?lang={lang}").text
    assert check_page(stopped, lang) == []
    again = parsed(stopped).xpath("//form/@action")
    assert again == [f"{at}/again"]
    assert client.post(f"{at}/again", follow_redirects=False).headers["location"] == at
    assert 'id="report"' in read(client, at)


def test_a_reading_that_takes_too_long_is_told(tmp_path: Path) -> None:
    with opened(tmp_path, Limits(job_seconds=0.0, workers=1)) as client:
        page = parsed(read(client, handed_in(client, ONE)))
    assert "太久" in page.xpath("string(//main)")
    assert page.xpath("//form[contains(@action, '/again')]//button")


def test_after_a_new_start_the_pile_is_read_again(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        at = handed_in(client, ONE)
    with opened(tmp_path) as client:
        assert 'id="report"' in read(client, at)


def test_a_full_line_is_told_and_keeps_the_papers(tmp_path: Path) -> None:
    with opened(tmp_path, Limits(waiting=0, workers=1)) as client:
        answers = [client.get(handed_in(client, {f"{at}.txt": NON_COMPETE.encode() * 50})) for at in range(9)]
        busy = [answer for answer in answers if answer.status_code == 429]
        assert busy
        assert "等几分钟再试" in busy[0].text
        assert len(house(client).store.folders.all("pile")) == 9


def test_the_report_is_taken_along(client: TestClient) -> None:
    at = handed_in(client, ONE)
    read(client, at)
    page, document, sheet = (client.get(f"{at}/report.{suffix}") for suffix in ("html", "json", "pdf"))
    assert saved_as(page.headers) == "竞业限制 协议.html"
    assert page.text.count("<html") == 1 and "<style>" in page.text
    assert saved_as(document.headers) == "竞业限制 协议.json"
    assert json.loads(document.text)["command"] == "read"
    assert saved_as(sheet.headers) == "竞业限制 协议.pdf"
    assert sheet.content.startswith(b"%PDF")


def test_word_files_come_back_with_comments(client: TestClient) -> None:
    at = handed_in(client, example())
    report = parsed(read(client, at))
    links = [link for link in report.xpath("//a/@href") if "/word/" in link]
    assert links
    for link in links:
        answer = client.get(link)
        assert saved_as(answer.headers).endswith(".marked.docx")
        assert answer.content.startswith(b"PK")


@pytest.mark.parametrize("name", ["a b&c#d?e%f.txt", 'quote".txt', "文件夹/原件.txt", "100%.html"])
def test_originals_come_back_byte_for_byte_under_their_names(client: TestClient, name: str) -> None:
    data = NON_COMPETE.encode()
    answer = client.post("/piles", files={"files": ("x", data)}, data={"names": name}, follow_redirects=False)
    at = answer.headers["location"]
    (link,) = parsed(client.get(f"{at}/manage").text).xpath("//*[@id='files']//a/@href")
    original = client.get(link)
    assert original.content == data
    assert saved_as(original.headers) == name.rpartition("/")[2].translate(str.maketrans('"?', "＂？"))


def test_a_pile_gets_another_name(client: TestClient) -> None:
    at = handed_in(client, ONE)
    assert client.post(f"{at}/name", data={"name": "<b>入职</b>"}, follow_redirects=False).status_code == 303
    assert "&lt;b&gt;入职&lt;/b&gt;" in client.get("/").text
    assert client.post(f"{at}/name", data={"name": " "}).status_code == 422
    assert client.post(f"{at}/name", data={"name": "x" * 5000}).status_code == 422


def test_a_pile_is_erased_after_one_question(client: TestClient) -> None:
    at = handed_in(client, ONE)
    asking = parsed(client.get(f"{at}/erase").text)
    assert asking.xpath("//form/@action") == [f"{at}/erase"]
    assert client.get(at).status_code == 200
    assert client.post(f"{at}/erase", follow_redirects=False).headers["location"] == "/"
    assert client.get(at).status_code == 404
    assert client.post(f"{at}/erase").status_code == 404
