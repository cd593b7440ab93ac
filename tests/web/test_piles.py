"""A pile on its pages: read, shown with the paper beside the report, every link leading to words and back."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from starlette.testclient import TestClient
from tests.languages.one_language import check_page
from tests.web.front import house, opened
from tests.web.piles import NON_COMPETE, example, handed_in, parsed, read

LANGUAGES = ("zh", "zh-Hant", "en")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("piles")) as one:
        yield one


@pytest.fixture(scope="module")
def address(client: TestClient) -> str:
    """The page of the example pile, read."""
    at = handed_in(client, example(), place="cn-js", on="2026-11-22")
    assert 'id="report"' in read(client, at)
    return at


def page(client: TestClient, address: str, lang: str = "zh", **asked: str) -> Any:
    answer = client.get(address, params={**asked, "lang": lang})
    assert answer.status_code == 200
    return parsed(answer.text)


def papers(client: TestClient, address: str, report: Any) -> dict[str, Any]:
    """Every paper of the pile by its number, as it is fetched to stand beside the report."""
    numbers = report.xpath("//select[@id='paper']/option/@value")
    return {at: parsed(client.get(f"{address}/papers/{at}").text) for at in numbers}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_report_speaks_one_language(client: TestClient, address: str, lang: str) -> None:
    assert check_page(client.get(f"{address}?lang={lang}").text, lang) == []


@pytest.mark.parametrize("page_of_pile", ["/manage", "/erase"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_its_other_pages_speak_one_language(client: TestClient, address: str, page_of_pile: str, lang: str) -> None:
    assert check_page(client.get(f"{address}{page_of_pile}?lang={lang}").text, lang) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_link_to_words_leads_to_words(client: TestClient, address: str, lang: str) -> None:
    report = page(client, address, lang)
    texts = papers(client, address, report)
    links = [link for link in report.xpath("//*[@class='told']//a/@href") if "#m-" in link]
    assert len(links) > 20
    for link in links:
        asked = parse_qs(urlsplit(link).query)
        number = asked["paper"][0] if "paper" in asked else report.xpath("//*[@id='text']/@data-paper")[0]
        assert texts[number].xpath(f"//*[@id='{urlsplit(link).fragment}']"), link


def test_every_link_on_the_page_leads_somewhere(client: TestClient, address: str) -> None:
    report = page(client, address)
    inside = {link[1:] for link in report.xpath("//a/@href") if link.startswith("#")}
    assert [one for one in inside if not report.xpath(f"//*[@id='{one}']")] == []
    for number in report.xpath("//select[@id='paper']/option/@value"):
        other = page(client, address, paper=number)
        assert [
            one for one in other.xpath("//a/@href") if one.startswith("#") and not other.xpath(f"//*[@id='{one[1:]}']")
        ] == []


def test_all_marked_words_belong_to_clauses_of_the_report(client: TestClient, address: str) -> None:
    report = page(client, address)
    clauses = {one.removeprefix("c-") for one in report.xpath("//article/@id") if one.startswith("c-")}
    texts = papers(client, address, report)
    marks = [mark for text in texts.values() for mark in text.xpath(".//mark")]
    backs = {link for text in texts.values() for link in text.xpath(".//a[@class='back']/@href")}
    assert {name for mark in marks for name in mark.get("data-c").split()} == clauses
    assert backs == {f"#c-{name}" for name in clauses}


def test_every_finding_with_clauses_is_reached_from_their_words(client: TestClient, address: str) -> None:
    """The script follows these links: a clause of a finding is linked from the card of the finding."""
    report = page(client, address)
    about = {
        link.rpartition("#m-")[2]: card.get("id")
        for card in report.xpath("//article[contains(@class,'finding')]")
        for link in card.xpath(".//a/@href")
        if "#m-" in link
    }
    for clause, finding in about.items():
        assert report.xpath(f"//article[@id='c-{clause}']//a[@href='#{finding}']")


def test_the_paper_that_is_asked_for_stands_beside_the_report(client: TestClient, address: str) -> None:
    beside = page(client, address, paper="3")
    assert beside.xpath("//*[@id='text']/@data-paper") == ["3"]
    assert beside.xpath("//select[@id='paper']/option[@selected]/@value") == ["3"]


def test_the_words_of_a_paper_are_its_words(client: TestClient, address: str) -> None:
    text = papers(client, address, page(client, address))["6"]
    assert "公寓" in text.text_content()


def test_another_place_and_day_are_used_and_told(client: TestClient, address: str) -> None:
    asked = {"place": "cn-sh", "on": "2026-06-01"}
    client.get(address, params=asked)
    read(client, f"{address}?place=cn-sh&on=2026-06-01")
    report = page(client, address, "en", **asked)
    assert "1 June 2026" in report.text_content()
    assert "Shanghai (as you said)" in report.text_content()
    assert report.xpath("//select[@id='place']/option[@selected]/@value") == ["cn-sh"]
    assert report.xpath("//input[@id='on']/@value") == ["2026-06-01"]
    kept = report.xpath("//form[contains(@class,'which')]/input/@name")
    assert {"place", "on"} <= set(kept)


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ("?place=hk", 422),
        ("?place=%3Cscript%3E", 422),
        ("?on=2026-02-30", 422),
        ("?on=%00", 422),
        ("?paper=99", 404),
        ("?paper=-1", 404),
        ("?paper=one", 422),
        ("/papers/99", 404),
        ("/papers/-1", 404),
        ("/papers/x", 422),
        ("/papers/99999999999999999999999999", 404),
        ("/word/99", 404),
        ("/word/1", 422),
        ("/files/nothing.docx", 404),
        ("/files/../../etc/passwd", 404),
        ("/files/%2e%2e%2f%2e%2e%2fetc/passwd", 404),
        ("/nothing", 404),
    ],
)
def test_what_is_not_there_is_told(client: TestClient, address: str, wrong: str, status: int) -> None:
    assert client.get(f"{address}{wrong}").status_code == status


@pytest.mark.parametrize("name", ["0" * 32, "x", "%00", "..%2f..", "a" * 300, "%F0%9F%98%80" * 8])
@pytest.mark.parametrize("rest", ["", "/progress", "/papers/0", "/manage", "/erase", "/report.json", "/files/a"])
def test_a_pile_that_is_not_there_is_told(client: TestClient, name: str, rest: str) -> None:
    assert client.get(f"/piles/{name}{rest}").status_code == 404


def test_a_matter_is_no_pile(client: TestClient) -> None:
    kept = house(client)
    matter = kept.store.folders.new("matter", "我的事", kept.pool.now())
    assert client.get(f"/piles/{matter.id}").status_code == 404


def test_words_of_a_paper_are_shown_and_never_obeyed(client: TestClient) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    name = "<img src=x onerror=alert(3)>\u202e.txt"
    files = {name: f"{NON_COMPETE}\n{evil}\n第四条 乙方应当保守甲方的商业秘密，{evil}。".encode()}
    at = handed_in(client, files)
    report = parsed(read(client, at))
    assert evil in report.xpath("string(//*[@id='text'])")
    for shown in (report, page(client, f"{at}/manage"), page(client, "/")):
        assert shown.xpath("//img") == []
        assert all(one.get("src") for one in shown.xpath("//script"))
        assert "\u202e" not in shown.text_content()


def test_what_cannot_be_read_is_told_beside_the_rest(client: TestClient) -> None:
    files = {
        "协议.txt": NON_COMPETE.encode(),
        "empty.pdf": b"",
        "broken.docx": b"PK\x03\x04 no zip",
        "what.xyz": b"\x00\x01",
    }
    report = parsed(read(client, handed_in(client, files)))
    unread = report.xpath("string(//*[@id='unread'])")
    assert all(name in unread for name in ("empty.pdf", "broken.docx", "what.xyz"))
    assert report.xpath("//*[@id='c-p0.c0']")


def test_a_bomb_is_told_as_a_problem(client: TestClient) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"\x20" * 60_000_000)
        archive.writestr("协议.txt", NON_COMPETE)
    report = parsed(read(client, handed_in(client, {"bomb.zip": packed.getvalue()})))
    assert "bomb.zip" in report.xpath("string(//*[@id='unread'])")


def test_a_pile_of_which_nothing_can_be_read_has_a_report(client: TestClient) -> None:
    at = handed_in(client, {"empty.pdf": b""})
    report = parsed(read(client, at))
    assert "没有读成任何文件" in report.xpath("string(//h1)")
    assert client.get(f"{at}/report.html").status_code == 200


def test_five_hundred_files_have_a_report(client: TestClient) -> None:
    many = {f"{at}.txt": f"通知 {at}".encode() for at in range(499)} | {"协议.txt": NON_COMPETE.encode()}
    report = parsed(read(client, handed_in(client, many)))
    assert len(report.xpath("//select[@id='paper']/option")) == 500
    assert report.xpath("//*[@id='text']/mark | //*[@id='text']//mark")


def test_a_long_paper_comes_when_it_is_asked_for(client: TestClient) -> None:
    long = NON_COMPETE + "本页说明公司的食堂、班车和年会安排。\n" * 6000
    at = handed_in(client, {"手册.txt": long.encode()})
    light = parsed(read(client, at))
    assert light.xpath("//*[@id='text']//mark") == []
    links = [one for one in light.xpath("//*[@class='told']//a/@href") if "#m-" in one]
    assert links and all("paper=0" in one for one in links)
    whole = page(client, at, paper="0")
    assert whole.xpath("//mark[@id='m-p0.c0']")


def test_no_name_on_the_page_is_used_twice(client: TestClient, address: str) -> None:
    names = page(client, address).xpath("//*/@id")
    assert len(names) == len(set(names))
