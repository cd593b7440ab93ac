"""Any Word file: refusing the changes gives its text back, accepting them changes one length and nothing else."""

import re
from html import escape
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.word_maker import p, package, r, table
from tests.reports.word.marking import DOCUMENT, accepted, hung_on, marked_with, outcome_of, parts, rejected, text_of

from songbang.basis.span import Span
from songbang.basis.standing import Effect, Force, Standing, Topic
from songbang.basis.term import Term
from songbang.basis.wording import Wording
from songbang.basis.words import Words
from songbang.clauses.clause import Clause, Kind
from songbang.findings.finding import Because, Finding, Outcome
from songbang.papers.docx import traced
from songbang.readings.reading import Reading

LENGTH = "三十六个月"
WORDING = Wording("duration_months", Words("24个月", "24 months"))
_NUMBERED = re.compile(r'(<w:(?:ins|del|moveTo|rPrChange) )w:id="[0-9]+"')
_AROUND = st.text("甲乙方离职后不得任职，。<&\"' a1", min_size=1, max_size=12)
_FORMS = (
    "",
    "<w:b/>",
    '<w:i/><w:sz w:val="28"/>',
    '<w:b/><w:rPrChange w:id="4" w:author="法务"><w:rPr/></w:rPrChange>',
)
_HELD = (
    "{}", "{}", "{}",
    '<w:ins w:id="2" w:author="法务">{}</w:ins>',
    '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
    '<w:smartTag w:uri="u" w:element="e">{}</w:smartTag>',
    "<w:sdt><w:sdtPr><w:alias w:val=\"甲\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:fldSimple w:instr="QUOTE">{}</w:fldSimple>',
    '<w:moveTo w:id="3" w:author="法务">{}</w:moveTo>',
)  # fmt: skip
_BETWEEN = (
    "", "", "", "",
    '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>',
    '<w:del w:id="5" w:author="法务"><w:r><w:delText>旧的</w:delText></w:r></w:del>',
    "<w:proofErr w:type=\"spellStart\"/>",
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>",
    "<w:r><w:lastRenderedPageBreak/></w:r>",
)  # fmt: skip


@st.composite
def runs(draw: st.DrawFn, words: str) -> str:
    """The words as runs that are cut anywhere and stand in anything."""
    cuts = sorted(draw(st.sets(st.integers(1, max(1, len(words) - 1)), max_size=5)))
    out = ""
    for start, end in zip([0, *cuts], [*cuts, len(words)], strict=True):
        held, form = draw(st.sampled_from(_HELD)), draw(st.sampled_from(_FORMS))
        out += draw(st.sampled_from(_BETWEEN)) + held.format(r(escape(words[start:end], quote=False), form))
    return out


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A file that states the length once, in its body or in a table, with other paragraphs around it."""
    stating = p(draw(runs(draw(_AROUND) + LENGTH + draw(_AROUND))))
    stating = draw(st.sampled_from([stating, table(["事项", f"<w:tc>{stating}</w:tc>"])]))
    before, after = (p(draw(runs(draw(_AROUND)))) for _ in range(2))
    numbers = count(10)
    return package(_NUMBERED.sub(lambda found: f'{found[1]}w:id="{next(numbers)}"', before + stating + after))


def _told(data: bytes, cut: tuple[int, int]) -> tuple[Reading, Outcome]:
    """A clause that begins and ends anywhere around the length, and a finding that would have it otherwise."""
    (read,) = outcome_of(data).readings
    at = read.paper.text.index(LENGTH)
    span = Span(max(0, at - cut[0]), min(len(read.paper.text), at + len(LENGTH) + cut[1]))
    term = Term("duration_months", 36, Span(at, at + len(LENGTH)))
    clause = Clause("p0.c0", Kind.NON_COMPETE, span, None, None, (term,))
    finding = Finding(
        "f1", Topic.DURATION, Standing.BROKEN, Words("太长。", "Too long."), ("p0.c0",), Because((), {}, ()),
        "xx.duration.cap", "xx", Force.STATUTE, Effect.VOID_EXCESS, wordings=(WORDING,),
    )  # fmt: skip
    of = Reading(read.paper, "zh-Hans", "other", None, None, None, None, (), (clause,))
    return of, Outcome(outcome_of(data).day, {}, (of,), (finding,), (), ())


@settings(max_examples=60)
@given(files(), st.tuples(st.integers(0, 9), st.integers(0, 9)))
def test_nothing_is_lost_and_one_length_is_changed(data: bytes, cut: tuple[int, int]) -> None:
    of, outcome = _told(data, cut)
    done = marked_with(data, of, outcome)
    (change,) = done.reworded
    text = text_of(data)
    assert text_of(rejected(done.data)) == text
    at = change.what.span
    now = text[: at.start] + ("24个月" if change.is_written else LENGTH) + text[at.end :]
    assert text_of(done.data) == text_of(accepted(done.data)) == now
    (hung,) = hung_on(done.data).values()
    span = of.clauses[0].span
    nodes = [one for one in traced(data).origins if one.start < span.end and one.end > span.start]
    own = "".join(text[max(one.start, span.start) : min(one.end, span.end)] for one in nodes)
    whole = "".join(text[one.start : one.end] for one in nodes)
    assert own in hung
    assert hung in whole
    assert hung == own or re.search(b"fldSimple|<w:text/>", parts(data)[DOCUMENT])
