import io
from dataclasses import replace
from pathlib import Path

import pytest
from tests.reports.make_outcome import agreement, empty, outcome

from songbang.basis.term import Term
from songbang.findings.finding import Outcome
from songbang.reports.gist import headline, until
from songbang.reports.summary import print_summary, summary_lines

REPORT = Path("songbang-report/report.html")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_it_is_short_and_says_what_a_worried_person_asks(lang: str) -> None:
    lines = summary_lines(outcome(), REPORT, lang)
    assert len(lines) <= 25
    whole = " ".join(line.text for line in lines)
    for words in ("24", "30%", "500,000", "扫描件.pdf", str(REPORT), "3"):
        assert words in whole


def test_a_pile_with_much_to_say_stays_short() -> None:
    pile = outcome()
    crowded = replace(pile, findings=pile.findings * 20, problems=pile.problems + tuple(
        replace(pile.problems[0], paper=f"{at}.pdf") for at in range(50)
    ), readings=pile.readings * 9)  # fmt: skip
    assert len(summary_lines(crowded, REPORT, "zh")) <= 25


def test_plain_lines_where_nobody_watches() -> None:
    out = io.StringIO()
    print_summary(outcome(), None, "zh", out)
    assert out.getvalue().startswith("约束：文件写明：离职后竞业限制 24 个月。\n")
    assert "\x1b" not in out.getvalue()
    assert "报告：" not in out.getvalue()


def test_a_terminal_gets_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.setenv("TERM", "xterm")
    out = Terminal()
    print_summary(outcome(), REPORT, "en", out)
    for line in summary_lines(outcome(), REPORT, "en"):
        assert line.text in out.getvalue()


def with_length(*terms: Term) -> Outcome:
    reading = agreement()
    first = replace(reading.clauses[0], terms=terms)
    return replace(outcome(), readings=(replace(reading, clauses=(first,)),), problems=())


@pytest.mark.parametrize(
    ("terms", "says"),
    [
        ((Term("duration_months", 12),), "文件写明：离职后竞业限制 12 个月。"),
        ((Term("duration_months", None, None, (("open_ended", True),)),), "没有写到何时结束"),
        ((Term("duration_months", None, None, (("blank", True),)),), "留空未填"),
        ((), "没有写期限"),
        (
            (Term("duration_months", [{"value": 24, "who": "总监"}, {"value": 12, "who": "主管"}]),),
            "写得不一样：24 个月、12 个月。",
        ),
    ],
)
def test_the_headline_says_what_the_papers_say(terms: tuple[Term, ...], says: str) -> None:
    assert says in headline(with_length(*terms)).zh


def test_nothing_read_is_never_told_as_nothing_found() -> None:
    assert "没有读成任何文件" in headline(empty()).zh


def test_the_pile_that_was_not_read_whole_says_so() -> None:
    assert any("没有读成" in line.text for line in summary_lines(outcome(), None, "zh"))


def test_a_paper_whose_law_is_not_held_was_read_all_the_same() -> None:
    apart = replace(outcome().problems[0], code="law_not_covered", page=None)
    lines = summary_lines(replace(outcome(), problems=(apart,)), None, "zh")
    assert [line.label for line in lines if apart.paper in line.text] == ["没对照"]
    assert not any("没有读成" in line.text for line in lines)


def test_a_paper_of_another_law_is_told_beside_the_first_lines() -> None:
    apart = replace(outcome().problems[0], code="law_not_covered", page=None)
    assert "有 1 份文件适用的法律没有收录" in "".join(line.zh for line in until(replace(outcome(), problems=(apart,))))
    assert not any("没有收录" in line.zh for line in until(outcome()))
