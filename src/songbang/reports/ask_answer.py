"""Which facts are missing, as questions a worker understands, the most telling first."""

from collections.abc import Iterator
from datetime import date

from songbang import __version__
from songbang.answers.results import Asked
from songbang.basis.fact_kinds import CHOICES, KINDS
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.reports.days import day_words
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.verdict_json import answer_json

HEAD = Words(
    "按 {day}的法律，还缺{count}件事；先问影响最多的。",
    "By the law of {day}, {count} facts are missing; those that decide most come first.",
)
NOTHING = Words("没有还缺的事实。", "No fact is missing.")
ROW = Words("{at}. {asks}（{name}；关系到{count}条）", "{at}. {asks} ({name}; {count} provisions wait for it)")
OPTIONS = Words("    写其中一个：{options}", "    write one of: {options}")


def ask_json(asked: Asked, law: Law, place: str, day: date, lang: str) -> dict[str, Json]:
    """Return the questions, and the answers that the known facts give, as one JSON object."""
    return {
        "songbang": __version__,
        "command": "law",
        "law": {"on": day.isoformat(), "places": {place: {"reviewed": plain_value(law.reviewed(place), lang)}}},
        "missing": [
            {
                "fact": question.fact.name,
                "label": tell(question.fact.label, lang),
                "asks": tell(question.fact.asks, lang),
                "kind": KINDS[question.fact.name].value,
                "options": list(CHOICES.get(question.fact.name, ())),
                "answers": len(question.provisions),
                "provisions": list(question.provisions),
            }
            for question in asked.questions
        ],
        "standings": [answer_json(one, lang) for one in asked.answers],
    }


def ask_text(asked: Asked, day: date, lang: str) -> str:
    """Return the questions as lines of text."""
    return "\n".join(tell(line, lang) for line in _lines(asked, day)) + "\n"


def _lines(asked: Asked, day: date) -> Iterator[Words]:
    yield HEAD.fill(day=day_words(day), count=len(asked.questions)) if asked.questions else NOTHING
    for at, question in enumerate(asked.questions, 1):
        count = len(question.provisions)
        yield ROW.fill(at=at, asks=question.fact.asks, name=question.fact.name, count=count)
        options = CHOICES.get(question.fact.name)
        if options:
            yield OPTIONS.fill(options=", ".join(options))
