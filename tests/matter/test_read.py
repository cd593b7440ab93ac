"""A matter read from its folder: what is told, and what is said of what cannot be read."""

import random
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.problem import Problem
from songbang.matter.event import EventKind
from songbang.matter.event_fields import FIELDS
from songbang.matter.matter import Bond, Firm, Grant, Matter, Reporting
from songbang.matter.odd import left_unread
from songbang.matter.read import MOST_BYTES, MOST_EVENTS, read_matter, read_text
from songbang.matter.source import Source

EXAMPLE = Path(__file__).parents[2] / "examples" / "matter"


def matter_of(text: str) -> Matter:
    matter = read_text(text)
    assert isinstance(matter, Matter)
    return matter


def problems_of(text: str) -> list[tuple[int | None, str]]:
    return [(problem.line, problem.code) for problem in matter_of(text).problems]


def test_the_example_is_read_whole() -> None:
    matter = read_matter(EXAMPLE)
    assert isinstance(matter, Matter)
    assert matter.problems == ()
    assert matter.place == "cn-sh"
    assert matter.facts["comp_share"] == Decimal("0.30")
    assert [event.kind.value for event in matter.events] == [
        *("hired", "signed", "left", "paid", "paid", "unpaid", "reminded"),
    ]
    assert matter.events[2].day == date(2026, 3, 31)
    assert matter.agreement.competitors is not None
    assert matter.agreement.competitors[0] == Firm("乙巳网络有限公司", ("乙巳",), ("乙巳智能科技有限公司",))
    assert matter.agreement.competitors[2] == Firm("丁未云计算有限公司")
    assert matter.agreement.reporting == (Reporting("quarter", 10),)
    assert len({line.month for line in matter.wages}) == 12
    assert read_matter(EXAMPLE / "matter.toml") == matter


def test_each_fact_knows_where_it_was_told() -> None:
    matter = matter_of(
        'place = "CN-SH"\n[facts]\nnc_months = 24\nrole = "other"\n'
        '[[source]]\nfact = "nc_months"\npaper = "协议.docx"\nstart = 3\nend = 5\ntext = " 二年\\n"\n'
    )
    assert matter.place == "cn-sh"
    assert matter.told["nc_months"] == Source("协议.docx", None, " 二年\n", 3, 5)
    assert matter.told["role"] == Source("matter.toml", 4)


def test_bonds_and_grants_are_typed() -> None:
    matter = matter_of(
        '[[bond]]\nkind = "training"\nstart = 2025-01-01\nmonths = 36\ndamages = "60000"\ncost = 60000\n'
        '[[grant]]\nname = "期权"\nunvested = 100\nvests = [{ date = 2026-12-31, shares = 50 }, [2025-12-31, 50]]\n'
    )
    assert matter.problems == ()
    assert matter.bonds == (Bond("training", date(2025, 1, 1), 36, Decimal(60000), Decimal(60000)),)
    vests = ((date(2025, 12, 31), Decimal(50)), (date(2026, 12, 31), Decimal(50)))
    assert matter.grants == (Grant("期权", unvested=Decimal(100), vests=vests),)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('plaice = "cn"\n', (1, "unknown_field")),
        ('\nplace = "上海"\n', (2, "wrong_value")),
        ("songbang = 2\n", (1, "newer_format")),
        ("[facts]\nnc_month = 24\n", (2, "unknown_fact")),
        ("[facts]\n\ncomp_share = -1\n", (3, "wrong_fact")),
        ("[facts]\npaid = [\n  {from = 2026-04-02, to = 2026-04-01, amount = 1},\n]\n", (2, "wrong_fact")),
        ("facts = 3\n", (1, "wrong_value")),
        ("[facts]\non = 2026-01-01\n", (2, "unknown_fact")),
        ('[[event]]\ndate = 2026-01-01\nkind = "lefd"\n', (3, "unknown_event")),
        ("[[event]]\ndate = 2026-01-01\n", (1, "needed_field")),
        ('[[event]]\nkind = "left"\n', (1, "needed_field")),
        ('[[event]]\nkind = "paid"\ndate = 2026-01-01\n', (1, "needed_field")),
        ('[[event]]\nkind = "left"\ndate = 2026-02-30\n', (3, "wrong_value")),
        ('[[event]]\nkind = "left"\ndate = 2026-13-01\n', (3, "wrong_value")),
        ('[[event]]\nkind = "left"\ndate = 1026-01-01\n', (3, "wrong_value")),
        ('[[event]]\nkind = "left"\ndate = 2026年3月1日\n', (3, "wrong_value")),
        ('[[event]]\nkind = "left"\ndate = 2026-01-01\nended_by = "me"\n', (4, "wrong_value")),
        ('[[event]]\nkind = "left"\ndate = 2026-01-01\namount = 1\n', (4, "unknown_field")),
        ('[[event]]\nkind = "paid"\ndate = 2026-01-01\namount = -1\n', (4, "wrong_value")),
        ('[[event]]\nkind = "unpaid"\ndate = 2026-01-01\nfrom = 2026-01-02\nto = 2026-01-01\n', (5, "wrong_value")),
        ('[[source]]\nfact = "nc_months"\npaper = "a"\n', (2, "no_such_fact")),
        ('[[source]]\nfact = "months"\npaper = "a"\n', (2, "unknown_fact")),
        ('[person]\nnam = "林"\n', (2, "unknown_field")),
        ("[agreement]\ncompetitors = [\n  1,\n]\n", (3, "wrong_value")),
        ('[agreement]\ncompetitors = [\n  "甲",\n  { alias = "乙" },\n]\n', (4, "unknown_field")),
        ('[agreement]\nreporting = [{ every = "week" }]\n', (2, "wrong_value")),
        ('[[bond]]\nkind = "training"\n', (1, "needed_field")),
        ("[[grant]]\nname = 'x'\nvests = [1]\n", (3, "wrong_value")),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, wrong: tuple[int, str]) -> None:
    assert wrong in problems_of(text)
    assert left_unread(matter_of(text).problems)


def test_the_rest_of_a_file_with_a_wrong_value_counts() -> None:
    matter = matter_of(
        'place = "cn-sh"\n[facts]\nnc_months = "x"\ncomp_share = "0.3"\n'
        '[[event]]\ndate = 2026-02-30\nkind = "left"\n[[event]]\ndate = 2026-03-31\nkind = "left"\nnonsense = 1\n'
    )
    assert matter.facts == {"comp_share": Decimal("0.3")}
    assert [(event.day, event.fields) for event in matter.events] == [(date(2026, 3, 31), {})]


def test_a_misspelt_name_is_answered_with_the_nearest() -> None:
    problems = matter_of('[facts]\nnc_month = 24\n[[event]]\ndate = 2026-01-01\nkind = "piad"\n').problems
    assert "nc_months" in problems[0].do.en.split("?")[0]
    assert "paid" in problems[1].do.zh.split("？")[0]


@pytest.mark.parametrize(
    ("text", "line"),
    [("[[event]\n", 1), ("a = 1\nb =\n", 2), ("a = 1\na = 2\nb = 3\n", 2), ("a = [1,\n2\n", 2), ('a = "x\n', 1)],
)
def test_what_is_no_toml_is_refused_whole_with_its_line(text: str, line: int) -> None:
    problem = read_text(text)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.line) == ("unreadable", line)


def test_no_matter_too_much_of_it_and_what_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / "matter.toml"
    missing = read_matter(tmp_path)
    file.write_text("# " + "x" * MOST_BYTES, encoding="utf-8")
    large = read_matter(tmp_path)
    file.write_text("event = [" + "{}," * (MOST_EVENTS + 1) + "]", encoding="utf-8")
    many = read_matter(tmp_path)
    file.write_bytes(b"a = 1\nb = '\xff'\n")
    odd = read_matter(tmp_path)
    found = [missing, large, many, odd]
    assert all(isinstance(one, Problem) for one in found)
    assert [getattr(one, "code", "") for one in found] == ["no_matter", "too_large", "too_large", "unreadable"]
    assert getattr(odd, "line", 0) == 2


def test_one_file_of_wages_counts_and_a_second_is_told(tmp_path: Path) -> None:
    (tmp_path / "matter.toml").write_text("songbang = 1\n", encoding="utf-8")
    (tmp_path / "wages.csv").write_text("月份,项目,金额\n2026-01,基本工资,9000\n", encoding="utf-8")
    (tmp_path / "wages.tsv").write_text("月份\t项目\t金额\n2026-01\t基本工资\t9000\n", encoding="utf-8")
    matter = read_matter(tmp_path)
    assert isinstance(matter, Matter)
    assert [line.amount for line in matter.wages] == [Decimal(9000)]
    assert [(problem.code, problem.paper) for problem in matter.problems] == [("several_wages", "wages.tsv")]


@pytest.mark.parametrize(
    ("events", "code"),
    [
        (["2026-03-31 left", "2026-04-01 hired"], "odd_order"),
        (["2026-03-31 left", "2026-02-01 paid amount=1"], "odd_order"),
        (["2026-03-31 left", "2026-03-01 reminded"], "odd_order"),
        (["2026-03-31 left_firm", "2026-04-01 joined_firm"], "odd_order"),
        (["2026-03-31 left", "2026-04-30 left"], "told_twice"),
        (["2026-05-10 paid amount=1 from=2026-04-01 to=2026-04-30", "2026-06-01 unpaid from=2026-04-01"], "told_twice"),
    ],
)
def test_what_cannot_have_happened_so_is_told_and_counts(events: list[str], code: str) -> None:
    text = "".join(entry(one) for one in events)
    matter = matter_of(text)
    assert [problem.code for problem in matter.problems] == [code]
    assert matter.problems[0].line in {event.source.line for event in matter.events}
    assert len(matter.events) == 2
    assert not left_unread(matter.problems)


def test_a_day_told_twice_and_differently_is_told() -> None:
    assert problems_of("[facts]\nleft = 2026-03-30\n" + entry("2026-03-31 left")) == [(3, "told_twice")]
    assert problems_of("[facts]\nleft = 2026-03-31\n" + entry("2026-03-31 left")) == []


def test_pay_that_came_after_it_was_missing_is_no_contradiction() -> None:
    late = "2026-09-10 paid amount=1 from=2026-04-01 to=2026-04-30"
    assert problems_of(entry("2026-06-01 unpaid from=2026-04-01") + entry(late)) == []


def entry(told: str) -> str:
    day, kind, *fields = told.split(" ")
    return f'[[event]]\ndate = {day}\nkind = "{kind}"\n' + "".join(f"{field}\n".replace("=", " = ") for field in fields)


ENTRIES = st.lists(
    st.builds(
        "{} {}{}".format,
        st.dates(date(2026, 1, 1), date(2026, 1, 4)),
        st.sampled_from([kind.value for kind in EventKind if "amount" in FIELDS[kind]]),
        st.sampled_from([" amount=1", " amount=2", " amount=2 order=1", " amount=2 order=2"]),
    ),
    max_size=8,
)


@given(ENTRIES, st.randoms())
def test_the_order_of_the_file_changes_nothing(told: list[str], chance: random.Random) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)
    one, other = (matter_of("".join(map(entry, rows))) for rows in (told, shuffled))
    assert one.events == other.events
    assert list(one.events) == sorted(one.events, key=lambda event: (event.day, event.order))
    assert one.facts == other.facts


ROWS = (EXAMPLE / "matter.toml").read_text(encoding="utf-8").splitlines(keepends=True)
ODD = """[[event]]
date = 2026-02-30
[facts]
x = [1, [2, {y = 3}]]
[a.b]
amount = nan
[
damages = 1e400
place = []
event = 3
kind = ["left"]
competitors = {}
\x00
]] = {
""".splitlines(keepends=True)
PIECES = st.sampled_from([*ROWS, *ODD])


@given(st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=60))
def test_no_text_raises_and_every_problem_has_a_line_of_the_file(text: str) -> None:
    read = read_text(text)
    problems = read.problems if isinstance(read, Matter) else (read,)
    rows = text.count("\n") + 1
    assert all(problem.line is not None and 1 <= problem.line <= rows for problem in problems)
    assert all(problem.says.zh and problem.says.en and problem.do.zh and problem.do.en for problem in problems)


def test_brackets_a_thousand_deep_are_refused() -> None:
    assert isinstance(read_text("a = " + "[" * 3000 + "]" * 3000), Problem)
    assert isinstance(read_text("a = " + "9" * 9000), Problem)


def test_a_few_days_that_are_none_lose_themselves_alone_and_many_the_file() -> None:
    wrong = '[[event]]\nkind = "left"\ndate = 2026-02-30\n'
    assert [problem.line for problem in matter_of(wrong * 2).problems if problem.code == "wrong_value"] == [3, 6]
    assert isinstance(read_text(wrong * 50), Problem)
