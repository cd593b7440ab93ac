"""What a comment says of a clause: its kind, its terms, how each stands against the rules, what would change that."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from songbang.basis.facts import FACTS
from songbang.basis.standing import Effect, Standing
from songbang.basis.words import Words
from songbang.clauses.clause import Clause
from songbang.findings.finding import Finding
from songbang.law.instrument import Instrument
from songbang.reports import labels
from songbang.reports.amounts import join
from songbang.reports.phrases import PHRASES
from songbang.reports.script import tell
from songbang.reports.term_words import Said, term_line
from songbang.reports.word.comments import Line
from songbang.reports.word.places import PLACES, Place
from songbang.reports.word.rewording import Reworded

_AGAINST = frozenset({Effect.VOID, Effect.VOID_EXCESS, Effect.NOT_EFFECTIVE_ON_REQUEST, Effect.REDUCIBLE})
_HEAD = Words("{standing}：{topic}", "{standing}: {topic}")
_COLON = Words("{label}：", "{label}: ")
_CHANGED = Words(
    "修订：把“{was}”改成“{now}”。依据就是上面这条规定。接不接受，由你和对方决定。",
    "Tracked change: “{was}” to “{now}”, after the rule above. Accepting it is for you and the other side.",
)
_APART = Words(
    "按这条规定可以写成“{now}”。原文“{was}”在{where}，没有写成修订。",
    "Under this rule it could read “{now}”. The words “{was}” stand {where}; no tracked change was made.",
)
_NOT_ALONE = Words(
    "按这条规定可以写成“{now}”。原文“{was}”不能单独替换，没有写成修订。",
    "Under this rule it could read “{now}”. The words “{was}” cannot be replaced alone; no tracked change was made.",
)
_ELSEWHERE = Words(
    "这一条在{where}，批注放在离它最近的段落。",
    "This clause stands {where}; the comment is on the paragraph nearest to it.",
)
_SETTLED = frozenset({Standing.SILENT, Standing.KEPT})


class Teller:
    """Says everything of one file in one language; ``known`` gives the titles of what is cited."""

    def __init__(self, known: Mapping[str, Instrument], lang: str) -> None:
        self._known = known
        self._lang = lang
        self._mark, self._stop = ("; ", ". ") if lang == "en" else ("；", "。")

    def say(self, words: Words) -> str:
        """Return the words in the language."""
        return tell(words, self._lang)

    def lines(
        self, clause: Clause, findings: Sequence[Finding], reworded: Sequence[Reworded], apart: Place | None
    ) -> Iterator[Line]:
        """Yield the paragraphs of the comment on a clause; ``apart`` is where it stands if not in the body.

        What does not meet a rule, is open or lacks a fact comes first and in full; the rest follows, a line each.
        """
        number = f" {clause.number}" if clause.number else ""
        yield Line(self.say(labels.KINDS[clause.kind]) + number, is_bold=True)
        if apart is not None:
            yield Line(self.say(_ELSEWHERE.fill(where=PLACES[apart])))
        for term in clause.terms:
            line = term_line(term)
            if line.said:
                yield self._labelled(line.label, map(self._said, line.said))
        for finding in (one for one in findings if one.standing not in _SETTLED):
            yield from self._finding(finding)
            yield from (self._reworded(one) for one in reworded if one.what.finding.id == finding.id)
        for finding in (one for one in findings if one.standing in _SETTLED):
            yield Line(self._stop.join(self._settled(finding)))

    def _settled(self, one: Finding) -> Iterator[str]:
        yield self._head(one)
        yield self.say(one.says).rstrip(self._stop)
        if one.flips:
            flips = self._labelled(PHRASES["flips"], map(self.say, one.flips))
            yield flips.text.rstrip(self._stop)
        yield self._basis(one)

    def _finding(self, one: Finding) -> Iterator[Line]:
        says = self.say(one.says)
        yield Line(self._head(one), is_bold=True)
        yield Line(says)
        if one.effect and one.effect is not Effect.NONE:
            if one.standing is Standing.BROKEN:
                yield Line(self.say(PHRASES["consequence"].fill(effect=labels.EFFECTS[one.effect])))
            elif one.effect in _AGAINST:
                yield Line(self.say(PHRASES["if_broken"].fill(effect=labels.EFFECTS[one.effect])))
        labelled = [self.say(FACTS[name].label) if name in FACTS else name for name in one.missing]
        missing = [] if all(label in says for label in labelled) else labelled
        steps, flips = map(self.say, one.because.steps), map(self.say, one.flips)
        for name, said in (("needs", missing), ("steps", [*steps]), ("flips", [*flips])):
            if said:
                yield self._labelled(PHRASES[name], said)
        yield Line(self._basis(one))

    def _head(self, one: Finding) -> str:
        return self.say(_HEAD.fill(standing=labels.standing(one), topic=labels.TOPICS[one.topic]))

    def _basis(self, one: Finding) -> str:
        return self.say(_COLON.fill(label=PHRASES["basis"])) + self._source(one)

    def _source(self, one: Finding) -> str:
        if not one.because.cites:
            return self.say(PHRASES["papers_alone"])
        cited: dict[str, list[str]] = {}
        for cite in one.because.cites:
            held = self._known.get(cite.instrument)
            title = self.say(held.title if held else Words(cite.title, cite.title))
            cited.setdefault(title, []).append(self.say(labels.article(cite.article)) if cite.article else "")
        how = [labels.FORCES[one.force]] if one.force else []
        how += [] if one.verified else [PHRASES["unverified"]]
        told = self._mark.join(self._cite(title, list(filter(None, articles))) for title, articles in cited.items())
        return " · ".join([told, *([self.say(join(how))] if how else [])])

    def _cite(self, title: str, articles: Sequence[str]) -> str:
        return ", ".join([title, *articles]) if self._lang == "en" else f"《{title}》{'、'.join(articles)}"

    def _reworded(self, one: Reworded) -> Line:
        what, where = one.what, one.apart
        form = _CHANGED if one.is_written else _APART if where else _NOT_ALONE
        told = form.fill(was=what.was, now=what.now, where=PLACES[where] if where else "")
        return Line(self.say(told), is_bold=one.is_written)

    def _said(self, said: Said) -> str:
        value = self.say(said.words) if said.words else f"“{said.quote}”"
        return f"{said.who} {value}" if said.who else value

    def _labelled(self, label: Words, said: Iterable[str]) -> Line:
        return Line(self.say(_COLON.fill(label=label)) + self._mark.join(said))
