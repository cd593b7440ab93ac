"""Whose a signature block is: the employer's, the worker's, or somebody else's."""

import re

from songbang.papers.folded import fold
from songbang.readings.signing_words import EMPLOYER, REPRESENTATIVE, WORKER

_FIRM = re.compile(
    r"(?:公司|集团|研究院|研究所|医院|学校|大学|事务所|俱乐部|合伙企业|工厂|幼儿园|酒店|中心|商行|厂)(?:\([^)]*\))?$"
    r"|\b(?:Limited|Ltd\.?|LLC|Inc\.?|plc|Corporation|LLP)$"
)
_ENGLISH_EMPLOYER = re.compile(r"Company|Employer|Branch|on behalf of|authori[sz]ed", re.IGNORECASE)
_ALWAYS = re.compile(
    r"^(?:员工|雇员|职工|劳动者|(?:电子|本人)?签[字名署收])|[员师工]\(|Employee|Executive|Grantee|Participant|^(?:Signed|Signature)$"
)
_BY_HAND = re.compile(r"签|捺|指印|手印|^乙方$")
_EMPLOYS = re.compile(r"劳动|员工|雇员|入职|离职|竞业|用人单位|在职")
_HEAD = 1500  # characters at the head, where the parties are named


def is_firm(words: str) -> bool:
    """Tell whether the words are a firm's name and nothing else."""
    return len(words) <= 40 and bool(_FIRM.search(fold(words).text))


def party_of(label: str, text: str, employer: str | None, worker: str | None) -> str:
    """Return ``employer``, ``worker`` or ``other`` for a label as written.

    甲方 and 乙方 are the employer and the worker only in a paper about work; who seals and does not write, or whom the
    paper names as a firm, is no worker.
    """
    plain = fold(label).text
    head = fold(text[:_HEAD]).text
    at_work = worker is not None or bool(_EMPLOYS.search(head))
    if plain.startswith("甲方"):
        return "employer" if at_work or (employer and _is_firm_in(head, "甲方")) else "other"
    if plain.startswith("乙方"):
        return "worker" if at_work and _BY_HAND.search(plain) and not _is_firm_in(head, "乙方") else "other"
    if re.match(EMPLOYER, plain) or re.match(REPRESENTATIVE, plain) or _ENGLISH_EMPLOYER.search(plain):
        return "employer"
    if _ALWAYS.search(plain) or (at_work and re.match(WORKER, plain)):
        return "worker"
    return "other"


def _is_firm_in(head: str, letter: str) -> bool:
    """Tell whether the head of a paper names a firm behind 甲方 or 乙方."""
    named = re.search(
        rf"{letter}(?:\([^)]{{0,12}}\))?:([^,。;:]{{2,24}}?)(?=[,。;(]|[甲乙]方|地址|住所|法定|统一|$)", head
    )
    return bool(named and re.search(r"公司|集团|研究院|医院|学校|大学|事务所|厂", named.group(1)))
