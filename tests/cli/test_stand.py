"""`songbang stand`: from the folder of a matter to the answer, the page, the calendar and the picture."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from icalendar import Calendar
from lxml import html
from tests.cli.typed import songbang

SCHEMA = json.loads((Path(__file__).parent.parent / "reports" / "stand.schema.json").read_text("utf-8"))
ON = ("--on", "2026-11-22")
MATTER = """songbang = 1
place = "cn-sh"
[person]
name = "林某"
[employer]
name = "甲辰科技有限公司"
[facts]
signed = 2021-04-06
nc_months = 24
role = "senior_technical"
access_to_secrets = true
activation = "automatic"
avg12 = "30000"
comp_share = "0.30"
comp_of = "average_wage_12m"
damages = [{ multiple = "2", of = "annual_wage_before_exit" }]
return = "all"
[[event]]
date = 2026-03-31
kind = "left"
ended_by = "worker"
[[event]]
date = 2026-05-10
kind = "paid"
amount = "9000.00"
from = 2026-04-01
to = 2026-04-30
"""


def matter(folder: Path, text: str = MATTER) -> Path:
    kept = folder / "案情"
    kept.mkdir()
    (kept / "matter.toml").write_text(text, encoding="utf-8")
    return kept


def test_it_answers_first_and_leaves_a_page_in_the_matter(tmp_path: Path) -> None:
    folder = matter(tmp_path)
    answer = songbang("stand", folder, *ON)
    assert answer.code == 0, answer.err
    assert answer.text.startswith("2026 年 11 月 22 日（星期日），你受竞业限制约束。\n")
    assert f"写好了：{folder / 'position.html'}" in answer.text
    page: Any = html.document_fromstring((folder / "position.html").read_text("utf-8"))
    assert page.xpath("//h1")[0].text_content() == "2026 年 11 月 22 日（星期日），你受竞业限制约束。"
    assert sorted(path.name for path in folder.iterdir()) == ["matter.toml", "position.html"]


@pytest.mark.parametrize(("lang", "said"), [("en", "The employer still owes you"), ("zh-Hant", "公司還欠你補償")])
def test_it_speaks_the_language_asked_for(tmp_path: Path, lang: str, said: str) -> None:
    assert said in songbang("stand", matter(tmp_path), *ON, "--lang", lang).text


def test_the_document_keeps_the_contract_and_writes_nothing(tmp_path: Path) -> None:
    folder = matter(tmp_path)
    answer = songbang("stand", folder, *ON, "--json")
    document = json.loads(answer.out)
    jsonschema.validate(document, SCHEMA)
    assert (document["on"], document["place"], document["status"]) == ("2026-11-22", "cn-sh", "bound")
    assert document["readings"]["employer"][-1] == document["days"][-1] | {
        "because": document["readings"]["employer"][-1]["because"]
    }
    assert document["events"][0]["source"]["line"] == 18
    assert [path.name for path in folder.iterdir()] == ["matter.toml"]


def test_two_runs_say_the_same(tmp_path: Path) -> None:
    folder = matter(tmp_path)
    assert songbang("stand", folder, *ON, "--json").out == songbang("stand", folder, *ON, "--json").out


def test_the_file_may_be_named_instead_of_its_folder(tmp_path: Path) -> None:
    folder = matter(tmp_path)
    answer = songbang("stand", folder / "matter.toml", *ON)
    assert answer.code == 0
    assert (folder / "position.html").exists()


def test_page_calendar_and_picture_go_where_they_are_wanted(tmp_path: Path) -> None:
    folder, out = matter(tmp_path), tmp_path / "out"
    files = ("--out", out, "--ics", out / "日子.ics", "--picture", out / "图.svg")
    answer = songbang("stand", folder, *ON, *files, "--json")
    assert answer.code == 0, answer.err
    assert not (folder / "position.html").exists()
    assert "<h1" in (out / "position.html").read_text("utf-8")
    calendar = Calendar.from_ical((out / "日子.ics").read_bytes())
    days = {str(event.decoded("dtstart")) for event in calendar.walk("VEVENT")}
    assert days == {one["date"] for one in json.loads(answer.out)["deadlines"]}
    assert ET.fromstring((out / "图.svg").read_text("utf-8")).tag.endswith("svg")  # noqa: S314 - our own picture


def test_each_day_of_a_range(tmp_path: Path) -> None:
    folder = matter(tmp_path)
    document = json.loads(songbang("stand", folder, *ON, "--json", "--days", "2026-03-30..2026-04-02").out)
    jsonschema.validate(document, SCHEMA)
    told = [(one["on"], one["status"]) for one in document["day_by_day"]]
    assert [day for day, _ in told] == ["2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02"]
    assert (told[0][1], told[-1][1]) == ("employed", "bound")
    text = songbang("stand", folder, *ON, "--days", "2026-03-30..2026-04-02", "--lang", "en").text
    assert "2026-04-01 to 2026-04-02 | bound | bound | bound | " in text
    assert not (folder / "position.html").exists()


@pytest.mark.parametrize(
    "days", ["2026-03-30", "2026-04-02..2026-03-30", "2026-02-30..2026-03-30", "..", "1900-01-01..2099-12-31", "x..y"]
)
def test_days_that_are_no_range(tmp_path: Path, days: str) -> None:
    answer = songbang("stand", matter(tmp_path), "--days", days, "--lang", "en")
    assert (answer.code, answer.out) == (2, b"")
    assert "days" in answer.err and "Traceback" not in answer.err


def test_a_folder_without_a_matter_says_how_to_begin(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "不存在", tmp_path / "a" / "b"):
        answer = songbang("stand", path, *ON, "--lang", "en")
        assert (answer.code, answer.out) == (3, b"")
        assert "There is no matter.toml here." in answer.err
        assert "songbang matter new" in answer.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "songbang = 1\n", "[facts]\n", MATTER.split("[facts]", maxsplit=1)[0]])
def test_where_next_to_nothing_was_told_nobody_is_free(tmp_path: Path, text: str) -> None:
    answer = songbang("stand", matter(tmp_path, text), *ON, "--json")
    document = json.loads(answer.out)
    jsonschema.validate(document, SCHEMA)
    assert document["status"] in {"unknown", "employed"}
    assert document["missing"]


def test_what_cannot_be_read_is_told_with_its_line_and_the_rest_is_answered(tmp_path: Path) -> None:
    folder = matter(tmp_path, MATTER + '[[event]]\ndate = 2026-06-31\nkind = "paid"\namount = "much"\n')
    answer = songbang("stand", folder, *ON, "--json", "--lang", "en")
    document = json.loads(answer.out)
    assert answer.code == 4
    jsonschema.validate(document, SCHEMA)
    assert document["status"] == "bound"
    assert document["problems"] and all(one["line"] for one in document["problems"])
    assert "matter.toml" in answer.err and "line" in answer.err
    told = songbang("stand", folder, *ON, "--lang", "en")
    assert told.code == 4
    assert "What could not be read" in told.text


def test_a_file_that_is_no_toml_is_told_and_nothing_is_answered(tmp_path: Path) -> None:
    answer = songbang("stand", matter(tmp_path, "songbang = = 1\n"), *ON)
    assert (answer.code, answer.out) == (3, b"")
    assert "第 1 行" in answer.err and "Traceback" not in answer.err


def test_a_place_whose_law_is_not_held(tmp_path: Path) -> None:
    answer = songbang("stand", matter(tmp_path, MATTER.replace("cn-sh", "hk")), *ON, "--lang", "en")
    assert (answer.code, answer.out) == (2, b"")
    assert "The law of “Hong Kong” is not held here." in answer.err


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    answer = songbang("stand", matter(tmp_path), *ON, "--out", tmp_path / "file")
    assert answer.code == 2
    assert "不是文件夹" in answer.err


@pytest.mark.parametrize("name", ['<script>alert(1)</script>"&', "\u001b[31m红\u0007", "」“〉《", "名" * 3000])
def test_no_name_in_a_matter_does_harm(tmp_path: Path, name: str) -> None:
    event = f'[[event]]\ndate = 2026-09-01\nkind = "joined_firm"\nfirm = {json.dumps(name)}\n'
    folder = matter(tmp_path, MATTER + event)
    answer = songbang("stand", folder, *ON, "--picture", folder / "图.svg")
    assert answer.code in {0, 4}
    assert "\x1b" not in answer.text + answer.err and "\x07" not in answer.text
    assert not html.document_fromstring((folder / "position.html").read_text("utf-8")).xpath("//script")
    ET.parse(folder / "图.svg")  # noqa: S314 - our own picture
