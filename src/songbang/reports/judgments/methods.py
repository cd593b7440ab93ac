"""How the tables were made and how to cite them: a note in Markdown, and a citation file."""

from songbang import __version__
from songbang.basis.words import Words
from songbang.judgments.statistics.measure import measures
from songbang.judgments.statistics.statistics import Statistics
from songbang.reports.judgments.charts.charts import years_words
from songbang.reports.judgments.page_phrases import METHOD
from songbang.reports.markdown import page, plain
from songbang.reports.script import tell
from songbang.statistics.bootstrap import DRAWS

_TITLE = Words("# 方法说明", "# Methods")
_MADE = Words(
    "用松绑 {version} 从 {documents} 份文书（{disputes} 件争议，{years} 年裁判）读出，"
    "统计于 {day}，{errors} 处没有读成。",
    "Read with Songbang {version} from {documents} decisions ({disputes} disputes, decided {years}), counted on {day}; "
    "{errors} entries tell of what could not be read.",
)
_CITE = Words(
    "引用时请写明语料的来源和收集日期、松绑的版本、统计日和种子，以及上面的提醒。",
    "When you cite this, name the source of the decisions and the day they were gathered, the version of Songbang, "
    "the day of counting and the seed, and repeat the warning above.",
)


def methods_md(told: Statistics, lang: str) -> str:
    """Return the note on methods in ``lang``."""
    made = _MADE.fill(
        version=__version__,
        documents=told.documents,
        disputes=told.disputes,
        years=years_words(told),
        day=told.day.isoformat(),
        errors=told.errors,
    )
    lines = [f"- {plain(tell(line.fill(seed=told.seed, draws=DRAWS), lang))}" for line in METHOD]
    parts = [tell(_TITLE, lang), plain(tell(made, lang)), plain(tell(measures().selection, lang)), "\n".join(lines)]
    return page([*parts, plain(tell(_CITE, lang))])


def citation_cff(told: Statistics) -> str:
    """Return the citation file (cff-version 1.2.0); whoever compiled the corpus adds their name."""
    title = (
        f"Non-compete decisions: {told.documents} documents, {told.disputes} disputes, decided {years_words(told).en}"
    )
    return "\n".join(
        (
            "cff-version: 1.2.0",
            "type: dataset",
            f'title: "{title}"',
            'message: "Add those who gathered the decisions as authors, and where and when they were gathered."',
            "authors:",
            '  - name: "to be added by whoever gathered the decisions"',
            f'version: "{told.day.isoformat()}"',
            f"date-released: {told.day.isoformat()}",
            "references:",
            "  - type: software",
            '    title: "Songbang"',
            f'    version: "{__version__}"',
            "    authors:",
            '      - name: "The authors of Songbang"',
            "",
        )
    )
