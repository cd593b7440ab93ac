"""A printed share against its counts: what rounds to it passes, every other number is told."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.statistics.audit_file import audit_shares
from songbang.statistics.audit_share import Agreement, audit_share, percent_text, read_printed

PRINTED = [
    (267, 293, "91.26 %", Agreement.DIFFERS, "91.13 %"),
    (36, 47, "76.60%", Agreement.AGREES, "76.60 %"),
    (197, 201, "89%", Agreement.DIFFERS, "98 %"),
    (111, 201, "54%", Agreement.DIFFERS, "55 %"),
    (49, 201, "24.4％", Agreement.AGREES, "24.4 %"),
    (36, 47, "0.766", Agreement.AGREES, "76.6 %"),
    (2, 3, "66.6%", Agreement.CUT_OFF, "66.7 %"),
    (1, 8, "12.5%", Agreement.AGREES, "12.5 %"),
    (1, 8, "12%", Agreement.AGREES, "13 %"),
    (0, 7, "0%", Agreement.AGREES, "0 %"),
    (7, 7, "100%", Agreement.AGREES, "100 %"),
]


@pytest.mark.parametrize(("numerator", "denominator", "text", "agreement", "recomputed"), PRINTED)
def test_a_share_is_worked_out_again(
    numerator: int, denominator: int, text: str, agreement: Agreement, recomputed: str
) -> None:
    printed = read_printed(text)
    assert printed is not None
    audit = audit_share(numerator, denominator, printed)

    assert (audit.agreement, audit.recomputed) == (agreement, recomputed)


def test_it_is_told_which_counts_would_be_printed_so() -> None:
    printed = read_printed("89%")
    assert printed is not None
    audit = audit_share(197, 201, printed)

    assert audit.denominators == (221, 222)
    assert audit.numerators == (178, 179)


def test_where_no_whole_number_fits_none_is_told() -> None:
    printed = read_printed("91.26%")
    assert printed is not None
    audit = audit_share(267, 293, printed)

    assert (audit.numerators, audit.denominators) == (None, None)


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.integers(0, 3))
def test_what_was_rounded_rightly_always_agrees(counts: tuple[int, int], places: int) -> None:
    text = percent_text(Fraction(100 * counts[0], counts[1]), places)
    printed = read_printed(text)
    assert printed is not None
    audit = audit_share(*counts, printed)

    assert audit.agreement is Agreement.AGREES
    assert audit.numerators is not None
    assert audit.numerators[0] <= counts[0] <= audit.numerators[1]


@pytest.mark.parametrize("text", ["", "89", "1", "0.9", "约九成", "1/2", "-3%", "91.26% 267"])
def test_what_is_not_plainly_a_share_is_not_guessed(text: str) -> None:
    assert read_printed(text) is None


@pytest.mark.parametrize("counts", [(5, 4), (0, 0), (-1, 3)])
def test_a_part_larger_than_the_whole_is_refused(counts: tuple[int, int]) -> None:
    printed = read_printed("50%")
    assert printed is not None
    with pytest.raises(ValueError, match="no share"):
        audit_share(*counts, printed)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_file_is_audited_line_by_line_and_nothing_is_lost(encoding: str) -> None:
    lines = ["项目,分子,分母,占比,来源", "支持,267,293,91.26%,一份报告", "维持,36,47,76.60%,一份通报"]
    text = "\n".join([*lines, "不明,若干,47,8%,", "反了,5,4,1%,", ""])
    found = audit_shares(text.encode(encoding), "占比.csv")

    assert [(row.line, row.label, row.audit.agreement) for row in found.rows] == [
        (2, "支持", "differs"),
        (3, "维持", "agrees"),
    ]
    assert [(one.code, one.line) for one in found.problems] == [("share_unread", 4), ("share_unread", 5)]


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b'"open\n', "分子;分母\n1;2".encode()])
def test_a_file_without_the_columns_says_which(data: bytes) -> None:
    found = audit_shares(data, "x.csv")

    assert found.rows == ()
    assert [one.code for one in found.problems] == ["shares_unread"]
    assert "91.26%" in found.problems[0].do.en


@given(st.binary(max_size=200))
def test_no_file_ends_in_an_error(data: bytes) -> None:
    found = audit_shares(b"numerator,denominator,printed\n" + data, "x.csv")

    assert all(one.line or one.code == "shares_unread" for one in found.problems)
