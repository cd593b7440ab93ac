"""What the pages of the law call who may rely on a provision, and the date that picks its version."""

from collections.abc import Mapping

from songbang.basis.standing import Anchor, InvokedBy
from songbang.basis.words import Words

INVOKED_BY: Mapping[str, Words] = {
    InvokedBy.WORKER: Words("劳动者", "the worker"),
    InvokedBy.EMPLOYER: Words("公司", "the employer"),
    InvokedBy.EITHER: Words("双方", "either side"),
    InvokedBy.AUTHORITY: Words("主管机关", "an authority"),
}

ANCHORS: Mapping[str, Words] = {
    Anchor.SIGNING: Words("签订时", "the day of signing"),
    Anchor.LEAVING: Words("离职时", "the day of leaving"),
    Anchor.BREACH: Words("违约时", "the day of the breach"),
    Anchor.FILING: Words("申请仲裁时", "the day of filing"),
    Anchor.JUDGMENT: Words("裁判时", "the day of the decision"),
    Anchor.EACH_MONTH: Words("每个月", "each month"),
}
