"""What a sentence asserts of this case: without questions, rules told in general, quoted statutes, and names."""

import re

from songbang.judgments.parts import Parts


def general(parts: Parts, words: str) -> bool:
    """Tell whether a sentence speaks of employers and workers in general, and of nothing in this case."""
    if not _ANYBODY.search(words) or _THIS_CASE.search(words):
        return False
    return not any(name in words for name in (*parts.employer, *parts.worker))


_ANYBODY = re.compile(r"用人单位|劳动者")
_THIS_CASE = re.compile(r"双方|本案|案涉|涉案|[该此]|上述|前述|原告|被告|申请人|上诉人|公司|某")


def _unnamed(parts: Parts, words: str) -> str:
    """Return the sentence with names of the parties blanked out, so that no 未 or 无 of a name denies anything."""
    for name in (*parts.employer, *parts.worker):
        words = words.replace(
            name, ("某" * len(name) + "公司")[-len(name) :] if name.endswith("公司") else "某" * len(name)
        )
    return _FIRM.sub(lambda found: "某" * len(found.group()), words)


# 与乙未公司, 与无锡某公司: so do firms that are no party.
_FIRM = re.compile(r"(?<=[与和及到至在])(?:[^,。;与和及到至在之间有的]|有(?=限)){1,16}(?=公司)")


# The court below opening its own reasons says nothing about somebody else's.
_SPEAKER = re.compile(r"^(?:一审|二审|原审|原|仲裁委?)(?:员会|法院|判决|裁决)?(?:经审理)?认为[,:]?")
# What asserts nothing of this case: a question, a rule told in general, a statute that is quoted.
_QUESTION = re.compile(r"(?:^|(?<=[,。;:]))[^,。;:]*(?:是否|能否|应否|与否|争议焦点)[^,。;]*")
_STATUTE = re.compile(
    r"(?:根据|依照|依据|按照)?《[^》]*(?:法|解释|条例|规定|意见)(?:[^》]*)》[^。;]{0,20}(?:规定|明确)[^。;]*?(?:[;。]|$|(?=本案|本院|故|因此|据此))"
)
_RULE = re.compile(
    r"^[^。;]*(?:人员限于|人民法院应(?:当)?(?:予以?|依法)?支持|应予支持的|对负有保密义务的劳动者,用人单位可以|用人单位可以(?:与|在)|劳动者(?:违反|请求)[^,。;]{0,16}的,|旨在|的目的在于|其内容是|是指|系指|制度保护|为前提)[^。;]*"
)


def asserted(parts: Parts, words: str) -> str:
    """Return the sentence with names and with what asserts nothing of this case blanked out; no offset moves."""
    words = _unnamed(parts, words)
    for pattern in (_SPEAKER, _QUESTION, _STATUTE, _RULE):
        words = pattern.sub(lambda found: "〇" * len(found.group()), words)
    return words
