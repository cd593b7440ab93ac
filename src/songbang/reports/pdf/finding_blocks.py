"""The findings of a printed report: each with what follows, why, and the law it rests on."""

from collections.abc import Iterator, Mapping

from songbang.basis.facts import FACTS
from songbang.basis.standing import Standing
from songbang.findings.finding import Finding, Outcome
from songbang.law.in_force import Law
from songbang.reports import gist
from songbang.reports.consequence import consequence
from songbang.reports.html.places import Place
from songbang.reports.labels import FORCES, KINDS, TOPICS, standing
from songbang.reports.pdf.document import Block, Card, Heading, Line, Paragraph, Points, Rows, Run
from songbang.reports.pdf.source_blocks import cite_run
from songbang.reports.pdf.voice import Voice

Places = Mapping[str, Place]
Row = tuple[Line, tuple[Line, ...]]


def finding_blocks(outcome: Outcome, places: Places, law: Law, voice: Voice) -> Iterator[Block]:
    """Yield what matters first, what is still to be asked, and the rules that are silent or kept."""
    yield Heading(1, voice.told("matters"), "matters")
    if not outcome.findings:
        yield Paragraph(voice.told("matters_none"))
    for finding in gist.pressing(outcome):
        yield _finding(finding, 2, places, law, voice)
    questions = gist.questions(outcome)
    if questions:
        yield Heading(2, voice.told("questions"))
        yield Points(tuple(voice.line(FACTS[name].asks) for name in questions))
    for name, found in (("silent", gist.silent(outcome)), ("kept", gist.kept(outcome))):
        if found:
            yield Heading(2, voice.told(name))
            for finding in found:
                yield _finding(finding, 3, places, law, voice)


def finding_line(finding: Finding, voice: Voice) -> Line:
    """Return the topic of a finding and how it stands."""
    return (Run(voice.say(TOPICS[finding.topic])), Run(voice.say(standing(finding)), "badge"))


def place_of(finding: Finding) -> str:
    """Return the name of the place where a finding is told."""
    return f"f-{finding.id}"


def clause_run(name: str, places: Places, voice: Voice) -> Run:
    """Return what a clause is called, leading to it."""
    clause = places[name].clause
    number = f" {clause.number}" if clause.number else ""
    return Run(f"{voice.say(KINDS[clause.kind])}{number}", to=f"c-{name}")


def _finding(finding: Finding, level: int, places: Places, law: Law, voice: Voice) -> Card:
    follows = consequence(finding)
    blocks = (
        Heading(level, finding_line(finding, voice)),
        Paragraph(voice.line(finding.says)),
        *((Paragraph(voice.line(follows)),) if follows is not None and level == 2 else ()),
        Rows(tuple(_because(finding, places, law, voice))),
    )
    return Card(blocks, place_of(finding), strong=finding.standing in {Standing.BROKEN, Standing.OPEN})


def _because(finding: Finding, places: Places, law: Law, voice: Voice) -> Iterator[Row]:
    if finding.missing:
        names = [voice.say(FACTS[name].label) if name in FACTS else name for name in finding.missing]
        yield voice.told("needs"), ((Run(("; " if voice.lang == "en" else "；").join(names)),),)
    for name, lines in (("steps", finding.because.steps), ("flips", finding.flips)):
        if lines:
            yield voice.told(name), tuple(voice.line(line) for line in lines)
    about = [name for name in finding.clauses if name in places]
    if about:
        yield voice.told("about_clauses"), tuple(_about(name, places, voice) for name in about)
    yield voice.told("basis"), tuple(_basis(finding, law, voice))


def _about(name: str, places: Places, voice: Voice) -> Line:
    paper = places[name].reading.paper.name
    several = len({place.reading.paper.name for place in places.values()}) > 1
    return (clause_run(name, places, voice), *((Run(f"  {paper}", "quiet"),) if several else ()))


def _basis(finding: Finding, law: Law, voice: Voice) -> Iterator[Line]:
    cites = finding.because.cites
    yield from ((cite_run(cite, law.instruments, voice),) for cite in cites)
    if not cites:
        yield voice.told("papers_alone")
    if finding.force:
        unverified = () if finding.verified else (voice.phrase("unverified"),)
        said = (voice.say(FORCES[finding.force]), *unverified)
        yield (Run((", " if voice.lang == "en" else "，").join(said), "quiet"),)
