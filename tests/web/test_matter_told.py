"""What a person tells of a matter on pages: events, facts, payments, places and names; nothing typed is lost."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.testclient import TestClient
from tests.web.front import opened
from tests.web.matters import BARE, SCRIPT, made, said, text_of

from songbang.matter.event import EventKind
from songbang.web.matters.event_groups import GROUPS
from songbang.web.matters.fact_groups import fact_groups
from songbang.web.matters.months import month_days


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with opened(tmp_path_factory.mktemp("told")) as found:
        yield found


@pytest.fixture
def home(client: TestClient) -> str:
    return made(client, {"matter.toml": BARE})


def seen(client: TestClient, address: str) -> str:
    found = re.search(r'name="seen" value="(\d+)"', client.get(address).text)
    assert found is not None
    return found[1]


def test_every_kind_of_event_has_its_place_and_its_form(client: TestClient, home: str) -> None:
    listed = [kind for kinds in GROUPS.values() for kind in kinds]

    assert sorted(listed) == sorted(EventKind)
    for kind in listed:
        assert f'value="{kind.value}"' in client.get(f"{home}/events?kind={kind.value}").text


def test_an_event_is_added_and_taken_out_after_one_question(client: TestClient, home: str) -> None:
    told = {"kind": "paid", "date": "2026年5月10日", "amount": "9,000元", "from": "2026-04-01", "to": "2026-04-30"}
    page = client.post(f"{home}/events", data=told)

    assert "9,000 元" in said(page.text)
    assert 'amount = "9000"' in text_of(client, home)
    link = re.search(rf'href="{home}/events\?remove=(\w+)"', page.text)
    assert link is not None
    asked = client.get(f"{home}/events?remove={link[1]}").text
    line, mark = re.search(r'name="line" value="(\d+)"', asked), re.search(r'name="mark" value="(\w+)"', asked)
    assert line is not None
    assert mark is not None
    client.post(f"{home}/events/remove", data={"line": line[1], "mark": mark[1]})

    assert "[[event]]" not in text_of(client, home)


def test_an_event_that_became_another_is_not_taken_out(client: TestClient, home: str) -> None:
    client.post(f"{home}/events", data={"kind": "left", "date": "2026-03-31"})

    answer = client.post(f"{home}/events/remove", data={"line": "3", "mark": "0" * 16})

    assert answer.status_code == 422
    assert "[[event]]" in text_of(client, home)
    for line in ("", "x", "9" * 40, "-1", "²"):
        assert client.post(f"{home}/events/remove", data={"line": line, "mark": ""}).status_code == 404


@pytest.mark.parametrize(
    ("told", "wants"),
    [
        ({"kind": "paid", "date": "去年", "amount": "9000"}, "2026-01-31"),
        ({"kind": "paid", "date": "2026-05-10", "amount": "很多"}, "4500.50"),
        ({"kind": "paid", "date": "2026-05-10"}, "「收到补偿」要写上「金额（元）」"),
        ({"kind": "paid", "date": "2026-05-10", "amount": "-9000"}, "「金额（元）」的值「-9000」读不懂"),
        ({"kind": "paid", "date": "", "amount": "9000"}, "还没有写是哪一天"),
        (
            {"kind": "paid", "date": "2026-05-10", "amount": "1", "from": "2026-05-01", "to": "2026-04-01"},
            "“到哪天”早于“从哪天”",
        ),
        ({"kind": "left", "date": "2026-03-31", "ended_by": "nobody"}, "expiry"),
    ],
)
def test_an_event_that_cannot_be_read_is_asked_for_again(
    client: TestClient, home: str, told: dict[str, str], wants: str
) -> None:
    page = client.post(f"{home}/events", data={**told, "note": SCRIPT})

    assert page.status_code == 422
    assert wants in said(page.text)
    assert SCRIPT not in page.text
    assert "&lt;script&gt;" in page.text
    assert f'value="{told["date"]}"' in page.text
    assert "[[event]]" not in text_of(client, home)


def test_kinds_that_there_are_not_are_not_found(client: TestClient, home: str) -> None:
    assert client.get(f"{home}/events?kind=party").status_code == 404
    assert client.post(f"{home}/events", data={"kind": "party", "date": "2026-03-31"}).status_code == 404
    assert client.get(f"{home}/facts?fact=party").status_code == 404
    assert client.post(f"{home}/facts", data={"name": "party", "value": "1"}).status_code == 404


def test_payments_are_entered_at_one_go(client: TestClient, home: str) -> None:
    rows = {"day-1": "2026-05-10", "amount-1": "9000", "month-1": "2026-04", "day-3": "2026.6.10", "amount-3": "0.9万"}
    page = client.post(f"{home}/payments", data={**rows, "month-3": "2026年5月"})

    assert page.url.path == f"{home}/events"
    text = text_of(client, home)
    assert text.count('kind = "paid"') == 2
    assert "from = 2026-05-01" in text
    assert "to = 2026-05-31" in text


@pytest.mark.parametrize("wrong", [{"month-2": "13月"}, {"amount-2": "x"}, {"day-2": "bald", "amount-2": "9000"}])
def test_one_payment_that_cannot_be_read_keeps_all_back(client: TestClient, home: str, wrong: dict[str, str]) -> None:
    rows = {"day-1": "2026-05-10", "amount-1": "9000", "day-2": "2026-06-10", "amount-2": "9000", **wrong}

    page = client.post(f"{home}/payments", data=rows)

    assert page.status_code == 422
    assert "第 2 行" in page.text
    assert 'value="2026-05-10"' in page.text
    assert "[[event]]" not in text_of(client, home)
    assert client.post(f"{home}/payments", data={}).status_code == 422


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("2026-02", ("2026-02-01", "2026-02-28")),
        ("2024年2月", ("2024-02-01", "2024-02-29")),
        ("202612", ("2026-12-01", "2026-12-31")),
        ("2026-13", None),
        ("2026", None),
        ("0000-01", None),
        ("二月", None),
    ],
)
def test_a_month_has_its_days(written: str, days: tuple[str, str] | None) -> None:
    found = month_days(written)

    assert found is None if days is None else found is not None and tuple(map(str, found)) == days


def test_every_fact_has_a_form(client: TestClient, home: str) -> None:
    page = client.get(f"{home}/facts").text

    for names in fact_groups().values():
        for name in names:
            assert f"{home}/facts?fact={name}#f" in page
            assert client.get(f"{home}/facts?fact={name}").status_code == 200


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ({"name": "nc_months", "value": "24"}, "nc_months = 24"),
        ({"name": "comp_share", "value": "三成"}, 'comp_share = "0.3"'),
        ({"name": "avg12", "value": "3万"}, 'avg12 = "30000"'),
        ({"name": "signed", "value": "2023年5月8日"}, "signed = 2023-05-08"),
        ({"name": "access_to_secrets", "value": "no"}, "access_to_secrets = false"),
        ({"name": "role", "value": "senior_technical"}, 'role = "senior_technical"'),
        ({"name": "territory", "value": "中国境内"}, 'territory = "中国境内"'),
        ({"name": "wages", "value": "30,000\r\n31,000"}, 'wages = ["30000", "31000"]'),
        ({"name": "clauses", "value-non_compete": "yes", "value-monitoring": "yes"}, '["non_compete", "monitoring"]'),
        ({"name": "damages", "amount": "50万"}, 'amount = "500000"'),
        ({"name": "damages", "multiple": "2", "of": "annual_wage_before_exit"}, 'multiple = "2"'),
        ({"name": "return", "value": "all"}, 'return = "all"'),
    ],
)
def test_a_fact_is_set_and_taken_out(client: TestClient, home: str, told: dict[str, str], written: str) -> None:
    page = client.post(f"{home}/facts", data=told)

    assert page.status_code == 200
    assert written in text_of(client, home)
    assert f"{home}/facts?remove={told['name']}" in page.text
    asked = client.get(f"{home}/facts?remove={told['name']}").text
    assert f'name="name" value="{told["name"]}"' in asked
    client.post(f"{home}/facts/remove", data={"name": told["name"]})
    assert told["name"] not in text_of(client, home)


@pytest.mark.parametrize(
    "told",
    [
        {"name": "nc_months", "value": "many"},
        {"name": "nc_months", "value": ""},
        {"name": "avg12", "value": "不少"},
        {"name": "signed", "value": "2026-02-30"},
        {"name": "access_to_secrets", "value": "maybe"},
        {"name": "activation", "value": "magic"},
        {"name": "wages", "value": "30,000,31,000"},
        {"name": "clauses"},
        {"name": "damages", "amount": "x"},
        {"name": "damages", "multiple": "2"},
        {"name": "damages", "amount": "200000", "multiple": "2", "of": "monthly_wage"},
        {"name": "comp_share", "value": "30"},
        {"name": "comp_share", "value": "-5%"},
        {"name": "avg12", "value": "-1"},
        {"name": "damages", "multiple": "2", "of": "nonsense"},
        {"name": "return", "value": "some"},
    ],
)
def test_a_fact_that_cannot_be_read_is_asked_for_again(client: TestClient, home: str, told: dict[str, str]) -> None:
    page = client.post(f"{home}/facts", data=told)

    assert page.status_code == 422
    assert 'role="alert"' in page.text
    assert 'id="f"' in page.text
    assert "[facts]" not in text_of(client, home)
    assert f"「{told['name']}」" not in page.text


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("many", "“months of the non-compete” cannot be read. a whole number, such as 24"),
        ("", "No value was written yet. a whole number, such as 24"),
    ],
)
def test_what_is_wrong_is_said_with_the_words_of_the_page(client: TestClient, home: str, value: str, says: str) -> None:
    spoken = {"accept-language": "en"}
    page = client.post(f"{home}/facts", data={"name": "nc_months", "value": value}, headers=spoken)

    assert says in said(page.text)


def test_two_pages_at_once_do_not_overwrite_each_other(client: TestClient, home: str) -> None:
    first = second = seen(client, f"{home}/facts?fact=nc_months")
    client.post(f"{home}/facts", data={"name": "nc_months", "value": "24", "seen": first})

    late = client.post(f"{home}/facts", data={"name": "nc_months", "value": "12", "seen": second})

    assert late.status_code == 409
    assert "nc_months = 24" in text_of(client, home)
    # what was typed there is not lost: it stands in the form when it is opened again
    assert 'value="12"' in client.get(f"{home}/facts?fact=nc_months").text
    out = {"name": "nc_months", "seen": second}
    assert client.post(f"{home}/facts/remove", data=out).status_code == 409


def test_many_pages_at_once_lose_no_event(client: TestClient, home: str) -> None:
    def add(day: int) -> int:
        told = {"kind": "paid", "date": f"2026-05-{day:02}", "amount": "1"}
        return client.post(f"{home}/events", data=told, follow_redirects=False).status_code

    with ThreadPoolExecutor(8) as crew:
        statuses = list(crew.map(add, range(1, 25)))

    assert set(statuses) <= {303, 409}
    assert text_of(client, home).count("[[event]]") == statuses.count(303) > 12


def test_what_is_typed_stands_in_its_form_until_it_is_taken(client: TestClient, home: str) -> None:
    folder = home.rpartition("/")[2]
    for form, end in (("event-paid", "/events?kind=paid"), ("fact-avg12", "/facts?fact=avg12"), ("move", "/move")):
        field = {"event-paid": "note", "fact-avg12": "value", "move": "firms"}[form]
        client.post(f"/typed/matter-{folder}-{form}", data={"field": field, "value": "写到一半"})
        page = client.get(f"{home}{end}").text
        assert f'data-typed="matter-{folder}-{form}"' in page
        assert "写到一半" in page
    client.post(f"{home}/events", data={"kind": "paid", "date": "2026-05-10", "amount": "1"})

    assert "写到一半" not in client.get(f"{home}/events?kind=paid").text


def test_place_and_names_are_kept(client: TestClient, home: str) -> None:
    told = {"place": "深圳", "person-name": "林某", "employer-name": "甲辰科技", "employer-address": "示例路 1 号"}
    page = client.post(f"{home}/parties", data=told)

    assert page.status_code == 200
    text = text_of(client, home)
    assert 'place = "cn-gd-sz"' in text
    assert 'name = "甲辰科技"' in text
    assert "深圳" in client.get(f"{home}/parties").text


@pytest.mark.parametrize("place", ["月球", "us-ca", "Hong Kong"])
def test_a_place_that_is_not_known_or_not_held_is_asked_for_again(client: TestClient, home: str, place: str) -> None:
    page = client.post(f"{home}/parties", data={"place": place, "person-name": "林某"})

    assert page.status_code == 422
    assert 'value="林某"' in page.text
    assert "林某" not in text_of(client, home)


def test_a_form_of_any_size_is_refused_in_words(client: TestClient, home: str) -> None:
    assert client.post(f"{home}/facts", data={"name": "territory", "value": "长" * 20_001}).status_code == 422
    assert client.post(f"{home}/facts", data={f"field-{at}": "1" for at in range(500)}).status_code == 400
    assert client.post(f"{home}/facts", files={"name": ("nc_months", b"24")}).status_code < 500
    assert client.post(f"{home}/facts", content=b"\xff\xfe%ff=%00", headers={"content-type": "x"}).status_code < 500
