"""What is asked of lists and agreements: a verdict, ranks with intervals, or a refusal that says what to do."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from examples.make_lists import HERE as EXAMPLES
from examples.make_lists import LISTERS, ORDER, make_lists

from songbang.tasks.rank import RankAsked, RankResult, rank_lists
from songbang.tasks.rank_files import files_of
from songbang.tasks.rank_json import rank_json
from songbang.tasks.rank_told import rank_lines
from songbang.tasks.refusal import NOTHING_READ, USAGE, Refusal

MARKET = EXAMPLES / "market"
HEAD = "公司,竞争对手,年份"
SIX = "甲乙丙丁戊己"
RANDOM = [f"{firm}公司,{'、'.join(f'{other}公司' for other in SIX if other != firm)},2024" for firm in SIX]
"""Everybody names everybody: lists without an order."""
AGREEMENT = """竞业限制协议
甲方：庚公司科技有限公司
乙方：林小满
第一条 乙方离职后十二个月内，不得到甲公司科技有限公司、乙公司科技有限公司任职。
"""


@cache
def example() -> RankResult:
    return rank_lists(RankAsked([MARKET / "lists.csv"], MARKET / "aliases.csv", draws=40))


def lists(folder: Path, rows: Sequence[str], name: str = "名单.csv") -> Path:
    (folder / name).write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    return folder / name


def refusal(asked: RankAsked) -> Refusal:
    with pytest.raises(Refusal) as found:
        rank_lists(asked)
    assert found.value.says.zh
    assert found.value.do.en
    return found.value


def test_the_example_is_what_its_script_makes(tmp_path: Path) -> None:
    make_lists(tmp_path)

    for name in ("lists.csv", "aliases.csv"):
        assert (tmp_path / name).read_bytes() == (MARKET / name).read_bytes()


def test_the_known_order_of_the_example_is_found() -> None:
    found = example()
    ranks = dict(found.ranking.firms.select("firm", "rank").iter_rows())
    away = [abs(ranks[firm] - place) for place, firm in enumerate(LISTERS, 1)]

    assert found.ranking.rankable
    assert set(ranks) == set(LISTERS)
    assert max(away) <= 3
    assert set(found.lists.firms) == set(ORDER)
    assert found.is_whole
    assert set(found.ranking.others["firm"]) <= set(ORDER) - set(LISTERS)


def test_the_verdict_comes_first_and_no_rank_without_its_interval() -> None:
    for lang, interval in (("zh", "90% 区间"), ("en", "90% interval")):
        lines = [line.say(lang) for line in rank_lines(example())]
        ranks = [line for line in lines if line[:1].isdecimal() and line.split(".")[0].isdecimal()]

        assert lines[0] == example().ranking.because.say(lang)
        assert ranks
        assert all(interval in line for line in ranks)


def test_the_document_holds_every_table_and_is_plain_json() -> None:
    told = rank_json(example(), "en")

    assert json.loads(json.dumps(told, allow_nan=False)) == told
    assert told["rankable"] is True
    assert {"firm", "rank", "low", "high", "left_out_low", "left_out_high"} <= set(told["firms"][0])  # type: ignore[index,arg-type]
    assert len(told["held"]) == example().lists.held.height  # type: ignore[arg-type]
    assert told["seed"] == 0
    assert {one["decided_by"] for one in told["aliases"]} == {"file", "proposed"}  # type: ignore[union-attr,index,call-overload]


def test_the_same_request_gives_the_same_files_with_the_aliases_to_correct() -> None:
    again = rank_lists(RankAsked([MARKET / "lists.csv"], MARKET / "aliases.csv", draws=40))
    files = files_of(example(), "zh")

    assert files == files_of(again, "zh")
    assert {"rank.html", "rank.svg", "rank.json", "ranks.csv", "changes.csv", "aliases.csv", "errors.csv"} <= set(files)


def test_aliases_handed_back_give_the_same_ranking(tmp_path: Path) -> None:
    (tmp_path / "aliases.csv").write_bytes(files_of(example(), "zh")["aliases.csv"])
    again = rank_lists(RankAsked([MARKET / "lists.csv"], tmp_path / "aliases.csv", draws=40))

    assert again.graph == example().graph
    assert again.ranking.firms.equals(example().ranking.firms)


def test_lists_without_an_order_are_told_not_to_be_rankable_and_no_rank_is_shown(tmp_path: Path) -> None:
    found = rank_lists(RankAsked([lists(tmp_path, RANDOM)], draws=20))
    lines = [line.say("zh") for line in rank_lines(found)]

    assert not found.ranking.rankable
    assert not any("区间 " in line for line in lines)


def test_agreements_stand_beside_a_table(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "协议.txt").write_text(AGREEMENT, encoding="utf-8")
    found = rank_lists(RankAsked([lists(tmp_path, RANDOM), tmp_path / "papers"], draws=0))

    assert "庚公司科技有限公司" in found.lists.held["firm"]
    assert set(found.lists.sources) == {"名单.csv", "paper 1"}
    assert "林小满" not in json.dumps(rank_json(found, "zh"), ensure_ascii=False)


def test_a_table_that_cannot_be_read_stops_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "坏.xlsx").write_bytes(b"PK\x03\x04 broken")
    found = rank_lists(RankAsked([lists(tmp_path, RANDOM), tmp_path / "坏.xlsx"], draws=0))

    assert not found.is_whole
    assert [one.paper for one in found.lists.problems] == ["坏.xlsx"]


def test_refusals_say_what_is_missing(tmp_path: Path) -> None:
    one = RankAsked([lists(tmp_path, RANDOM[:1], "1.csv")])
    none = RankAsked([lists(tmp_path, ["甲公司,无,2024", "乙公司,无,2024"], "2.csv")])
    year = RankAsked([lists(tmp_path, RANDOM, "3.csv")], year=2020)
    (tmp_path / "4.csv").write_text("姓名,电话\n林某,1\n", encoding="utf-8")
    heads = RankAsked([tmp_path / "4.csv"])

    assert (refusal(RankAsked([])).code, refusal(replace(year, year=None, draws=-1)).code) == (USAGE, USAGE)
    assert refusal(one).code == NOTHING_READ
    assert refusal(none).code == NOTHING_READ
    assert refusal(year).code == USAGE
    assert "2024" in refusal(year).do.zh
    assert refusal(heads).code == NOTHING_READ
    assert refusal(RankAsked([tmp_path / "没有.csv"])).code == NOTHING_READ
    assert refusal(RankAsked([tmp_path / "没有.docx"])).code == NOTHING_READ
    assert refusal(replace(year, year=None, aliases=tmp_path / "4.csv")).code == USAGE
