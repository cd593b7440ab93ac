"""A number of a spreadsheet as its cell shows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.papers.cell_formats import plain, shown


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (0.3, "0%", "30%"), (0.305, "0.0%", "30.5%"), (38000, "#,##0", "38,000"), (38000, "#,##0.00", "38,000.00"),
        (1234567.891, "#,##0.##", "1,234,567.89"), (1234, "0.##", "1234"), (5, "000", "005"), (0, "#,##0", "0"),
        (12000, '0!.0,"万"', "1.2万"), (12345678, '0!.0000"万"', "1234.5678万"), (24, '0"个月"', "24个月"),
        (38000, '[$¥-804]#,##0', "¥38,000"), (38000, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00', "¥38,000.00"),
        (-38000, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00', "¥-38,000.00"), (-5, "0", "-5"),
        (38000, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "¥38,000.00"),
        (120000, '[>=10000]0!.0,"万";0', "12.0万"), (500, '[>=10000]0!.0,"万";0', "500"),
        (13800138000, "000-0000-0000", "138-0013-8000"), (0.5, "# ?/?", "0.5"), (1e20, "0", "100000000000000000000"),
    ],
)  # fmt: skip
def test_a_number_is_shown_in_its_format(value: float, code: str, text: str) -> None:
    assert shown(value, code) == text


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (45352, "yyyy-mm-dd", "2024-03-01"), (45352, 'yyyy"年"m"月"d"日";@', "2024年3月1日"),
        (45352, "[$-804]yyyy/m/d", "2024/3/1"), (45352, "mmm-yy", "Mar-24"), (45352, "aaaa", "星期五"),
        (45352.395833333, "yyyy-mm-dd hh:mm", "2024-03-01 09:30"), (45352.6, "h:mm AM/PM", "2:24 PM"),
        (45352.6, '上午/下午h"时"mm"分"', "下午2时24分"), (1.75, "[h]:mm", "42:00"), (0.5, "mm:ss", "00:00"),
        (1, "yyyy-mm-dd", "1900-01-01"),
    ],
)  # fmt: skip
def test_a_day_is_shown_in_its_format(value: float, code: str, text: str) -> None:
    assert shown(value, code) == text


def test_days_may_count_from_1904() -> None:
    assert shown(43890, "yyyy-mm-dd", from_1904=True) == "2024-03-01"


@pytest.mark.parametrize(("value", "text"), [(3.0, "3"), (0.1 + 0.2, "0.3"), (-0.0, "0"), (1e-12, "0"), (2.5, "2.5")])
def test_a_number_without_a_format_is_plain(value: float, text: str) -> None:
    assert plain(value) == text


@given(st.floats(), st.text(alphabet='0#?.,%;"\\![]ymdhsa/ E+-@_*¥万>=<1', max_size=20))
def test_no_format_and_no_number_breaks_anything(value: float, code: str) -> None:
    assert isinstance(shown(value, code), str)


@given(st.integers(-(10**9), 10**9))
def test_grouping_loses_no_digit(value: int) -> None:
    assert shown(float(value), "#,##0").replace(",", "") == str(value)
    assert shown(float(value), "0") == str(value)
