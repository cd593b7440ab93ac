"""`songbang move` as it is typed: for a matter, for clauses alone, and with everything that can be wrong."""

import json
import tomllib
from pathlib import Path

import pytest
from tests.cli.typed import songbang

MATTER = """
songbang = 1
place = "cn-sh"
[facts]
nc_months = 24
access_to_secrets = true
[agreement]
competitors = [{ name = "乙巳网络有限公司", aliases = ["乙巳"], affiliates = ["乙巳智能"] }, "戊申水果连锁有限公司"]
affiliates = true
scope = "与甲辰科技相同或类似的业务"
open_list = true
[[event]]
date = 2026-03-31
kind = "left"
"""
CLAUSES = (
    "竞业限制协议\n第一条 乙方离职后二十四个月内，不得到与甲方有竞争关系的企业任职，"
    "包括但不限于乙巳网络有限公司（简称“乙巳”）、丙午智能科技有限公司及其关联公司，"
    "不得从事与甲方相同或类似的机器人业务。\n第二条 竞业限制期间甲方每月支付补偿金5000元。乙方：林某某\n"
)
DAY = ("--on", "2026-11-22")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "matter").mkdir()
    (tmp_path / "matter" / "matter.toml").write_text(MATTER, encoding="utf-8")
    return tmp_path


def test_a_matter_and_firms_give_an_answer_for_each_in_every_language(folder: Path) -> None:
    for lang, says in (
        ("zh", "在名单上不等于法律上的竞争对手"),
        ("zh-Hant", "在名單上"),
        ("en", "is not to compete in law"),
    ):
        done = songbang(
            "move", "matter", "--to", "乙巳網絡有限公司", "--to", "癸亥食品有限公司", *DAY, "--lang", lang, at=folder
        )

        assert done.code == 0, done.err
        assert says in done.text
        assert "same_products" in done.text
        assert "12348" in done.text
    example = done.text[done.text.index("[[firm]]") :].split("\n\n")[0]
    assert tomllib.loads(example) == {"firm": [{"name": "乙巳網絡有限公司", "same_products": False}]}


def test_json_holds_the_position_the_list_the_questions_and_the_reasons(folder: Path) -> None:
    done = songbang("move", "matter", "--to", "乙巳智能", *DAY, "--json", at=folder)
    told = json.loads(done.text)

    assert done.code == 0
    assert told["command"] == "move"
    assert (told["position"]["status"], told["position"]["free_from"]) == ("bound", "2028-04-01")
    assert told["closed"]["names"] == 2
    (firm,) = told["firms"]
    assert (firm["listed"], firm["substance"]) == ("named_affiliate", "unknown")
    assert firm["hits"] == [
        {"listed": "乙巳网络有限公司", "by": "affiliate", "told": "papers", "certain": True, "via": []}
    ]
    assert {one["id"] for one in firm["questions"]} >= {"same_products", "through_relative"}
    assert all(one["cites"] for one in firm["because"])
    assert told["problems"] == []


def test_a_table_and_answers_are_used_and_what_is_wrong_in_them_is_told(folder: Path) -> None:
    (folder / "firms.csv").write_text("名称,母公司\n辛未网络有限公司,乙巳网络有限公司\n,丙\n", encoding="utf-8")
    (folder / "answers.toml").write_text(
        '[[firm]]\nname = "辛未网络有限公司"\nsame_products = false\nsubstitutable = false\n', encoding="utf-8"
    )
    with_both = ("--firms", "firms.csv", "--answers", "answers.toml", "--json")
    done = songbang("move", "matter", "--to", "辛未网络有限公司", *with_both, *DAY, at=folder)
    told = json.loads(done.text)

    assert done.code == 4
    assert (told["firms"][0]["listed"], told["firms"][0]["substance"]) == ("named_affiliate", "differs")
    assert told["firms"][0]["hits"][0]["told"] == "table"
    assert [one["code"] for one in told["problems"]] == ["firms_no_name"]
    assert "firms.csv" in done.err


def test_clauses_alone_take_no_person_and_leave_nothing_behind(folder: Path) -> None:
    (folder / "clauses.txt").write_text(CLAUSES, encoding="utf-8")
    before = set(folder.rglob("*"))
    done = songbang(
        "move", "--clauses", "clauses.txt", "--to", "乙巳", "--to", "癸亥食品有限公司", *DAY, "--json", at=folder
    )
    told = json.loads(done.text)

    assert done.code == 0, done.err
    assert told["position"] is None
    assert [one["listed"] for one in told["firms"]] == ["listed", "not_listed_open"]
    assert "林某某" not in done.text
    assert set(folder.rglob("*")) == before
    assert "没有用任何人的资料" in songbang("move", "--clauses", "clauses.txt", "--to", "乙巳", *DAY, at=folder).text


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("move", "matter"), 2),
        (("move", "--to", "乙巳"), 2),
        (("move", "matter", "--to", " "), 2),
        (("move", "matter", "--to", "\x1b\t"), 2),
        (("move", "matter", "--clauses", "clauses.txt", "--to", "乙巳"), 2),
        (("move", "--clauses", "clauses.txt", "--answers", "answers.toml", "--to", "乙巳"), 2),
        (("move", "nowhere", "--to", "乙巳"), 3),
        (("move", "--clauses", "nowhere.txt", "--to", "乙巳"), 3),
        (("move", "--clauses", "plain.txt", "--to", "乙巳"), 3),
        (("move", "matter", "--to", "乙巳", "--firms", "nowhere.csv"), 4),
        (("move", "matter", "--to", "乙巳", "--answers", "nowhere.toml"), 4),
        (("move", "matter", "--to", "乙巳", "--on", "2026-02-30"), 2),
    ],
)
def test_what_is_wrong_is_told_with_the_next_step(folder: Path, words: tuple[str, ...], code: int) -> None:
    (folder / "plain.txt").write_text("今天下雨。", encoding="utf-8")
    done = songbang(*words, at=folder)

    assert done.code == code
    assert done.err.strip()
    assert "Traceback" not in done.err
