"""What the duties in the papers are called: one name a clause kind of docs/contract.md."""

from collections.abc import Iterable, Mapping

from songbang.basis.words import Words

DUTIES: Mapping[str, Words] = {
    "non_compete": Words("离职后竞业限制", "the non-compete after leaving"),
    "in_service_non_compete": Words("在职竞业限制", "the non-compete during employment"),
    "non_solicit_employees": Words("不挖同事", "not hiring away colleagues"),
    "non_solicit_customers": Words("不联系客户", "not approaching customers"),
    "no_poach": Words("互不挖人", "no-poach between firms"),
    "confidentiality": Words("保密", "secrecy"),
    "compensation": Words("竞业限制补偿", "compensation"),
    "liquidated_damages": Words("违约金", "agreed damages"),
    "return_of_compensation": Words("退还补偿", "return of compensation"),
    "activation": Words("竞业限制的启动和解除", "start and end of the restraint"),
    "employment_reporting": Words("报告新工作", "reporting the new job"),
    "suspension": Words("期限的中止和延长", "stopping or lengthening the term"),
    "evidence_consent": Words("同意被调查", "consent to be investigated"),
    "monitoring": Words("接受监控", "being monitored"),
    "passport_retention": Words("上交证件", "handing in papers"),
    "travel_approval": Words("出行审批", "approval to travel"),
    "equity_clawback": Words("股权收回", "forfeiting equity"),
    "service_period": Words("服务期", "a service period"),
    "other_restraint": Words("其他限制", "another restraint"),
}


def named(kinds: Iterable[str]) -> Words:
    """Return the names of these kinds as one list; a kind without a name stands as it is."""
    found = [DUTIES.get(kind, Words(kind, kind)) for kind in kinds]
    return Words("、".join(one.zh for one in found), ", ".join(one.en for one in found))
