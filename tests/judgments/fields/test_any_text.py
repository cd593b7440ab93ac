"""Whatever a text holds, reading it ends in values that stand in it, of the kind that the codebook names."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.judgments.fields.made import NAMES, READERS, made

from songbang.judgments.codebook import codebook
from songbang.judgments.divide import divide
from songbang.judgments.value import Value

DEV = sorted((Path(__file__).parents[1] / "dev").glob("*.txt"))
KINDS: dict[str, type] = {
    "text": str,
    "choice": str,
    "day": date,
    "sum": Decimal,
    "share": Decimal,
    "multiple": Decimal,
    "months": int,
}
BOOK = {field.name: field for field in codebook().fields if field.name in NAMES}
PIECES = (
    "林某", "甲辰公司", "乙巳公司", "于", "2019年3月4日", "同年2月30日", "至", "入职", "离职", "担任", "总监",
    "，", "。", "；", "“", "（", "竞业限制", "补偿金", "违约金", "每月", "共计", "5000元", "３万元", "叁拾萬元整",
    "的三倍", "30%", "1/0", "本院认为", "一审法院认为", "查明", "未支付", "不属于", "有效", "无效", "竞争关系",
    "违反", "主张", "不予采纳", "二年内", "不得", "约定", "\n", " ", "𠮷",
)  # fmt: skip


def values(text: str) -> list[Value]:
    parts = divide(text)
    return [value for reader in READERS for value in reader.read(parts)]


@settings(max_examples=60, deadline=None)
@given(found=st.lists(st.sampled_from(PIECES), max_size=40), held=st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_words_are_read_without_a_fault(found: list[str], held: list[str]) -> None:
    text = made("".join(found), "".join(held))

    for value in values(text):
        assert value.span.of(text)
        assert isinstance(value.told, KINDS[BOOK[value.field].kind])


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for value in values(text):
        assert value.span.of(text)


@pytest.mark.parametrize("path", DEV[::5], ids=lambda path: path.stem)
def test_a_decision_cut_off_anywhere_is_still_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    for end in range(0, len(text), max(1, len(text) // 8)):
        for value in values(text[:end]):
            assert value.span.of(text[:end])
            assert not BOOK[value.field].values or value.told in BOOK[value.field].values


def test_at_most_one_value_a_field_whoever_reads_it() -> None:
    told = [name for reader in READERS for name in reader.FIELDS if name in NAMES]

    assert sorted(told) == sorted(NAMES)
