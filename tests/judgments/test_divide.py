"""A decision divided: its parts, its parties, whatever was done to its lines and characters."""

import re
from collections.abc import Callable
from typing import Any

import opencc
import pytest
from tests.judgments.told import NAMES, TOLD, dev_texts, text_of

from songbang.basis.span import Span
from songbang.judgments.divide import divide
from songbang.judgments.parts import Parts

PARTS = ("head", "parties", "history", "claims", "below", "found", "reasons", "orders", "foot")
IN_ORDER = ("head", "parties", "history", "claims", "found", "reasons", "orders", "foot")


def words(parts: Parts) -> dict[str, str]:
    return {name: parts.words_of(getattr(parts, name)) for name in PARTS}


def joined(text: str) -> str:
    return text.replace("\n", "")


def traditional(text: str) -> str:
    return str(opencc.OpenCC("s2t").convert(text))


def spaced(text: str) -> str:
    return re.sub(r"(?<=[一-鿿])(?=[一-鿿])", " ", text)


def half_width(text: str) -> str:
    return text.translate(str.maketrans("，：；（）", ",:;()"))


@pytest.mark.parametrize("told", TOLD, ids=NAMES)
def test_each_part_begins_and_ends_where_it_does(told: dict[str, Any]) -> None:
    parts = words(divide(text_of(told)))

    assert {name: [parts[name][:14], parts[name][-12:]] for name in PARTS if parts[name]} == {
        name: told[name] for name in PARTS if name in told
    }


@pytest.mark.parametrize("told", TOLD, ids=NAMES)
def test_worker_and_employer_are_told_apart(told: dict[str, Any]) -> None:
    parts = divide(text_of(told))

    assert (list(parts.worker), list(parts.employer)) == (told["worker"], told["employer"])


@pytest.mark.parametrize("told", TOLD, ids=NAMES)
@pytest.mark.parametrize("wear", [traditional, spaced, half_width])
def test_the_same_words_divide_alike_however_they_are_set(told: dict[str, Any], wear: Callable[[str], str]) -> None:
    parts = divide(wear(text_of(told)))
    bare = {name: told[name] for name in PARTS if name in told}

    assert set(bare) == {name for name, part in words(parts).items() if part}
    assert parts.worker == tuple(told["worker"])


@pytest.mark.parametrize("text", dev_texts()[:12])
def test_lost_line_ends_change_no_part_that_counts(text: str) -> None:
    whole, run_on = words(divide(text)), words(divide(joined(text)))

    assert {name: whole[name] for name in ("head", "claims", "reasons", "orders")} == {
        name: run_on[name] for name in ("head", "claims", "reasons", "orders")
    }


@pytest.mark.parametrize("text", [*(text_of(told) for told in TOLD), *dev_texts()])
def test_parts_follow_each_other_and_none_lies_over_another(text: str) -> None:
    parts = divide(text)
    told: list[Span] = [span for name in IN_ORDER if (span := getattr(parts, name))]

    assert sorted(told) == sorted(told, key=lambda span: span.end)
    assert all(left.end <= right.start for left, right in zip(sorted(told), sorted(told)[1:], strict=False))
    assert all(parts.folded[slice(*parts.range_of(span))] == parts.words_of(span) for span in told)


@pytest.mark.parametrize(
    ("listed", "worker", "employer"),
    [
        ("原告：于是，男，1990年生。\n被告：甲辰（上海）科技有限公司。", ("于是", "原告"), "甲辰(上海)科技有限公司"),
        ("原告甲辰科技有限公司。被告于洋。", ("被告", "于洋"), "甲辰科技有限公司"),
        (
            "原告：小谢（谢某），女，汉族。\n被告：甲辰美业有限公司（下称甲辰公司）。",
            ("原告", "小谢", "谢某"),
            "甲辰美业有限公司",
        ),
        ("原告：林某，男，汉族。\n被告：乙巳，男，1970年生，系丙午理发店的业主。", ("原告", "林某"), "乙巳"),
        (
            "12号案原告、13号案被告：甲辰集团有限公司。\n13号案原告、12号案被告：林某，女，汉族。",
            ("林某",),
            "甲辰集团有限公司",
        ),
        (
            "原告林某（女，1990年生）。\n被告一：甲辰有限公司。\n被告二：乙巳有限公司。",
            ("林某", "原告"),
            "乙巳有限公司",
        ),
        (
            "原告：AMY CHEN，女，住上海市。\n被告：Jiachen Technology Limited，住所地上海市。",
            ("AMY CHEN", "原告"),
            "Jiachen Technology Limited",
        ),
        ("原告：林某\n被告：丁酉饭馆\n经营者：戊戌，系个体工商户", ("林某", "原告"), "丁酉饭馆"),
        ("原告：欧阳某某，男。\n被告：丁未商行，经营者：戊申，女。", ("欧阳某某", "原告"), "丁未商行"),
    ],
)
def test_parties_are_named_in_many_ways(listed: str, worker: tuple[str, ...], employer: str) -> None:
    parts = divide(
        f"某市人民法院\n民事判决书\n（2020）沪0101民初1号\n{listed}\n本院认为，依法成立。判决如下：\n驳回诉讼请求。"
    )

    assert set(worker) <= set(parts.worker)
    assert employer in parts.employer


def test_what_a_party_says_of_the_court_below_is_its_own_claim() -> None:
    text = next(text_of(told) for told in TOLD if told["file"] == "appeal_of_2023.txt")
    parts = divide(text)

    assert "一审法院遗漏了关键证据" in parts.words_of(parts.claims)
    assert "一审法院遗漏了关键证据" not in parts.words_of(parts.below)
    assert "并无不当,本院予以维持" in parts.words_of(parts.reasons)


@pytest.mark.parametrize(
    "text", ["", " \n\t", "。", "今天天气很好。", "本院认为", "判决如下：", "原告：" * 40, "(2020)" * 40]
)
def test_what_is_no_decision_has_few_parts_and_breaks_nothing(text: str) -> None:
    parts = divide(text)

    assert parts.text == text
    assert parts.claims is None or parts.claims.end <= len(text)


FIRST = (
    "某市某区人民法院\n民事判决书\n（2020）沪0101民初1号\n原告：林某，男，汉族。\n被告：甲辰有限公司。\n"
    "原告林某与被告甲辰有限公司劳动争议一案，本院立案受理。\n{claims}\n{found}\n{reasons}{orders}"
)
PLAIN = {
    "claims": "原告诉称：子丑。",
    "found": "经审理查明，甲乙。",
    "reasons": "本院认为，丙丁。",
    "orders": "判决如下：\n戊己。",
}
OPENINGS = (
    ("claims", "原告林某诉称：子丑。请求：判令支付1万元。"),
    ("claims", "原告林某向本院提出诉讼请求：1.支付子丑。"),
    ("claims", "诉讼请求：支付子丑。"),
    ("claims", "原告的诉讼主张：支付子丑。"),
    ("claims", "林某的请求事项：支付子丑。"),
    ("claims", "原告诉请判令：支付子丑。"),
    ("claims", "原告向本院起诉，要求支付子丑。"),
    ("found", "本院经审理认定事实如下：甲乙。"),
    ("found", "本院确认以下事实：甲乙。"),
    ("found", "本院对本案事实认定如下：甲乙。"),
    ("found", "根据对以上证据的认定，本案可以确认的事实为：甲乙。"),
    ("found", "综合全案证据，本院确认下列事实：甲乙。"),
    ("found", "案件基本事实：甲乙。"),
    ("found", "当事人无争议的事实：甲乙。"),
    ("found", "庭审中双方一致确认以下事实：甲乙。"),
    ("found", "一、经审理查明的事实\n甲乙。"),
    ("reasons", "合议庭认为，丙丁。"),
    ("reasons", "裁判理由：丙丁。"),
    ("reasons", "综上，本院认为，丙丁。"),
    ("reasons", "关于本案的争议焦点，本院认为，丙丁。"),
    ("orders", "判决：戊己。"),
    ("orders", "判决如下\n戊己。"),
    ("orders", "裁判结果：戊己。"),
)


@pytest.mark.parametrize(("part", "opening"), OPENINGS)
def test_parts_open_with_many_words(part: str, opening: str) -> None:
    found = words(divide(FIRST.format(**PLAIN | {part: opening})))
    inside = {"claims": "子丑", "found": "甲乙", "reasons": "丙丁", "orders": "戊己"}

    assert {name: [one for one in inside if inside[name] in found[one]] for name in inside} == {
        name: [name] for name in inside
    }


def test_weighing_a_piece_of_evidence_is_no_reason_for_the_decision() -> None:
    weighed = "对该聊天记录，本院认为，该证据真实，予以采信。经审理查明，甲乙。"
    found = words(divide(FIRST.format(**PLAIN | {"found": weighed})))

    assert found["reasons"].startswith("本院认为,丙丁")
    assert "甲乙" in found["found"]


def wrapped(text: str) -> str:
    """Break the lines as a page of thirty-six characters does, whatever stands there."""
    return "\n".join(line[at : at + 36] for line in text.split("\n") for at in range(0, max(len(line), 1), 36))


@pytest.mark.parametrize("text", dev_texts()[:16])
def test_lines_of_a_page_change_no_part_and_no_figure(text: str) -> None:
    whole, page = words(divide(text)), words(divide(wrapped(text)))

    assert {name: whole[name] for name in ("claims", "reasons", "orders")} == {
        name: page[name] for name in ("claims", "reasons", "orders")
    }


def test_rows_of_figures_are_no_broken_figure() -> None:
    parts = divide("本院认为，按月计算如下，各月的数额分别列在下面各行之中，以此为准。\n1200\n1300\n判决如下：\n驳回。")

    assert "1200 1300" in parts.folded


def test_a_role_may_stand_behind_the_name() -> None:
    listed = "上诉人林某（原审被告），男，汉族。\n被上诉人甲辰有限公司（原审原告）（以下简称甲辰公司），住所地某市。"
    parts = divide(f"某市中级人民法院\n民事判决书\n（2020）沪01民终1号\n{listed}\n本院认为，无误。判决如下：\n维持。")

    assert parts.worker == ("原审被告", "上诉人", "林某")
    assert parts.employer == ("甲辰有限公司", "原审原告", "甲辰公司", "被上诉人")
