"""The lab as a task: what is told, what is refused and with which next step, the document with its definitions."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.lab.cards import TEXT

from songbang.reports.script import tell
from songbang.tasks.lab import LabAsked, LabResult, run_lab
from songbang.tasks.lab_json import lab_json
from songbang.tasks.lab_sliders import slide_json, sliders_json
from songbang.tasks.lab_told import lab_lines
from songbang.tasks.refusal import Refusal

LISTS = "公司,名单上的公司\n甲辰,乙未、丙申\n乙未,丙申\n丙申,丁酉\n"
GROUP = {
    "workers": 1000,
    "pay": 20000,
    "loss": 0.012,
    "offers_unemployed": 0.3,
    "offers_employed": 0.05,
    "floor": 0.5,
    "bound": 0.6,
    "listed": 0.5,
    "deterrence": 0.6,
}
TERMS = {"months": 12, "compensation": 0.3, "activated": 0.2}


def asked(at: Path, *policies: str, text: str = TEXT, **how: Any) -> LabAsked:
    (at / "card.toml").write_text(text, encoding="utf-8")
    return LabAsked(at / "card.toml", policies, **{"level": 0, "draws": 6, **how})


def refusal(asked: LabAsked) -> Refusal:
    with pytest.raises(Refusal) as found:
        run_lab(asked)
    return found.value


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> LabResult:
    at = tmp_path_factory.mktemp("lab")
    (at / "lists.csv").write_text(LISTS, encoding="utf-8")
    wanted = asked(
        at, "ban", "one_firm_drops,share=0.2,firm=丙申", level=2, workers=1000, months=12, lists=at / "lists.csv"
    )
    return run_lab(wanted)


def test_a_document_carries_definitions_seeds_and_what_is_open(played: LabResult) -> None:
    told: dict[str, Any] = json.loads(json.dumps(lab_json(played, "en"), allow_nan=False))
    ban = told["policies"][0]

    assert told["command"] == "lab"
    assert told["seed"] == 0
    assert told["how"]["draws"] == 6
    assert len(told["card"]["hash"]) == 64
    assert "group.makers.pay" not in told["card"]["assumptions"]
    assert {one["measure"] for one in ban["groups"][0]["figures"]} == {*told["measures"]}
    assert all(one["says"] for one in (*told["measures"].values(), *told["lines"].values()))
    assert any(one["is_miss"] for one in told["published"])
    assert told["counter"]
    assert told["unmeasured"]
    assert told["left_out"]
    assert len(ban["groups"][0]["paths"]["at_once"]["wage"]) == 12
    assert told["game"]["draws"] == 6
    assert told["lists"]["rankable"] is False
    assert [one["firm"] for one in told["policies"][1]["game"]["firms"] if one["decreed"]] == ["丙申"]


def test_money_is_told_in_all_a_worker_and_of_pay(played: LabResult) -> None:
    told: dict[str, Any] = lab_json(played, "zh")
    pays = told["policies"][0]["who_pays"]

    for bill in pays["bills"]:
        whole, each, share = bill["before"]["value"], bill["per_worker"]["before"]["value"], bill["of_pay"]["before"]
        assert (whole is None) == (each is None)
        if whole is not None:
            assert each == pytest.approx(whole / pays["workers"])
            assert share["value"] == pytest.approx(whole / pays["payroll"])


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_lines_tell_both_sides_the_misses_and_that_it_is_a_model(played: LabResult, lang: str) -> None:
    told = "\n".join(tell(line, lang) for line in lab_lines(played))

    assert {"en": "no forecast", "zh": "不是预测", "zh-Hant": "不是預測"}[lang] in told
    assert "Johnson" in told
    assert {"en": "workers", "zh": "劳动者", "zh-Hant": "勞動者"}[lang] in told
    assert "{" not in told
    assert "!" not in told


def test_policies_of_the_card_are_tried_where_none_is_named(tmp_path: Path) -> None:
    found = run_lab(asked(tmp_path))

    assert [one.chosen.name for one in found.outcome.policies] == ["cap_months"]
    assert found.is_whole


@pytest.mark.parametrize(
    ("policy", "says", "do"),
    [
        ("bann", "bann", "“ban”"),
        ("cap_months", "months", "0 and 120"),
        ("cap_months,weeks=3", "weeks", "months="),
        ("cap_months,months=x", "months", "0 and 120"),
        ("cap_months,months=nan", "months", "0 and 120"),
        ("ban,firm=甲辰", "firm", "nothing"),
        ("one_firm_drops,share=0.1,firm=甲辰", "lists", "--lists"),
        ("", "", "ban"),
    ],
)
def test_a_policy_that_does_not_exist_or_lacks_a_number_is_refused(
    tmp_path: Path, policy: str, says: str, do: str
) -> None:
    found = refusal(asked(tmp_path, policy))

    assert says in found.says.en
    assert do in found.do.en


def test_numbers_out_of_bounds_and_missing_parts_are_refused_in_words(tmp_path: Path) -> None:
    silent = TEXT.replace("silent = 0.25\n", "")
    told = [
        refusal(asked(tmp_path, workers=1)),
        refusal(asked(tmp_path, seed=-1)),
        refusal(asked(tmp_path, level=3)),
        refusal(asked(tmp_path, level=2)),
        refusal(asked(tmp_path, "void_if_silent", text=silent)),
        refusal(asked(tmp_path, text=TEXT.split("[[policy]]", maxsplit=1)[0])),
        refusal(asked(tmp_path, *["ban"] * 21)),
        refusal(asked(tmp_path, text="[")),
        refusal(LabAsked(tmp_path / "none.toml")),
        refusal(asked(tmp_path, aliases=tmp_path / "aliases.csv")),
    ]

    assert "restraint.silent" in told[4].says.en
    assert all(one.says.zh and one.do.zh and one.says.en and one.do.en for one in told)


def test_a_firm_that_is_on_no_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lists.csv").write_text(LISTS, encoding="utf-8")
    found = refusal(asked(tmp_path, "one_firm_drops,share=0.1,firm=戊戌", level=2, lists=tmp_path / "lists.csv"))

    assert "戊戌" in found.says.zh
    assert "甲辰" in found.do.zh


def test_a_slider_is_answered_with_figures_bills_and_wages() -> None:
    told: dict[str, Any] = slide_json({"group": GROUP, "restraint": TERMS, "policy": {"policy": "ban"}}, "zh")
    keys: dict[str, Any] = sliders_json("en")

    assert told["figures"]["wage_all"]["before"] == pytest.approx(20000)
    assert told["figures"]["wage_all"]["change"] > 0
    assert told["bills"]["compensation_paid"]["after"] == 0
    assert told["wages"]["before"] == sorted(told["wages"]["before"])
    assert {*GROUP} <= {*keys["keys"]["group"]}
    assert {*told["figures"]} == {*keys["measures"]}


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"group": GROUP},
        {"group": 3, "restraint": TERMS, "policy": {"policy": "ban"}},
        {"group": {**GROUP, "bound": 2}, "restraint": TERMS, "policy": {"policy": "ban"}},
        {"group": GROUP, "restraint": TERMS, "policy": "ban"},
        {"group": GROUP, "restraint": TERMS, "policy": {"policy": "only_senior"}},
    ],
)
def test_a_slider_that_cannot_be_is_refused(told: dict[str, Any]) -> None:
    with pytest.raises(Refusal):
        slide_json(told, "zh")


def test_two_numbers_for_the_same_leavers_are_set_side_by_side(tmp_path: Path) -> None:
    told = run_lab(asked(tmp_path, text=TEXT.replace("low = 0.15, high = 0.3", "low = 0.01, high = 0.02"))).notes

    assert any("1% to 2% a year" in one.en and "Makers" in one.en for one in told)
    assert not any("a year" in one.en for one in run_lab(asked(tmp_path)).notes)


def test_a_game_in_which_firms_would_leave_what_they_keep_is_held_against_the_card(tmp_path: Path) -> None:
    (tmp_path / "lists.csv").write_text(LISTS, encoding="utf-8")
    at = {"level": 2, "workers": 1000, "months": 12, "lists": tmp_path / "lists.csv"}
    dear = TEXT.replace("activated = 0.2", "activated = 1.0")
    free = TEXT.replace("activated = 0.2", "activated = 0.0").replace(
        "hiring = { low = 0.0, high = 0.01 }", "hiring = 0"
    )

    assert any("drop on their own" in one.en for one in run_lab(asked(tmp_path, "ban", text=dear, **at)).notes)
    assert not any("drop on their own" in one.en for one in run_lab(asked(tmp_path, "ban", text=free, **at)).notes)
