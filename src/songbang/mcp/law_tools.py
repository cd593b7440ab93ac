"""Tools that ask the law: on a day, for the figures of a case, for the facts that are missing."""

from mcp_types import CallToolResult

from songbang.basis.words import Words
from songbang.mcp.answer import answered, guarded
from songbang.mcp.asked import CaseId, Day, Facts, Language, LawPlace, OneTopic, Parts, Place
from songbang.mcp.given import day_given
from songbang.tasks.ask import missing, missing_json
from songbang.tasks.asked import language_asked, place_asked, topic_asked
from songbang.tasks.facts_file import facts_of
from songbang.tasks.law import law_on, law_on_json
from songbang.tasks.refusal import Refusal
from songbang.tasks.replay import replayed, replayed_json

ONE_OF = Words("要么给事实，要么给案件编号。", "Give facts or the id of a case; one of them.")
SEE = Words("事实的名称见 missing_facts。", "missing_facts tells the names of facts.")


@guarded
def law_on_day(
    place: LawPlace = "cn", on: Day = "", topic: OneTopic = "", parts: Parts = None, lang: Language = "zh"
) -> CallToolResult:
    """Give the provisions of a place that are in force on a day, each with its text, source, rank, force (law, local
    rule, guidance, court practice) and whether it was verified; what comes later is under `coming`. Ask for one topic:
    all of a place is long. Guidance is not law, and not verified is told so."""
    tongue, about = language_asked(lang), topic_asked(topic or None)
    where = place_asked(place) or "cn"
    return answered(law_on_json(law_on(where, day_given(on), about), tongue), parts or ())


@guarded
def missing_facts(
    facts: Facts, place: Place = "", on: Day = "", parts: Parts = None, lang: Language = "zh"
) -> CallToolResult:
    """Tell which facts are missing, those first whose answer decides most, each with its name, question, kind and
    options (`missing`), and what follows from the known ones (`standings`). Ask the person; never fill one in."""
    tongue, where = language_asked(lang), place_asked(place or None)
    return answered(missing_json(missing(_facts(facts), where, day_given(on)), tongue), parts or ())


@guarded
def replay(
    facts: Facts | None = None, case: CaseId = "", place: Place = "", on: Day = "", lang: Language = "zh"
) -> CallToolResult:
    """Work out the figures of a case from its facts: the days of the restraint, compensation due and owed, what may be
    claimed and how far damages may come down, each with its steps and provisions. Or replay a reported case by id."""
    tongue, where = language_asked(lang), place_asked(place or None)
    if (facts is None) == (not case):
        raise Refusal(ONE_OF, SEE)
    return answered(replayed_json(replayed(case if facts is None else _facts(facts), where, day_given(on)), tongue))


def _facts(facts: dict[str, object]) -> dict[str, object]:
    return dict(facts_of(facts)) if facts else {}
