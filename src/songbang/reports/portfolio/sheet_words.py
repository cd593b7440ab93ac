"""What the sheets of the workbook are called, and the sentences of its notes."""

from songbang.basis.words import Words

NOTES_SHEET = Words("说明", "Notes")
ROLES_SHEET = Words("按岗位", "Roles")
BASIS_SHEET = Words("依据", "Basis")
COLUMNS_SHEET = Words("栏目", "Columns")
ROWS_SHEET = Words("逐人", "Rows")
ROSTER = Words("名册：{name}", "Roster: {name}")
PURPOSE = Words("逐人结果的用途（{day}）：{words}", "What the rows are for ({day}): {words}")
NO_ROWS = Words(
    "没有逐人的结果。要用时写明用途，再核查一次。",
    "No rows of persons are given. Where they are needed, say what for and audit again.",
)
TOO_MANY = Words(
    "逐人的结果超过 {most} 行，没有放进工作簿，见旁边的 rows.csv。",
    "There are more than {most} rows: they stand in rows.csv beside this workbook.",
)
COLUMN_HEADS = (Words("栏目", "Column"), Words("是什么意思", "What it means"))
BASIS_HEADS = (
    Words("编号", "Provision"),
    Words("内容", "What it says"),
    Words("效力", "Force"),
    Words("出处", "Source"),
    Words("从哪天起", "From"),
    Words("核对到", "Reviewed"),
)
