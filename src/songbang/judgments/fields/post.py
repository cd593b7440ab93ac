"""The worker's last post at the former employer, and the class it belongs to by itself."""

import re
from collections.abc import Iterable, Iterator

from songbang.judgments.best import FACTS, Reading, best, contended
from songbang.judgments.firms_told import elsewhere
from songbang.judgments.parts import Parts
from songbang.judgments.post_words import Post, post_at
from songbang.judgments.posts import class_of
from songbang.judgments.sayings import Saying, sayings
from songbang.judgments.value import Value
from songbang.judgments.voices import Voice

FIELDS = ("post", "post_class")

# How a post is told, surest first: what it was on leaving, a label, an appointment, what the worker was called.
_TELLS = (
    (9, re.compile(r"(?:离职|离开[^,。;]{1,10}|解除[^,。;]{1,10})(?:之)?(?:前|时)(?:的)?(?:[^,。;]{0,10}?)(?:担任|任职?(?:于[^,。;]{1,12}?)?|从事|系|为|岗位(?:为|是|系)?|职务(?:为|是|系)?|职位(?:为|是|系)?)(?=[^,。;任系为是])")),
    (6, re.compile(r"(?:岗位|职务|职位|工种|职级)(?:名称)?(?:均)?(?:为|是|:|系)(?:从事)?(?!入职|最初|起初|原(?!料|画)|先|自|\d)")),
    (6, re.compile(r"(?:升任|晋升(?:为|至)?|提升(?:为|至)|提拔(?:为|至)|升(?:职)?(?:为|至)|调任|转任|改任|转岗(?:为|至)|调岗(?:为|至)|(?:岗位|职务|职位)?(?:变更|调整|调动)(?:为|至|到)|调(?:至|到|往))")),
    (5, re.compile(r"(?:担任|出任|历任|聘(?:任|用|请)?[^,。;为]{0,12}为|任命[^,。;]{0,8}为|任职(?:为|于[^,。;]{1,14}?(?:公司|处)?)?(?!期|资格|要求|情况|报告|的)|(?<![责主委信担胜离卸聘专现])任(?!何|意|务|职|课|教|用|选|由|性|期|一))")),
    (4, re.compile(r"(?<=,)(?:工作)?(?:岗位|职务|职位)(?=[^,。;为是系:的由]{2,12}[,。;])")),
    (4, re.compile(r"从事(?=[^,。;]{2,20}?(?:工作|岗位|职务|一职|[,。;]))")),
    (2, re.compile(r"(?<=[处店厂里,])(?:做|当|干)(?=[^,。;]{2,8}(?:工作)?[,。;])")),
    (-22, re.compile(r"(?:原系|原为|曾任|曾系|作为|系|为|是|身为|以)(?<!认为)(?:[^,。;:]{0,20}?(?:公司|单位|学校|医院|集团|中心|机构|原告|被告|申请人)|其(?!他|它|余))?(?!其他|其它)(?:的)?(?:原|前(?!台)|一名|一般|普通)?(?=[^,。;的]{2,16}(?:[,。;、(]|岗位|身份|负有|属|系|应))")),
)  # fmt: skip
_ON_LEAVING, _BY_WORK = 9, 4
_REACH = 300  # characters: how far back the person and the firm of a post are named
# Somebody else's post, or posts that an agreement closes.
_NOT_WORKER = re.compile(r"(?:法定代表人|证人|股东|案外人|配偶|妻|丈夫|父|母|代理人|负责人|联系人|监事)[^,。;]{0,14}$")
_CLOSED = re.compile(r"不得|禁止|任何|有竞争关系|竞争单位|竞业单位|同类")
_OTHER_PERSON = re.compile(
    r"([一-鿿]{1,2}(?:某{1,2}[甲乙丙丁\d]?|[×xX*]{1,2}))(?!公司|集团|厂|店|学?校|医?院)[^,。;某]{0,8}$"
)


def read(parts: Parts) -> Iterable[Value]:
    """Read the post, without department and of several the last, and the class that its own words tell."""
    told: list[Reading] = []
    classes: list[Reading] = []
    for saying in sayings(parts):
        if saying.voice in FACTS:
            for post, weight in _in_sentence(parts, saying):
                span = saying.span(parts, post.start, post.end)
                told.append(Reading(_written(span.of(parts.text)), span, weight))
                classes.append(Reading(_class(saying.words, post) or "", span, weight))
    yield from best("post", told, last=True)
    yield from (value for value in best("post_class", classes, last=True) if value.told)


def _class(words: str, post: Post) -> str | None:
    """The class of a post with its department; a grade in brackets behind it counts as one before: 研发工程师(高级)."""
    grade = re.match(r"\((?:高级|资深)\)", words[post.end :])
    return class_of((grade.group()[1:-1] if grade else "") + words[post.whole_from : post.end])


def _in_sentence(parts: Parts, saying: Saying) -> Iterator[tuple[Post, int]]:
    words = saying.words
    for strength, tells in _TELLS:
        for hit in tells.finditer(words):
            if not _of_worker(parts, words, hit.start(), leaving=strength == _ON_LEAVING):
                continue
            settled = FACTS[Voice.SAID] if contended(words, hit.start()) else FACTS[saying.voice]
            if post := post_at(words, hit.end()):
                yield post, settled + strength
            elif work := _work(words, hit, strength):
                yield work, settled + _UNKNOWN


# 从事货运代理操作岗位, 离职前担任职能数据分析: work that is no known post is told as it stands, and weighs least.
_UNKNOWN = -25
_WORK = re.compile(r"[^,。;:、“”\"《(的]{2,12}?(?=(?:岗位)?(?:的)?(?:工作|岗位|职务|一职)(?:[,。;]|$))")
_TITLE = re.compile(r"[^,。;:、“”\"《(的\d]{2,12}?(?=(?:岗位|职务|一职|工作)?[,。;])")
_NO_WORK = re.compile(r"同类|同业|竞争|相关|经营|活动|兼职|其他|任何|有关|上述|公司|期间|以来|至|不|未|何")


def _work(words: str, hit: re.Match[str], strength: int) -> Post | None:
    """The words where a post should stand and no known one does; ``None`` for what could be anybody's."""
    if strength < _BY_WORK:
        return None
    found = (_WORK if hit.group() == "从事" else _TITLE).match(words, hit.end())
    return Post(found.start(), *found.span()) if found and not _NO_WORK.search(found.group()) else None


def _of_worker(parts: Parts, words: str, at: int, *, leaving: bool) -> bool:
    """Tell whether a post told at a place is the worker's at the former employer."""
    before = words[max(0, at - _REACH) : at]
    clause = re.split(r"[,。;]", before)[-1]
    if _NOT_WORKER.search(before[-24:]) or _CLOSED.search(clause):
        return False
    person = _OTHER_PERSON.search(before[-20:])
    if person and parts.worker and not any(person.group(1) in name or name in person.group(1) for name in parts.worker):
        return False
    return leaving or not elsewhere(before, parts.employer)


def _written(words: str) -> str:
    """The post as written, without white space that a line or a scan put into it."""
    return re.sub(r"\s+", "", words)
