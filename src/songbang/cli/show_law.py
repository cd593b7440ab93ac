"""`songbang law`: what the law of a place says on a day, as sentences with their sources."""

from datetime import date

from songbang.basis.standing import Topic
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.law.read import load
from songbang.reports.law_answer import law_text
from songbang.tasks.law import law_on, law_on_json


def show_law(place: str, day: date, topic: Topic | None, lang: str, *, as_json: bool) -> None:
    """Print the provisions in force; entries that could not be read are told on standard error."""
    law = load()
    complain_all(law.problems, lang)
    answer = law_on(place, day, topic)
    if as_json:
        put_json(law_on_json(answer, lang))
    else:
        put_text(law_text(answer, law, lang))
