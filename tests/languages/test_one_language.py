"""No page mixes languages: the check itself, and every page that the reports write."""

from pathlib import Path

import pytest
from tests.cli.typed import songbang
from tests.drafts.briefs import EVERY, written
from tests.drafts.paper import opened
from tests.house.tree import HOUSE, PILE
from tests.languages.one_language import check_page, check_text
from tests.reports.make_outcome import law, outcome
from tests.reports.positions import ALL, page_of, text_of

from songbang.reports.html.page import report_html

LANGUAGES = ("zh", "zh-Hant", "en")
TOLD = (
    "林某",
    "甲辰科技有限公司",
    "上海市示例路",
    "上海市示例大道",
    "法务部",
    "lin@example.com",
    "自己保存",
    "纸质原件",
)
"""What the people of `briefs.py` told: it stays as they told it, in every letter."""


def page(lang: str, body: str) -> str:
    return f'<!doctype html><html lang="{lang}"><title>x</title><body>{body}</body></html>'


@pytest.mark.parametrize(
    ("lang", "html", "found"),
    [
        ("en", page("en", "<p>Left on 离职 day</p>"), "离职"),
        ("en", page("en", '<button aria-label="关闭">x</button>'), "关闭"),
        ("en", page("en", '<input placeholder="工资">'), "工资"),
        ("en", page("en", "<p><q>离职</q> 离职</p>"), "离职"),
        ("zh-Hant", page("zh-Hant", "<p>竞業限制</p>"), "竞"),
        ("zh-Hant", page("zh-Hant", "<p>競業限制 of the employer</p>"), "employer"),
        ("zh", page("zh-Hans", "<p>约定 senior_manager 不付</p>"), "senior_manager"),
        ("zh", page("zh-Hans", "<p>竞业限制</p><footer>Nothing left this machine</footer>"), "machine"),
        ("zh", page("en", "<p>竞业限制</p>"), "html lang"),
    ],
)
def test_a_foreign_word_is_found(lang: str, html: str, found: str) -> None:
    assert found in " ".join(check_page(html, lang))


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        (
            "en",
            '<p><q>离职</q>, <span lang="zh-Hans">甲辰科技</span> in <span class="name">保密协议.docx</span>.</p>',
        ),
        (
            "en",
            "<p>“竞业限制协议” names 《员工手册》.</p><pre>离职</pre><mark>离职</mark><blockquote>离职</blockquote>",
        ),
        ("en", '<p translate="no">离职</p><script>离职</script><style>离职</style>'),
        ("zh-Hant", "<p>「竞业限制」寫在 02-劳动合同书.pdf 裏，後來改過。</p>"),
        ("zh", "<p>把 PDF、DOCX 存到电脑；运行 songbang read --lang zh；见 https://example.org/law。</p>"),
        ("zh", "<p>写进 matter.toml 的 [facts]：left = 2026-03-31，12 MB，UTF-8。</p>"),
    ],
)
def test_what_is_quoted_or_named_belongs(lang: str, body: str) -> None:
    assert check_page(page({"zh": "zh-Hans"}.get(lang, lang), body), lang) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_report_speaks_one_language(lang: str) -> None:
    assert check_page(report_html(outcome(), law(), lang), lang) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ALL)
def test_a_position_speaks_one_language(name: str, lang: str) -> None:
    assert check_page(page_of(ALL[name], lang), lang) == []
    assert check_text(text_of(ALL[name], lang), lang) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_example_pile_is_told_in_one_language(lang: str, tmp_path: Path) -> None:
    answer = songbang(
        "read", str(PILE), "--place", "cn-sh", "--review", "--lang", lang, "--out", str(tmp_path), at=tmp_path
    )

    assert answer.code == 0
    assert check_text(answer.text, lang) == []
    assert check_page((tmp_path / "report.html").read_text(encoding="utf-8"), lang) == []
    assert check_page((tmp_path / "review.html").read_text(encoding="utf-8"), lang) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_example_matter_is_told_in_one_language(lang: str, tmp_path: Path) -> None:
    asked = ("stand", str(HOUSE / "examples" / "matter"), "--on", "2026-11-22", "--lang", lang)
    answer = songbang(*asked, "--out", str(tmp_path), "--ics", str(tmp_path / "dates.ics"), at=tmp_path)
    lines = (tmp_path / "dates.ics").read_text(encoding="utf-8").replace("\n ", "").splitlines()
    told = [line.split(":", 1)[1] for line in lines if line.startswith(("SUMMARY:", "DESCRIPTION:"))]

    assert answer.code == 0
    assert check_text(answer.text, lang) == []
    assert check_page((tmp_path / "position.html").read_text(encoding="utf-8"), lang) == []
    assert told
    assert check_text("\n".join(told).replace("\\n", "\n"), lang) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("words", [("law", "cn-sh"), ("evidence", "questions")], ids=lambda words: words[0])
def test_a_list_is_told_in_one_language(words: tuple[str, ...], lang: str, tmp_path: Path) -> None:
    answer = songbang(*words, "--lang", lang, at=tmp_path)

    assert answer.code == 0
    assert check_text(answer.text, lang) == []


@pytest.mark.parametrize(("kind", "lang"), EVERY)
def test_a_letter_and_its_note_speak_one_language(kind: str, lang: str) -> None:
    document = opened(written("owed", kind, lang))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    said = "\n".join([*(line.text for line in document.paragraphs), *cells])
    for told in TOLD:
        said = said.replace(told, " ")

    assert check_text(said, lang) == []
