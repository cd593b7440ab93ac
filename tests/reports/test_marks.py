import time

from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.span import Span
from songbang.reports.marks import lines, pieces

TEXT = "第一条 离职后两年内不得任职。\n第二条 每月补偿。"


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[tuple[str, Span]]]:
    text = draw(st.text(max_size=60))
    offsets = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(offsets, offsets), max_size=8))
    return text, [(f"s{at}", Span(min(pair), max(pair))) for at, pair in enumerate(pairs)]


@given(marked())
def test_the_pieces_are_the_text_and_each_mark_its_span(given_: tuple[str, list[tuple[str, Span]]]) -> None:
    text, spans = given_
    cut = list(pieces(text, spans, lines(text)))
    assert "".join(piece.text for piece in cut) == text
    for name, span in spans:
        assert "".join(piece.text for piece in cut if name in piece.marks) == span.of(text)
        if len(span):
            assert next(piece for piece in cut if name in piece.opens).marks
            assert sum(name in piece.opens for piece in cut) == sum(name in piece.closes for piece in cut) == 1


@given(marked())
def test_a_line_feed_never_shares_a_piece(given_: tuple[str, list[tuple[str, Span]]]) -> None:
    text, spans = given_
    assert all(piece.text == "\n" or "\n" not in piece.text for piece in pieces(text, spans, lines(text)))


def test_nested_and_overlapping_spans_keep_their_order() -> None:
    cut = list(pieces("abcdef", [("inner", Span(1, 3)), ("outer", Span(0, 4)), ("over", Span(2, 6))]))
    assert [(piece.text, piece.marks) for piece in cut] == [
        ("a", ("outer",)),
        ("b", ("outer", "inner")),
        ("c", ("outer", "inner", "over")),
        ("d", ("outer", "over")),
        ("ef", ("over",)),
    ]


def test_an_empty_span_marks_nothing() -> None:
    assert [piece.marks for piece in pieces(TEXT, [("x", Span(3, 3))])] == [()]


def test_the_work_grows_with_the_text_and_no_faster() -> None:
    def seconds(size: int) -> float:
        text = TEXT * size
        spans = [(str(at), Span(at * len(TEXT), at * len(TEXT) + 10)) for at in range(size)]
        start = time.process_time()
        assert sum(len(piece.text) for piece in pieces(text, spans, lines(text))) == len(text)
        return time.process_time() - start

    small = min(seconds(500) for _ in range(3))
    assert min(seconds(4000) for _ in range(3)) < small * 8 * 4
