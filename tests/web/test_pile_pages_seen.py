"""Scans beside their words: the picture of a page, for pages that were read from pictures, and for no others."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image
from starlette.testclient import TestClient
from tests.papers.picture_maker import encoded, page, scanned
from tests.web.front import opened
from tests.web.piles import NON_COMPETE, handed_in, parsed, read

WORDS = ["竞业限制协议", "乙方离职后二十四个月内，不得到与甲方", "有竞争关系的单位任职。"]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("seen")) as one:
        yield one


@pytest.fixture(scope="module")
def address(client: TestClient) -> str:
    picture = page(WORDS)
    files = {"1.png": encoded(picture), "2.pdf": scanned(picture, picture), "3.txt": NON_COMPETE.encode()}
    at = handed_in(client, files)
    assert 'id="report"' in read(client, at)
    return at


@pytest.mark.parametrize(("paper", "pages"), [(0, 1), (1, 2), (2, 0)])
def test_pages_that_were_read_from_pictures_show_them(client: TestClient, address: str, paper: int, pages: int) -> None:
    text = parsed(client.get(f"{address}/papers/{paper}").text)
    links = text.xpath(".//a[@class='sheet']/@href")
    assert len(links) == pages
    for link in links:
        answer = client.get(link)
        assert answer.headers["content-type"] == "image/jpeg"
        seen = Image.open(io.BytesIO(answer.content))
        assert seen.width >= 500


def test_the_words_are_found_on_the_scan(client: TestClient, address: str) -> None:
    report = parsed(client.get(address).text)
    assert "不得到与甲方" in report.xpath("string(//*[@id='text']//mark)")


@pytest.mark.parametrize("wrong", ["0/pages/2", "1/pages/3", "1/pages/0", "2/pages/1", "0/pages/-1", "9/pages/1"])
def test_there_is_no_picture_of_other_pages(client: TestClient, address: str, wrong: str) -> None:
    assert client.get(f"{address}/papers/{wrong}").status_code == 404


def test_what_is_no_number_is_refused(client: TestClient, address: str) -> None:
    assert client.get(f"{address}/papers/0/pages/x").status_code == 422
