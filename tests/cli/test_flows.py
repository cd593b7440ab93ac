"""`songbang flows` as a person types it."""

import json
from pathlib import Path

from tests.cli.typed import songbang

HEAD = "姓名,原公司,新公司,日期,组别"
BOTH = "林{at},=甲辰科技,乙巳网络,{year},{group}\n陈{at},乙巳网络,=甲辰科技,{year},研发"
ROWS = [BOTH.format(at=at, year=2015 + at % 9, group="研发" if at % 2 else "销售") for at in range(90)]


def test_who_goes_where_is_told_and_files_are_written(tmp_path: Path) -> None:
    (tmp_path / "moves.csv").write_text("\n".join([HEAD, *ROWS, "林x,甲,乙,哪天,"]), encoding="utf-8")
    asked = ("--policy", "2020-01-01", "--treated", "销售", "--json", "--out", "told", "--lang", "en")
    done = songbang("flows", "moves.csv", *asked, at=tmp_path)
    told = json.loads(done.text)

    assert done.code == 4, done.err  # a date was not read
    assert "neither read nor written" in done.err
    assert (told["moves"], told["days"]) == (181, {"first": "2015-01-01", "last": "2023-12-31"})
    assert [one["says"] for one in told["errors"]] == ["The date cannot be read; it counts as not told."]
    assert told["policy"]["rank"] >= 1
    files = {one.name: one.read_bytes().decode("utf-8") for one in (tmp_path / "told").iterdir()}
    assert {"flows.html", "flows.json", "matrix.csv", "aliases.csv", "errors.csv"} <= files.keys()
    assert not any("林1" in words or "陈1" in words for words in files.values())
    assert not any(line.startswith("=") for line in files["matrix.csv"].splitlines())
