"""Policies compared as a task: figures that add up, nothing guessed, what is wrong refused with its next step."""

from pathlib import Path
from typing import Any

import pytest
from examples.make_roster import HERE as EXAMPLES
from examples.make_roster import make_roster
from tests.cli.test_policy import HEAD, LEFT, RATES, STAYS
from tests.portfolio.audit.rosters import DAY

from songbang.tasks.audit_roster import RosterAsked
from songbang.tasks.policy import PolicyAsked, compare_policies
from songbang.tasks.policy_json import policy_json
from songbang.tasks.refusal import Refusal

BOTH = ["as_is", "drop_all_on_a_day"]


def asked(at: Path, policies: list[str], *, rates: str | None = None, purpose: str | None = None) -> PolicyAsked:
    roster = at / "名册.csv"
    roster.write_text("\n".join([HEAD, *LEFT, *STAYS]) + "\n", encoding="utf-8")
    (at / "rates.toml").write_text(rates or "", encoding="utf-8")
    file = None if rates is None else at / "rates.toml"
    return PolicyAsked(RosterAsked(roster), policies, DAY, file, None, purpose)


def document(at: Path, policies: list[str], rates: str | None = None) -> dict[str, Any]:
    found: dict[str, Any] = policy_json(compare_policies(asked(at, policies, rates=rates)), "zh")
    return found


def test_the_document_adds_up(tmp_path: Path) -> None:
    told = document(tmp_path, BOTH, RATES)
    as_is, dropped = told["policies"]
    lines = {one["name"]: one for one in as_is["lines"]}

    assert (told["leavers"], told["purpose"]) == (None, None)
    assert lines["expected"]["mid"] == f"{9 * 12 * 9000 * 0.15 * 0.5:.2f}"
    assert {one["name"]: one["mid"] for one in dropped["lines"]}["closing_out"] == f"{7 * 3 * 6000:.2f}"
    assert float(as_is["total"]["mid"]) == sum(float(one["mid"]) for one in as_is["lines"])
    assert dropped["leavers"]["added"]["high"] > dropped["leavers"]["added"]["low"]
    assert [one["used"] for one in told["rates"]["effects"]].count(None) == 2


def test_without_a_rate_nothing_is_guessed(tmp_path: Path) -> None:
    told = document(tmp_path, ["as_is"])["policies"][0]
    expected = next(one for one in told["lines"] if one["name"] == "expected")

    assert told["not_counted"] == ["expected"]
    assert (told["leavers"]["usual"], expected["mid"]) == (None, None)
    assert {"leaving", "started"} <= set(expected["missing"])


@pytest.mark.parametrize(
    ("policies", "rates", "purpose", "says"),
    [
        ([], None, None, "没有写要比哪些政策"),
        (["nowhere"], None, None, "找不到这个政策文件"),
        (["as_is", "as_is"], None, None, "都叫"),
        (["as_is"] * 30, None, None, "一次最多"),
        (["as_is"], None, "拖延支付补偿", "不帮着安排晚付"),
        (["as_is"], None, "批量起诉离职员工", "不按名单批量生成索赔"),
        (["as_is"], "[leaving]\nmid = 3", None, "leaving.mid"),
    ],
)
def test_what_is_wrong_is_refused(
    tmp_path: Path, policies: list[str], rates: str | None, purpose: str | None, says: str
) -> None:
    with pytest.raises(Refusal) as refused:
        compare_policies(asked(tmp_path, policies, rates=rates, purpose=purpose))

    assert says in refused.value.says.zh
    assert refused.value.do.zh
    assert refused.value.code == 2


def test_the_example_is_made_again_and_compared(tmp_path: Path) -> None:
    made = make_roster(tmp_path / "roster.xlsx")
    assert made.read_bytes() == (EXAMPLES / "roster.xlsx").read_bytes()

    policies = ["as_is", str(EXAMPLES / "policies" / "secrecy_instead.toml")]
    rates = EXAMPLES / "policies" / "rates.toml"
    found = compare_policies(PolicyAsked(RosterAsked(made), policies, DAY, rates, None, "决定是否放弃竞业限制"))
    own = found.comparison.costs[1]

    assert found.roster.frame.height == 120
    assert found.is_whole
    assert [one.label.zh for one in own.not_counted()] == ["更长的通知期"]
    assert found.choices is not None
    assert found.choices.rows.height > 5
