"""`songbang audit` as a person types it."""

import json
from pathlib import Path

from tests.cli.typed import Answer, songbang

ROWS = "\n".join(f"A{at},林{at},高级技术人员,上海,2026-03-31,20000,24,6000" for at in range(8))
HEAD = "工号,姓名,人员类别,工作地点,离职日期,前12个月平均工资,竞业限制期限,竞业补偿（元/月）"


def typed(at: Path, *words: str, head: str = HEAD, rows: str = ROWS) -> Answer:
    (at / "名册.csv").write_text(f"{head}\n{rows}\n", encoding="gb18030")
    return songbang(
        "audit", "名册.csv", "--on", "2026-11-22", *words, at=at, env={"SONGBANG_COLUMNS": str(at / "kept.toml")}
    )


def test_roles_are_told_and_files_written(tmp_path: Path) -> None:
    done = typed(tmp_path)

    assert done.code == 0, done.err
    assert "高级技术人员" in done.text
    assert "：8 人；" in done.text
    assert "--purpose" in done.text
    assert "林0" not in done.text
    assert {one.name for one in (tmp_path / "songbang-audit").iterdir()} == {
        "audit.html",
        "audit.xlsx",
        "audit.json",
        "errors.csv",
    }
    assert "林0" not in (tmp_path / "songbang-audit" / "audit.html").read_text(encoding="utf-8")


def test_json_alone_writes_nothing(tmp_path: Path) -> None:
    done = typed(tmp_path, "--json", "--lang", "en")
    told = json.loads(done.out)

    assert done.code == 0
    assert not (tmp_path / "songbang-audit").exists()
    assert told["command"] == "audit"
    assert told["roster"]["rows"] == told["roster"]["read"] == told["people"] == 8
    assert told["rows"] is None


def test_heads_are_asked_for_settled_and_remembered(tmp_path: Path) -> None:
    head = HEAD.replace("前12个月平均工资", "工资")
    first = typed(tmp_path, head=head)
    assert "工资：" in first.text
    assert "columns.toml" in first.text
    offered = (tmp_path / "songbang-audit" / "columns.toml").read_text(encoding="utf-8")
    assert '# "工资" = ""' in offered

    (tmp_path / "mine.toml").write_text(offered.replace('# "工资" = ""', '"工资" = "avg12"'), encoding="utf-8")
    second = typed(tmp_path, "--columns", "mine.toml", head=head)
    assert "工资 → 前十二个月平均工资" in second.text
    assert str(tmp_path / "kept.toml") in second.text

    third = json.loads(typed(tmp_path, "--json", head=head).out)
    assert [one["how"] for one in third["columns"] if one["header"] == "工资"] == ["remembered"]


def test_what_was_not_read_is_told_with_its_own_exit_code(tmp_path: Path) -> None:
    done = typed(tmp_path, rows=ROWS + "\nA9,王九,高级技术人员,上海,2026年3月,20000,24,6000")

    assert done.code == 4
    assert "没有日" in done.text
    assert "day_missing" in (tmp_path / "songbang-audit" / "errors.csv").read_text(encoding="utf-8-sig")


def test_refusals_say_why_and_what_to_do(tmp_path: Path) -> None:
    declined = typed(tmp_path, "--purpose", "拖延支付补偿")
    assert (declined.code, declined.out) == (2, b"")
    assert "晚付" in declined.err
    assert songbang("audit", "absent.xlsx", at=tmp_path).code == 3
    assert typed(tmp_path, "--place", "hk").code == 2
    headless = typed(tmp_path, head="甲,乙", rows="1,2")
    assert headless.code == 3
    assert "表头" in headless.err
    assert "Traceback" not in declined.err + headless.err


def test_where_the_extra_is_missing_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "polars.py").write_text(
        "raise ModuleNotFoundError('No module named polars', name='polars')", encoding="utf-8"
    )
    (tmp_path / "r.csv").write_text("姓名,岗位\n林某,工程师\n", encoding="utf-8")
    done = songbang("audit", "r.csv", at=tmp_path, env={"PYTHONPATH": str(tmp_path)})

    assert done.code == 1
    assert "pip install 'songbang[many]'" in done.err


def test_a_file_of_columns_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = typed(tmp_path, "--columns", "none.toml")

    assert done.code == 2
    assert "none.toml" in done.err


def test_heads_that_are_not_used_are_told(tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_text('"没有的表头" = "avg12"\n', encoding="utf-8")
    done = typed(tmp_path, "--columns", "c.toml", head=HEAD.replace("人员类别", "神秘代号"))

    assert "神秘代号" in done.text
    assert "没有的表头" in done.err


def test_a_sum_that_is_not_known_is_no_nought(tmp_path: Path) -> None:
    done = typed(tmp_path)

    assert "公司欠（元）还不知道（8 人不清楚）" in done.text
