"""Small marks are put right only where that is sure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("cv2")

from songbang.scans.marks import repaired


@pytest.mark.parametrize(
    ("read", "stands"),
    [
        ("二O二五年", "二〇二五年"),
        ("二0二五年六月", "二〇二五年六月"),
        ("二OO五年", "二〇〇五年"),
        ("9,300元(税前)。", "9,300元（税前）。"),
        ("甲方:某公司", "甲方：某公司"),
        ("约定,乙方", "约定，乙方"),
        ("(以下简称甲方)", "（以下简称甲方）"),
        ("员工手册(节选）", "员工手册（节选）"),
        ("1·本人確認", "1.本人確認"),
    ],
)
def test_what_is_sure_is_put_right(read: str, stands: str) -> None:
    assert repaired(read) == stands


@pytest.mark.parametrize(
    "text",
    [
        "9,300.00",
        "12:30 to 18:00",
        "Clause 3(b), as amended; see above.",
        "A0二栋",
        "第10条",
        "O型血",
        "3·8妇女节",
        "《劳动合同法》第二十三条",
        "3(b)",
    ],
)
def test_what_is_not_stays(text: str) -> None:
    assert repaired(text) == text


@given(st.text())
def test_no_character_comes_or_goes(text: str) -> None:
    assert len(repaired(text)) == len(text)
    assert repaired(repaired(text)) == repaired(text)
