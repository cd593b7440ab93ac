"""Columns, tables and pairs in a PDF."""

from tests.papers.pdf_maker import Words, column, make, read

from songbang.papers.paper import Block, Paper

LEFT = [
    "第一条 员工应当保守公司的秘密不得",
    "向任何人透露包括亲属朋友和同学离",
    "开公司以后仍然应当遵守这一约定。",
    "第二条 员工应当爱护公司的财物损坏",
    "的应当照价赔偿丢失的也是这样处理",
    "具体办法由行政部门另行规定。",
]
RIGHT = [
    "第三条 员工每年享有带薪年休假十天",
    "当年没有休完的可以延到下一年三月",
    "底逾期作废但是公司另有安排的除外",
    "第四条 本手册由人力资源部门负责解",
    "释自公布之日起施行以前的规定同时",
    "废止。",
]


def cells(paper: Paper) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for block in paper.blocks:
        if block.cell:
            place = (block.cell.row, block.cell.column)
            found[place] = f"{found.get(place, '')}{block.span.of(paper.text)}"
    return found


def cell_blocks(paper: Paper) -> list[Block]:
    return [block for block in paper.blocks if block.cell]


def test_two_columns_are_read_one_after_the_other() -> None:
    expected = ["".join(LEFT[:3]), "".join(LEFT[3:]), "".join(RIGHT[:3]) + "", "".join(RIGHT[3:])]
    for offset in (0, 5, 9):
        paper = read("a.pdf", make([*column(LEFT, 72), *column(RIGHT, 320, 760 - offset)]))
        assert paper.text.split("\n")[:2] == expected[:2]
        assert paper.text.endswith(expected[3])
        assert not cell_blocks(paper)


def test_columns_drawn_row_by_row_are_still_columns() -> None:
    rows = [words for pair in zip(column(LEFT, 72), column(RIGHT, 320), strict=True) for words in pair]
    assert read("a.pdf", make(rows)).text == read("a.pdf", make([*column(LEFT, 72), *column(RIGHT, 320)])).text


def test_a_sentence_runs_from_the_foot_of_one_column_to_the_head_of_the_next() -> None:
    left, right = [*LEFT[:3], *LEFT[3:5]], [LEFT[5], *RIGHT]
    paper = read("a.pdf", make([*column(left, 72), *column(right, 320)]))
    assert "".join(LEFT[3:]) in paper.text


def test_three_columns() -> None:
    thirds = [["第一条 员工应当保守秘密", "不得向任何人透露离开公", "司以后也应当遵守这一约", "定直到公司公开为止。"]]
    thirds += [
        [line.replace("第一条", "第二条") for line in thirds[0]],
        [line.replace("第一条", "第三条") for line in thirds[0]],
    ]
    words = [word for at, lines in enumerate(thirds) for word in column(lines, 60 + 165 * at)]
    assert read("a.pdf", make(words)).text == "\n".join("".join(lines) for lines in thirds)


def test_a_heading_over_two_columns_comes_first() -> None:
    words = [Words("蓝屿公司员工手册", 230, 800, 16), *column(LEFT, 72), *column(RIGHT, 320)]
    assert read("a.pdf", make(words)).text.split("\n")[0] == "蓝屿公司员工手册"


def test_a_table_without_lines_keeps_its_cells() -> None:
    rows = [("职级", "期限", "补偿比例"), ("P5", "六个月", "30%"), ("P6", "九个月", "40%"), ("P7", "十二个月", "50%")]
    words = [
        Words(text, 72 + 120 * at, 760 - 20 * row) for row, line in enumerate(rows) for at, text in enumerate(line)
    ]
    paper = read("a.pdf", make(words))
    assert cells(paper) == {(row, at): text for row, line in enumerate(rows) for at, text in enumerate(line)}
    assert paper.text == "\n".join("\t".join(row) for row in rows)


def test_words_that_wrap_in_a_cell_stay_in_it() -> None:
    names = [
        [["1. 蓝屿软件股份有", "限公司"], ["2. 青榆"], ["3. 白鹭"]],
        [["4. 金柘"], ["5. 赤堇网络股份有", "限公司"], ["6. 玄圃"]],
        [["7. 墨池"], ["8. 紫薇"], ["9. 黄岭科技股份有", "限公司"]],
    ]
    words: list[Words] = []
    for row, line in enumerate(names):
        for at, name in enumerate(line):
            words += column(name, 72 + 129 * at, 760 - 36 * row)
    found = cells(read("a.pdf", make(words)))
    assert found[0, 0] == "1. 蓝屿软件股份有限公司"
    assert found[1, 1] == "5. 赤堇网络股份有限公司"
    assert found[2, 2] == "9. 黄岭科技股份有限公司"
    assert len(found) == 9


def test_the_cells_of_a_ruled_table_are_told_by_its_lines() -> None:
    boxes = [
        (70.0 + 150 * at, 770.0 - high, 150.0, height)
        for high, height in ((20, 20), (60, 40), (100, 40))
        for at in range(3)
    ]
    words = [
        *[Words(text, 76 + 150 * at, 756) for at, text in enumerate(("职级", "限制范围", "期限"))],
        *[
            Words("经理", 76, 726),
            *column(["不得到竞争单位任职也不得", "自营同类业务"], 226, 735),
            Words("二年", 376, 726),
        ],
        *[*column(["研发序列和算法序列中高级", "工程师"], 76, 695), Words("同上", 226, 686), Words("一年", 376, 686)],
    ]
    paper = read("a.pdf", make([*words, *column(["第二条 完。"], top=640)], boxes=boxes))
    assert cells(paper) == {
        (0, 0): "职级",
        (0, 1): "限制范围",
        (0, 2): "期限",
        (1, 0): "经理",
        (1, 1): "不得到竞争单位任职也不得自营同类业务",
        (1, 2): "二年",
        (2, 0): "研发序列和算法序列中高级工程师",
        (2, 1): "同上",
        (2, 2): "一年",
    }
    assert paper.text.endswith("\n第二条 完。")


def test_a_frame_around_running_text_is_no_table() -> None:
    rows = ["第一条 员工应当保守公司的秘密。", "第二条 本协议一式两份。"]
    paper = read(
        "a.pdf", make([*column(rows), Words("甲方：", 72, 700), Words("乙方：", 320, 700)], boxes=[(60, 60, 470, 740)])
    )
    assert not cell_blocks(paper)


def test_columns_of_unequal_length() -> None:
    paper = read("a.pdf", make([*column(LEFT * 2, 72), *column(RIGHT, 320)]))
    assert paper.text.endswith("".join(RIGHT[3:]))
    assert not cell_blocks(paper)


def test_a_bilingual_table_keeps_each_language_in_its_cell() -> None:
    chinese = [
        ["第一条 员工应当保守公司的秘密不得", "向任何人透露。"],
        ["第二条 员工离职后六个月内不得到竞", "争单位任职。"],
        ["第三条 公司每月支付补偿标准为工资", "的百分之四十。"],
    ]
    english = [
        ["1. The Employee shall keep the secrets", "of the Company."],
        ["2. The Employee shall not join a rival", "for six months."],
        ["3. The Company pays forty per cent of", "the wage a month."],
    ]
    words: list[Words] = []
    for at, (zh, en) in enumerate(zip(chinese, english, strict=True)):
        top = 760 - 54 * at
        words += column(zh, 72, top, pitch=15)
        words += [Words(line, 310, top - 15 * row, 10.5, latin=True) for row, line in enumerate(en)]
    found = cells(read("a.pdf", make(words)))
    assert found == {
        (row, at): text for row in range(3) for at, text in enumerate(("".join(chinese[row]), " ".join(english[row])))
    }


def test_signatures_side_by_side_are_no_table() -> None:
    words = [
        *column(["甲方（盖章）：", "代表：______", "2025年1月1日"], 72),
        *column(["乙方（签字）：", "电话：______", "2025年1月1日"], 320),
    ]
    paper = read("a.pdf", make(words))
    assert not cell_blocks(paper)
    assert paper.text.split("\n")[0] == "甲方（盖章）：\t乙方（签字）："


def test_a_blank_to_be_filled_in_parts_no_sentence() -> None:
    words = [
        Words("自", 72, 760),
        Words("年", 130, 760),
        Words("月", 170, 760),
        Words("日起生效，", 210, 760),
        *column(["双方各执一份。"], 72, 742),
    ]
    paper = read("a.pdf", make(words))
    assert "\t" not in paper.text
    assert not cell_blocks(paper)


def test_raised_letters_stay_in_their_line() -> None:
    words = [Words("公司应当支付补偿", 72, 760), Words("1", 156, 765, 6), Words("，按月发放。", 160, 760)]
    assert read("a.pdf", make(words)).text == "公司应当支付补偿1，按月发放。"


def test_a_raised_number_at_the_end_of_a_line_parts_no_sentence() -> None:
    rows = ["字" * 40, "字" * 30, "第二条 完。"]
    words = [*column(rows[:1]), Words(rows[1], 72, 740), Words("2", 387, 745, 6), *column(rows[2:], top=722)]
    assert read("a.pdf", make(words)).text == "字" * 70 + "2\n第二条 完。"
