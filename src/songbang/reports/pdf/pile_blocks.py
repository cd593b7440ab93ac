"""What is absent, differs or is missing, how the papers hang together, and what was not read, as printed blocks."""

from collections.abc import Iterator

from songbang.basis.standing import Topic
from songbang.findings.finding import Outcome, Reference
from songbang.papers.notices import NOTICES
from songbang.reports.contract_json import all_problems
from songbang.reports.labels import TOPICS, standing
from songbang.reports.pdf.document import Block, Card, Heading, Line, Paragraph, Points, Rows, Run
from songbang.reports.pdf.finding_blocks import place_of
from songbang.reports.pdf.voice import Voice
from songbang.reports.pile import PaperInPile, pile_of


def missing_blocks(outcome: Outcome, voice: Voice) -> Iterator[Block]:
    """Yield what one would expect and does not find, what differs, and the papers that are named and not here."""
    yield Heading(1, voice.told("missing"), "missing")
    conflicts = [one for one in outcome.findings if one.topic is Topic.CONFLICT]
    lacking = [one for one in outcome.findings if one.topic is Topic.MISSING_PAPER]
    if not outcome.absences and not conflicts and not lacking:
        yield Paragraph(voice.told("missing_none"))
    if outcome.absences:
        yield Heading(2, voice.told("absences"))
        for absence in outcome.absences:
            papers = tuple(Run(f"  {name}", "quiet") for name in absence.papers)
            topic = Run(f"{voice.say(TOPICS[absence.topic])}  ", "strong")
            yield Paragraph((topic, *voice.line(absence.says), *papers))
    for name, found in (("conflicts", conflicts), ("missing_papers", lacking)):
        if found:
            yield Heading(2, voice.told(name))
            for finding in found:
                badge = Run(voice.say(standing(finding)), "badge", to=place_of(finding))
                yield Paragraph((*voice.line(finding.says), badge))


def pile_blocks(outcome: Outcome, voice: Voice) -> Iterator[Block]:
    """Yield the copies and pages to be told of, the versions, who signed, and who names whom."""
    pile = pile_of(outcome)
    yield Heading(1, voice.told("pile"), "pile")
    if not pile:
        yield Paragraph(voice.told("pile_none"))
    for notice in pile.notices:
        said = (Run(f"{notice.paper}  ", "strong"), *voice.line(notice.says), Run(f"  {voice.say(notice.do)}", "quiet"))
        yield Paragraph(said)
    if pile.versions:
        yield Heading(2, voice.told("versions"))
        yield Points(tuple((Run(" · ".join(names)),) for names in pile.versions))
    if pile.papers:
        yield Heading(2, voice.told("references"))
        yield Rows(tuple(((Run(paper.name),), tuple(_named(paper, voice))) for paper in pile.papers))


def unread_blocks(outcome: Outcome, voice: Voice) -> Iterator[Block]:
    """Yield what could not be read, is hard to make out or was not judged, each with the next step."""
    problems = [one for one in all_problems(outcome) if one.code not in NOTICES]
    yield Heading(1, voice.told("unread"), "unread")
    if not problems:
        yield Paragraph(voice.told("unread_none"))
    for one in problems:
        where = voice.phrase("on_page", paper=one.paper, page=one.page) if one.page else one.paper
        do = f"{voice.phrase('next_step')}{voice.say(one.do)}"
        yield Card((Paragraph((Run(where, "strong"),)), Paragraph(voice.line(one.says)), Paragraph((Run(do),))))


def _named(paper: PaperInPile, voice: Voice) -> Iterator[Line]:
    if paper.signed:
        yield voice.line(paper.signed)
    for one in paper.names:
        yield voice.told("refers", title=one.title, found=_found(one, voice))


def _found(one: Reference, voice: Voice) -> str:
    return voice.phrase("in_itself") if one.found == one.paper else one.found or voice.phrase("not_here")
