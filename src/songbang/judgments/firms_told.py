"""Which firm a sentence speaks of: the former employer, or another where the worker went."""

import re

_FIRM = re.compile(
    r"公司|集团|厂(?![家长房区厂])|酒店|(?<!门)店(?!长|员|铺|面|内|里|名)|医院|诊所|学校|学院|幼儿园|门诊部|俱乐部|经营部|商行|机构(?!代码)|工作室|事务所|研究院|研究所|银行(?!流水|卡|账|转|明细|汇|对账)|(?:单位|企业)(?!所在地|性质)"
)
# The former employer where no name is said: 进入公司, 在该单位, 原单位.
_OWN = re.compile(
    r"(?:^|[入在到至从与和系为于向由自,(任是将对被称及、经受聘给替让令我贵]|进入|离开|加入|原|其|本|该|用人)(?:公司|单位|企业|集团|医院|学校|店)$"
)
_OTHER = re.compile(
    r"(?:新|另一|另外一|其他|其它|他|第三方|竞争|同业|同行|同类|竞品|关联|劳务派遣|派遣|人力资源|外服|代缴)(?:的)?(?:家)?(?:公司|用人单位|单位|企业|集团|医院|学校|店|门店)$|案外人[^,。;]*$|第三人[^,。;]*$"
)


# The new firm, sued beside the worker: 被告一入职被告二处.
_OTHER_PARTY = re.compile(r"被告[二三四]|第二被告|第三人(?!民)")


def own(words: str, end: int, employer: tuple[str, ...]) -> bool | None:
    """Tell whether the firm named just before ``end`` is the former employer; ``None`` where nobody can tell."""
    before = words[max(0, end - 40) : end]
    if _OTHER.search(before):
        return False
    if _OWN.search(before) or any(before.endswith((name, f"{name}公司", f"{name}单位")) for name in employer):
        return True
    return False if employer else None


def firms(words: str, employer: tuple[str, ...]) -> list[tuple[int, bool | None]]:
    """Return where each firm named in the words ends, and whether it is the former employer."""
    found = [(hit.end(), own(words, hit.end(), employer)) for hit in _FIRM.finditer(words)]
    found += [(hit.end(), False) for hit in _OTHER_PARTY.finditer(words)]
    for name in employer:  # 原告, 被申请人: the employer without the word for a firm
        if not _FIRM.search(name):
            found += [(hit.end(), True) for hit in re.finditer(re.escape(name), words)]
    return sorted(found, key=lambda row: row[0])


def elsewhere(words: str, employer: tuple[str, ...]) -> bool:
    """Tell whether the last firm that the words name is another than the former employer."""
    named = firms(words[-_REACH:], employer)
    return bool(named) and named[-1][1] is False


_REACH = 300  # characters: what was named further back is no longer spoken of
