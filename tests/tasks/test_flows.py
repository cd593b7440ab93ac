"""A table of moves as a task: the document, what is refused with its next step, the example made again."""

import json
from datetime import date
from pathlib import Path

import pytest
from examples.make_moves import HERE as EXAMPLES
from examples.make_moves import MORE, POLICY, TREATED, VALUE, make_moves

from songbang.tasks.flows import FlowsAsked, FlowsResult, flows
from songbang.tasks.flows_json import flows_json
from songbang.tasks.flows_lines import flows_lines
from songbang.tasks.refusal import Refusal

MARKET = EXAMPLES / "market"
LINES = [
    "原公司,新公司,日期,姓名",
    *["甲辰科技,乙巳网络,2024-03-01,林某"] * 9,
    *["乙巳网络,甲辰科技有限公司,2024,陈某"] * 8,
]


def asked(at: Path, lines: list[str], **told: object) -> FlowsAsked:
    (at / "moves.csv").write_text("\n".join(lines), encoding="utf-8")
    return FlowsAsked(at / "moves.csv", **told)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def example() -> FlowsResult:
    shares = MARKET / "shares.csv"
    return flows(FlowsAsked(MARKET / "moves.csv", None, shares, None, None, POLICY, (TREATED,)))


def test_the_example_is_made_again(tmp_path: Path) -> None:
    made = make_moves(tmp_path)

    for name in ("moves.csv", "shares.csv"):
        assert (made / name).read_bytes() == (MARKET / name).read_bytes()


def test_what_was_planted_in_the_example_is_found(example: FlowsResult) -> None:
    told = example.told

    assert example.is_whole
    assert told.values is not None
    places = [firm[:2] for firm in VALUE]
    for firm, low, high in told.values.frame.select("firm", "place_low", "place_high").iter_rows():
        assert low <= places.index(firm[:2]) + 1 <= high
    assert told.values.frame["firm"][0].startswith(places[0])
    assert told.policy is not None
    assert told.policy.low < 0.405 < told.policy.high  # the log of what was planted
    assert MORE == 1.5
    assert told.untold == ()


def test_the_document_tells_every_figure_with_what_it_is(example: FlowsResult) -> None:
    told = json.loads(json.dumps(flows_json(example, "en"), allow_nan=False))

    assert told["moves"] == sum(one["out"] for one in told["firms"])
    assert set(told["definitions"]) >= {"matrix", "net", "spread", "retention", "values", "policy", "shares"}
    assert all(one["low"] <= one["ratio"] <= one["high"] for one in told["net"])
    assert min(one["count"] for one in (*told["matrix"], *told["groups"]) if one["count"] is not None) >= 5
    assert told["policy"]["p"] == pytest.approx(told["policy"]["rank"] / told["policy"]["dates"])
    assert [one["agreement"] for one in told["shares"]["shares"]] == ["differs", "differs", "differs", "agrees"]


def test_printed_shares_that_do_not_come_out_are_told(example: FlowsResult) -> None:
    said = [one.zh for one in flows_lines(example)]

    assert any(one.startswith("曾在国内任职：197 / 201 = 98 %，印成 89 %，对不上") for one in said)
    assert any(one.startswith("支持违约金：267 / 293 = 91.13 %，印成 91.26 %，对不上") for one in said)
    assert any(one.startswith("从未离开：111 / 201 = 55 %，印成 54 %，对不上") for one in said)


def test_no_person_and_no_count_of_a_few_is_in_the_document(tmp_path: Path) -> None:
    found = flows(asked(tmp_path, [*LINES, "丙午半导体,甲辰科技,2024,何某"]))
    told = json.dumps(flows_json(found, "zh"), ensure_ascii=False)

    assert "某" not in told
    assert found.moves.private == ("姓名",)
    assert found.told.counted.others_out == 2  # the one who left it, and the smaller of the others with it


def test_a_corrected_file_of_aliases_counts(tmp_path: Path) -> None:
    aliases = tmp_path / "aliases.csv"
    aliases.write_text("written,firm\n甲辰云,甲辰科技\n", encoding="utf-8")
    found = flows(asked(tmp_path, [*LINES, *["甲辰云,乙巳网络,2024,"] * 6], aliases=aliases))

    assert found.told.counted.matrix["count"].sort().to_list() == [8, 15]


@pytest.mark.parametrize(
    ("lines", "told", "says"),
    [
        (LINES[:4], {}, "只有 3 人次"),
        (["甲,乙", "丙,丁"], {}, "没有看懂表头"),
        (LINES, {"since": date(2025, 1, 1), "until": date(2024, 1, 1)}, "--until 之后"),
        (LINES, {"since": date(2025, 1, 1)}, "只有 0 人次"),
        (LINES, {"treated": ("研发",)}, "没有写 --policy"),
        (LINES, {"aliases": Path("nowhere.csv")}, "没有文件"),
        (LINES, {"shares": Path("nowhere.csv")}, "读不到"),
    ],
)
def test_what_is_wrong_is_refused(tmp_path: Path, lines: list[str], told: dict[str, object], says: str) -> None:
    with pytest.raises(Refusal) as refused:
        flows(asked(tmp_path, lines, **told))

    assert says in refused.value.says.zh
    assert refused.value.do.zh
    assert refused.value.do.en


def test_what_cannot_be_told_is_named_with_what_is_missing(tmp_path: Path) -> None:
    rows = ["from,to,count", "A,B,9", "B,A,9"]
    told = flows_json(flows(asked(tmp_path, rows, policy=date(2024, 1, 1), treated=("A",))), "en")

    assert [one["part"] for one in told["untold"]] == ["periods", "groups", "retention", "values", "policy"]  # type: ignore[union-attr,index,call-overload]
    assert (told["retention"], told["values"], told["policy"]) == ([], None, None)
