"""Names of the sheets of the workbook and of their columns."""

from songbang.basis.words import Words

NOTES, COSTS, LEAVERS = Words("说明", "Notes"), Words("费用", "Costs"), Words("离职", "Leavers")
ROLES, REASONS, RATES = Words("人员类别", "Classes"), Words("依据", "Reasons"), Words("公布的数", "Published")
PEOPLE = Words("每个人", "People")
TOTAL = Words("已知部分合计", "Known in all")
CHECKED = Words("条文核对过", "compared with a text")
UNCHECKED = Words("条文没有核对", "not compared with a text")
NOTE_HEADS = (NOTES,)
_POLICY, _LINE = Words("政策", "Policy"), Words("项目", "Line")
_LOW, _MID, _HIGH = Words("低（元）", "Low, yuan"), Words("中（元）", "Middle, yuan"), Words("高（元）", "High, yuan")
_WHY, _IDS = Words("为什么", "Why"), Words("规定", "Provisions")
COST_HEADS = (
    _POLICY, _LINE, Words("是什么数", "Kind of figure"), _LOW, _MID, _HIGH, Words("算进的人", "People counted"),
    Words("不知道的人", "People not known"), Words("还缺", "Missing"), _WHY, _IDS,
)  # fmt: skip
LEAVER_HEADS = (
    _POLICY, Words("在职、签了协议", "Employed, with an agreement"), Words("其中不再约束", "No longer bound"),
    Words("平常离职，低", "Usual, low"), Words("平常离职，中", "Usual, middle"), Words("平常离职，高", "Usual, high"),
    Words("多离职，低", "Besides, low"), Words("多离职，中", "Besides, middle"), Words("多离职，高", "Besides, high"),
    _WHY,
)  # fmt: skip
ROLE_HEADS = (_POLICY, Words("类别", "Class"), _LINE, Words("数", "Figure"), Words("不列", "Not shown"))
REASON_HEADS = (
    _IDS,
    Words("说了什么", "What it says"),
    Words("效力", "Force"),
    Words("出处", "Source"),
    Words("核对", "Checked"),
)
RATE_HEADS = (
    Words("说明", "What it is"), Words("数的是什么", "What was counted"), Words("幅度", "Change"),
    Words("区间低", "Low"), Words("区间高", "High"),
    Words("哪里", "Where"), Words("怎么得来", "How come by"), Words("来源", "Source"),
)  # fmt: skip
OF_ROW = {"row": Words("花名册行号", "Row of the roster"), "sheet": Words("工作表", "Sheet")}
"""Where a row stands in the roster; its other columns keep the heads they have there."""
