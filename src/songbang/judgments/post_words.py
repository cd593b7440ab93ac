"""Where the words of a post begin and end: without the department before it and without what is said of it behind."""

import re
from dataclasses import dataclass

from songbang.judgments.posts import class_of


@dataclass(frozen=True, slots=True)
class Post:
    """The place of a post in a sentence; ``whole_from`` is where its department begins, which tells of its class."""

    whole_from: int
    start: int
    end: int


_LONGEST = 40
_SHORTEST = 2
_STOP = re.compile(
    r"[,。;:!?“”\"《(（]|(?<=.)(?:一职|之职|职务|职位|岗位|的?工作|等职|期间|身份|至今|至20)|并(?!购)|(?<=[师员理监管任长总工])(?:负责(?!人)|从事|主要|以及|且|负有|属|应|系|对|离职|后|时|能够|可以|掌握|知悉|接触)"
)
_LIST = re.compile(r"[、及和]|以及|兼")
_LEADS = re.compile(r"^(?:该|其|公司|我司|原告|被告|申请人|的|一名|普通的?|原)+")
_DEPARTMENT = re.compile(
    r"^[^,。;、]{1,16}?(?:事业部|项目组|组(?!织)|部门|中心|分厂|厂(?=副?厂长)|项目(?!经理|主管|总监|负责人|助理|专员)|(?<![全内本外干])部|处|科|车间|研究院|分公司|子公司|公司)(?:的)?(?=[^,。;、门]{2,})"
)
# 经理, 主任: bare words of rank, which say nothing without the department they head. 部长, 厂长 say it themselves.
_BARE = re.compile(
    r"(?:高级|资深|常务|执行)?(?:副)?(?:总)?(?:经理|主任|主管|负责人|总监|助理|专员|文员|员工|职员|秘书|组长|队长)$"
)


def post_at(words: str, at: int) -> Post | None:
    """Return the post that begins at a place, of a list the last; ``None`` where the words name none."""
    stop = _STOP.search(words, at, at + _LONGEST)
    end = stop.start() if stop else min(len(words), at + _LONGEST)
    if stop is None and end < len(words):
        return None
    last = [hit.end() for hit in _LIST.finditer(words, at, end)]
    start = last[-1] if last and class_of(words[last[-1] : end]) else at
    lead = _LEADS.match(words[start:end])
    whole = start + (lead.end() if lead else 0)
    if end - whole < _SHORTEST or not class_of(words[whole:end]):
        return None
    return Post(whole, whole + _department(words[whole:end]), end)


def _department(words: str) -> int:
    """How long the department before a post is; 0 where none is, or where the post is a bare rank without it."""
    at = 0
    while found := _DEPARTMENT.match(words[at:]):
        rest = words[at + found.end() :]
        if _BARE.match(rest) or not class_of(rest):
            break
        at += found.end()
    return at
