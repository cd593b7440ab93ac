"""Names of persons in Latin letters: behind a label, a title, or beside a signature."""

import re
from collections.abc import Iterator

from songbang.redaction.kind import Found, Kind

KIND = Kind.NAME
_WORD = r"[A-Z][A-Za-z'’-]+"
_PERSON = rf"(?:{_WORD},? )?(?:{_WORD}|[A-Z]\.)(?: (?:{_WORD}|[A-Z]\.|de|van|von|bin)){{0,3}}"
_LABEL = r"(?:Full name|Name|Employee(?: Name)?|Executive|Consultant|Contractor|Participant|Grantee|Candidate|Signed(?: by)?|Signature|By|Attention|Attn|Contact(?: person)?|Witness|Manager|Director|Supervisor|Representative|Applicant|Respondent|Claimant|Defendant|Plaintiff|From|To|Cc|Dear|Beneficiary|Account (?:name|holder)|Emergency contact|Spouse|姓名|英文名|英文姓名|拼音|乙方|员工)"
_BEHIND = re.compile(
    rf"(?:^|(?<=[\s(|,;]))(?i:{_LABEL})(?: ?\([^)\n]{{0,24}}\))? ?[:;|\t] ?[_ ]{{0,4}}(?P<n>{_PERSON})(?=[\s,.;()|_<]|$)",
    re.MULTILINE,
)
_DEAR = re.compile(rf"\bDear (?P<n>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?{_PERSON})(?=[,:\n])")
_REGARDS = re.compile(
    rf"(?:[Rr]egards|[Ss]incerely|[Tt]hanks|Cheers|[Tt]ruly|Best),?\s*\n\s*(?P<n>{_PERSON})(?=\s*(?:\n|$))"
)
_HI = re.compile(rf"(?:^|\n)(?:Hi|Hello|Hey) (?P<n>{_PERSON})(?=[,!\n])")
_TITLE = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? (?P<n>{_WORD}(?: {_WORD}){{0,2}})")
_PARTY = re.compile(
    rf"(?:\band |\(2\) ?|^)(?P<n>{_WORD}(?: {_WORD}){{1,3}}),?(?: of [^(\n]{{3,80}})? ?\((?:the |hereinafter |referred to as )*[\"“](?:Employee|Executive|Consultant|Participant|Worker|you)",
    re.MULTILINE,
)
_NO_PERSON = re.compile(
    r"\b(?:Company|Employer|Employee|Executive|Limited|Ltd|Inc|Corp|LLC|Agency|Holdings|Group|Partners?|Department|Resources|Board|Team|Agreement|Court|Date|Title|Signature|Name|Address|Sir|Madam|Human|The|This|Any|Each|All|Party|Parties|Witness|Manager|Director|Position|Seal|Authori[sz]ed|Sirs?|Talent|Acquisition|Colleagues?|Committee|Legal|Office|Staff|Hiring|Recipients?|Participant|Non|None|You|Your|Section|Article|Clause|Schedule|January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Found]:
    """Yield names of persons in Latin letters."""
    for pattern in (_BEHIND, _DEAR, _REGARDS, _HI, _TITLE, _PARTY):
        for hit in pattern.finditer(text):
            name = hit["n"].rstrip(" ,")
            if not _NO_PERSON.search(name) and name not in {"Ms", "Mr", "Mrs", "Miss", "Dr", "Prof"}:
                yield Found(KIND, hit.start("n"), hit.start("n") + len(name))


EXAMPLES = (
    ("Name: Lin Xiaoming", "Lin Xiaoming"),
    ("Dear Ms. Gao Yuan,", "Ms. Gao Yuan"),
    ("and Mr Zhao shall", "Zhao"),
    ('(2) Lin Xiaoming of 8 King Road (the "Employee")', "Lin Xiaoming"),
    ("From: Wang, Fang <f@x.com>", "Wang, Fang"),
)
COUNTER_EXAMPLES = (
    "Name: ____________",
    "Dear Sir or Madam,",
    "To: Human Resources Department",
    "Signed by: the Company",
    "Employee: The person who signs",
)
