"""`songbang matter new` and `songbang matter event` as a person runs them."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.cli.typed import songbang

from songbang.cli.main import run
from songbang.matter.matter import Matter
from songbang.matter.read import read_matter

SCHEMA = json.loads((Path(__file__).parents[1] / "reports" / "read.schema.json").read_text("utf-8"))
COMMAND = [sys.executable, "-c", "from songbang.cli.main import run; run()"]
WHOLE = "2026-03-31\n两年\n没有\n没有\n上海\n前12个月平均工资的30%\n3万\n高级技术，接触过\n"
ON = ("--on", "2026-11-22")


def here(capfd: pytest.CaptureFixture[str], *words: str | Path) -> tuple[object, str]:
    """The exit code and standard error of a command line run in this process."""
    with pytest.raises(SystemExit) as left:
        run([str(word) for word in words])
    return left.value.code, capfd.readouterr().err


def matter_in(folder: Path) -> Matter:
    matter = read_matter(folder)
    assert isinstance(matter, Matter)
    return matter


def test_eight_answers_make_a_matter_and_two_answers_come_back(tmp_path: Path) -> None:
    answer = songbang("matter", "new", "m", *ON, at=tmp_path, given=WHOLE)
    assert (answer.code, answer.err) == (0, "")
    matter = matter_in(tmp_path / "m")
    assert matter.place == "cn-sh"
    assert matter.facts == {
        "nc_months": 24,
        "comp_stated": True,
        "comp_share": Decimal("0.3"),
        "comp_of": "average_wage_12m",
        "avg12": Decimal(30000),
        "role": "senior_technical",
        "access_to_secrets": True,
    }
    assert [(event.kind.value, event.day, dict(event.fields)) for event in matter.events] == [
        ("left", date(2026, 3, 31), {}),
        ("unpaid", date(2026, 11, 22), {"from": date(2026, 4, 1)}),
    ]
    first, _, second = answer.text.partition("目前的情况（2026-11-22）")
    assert len([line for line in first.split("\n") if "？" in line]) == 5
    assert "2028 年 3 月 31 日" in second
    assert "目前的情况（2026-11-22）" in second
    assert "不是法律意见" in second


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_who_knows_nothing_gets_an_answer_too(tmp_path: Path, lang: str) -> None:
    answer = songbang("matter", "new", "m", "--lang", lang, *ON, at=tmp_path, given="?\n不知道\n\n")
    assert (answer.code, answer.err) == (0, "")
    matter = matter_in(tmp_path / "m")
    assert (matter.facts, matter.events, matter.place) == ({}, (), None)


def test_an_answer_that_is_not_understood_counts_as_not_known(tmp_path: Path) -> None:
    answer = songbang("matter", "new", "m", *ON, at=tmp_path, given="去年\n24\n")
    assert answer.code == 0
    assert "没看懂「去年」" in answer.text
    assert matter_in(tmp_path / "m").events == ()
    assert matter_in(tmp_path / "m").facts == {"nc_months": 24}


def test_who_is_still_employed_is_not_asked_about_pay(tmp_path: Path) -> None:
    answer = songbang("matter", "new", "m", *ON, "--json", "--lang", "en", at=tmp_path, given="still employed\n24\n")
    document = json.loads(answer.out)
    assert document["asked"] == ["left", "months", "place", "agreed", "wage", "post"]
    assert document["answered"] == ["left", "months"]
    assert document["problems"] == []
    assert matter_in(tmp_path / "m").facts["employed"] is True


def test_a_matter_that_is_there_goes_on_with_what_is_missing(tmp_path: Path) -> None:
    songbang("matter", "new", "m", *ON, at=tmp_path, given="2026-03-31\n")
    file = tmp_path / "m" / "matter.toml"
    mine = f"{file.read_text('utf-8')}\n# 我的备注\n"
    file.write_text(mine, encoding="utf-8")
    answer = songbang("matter", "new", "m", *ON, "--json", at=tmp_path, given="?\n没有\n")
    assert json.loads(answer.out)["asked"][:2] == ["months", "paid"]
    assert file.read_text("utf-8").startswith(mine)
    assert len(matter_in(tmp_path / "m").events) == 2


def test_answers_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WHOLE, encoding="utf-8")
    assert songbang("matter", "new", "m", "--answers", "a.txt", *ON, at=tmp_path).code == 0
    assert matter_in(tmp_path / "m").facts["avg12"] == Decimal(30000)
    refused = songbang("matter", "new", "n", "--answers", "b.txt", at=tmp_path)
    assert refused.code == 3
    assert "b.txt" in refused.err
    assert "Traceback" not in refused.err


def test_where_no_matter_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    inside = songbang("matter", "new", "file/m", at=tmp_path)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "matter.toml").write_text("[[event]\n", encoding="utf-8")
    broken = songbang("matter", "new", "broken", at=tmp_path, given=WHOLE)
    assert (inside.code, broken.code) == (2, 3)
    assert "第 1 行" in broken.err
    assert (tmp_path / "broken" / "matter.toml").read_text("utf-8") == "[[event]\n"


def test_a_locked_matter_is_not_begun_a_second_time(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "m.age").write_bytes(b"age")
    code, said = here(capfd, "matter", "new", tmp_path / "m")
    assert code == 2
    assert "songbang matter unlock" in said
    assert not (tmp_path / "m").exists()


def test_a_place_whose_law_is_not_held_is_kept_and_told(tmp_path: Path) -> None:
    answer = songbang("matter", "new", "m", *ON, at=tmp_path, given="2026-03-31\n24\n没有\n没有\n新加坡\n")
    assert answer.code == 0
    assert "sg" in answer.text
    assert matter_in(tmp_path / "m").place == "sg"


class Terminal:
    """A command at a real terminal."""

    def __init__(self, *words: str, at: Path) -> None:
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen([*COMMAND, *words], cwd=at, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)

    def read_until(self, words: str) -> str:
        said = b""
        while words.encode() not in said:
            ready, _, _ = select.select([self.ours], [], [], 60)
            assert ready, said.decode("utf-8", errors="replace")
            try:
                said += os.read(self.ours, 4096)
            except OSError:  # the other side has closed
                break
        return said.decode("utf-8", errors="replace")

    def type(self, words: str) -> None:
        os.write(self.ours, f"{words}\n".encode())


def test_at_a_terminal_an_odd_answer_is_asked_for_once_more(tmp_path: Path) -> None:
    terminal = Terminal("matter", "new", "m", *ON, at=tmp_path)
    terminal.read_until("> ")
    terminal.type("last year")
    assert "2026-03-31" in terminal.read_until("> ")  # what an answer looks like
    terminal.type("2026.3.31")
    terminal.read_until("> ")
    terminal.type("\n\n\n\n\n\n\n")
    terminal.read_until("songbang stand")
    assert terminal.process.wait(timeout=60) == 0
    os.close(terminal.ours)
    assert [event.day for event in matter_in(tmp_path / "m").events] == [date(2026, 3, 31)]


def test_who_stops_in_the_middle_keeps_what_was_answered(tmp_path: Path) -> None:
    terminal = Terminal("matter", "new", "m", *ON, at=tmp_path)
    terminal.read_until("> ")
    terminal.type("2026-03-31")
    terminal.read_until("> ")
    terminal.process.send_signal(signal.SIGINT)
    assert "接着问" in terminal.read_until("接着问")
    assert terminal.process.wait(timeout=60) == 130
    os.close(terminal.ours)
    assert [event.day for event in matter_in(tmp_path / "m").events] == [date(2026, 3, 31)]


PAPER = """竞业限制协议
甲方：甲辰科技有限公司
乙方：林某
第一条 乙方离职后二十四个月内，不得到乙巳网络有限公司、丙午数据有限公司及其他与甲方有竞争关系的企业任职。
第二条 竞业限制期间，甲方每月支付乙方离职前十二个月平均工资的30%作为补偿。
第三条 乙方违反竞业限制的，应当返还已付的全部补偿，并向甲方支付违约金500,000元。
第四条 竞业限制期间，乙方应当每季度结束后十日内向甲方报告就业情况。
甲方（盖章）：甲辰科技有限公司   2023年5月8日
乙方（签字）：林某   2023年5月8日
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    (tmp_path / "协议.txt").write_text(PAPER, encoding="utf-8")
    assert songbang("read", "协议.txt", "--place", "cn-sh", *ON, at=tmp_path).code == 0
    return tmp_path / "songbang-report"


def test_the_report_lies_beside_its_page_as_json(report: Path, tmp_path: Path) -> None:
    answer = songbang("read", "协议.txt", "--place", "cn-sh", *ON, "--json", at=tmp_path)
    written = json.loads((report / "report.json").read_text("utf-8"))
    assert written == json.loads(answer.out)
    jsonschema.validate(written, SCHEMA)


def test_what_the_papers_say_is_filled_with_its_words(report: Path, tmp_path: Path) -> None:
    answer = songbang("matter", "new", "m", "--from-report", report, *ON, "--json", at=tmp_path, given="2026-03-31\n")
    document = json.loads(answer.out)
    assert answer.code == 0
    assert {"place", "employer", "person", "nc_months", "comp_share", "damages", "return"} <= set(document["filled"])
    assert document["asked"] == ["left", "paid", "notices", "wage", "post"]
    matter = matter_in(tmp_path / "m")
    assert (matter.person.name, matter.employer.name) == ("林某", "甲辰科技有限公司")
    assert matter.facts["nc_months"] == 24
    assert matter.facts["comp_share"] == Decimal("0.3")
    assert matter.facts["damages"] == ({"amount": Decimal(500000), "currency": "CNY", "for": "non_compete"},)
    assert matter.agreement.competitors is not None
    assert [firm.name for firm in matter.agreement.competitors] == ["乙巳网络有限公司", "丙午数据有限公司"]
    assert [one.every for one in matter.agreement.reporting] == ["quarter"]
    text = songbang("text", "协议.txt", at=tmp_path).text
    told = {name: source for name, source in matter.told.items() if source.line is None}
    assert {"nc_months", "comp_share", "damages"} <= set(told)
    for source in told.values():
        assert source.file == "协议.txt"
        assert source.start is not None
        assert source.end is not None
        assert text[source.start : source.end] == source.text != ""


def test_what_is_there_already_stays(report: Path, tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    mine = 'place = "cn-bj"\n\n[facts]\nnc_months = 12\n\n[person]\nname = "我"\n'
    (tmp_path / "m" / "matter.toml").write_text(mine, encoding="utf-8")
    for _ in range(2):
        assert songbang("matter", "new", "m", "--from-report", report / "report.json", *ON, at=tmp_path).code == 0
    matter = matter_in(tmp_path / "m")
    assert (matter.place, matter.facts["nc_months"], matter.person.name) == ("cn-bj", 12, "我")
    assert matter.told["nc_months"].line == 4
    assert matter.problems == ()
    assert len(matter.events) <= 1


def test_papers_that_differ_are_told(tmp_path: Path) -> None:
    (tmp_path / "pile").mkdir()
    (tmp_path / "pile" / "a.txt").write_text(PAPER, encoding="utf-8")
    shorter = "录用通知书\n林某：公司录用你。你离职后十二个月内不得到与公司有竞争关系的企业任职。\n"
    (tmp_path / "pile" / "b.txt").write_text(shorter, encoding="utf-8")
    songbang("read", "pile", *ON, at=tmp_path)
    answer = songbang("matter", "new", "m", "--from-report", "songbang-report", *ON, at=tmp_path)
    assert "「竞业限制的月数」先按 24 填了；文件里另有 12" in answer.err
    assert matter_in(tmp_path / "m").facts["nc_months"] == 24


@pytest.mark.parametrize(
    "written",
    [
        *("", "no json", "[]", "{}", '{"command": "law"}', '{"command": "read"}', '{"command": "read", "facts": 3}'),
        "[" * 100_000,
    ],
)
def test_what_is_no_report_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str], written: str) -> None:
    (tmp_path / "r.json").write_text(written, encoding="utf-8")
    words = ("--from-report", tmp_path / "r.json", "--answers", tmp_path / "r.json")
    code, said = here(capfd, "matter", "new", tmp_path / "m", *words)
    assert code == 3
    assert "r.json" in said


def test_a_report_that_lies_fills_nothing_that_cannot_be_read(tmp_path: Path) -> None:
    told: dict[str, Any] = {
        "nc_months": {"value": "many", "paper": 3},
        "evil": {"value": 1},
        "comp_share": {"value": "0.3", "paper": "a", "start": -1, "end": "x", "text": 5},
        "comp_amount": {"value": -3},
        "role": [],
    }
    facts = {
        "told": told,
        "agreement": {
            "scope": {"value": "x"},
            "open_list": {"value": 2},
            "reporting": {"value": [3, {"every": "day"}]},
        },
        "place": "..",
        "employer": {},
        "signed_on": "never",
    }
    document = {
        "command": "read",
        "facts": facts,
        "competitors": [1, {"name": 2}, {"name": "甲", "aliases": [1, "乙"]}],
    }
    (tmp_path / "r.json").write_text(json.dumps(document), encoding="utf-8")
    answer = songbang("matter", "new", "m", "--from-report", "r.json", *ON, at=tmp_path)
    assert "Traceback" not in answer.err
    matter = matter_in(tmp_path / "m")
    assert matter.facts == {"comp_share": Decimal("0.3")}
    assert (matter.agreement.scope, matter.agreement.reporting) == ("x", ())
    assert matter.problems == ()


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "matter.toml").write_text("# mine\nsongbang = 1\n", encoding="utf-8")
    return tmp_path / "m"


def test_an_event_is_added_as_it_is_spoken(begun: Path, tmp_path: Path) -> None:
    words = ("paid", "--date", "2026.5.10", "amount=9,000元", "from=20260401", "to=2026年4月30日", "note=工资卡")
    answer = songbang("matter", "event", "m", *words, "--json", at=tmp_path)
    assert (answer.code, answer.err) == (0, "")
    read = tomllib.loads((begun / "matter.toml").read_text("utf-8"))["event"]
    assert read == [
        {
            "date": date(2026, 5, 10),
            "kind": "paid",
            "amount": "9000",
            "from": date(2026, 4, 1),
            "to": date(2026, 4, 30),
            "note": "工资卡",
        }
    ]
    assert json.loads(answer.out)["event"]["date"] == "2026-05-10"
    assert matter_in(begun).problems == ()


def test_an_event_that_cannot_be_so_is_kept_and_told(begun: Path, tmp_path: Path) -> None:
    assert songbang("matter", "event", "m", "left", "--date", "2026-03-31", "ended_by=worker", at=tmp_path).err == ""
    answer = songbang("matter", "event", "m", "hired", "--date", "2026-04-01", "--lang", "en", at=tmp_path)
    assert answer.code == 0
    assert "comes before" in answer.err
    assert len(matter_in(begun).events) == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("piad", "--date", "2026-01-01"), "paid"),
        (("paid", "--date", "2026-02-30", "amount=1"), "2026-02-30"),
        (("paid", "--date", "2026-01-01"), "amount"),
        (("paid", "--date", "2026-01-01", "amont=1"), "amount"),
        (("paid", "--date", "2026-01-01", "amount=much"), "much"),
        (("paid", "--date", "2026-01-01", "9000"), "9000"),
        (("paid", "--date", "2026-01-01", "amount=1", "from=2026-01-02", "to=2026-01-01"), "from"),
        (("left", "--date", "2026-01-01", "ended_by=me"), "worker"),
        (("left",), "--date"),
    ],
)
def test_an_event_that_cannot_be_read_is_refused(
    begun: Path, capfd: pytest.CaptureFixture[str], words: tuple[str, ...], says: str
) -> None:
    before = (begun / "matter.toml").read_text("utf-8")
    code, said = here(capfd, "matter", "event", begun, *words)
    assert code == 2
    assert says in said
    assert (begun / "matter.toml").read_text("utf-8") == before


def test_an_event_without_a_matter_is_refused(tmp_path: Path) -> None:
    answer = songbang("matter", "event", "none", "left", "--date", "2026-01-01", at=tmp_path)
    assert answer.code == 3
    assert "songbang matter new" in answer.err
    assert not (tmp_path / "none").exists()


def test_facts_are_set_as_they_are_spoken(begun: Path, tmp_path: Path) -> None:
    words = ("nc_months=24", "comp_share=30%", "avg12=3万", "signed=2023.5.8", "access_to_secrets=没有", "role=other")
    answer = songbang("matter", "fact", "m", *words, "wages=100, 200.50", "territory=全国", "--json", at=tmp_path)
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out)["facts"]["comp_share"] == "0.3"
    matter = matter_in(begun)
    assert matter.problems == ()
    assert matter.facts == {
        "nc_months": 24,
        "comp_share": Decimal("0.3"),
        "avg12": Decimal(30000),
        "signed": date(2023, 5, 8),
        "access_to_secrets": False,
        "role": "other",
        "wages": (Decimal(100), Decimal("200.50")),
        "territory": "全国",
    }


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("nc_month=24", "nc_months"),
        ("nc_months", "nc_months"),
        ("nc_months=two", "two"),
        ("signed=2026-02-30", "2026-02-30"),
        ("damages=5", "amount"),
        ("comp_share=", "comp_share"),
        ("activation=maybe", "automatic"),
    ],
)
def test_a_fact_that_cannot_be_read_is_refused_with_all_of_them(
    begun: Path, capfd: pytest.CaptureFixture[str], typed: str, says: str
) -> None:
    before = (begun / "matter.toml").read_text("utf-8")
    code, said = here(capfd, "matter", "fact", begun, "role=other", typed)
    assert code == 2
    assert says in said
    assert (begun / "matter.toml").read_text("utf-8") == before
