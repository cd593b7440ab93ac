"""Matters begun on pages: the list, a new one, and the interview, one question a page."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from starlette.testclient import TestClient
from tests.languages.one_language import check_page
from tests.web.front import house, opened
from tests.web.matters import BARE, SCRIPT, example, made, said, text_of

ANSWERS = {
    "left": "2026-03-31",
    "months": "两年",
    "paid": "没有",
    "notices": "没有",
    "place": "上海",
    "agreed": "前12个月平均工资的30%",
    "wage": "3万",
    "post": "高级技术，接触过",
}
MOST = 9


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("matters")) as found:
        yield found


def asked(page: str) -> str:
    found = re.search(r'name="question" value="(\w+)"', page)
    assert found is not None
    return found[1]


def begin(client: TestClient, lang: str = "zh", name: str = "甲辰") -> str:
    answer = client.post(f"/matters?lang={lang}", data={"name": name}, follow_redirects=False)
    assert answer.status_code == 303
    return str(answer.headers["location"]).removesuffix("/questions")


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_a_whole_interview_leads_to_the_position(client: TestClient, lang: str) -> None:
    home = begin(client, lang)
    order = []
    for _ in range(MOST):
        page = client.get(f"{home}/questions?lang={lang}")
        if page.url.path == home:
            break
        assert check_page(page.text, lang) == []
        order.append(asked(page.text))
        sent = {"question": order[-1], "typed": ANSWERS[order[-1]], "action": "answer"}
        kept = client.post(f"{home}/questions?lang={lang}", data=sent, follow_redirects=False)
        assert kept.status_code == 303

    assert order == list(ANSWERS)
    position = client.get(f"{home}?lang={lang}&on=2026-11-22")
    assert 'class="status-bound"' in position.text
    assert "9,000" in position.text
    assert check_page(position.text, lang) == []


def test_a_first_answer_comes_after_five_questions(client: TestClient) -> None:
    home = begin(client)
    for name in ("left", "months", "paid", "notices", "place"):
        page = client.get(f"{home}/questions").text
        assert "so-far" not in page
        client.post(f"{home}/questions", data={"question": name, "typed": ANSWERS[name]})

    assert "so-far" in client.get(f"{home}/questions").text


def test_not_knowing_is_an_answer_and_ends_at_the_position(client: TestClient) -> None:
    home = begin(client)
    for _ in range(MOST):
        page = client.get(f"{home}/questions")
        if page.url.path == home:
            break
        client.post(f"{home}/questions", data={"question": asked(page.text), "action": "unknown"})

    position = client.get(home).text
    assert 'class="status-unknown"' in position
    assert "[[event]]" not in text_of(client, home)


def test_an_answer_that_is_not_understood_is_asked_for_again_with_what_was_typed(client: TestClient) -> None:
    home = begin(client)

    answer = client.post(f"{home}/questions", data={"question": "left", "typed": "大概 <b>春天"})

    assert answer.status_code == 422
    assert 'value="大概 &lt;b&gt;春天"' in answer.text
    assert 'aria-describedby="hint wrong"' in answer.text
    assert "event" not in text_of(client, home)
    # and it is there when the page is opened again
    assert "大概" in client.get(f"{home}/questions?at=left").text


def test_going_back_puts_the_new_answer_in_the_place_of_the_old_one(client: TestClient) -> None:
    home = begin(client)
    client.post(f"{home}/questions", data={"question": "left", "typed": "2026-03-31"})
    second = client.get(f"{home}/questions").text

    assert f'href="{home}/questions?at=left"' in second
    assert 'value="2026-03-31"' in client.get(f"{home}/questions?at=left").text
    client.post(f"{home}/questions", data={"question": "left", "typed": "2026-05-31"})

    assert "2026-05-31" in text_of(client, home)
    assert "2026-03-31" not in text_of(client, home)


def test_going_back_to_not_knowing_takes_the_answer_out(client: TestClient) -> None:
    home = begin(client)
    client.post(f"{home}/questions", data={"question": "months", "typed": "24"})
    client.post(f"{home}/questions", data={"question": "months", "action": "unknown"})

    assert "nc_months" not in text_of(client, home)


def test_an_answer_not_understood_leaves_the_one_before_as_it_was(client: TestClient) -> None:
    home = begin(client)
    client.post(f"{home}/questions", data={"question": "left", "typed": "2026-03-31"})

    assert client.post(f"{home}/questions", data={"question": "left", "typed": "嗯嗯嗯"}).status_code == 422
    assert "2026-03-31" in text_of(client, home)


def test_a_question_that_there_is_not_is_not_found(client: TestClient) -> None:
    home = begin(client)

    assert client.post(f"{home}/questions", data={"question": "nonsense", "typed": "1"}).status_code == 404
    assert client.post(f"{home}/questions", data={"question": "nonsense", "action": "unknown"}).status_code == 404
    assert client.get(f"{home}/questions?at=nonsense").status_code == 200


def test_what_is_half_typed_is_there_when_the_page_is_opened_again(client: TestClient) -> None:
    home = begin(client)
    form = f"matter-{home.rpartition('/')[2]}-left"
    assert client.post(f"/typed/{form}", data={"field": "typed", "value": "2026-0"}).status_code == 204

    page = client.get(f"{home}/questions").text
    assert f'data-typed="{form}"' in page
    assert 'value="2026-0"' in page


def test_the_list_says_where_each_person_stands(client: TestClient) -> None:
    home = made(client)

    page = client.get("/matters")

    assert page.status_code == 200
    assert f'href="{home}"' in page.text
    assert "约束" in said(page.text)


def test_names_are_shown_as_text(client: TestClient) -> None:
    home = begin(client, name=SCRIPT)

    for page in (client.get("/matters"), client.get(home), client.get(f"{home}/files")):
        assert page.status_code == 200
        assert SCRIPT not in page.text
        assert "&lt;script&gt;" in page.text


def test_a_matter_needs_no_name(client: TestClient) -> None:
    home = begin(client, "en", name="")

    assert "My matter" in client.get(f"{home}?lang=en").text


def test_a_name_that_is_too_long_is_told_and_stays_typed(client: TestClient) -> None:
    answer = client.post("/matters", data={"name": "长" * 201})

    assert answer.status_code == 422
    assert "长" * 201 in answer.text


@pytest.mark.parametrize(
    "end", ["", "/questions", "/facts", "/events", "/payments", "/parties", "/wages", "/move", "/drafts", "/evidence"]
)
def test_a_matter_that_there_is_not_is_not_found(client: TestClient, end: str) -> None:
    for wrong in ("0" * 32, "nonsense", "..%2f..%2fetc", "%00"):
        assert client.get(f"/matters/{wrong}{end}").status_code == 404


def test_the_pages_of_a_pile_are_no_matter(client: TestClient) -> None:
    store = house(client).store.folders
    pile = store.new("pile", "一叠", datetime.now(UTC))

    assert client.get(f"/matters/{pile.id}").status_code == 404
    assert client.get(f"/matters/new?pile={pile.id}").status_code == 200
    assert client.get("/matters/new?pile=nonsense").status_code == 404


def test_a_matter_that_cannot_be_read_says_where_and_loses_nothing(client: TestClient) -> None:
    home = made(client, {"matter.toml": BARE + b"place = \n"})

    page = client.get(home)

    assert page.status_code == 422
    assert "2" in said(page.text)
    assert client.get(f"{home}/files").status_code == 200
    assert client.get("/matters").status_code == 200


def test_a_place_without_law_is_told_with_a_way_out(client: TestClient) -> None:
    home = made(client, {"matter.toml": b'songbang = 1\nplace = "us-ca"\n'})

    page = client.get(home)

    assert page.status_code == 422
    assert f'href="{home}/parties"' in page.text


def test_hong_kong_is_named_and_no_rule_of_the_mainland_is_applied(client: TestClient) -> None:
    home = made(client, {"matter.toml": b'songbang = 1\nplace = "hk"\n'})

    page = said(client.get(home).text)

    assert "这里没有收录「香港」的法律。" in page
    assert "内地的规定在那里不适用" in page


def test_not_knowing_of_a_notice_is_not_told_as_none(client: TestClient) -> None:
    text = b'songbang = 1\nplace = "cn-sh"\n[facts]\nleft = 2026-03-31\nnc_months = 24\nactivation = "on_notice"\n'

    page = said(client.get(f"{made(client, {'matter.toml': text})}?on=2026-11-22").text)

    assert "你写的事里没有这一步。要是真的没有" in page
    assert "到现在没有" not in page


def test_a_sum_that_is_not_known_does_not_begin_with_nothing(client: TestClient) -> None:
    told = (
        'songbang = 1\nplace = "cn-sh"\n[facts]\nleft = 2026-03-31\nnc_months = 24\n'
        'return_agreed = true\nreturn = "all"\n'
        'damages = [{ multiple = "2", of = "annual_wage_before_exit", for = "non_compete" }]\n'
        '[[event]]\ndate = 2026-11-01\nkind = "unpaid"\nfrom = 2026-04-01\n'
    )

    page = said(client.get(f"{made(client, {'matter.toml': told.encode()})}?on=2026-11-22").text)

    assert "0，另有未知" not in page
    assert "还算不出" in page


def test_a_matter_is_filled_from_a_pile_with_the_words_of_the_papers(client: TestClient) -> None:
    paper = (
        "竞业限制协议\n甲方：甲辰科技有限公司\n乙方：林某\n"
        "第一条 乙方离职后二十四个月内不得到与甲方有竞争关系的单位工作。\n"
        "第二条 竞业限制期间，甲方每月按乙方离职前十二个月平均工资的30%支付经济补偿。\n"
    )
    folders = house(client).store.folders
    pile = folders.new("pile", "一叠", datetime.now(UTC), files={"协议.txt": paper.encode()})

    page = client.post("/matters", data={"name": "", "pile": pile.id})

    assert page.url.path.endswith("/filled")
    assert "二十四个月" in page.text
    assert "协议.txt" in page.text
    assert check_page(client.get(f"{page.url.path}?lang=en").text, "en") == []
    home = page.url.path.removesuffix("/filled")
    assert "nc_months = 24" in text_of(client, home)
    assert asked(client.get(f"{home}/questions").text) == "left"


def test_the_example_is_read_whole(client: TestClient) -> None:
    home = made(client, example())

    assert client.get(home).status_code == 200
