"""Names made comparable: what is one firm, what is only asked, what a person settled."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.market.names.aliases import Aliases
from songbang.market.names.clean import clean
from songbang.market.names.named import FILE, PROPOSED, Named

NAMES = (
    "甲辰科技",
    "甲辰科技有限公司",
    "甲辰科技（简称“甲辰”）",
    "甲辰",
    "乙巳网络",
    "上海甲辰科技",
    "丙午半导体",
    "丙牛半导体",
    "Jiachen Ltd.",
)


def asked(named: Named) -> set[frozenset[str]]:
    return {frozenset((one.one, one.other)) for one in named.questions}


def test_width_brackets_blanks_script_and_legal_form_do_not_part_a_firm() -> None:
    named = clean(
        ["甲辰（上海）科技有限公司", "甲辰(上海)科技", "甲辰 (上海) 科技股份有限公司", "甲辰（上海）科技有限公司"]
    )

    assert set(named.firm_of.values()) == {"甲辰（上海）科技有限公司"}
    assert set(clean(["雲山軟件", "云山软件"]).firm_of.values()) == {"云山软件"}
    assert set(clean(["Jiachen Tech Co., Ltd.", "JIACHEN TECH", "Jiachen  Tech Inc."]).firm_of.values()) == {
        "Jiachen Tech Co., Ltd."
    }


def test_a_name_in_a_bracket_is_the_firm_unless_two_firms_give_it() -> None:
    one = clean(["甲辰科技有限公司（简称“甲辰”）", "甲辰"])
    two = clean(["甲辰科技有限公司（简称“甲辰”）", "甲辰资本有限公司（简称“甲辰”）", "甲辰"])

    assert one.firm_of["甲辰"] == "甲辰科技有限公司"
    assert dict(one.table.select("written", "why").iter_rows())["甲辰"] == "alias"
    assert two.firm_of["甲辰"] == "甲辰"


def test_group_words_behind_a_name_are_no_part_of_it() -> None:
    assert clean(["甲辰科技及其关联公司"]).firm_of == {"甲辰科技及其关联公司": "甲辰科技"}


def test_what_looks_alike_is_asked_and_kept_apart() -> None:
    named = clean(["甲辰科技", "甲辰（上海）科技", "甲辰集团", "丙午半导体", "丙牛半导体", "乙巳网络", "丁巳网络"])

    assert len(set(named.firm_of.values())) == 7
    assert frozenset(("甲辰科技", "甲辰（上海）科技")) in asked(named)
    assert frozenset(("甲辰科技", "甲辰集团")) in asked(named)
    assert frozenset(("丙午半导体", "丙牛半导体")) in asked(named)
    assert frozenset(("乙巳网络", "丁巳网络")) not in asked(named)  # short names proper differ, whatever their trade


def test_the_file_joins_parts_and_collapses() -> None:
    told = Aliases(
        {"甲辰云": "甲辰云", "老甲": "甲辰科技"},
        {"甲辰云": "甲辰集团", "甲辰科技": "甲辰集团"},
        frozenset({"老甲", "甲辰云"}),
    )
    named = clean(["甲辰科技有限公司", "甲辰云", "老甲", "甲辰集团有限公司", "乙巳网络"], told)

    assert set(named.firm_of.values()) == {"甲辰集团", "乙巳网络"}
    rows = {row["written"]: row for row in named.table.iter_rows(named=True)}
    assert rows["老甲"]["firm"] == "甲辰科技"
    assert rows["老甲"]["decided_by"] == FILE
    assert rows["甲辰科技有限公司"]["firm"] == "甲辰科技"
    assert rows["甲辰科技有限公司"]["decided_by"] == PROPOSED
    assert named.questions == ()  # of one group: nothing to ask

    parted = clean(
        ["甲辰科技有限公司", "甲辰科技"], Aliases({"甲辰科技有限公司": "旧甲辰"}, {}, frozenset({"甲辰科技有限公司"}))
    )
    assert parted.firm_of["甲辰科技有限公司"] == "旧甲辰"


def test_what_a_person_settled_is_not_asked_again_and_a_new_likeness_is() -> None:
    told = Aliases({"丙午半导体": "丙午半导体", "丙牛半导体": "丙牛半导体"}, {}, frozenset({"丙午半导体"}))

    assert asked(clean(["丙午半导体", "丙牛半导体"], told)) == set()
    assert asked(clean(["丙午半导体", "丙牛半导体", "丙午集团", "丙午半导体集团"], told)) != set()


def test_blank_writings_are_left_out_and_blanks_around_do_not_count() -> None:
    named = clean(["", "  ", " 甲辰科技 ", "甲辰科技"])

    assert named.firm_of == {" 甲辰科技 ": "甲辰科技", "甲辰科技": "甲辰科技"}
    assert named.table["times"].to_list() == [2]


@settings(max_examples=40)
@given(st.lists(st.sampled_from(NAMES), max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_writings_changes_nothing(names: list[str], draw: Random) -> None:
    shuffled = draw.sample(names, len(names))
    one, other = clean(names), clean(shuffled)

    assert one.table.equals(other.table)
    assert one.firm_of == other.firm_of
    assert one.questions == other.questions
    assert one.table["times"].sum() == len(names)
