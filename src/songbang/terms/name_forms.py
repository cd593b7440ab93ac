"""What the name of a firm looks like, on folded text, and what only looks like one."""

import re

from songbang.terms.place_names import place_names

GENERIC = re.compile(
    r"^(?!.*[A-Z][a-z]).*(?:任何|其他|一切|企业|单位|机构|平台)$|^(?:任何|其他|其它|一切|本|该|上述|前述|下列|以下|其|各|所有|乙方|甲方|员工|他人|自己|别的|同类|不|未|亦|也|并|直接|间接)|业务|从事|竞争|同类|同行|行业|领域|研发|销售|生产|服务$|职务|人员|顾问$|股东|雇员|合伙人|方式|形式|名义|身份|"
    r"不得|应当|工作$|提供|加入|任职|资料|产品$|产品和|地区|以上|以下|配偶|父母|子女|亲属|证明|记录|合同|协商|一致|解除|关系|任何|年$|月$|日$|附件|名单|名录|清单|employ|business|any |direct|^(?!the [A-Z])[a-z]"
)
"""Words that are no part of a name: kinds of firms, ways of working, papers."""

COMPANY = re.compile(
    r"[一-鿿A-Za-z]{2,}(?:有限(?:责任)?公司|股份(?:有限)?公司|集团)|[一-鿿]{2,}公司|(?:Limited|Ltd\.?|Inc\.?|LLC|Corporation|GmbH)$|[A-Z][a-z]+"
)
"""What by itself tells a name: the legal form of a company behind a name, or a capitalised Latin word."""

_PHRASE = re.compile(r"的|在|后(?!浪)|不(?!二)|做|同意|上班|实习|入职|为准|《|提前|加工|处理|投资|管理规模")
"""Words of a sentence that a comma or 、 may cut off, and that hardly a Chinese name holds."""

_LEGAL = r"(?:Co\.|Ltd\.?|Limited|Inc\.?|LLC|Corp\.?|GmbH)"
_WORD = r"(?!(?:Co|Ltd|Limited|Inc|LLC|Corp|GmbH)\b)[A-Z][\w&'’-]*"
LATIN = rf"(?:the )?{_WORD}(?:(?: of| &| and(?= {_WORD} {_LEGAL})| (?:offices|office|arm|branch) of)? (?:\({_WORD}(?: {_WORD})*\)|{_WORD}|China offices of {_WORD}))*(?:,? {_LEGAL})*"
"""A firm's name in Latin script: capitalised words, a place in brackets, the legal form behind a comma."""
LATIN_LIST = rf"{LATIN}(?:(?: ?\x00+)?(?:, | and | or |, and |, or ){LATIN})*"


def is_name(words: str) -> bool:
    """Tell whether words can be a name: short, and no kind of firm or way of working."""
    longest = 64 if words.isascii() else 32
    if not re.search(r"[A-Z][a-z]", words) and _PHRASE.search(words) and not words.endswith("公司"):
        return False
    return 2 <= len(words) <= longest and words not in place_names() and not GENERIC.search(words)
