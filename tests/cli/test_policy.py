"""`songbang policy` as a person types it."""

import json
from pathlib import Path

from tests.cli.typed import Answer, songbang

HEAD = "工号,姓名,人员类别,工作地点,离职日期,前12个月平均工资,竞业限制期限,竞业补偿（元/月）,已付补偿"
LEFT = [f"A{at},=林{at},其他,上海,2026-03-31,20000,24,6000,0" for at in range(7)]
STAYS = [f"B{at},林{at},高级技术人员,上海,,30000,12,9000," for at in range(9)]
RATES = '[leaving]\nlow = "0.1"\nmid = "0.15"\nhigh = "0.2"\nsource = "自己的报表"\n[started]\nshare = "0.5"\n'
PURPOSE = "决定是否放弃竞业限制"


def typed(at: Path, *words: str) -> Answer:
    (at / "名册.csv").write_text("\n".join([HEAD, *LEFT, *STAYS]) + "\n", encoding="utf-8")
    (at / "rates.toml").write_text(RATES, encoding="utf-8")
    return songbang("policy", "名册.csv", "--on", "2026-11-22", *words, at=at, env={"SONGBANG_COLUMNS": ""})


def test_policies_are_told_side_by_side_and_files_written(tmp_path: Path) -> None:
    done = typed(tmp_path, "--policy", "as_is", "--policy", "drop_all_on_a_day", "--rates", "rates.toml")

    assert done.code == 0, done.err
    assert "维持现状 | 某天起全部取消" in done.text
    assert "7 人" not in done.text  # nothing is unknown
    assert "晚付" in done.text
    assert {one.name for one in (tmp_path / "songbang-policy").iterdir()} == {
        *("policy.html", "policy.xlsx", "policy.json", "errors.csv"),
        *("policy-costs.svg", "policy-leavers.svg"),
    }
    page = (tmp_path / "songbang-policy" / "policy.html").read_text(encoding="utf-8")
    assert "林0" not in page
    assert "自己的报表" in page


def test_leavers_come_only_with_a_purpose(tmp_path: Path) -> None:
    done = typed(tmp_path, "--policy", "as_is", "--purpose", PURPOSE, "--json", "--lang", "en")
    told = json.loads(done.out)

    assert [one["row"] for one in told["leavers"]] == list(range(2, 9))
    assert done.code == 0
    assert not (tmp_path / "songbang-policy").exists()
    assert {one["choice"] for one in told["leavers"]} == {"waive"}
    assert told["leavers"][0]["waive_now"] == "18000.00"
    assert told["purpose"]["words"] == PURPOSE
    assert any(one["provision"] == "cn.waiver.release" for one in told["because"])


def test_what_is_wrong_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('name = "x"\ndelay_months = 3\n', encoding="utf-8")
    done = typed(tmp_path, "--policy", "own.toml")

    assert done.code == 2
    assert "delay_months" in done.err
    assert not (tmp_path / "songbang-policy").exists()
