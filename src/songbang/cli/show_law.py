"""`songbang law`: what the law of a place says on a day, as sentences with their sources."""

from datetime import date

from songbang.basis.standing import Topic
from songbang.cli.asked import covered
from songbang.cli.faults import complain_all
from songbang.cli.output import put_json, put_text
from songbang.law.read import load
from songbang.reports.law_answer import LawAnswer, law_json, law_text


def show_law(place: str, day: date, topic: Topic | None, lang: str, *, as_json: bool) -> None:
    """Print the provisions in force; entries that could not be read are told on standard error."""
    law = load()
    complain_all(law.problems, lang)
    reviewed = law.reviewed(covered(place, law))
    if reviewed is None:
        raise LookupError(f"{place} is covered and has no day of review")
    coming = tuple(one for one in law.coming(place, day) if topic in {None, one.topic})
    wages = law.wages.on(place, day) if topic in {None, Topic.COMPENSATION} else ()
    answer = LawAnswer(place, day, reviewed, law.in_force(place, day, topic), coming, wages, law.known_from(place))
    if as_json:
        put_json(law_json(answer, lang))
    else:
        put_text(law_text(answer, law, lang))
