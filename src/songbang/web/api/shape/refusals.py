"""What a call is refused with, and how OpenAPI tells of it."""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.web.refused import BUSY, Refused, Stop
from songbang.web.spoken import language_of

RETRY_AFTER = "60"
"""Seconds after which a full line is worth another try."""

NO_SUCH = Refused(
    404,
    "not_found",
    Words("没有这一项，可能已经删除。", "There is no such thing here; it may have been erased."),
    Words("列出现有的再选。", "List what there is and choose from that."),
)
WRONG_MEDIA = Refused(
    415,
    "wrong_media_type",
    Words("这种格式的内容这里不收。", "Content of this media type is not taken here."),
    Words("按接口说明写 Content-Type。", "Set Content-Type as /api/v1/openapi.json says."),
)
NOT_DONE = Refused(
    409,
    "not_done",
    Words("还没有做完。", "It is not done yet."),
    Words("等它做完再取；进度在 events。", "Ask again when it is done; events tells how far it is."),
)
NOT_READ = Refused(
    422,
    "nothing_read",
    Words("没有一份文件读得出来。", "None of the papers could be read."),
    Words("看 problems 里每份文件的原因。", "See in problems why, for each paper."),
)
TOO_FAR = Refused(
    422,
    "day_out_of_range",
    Words("有一个日期太早或太晚，算不了。", "A day is too early or too late to be worked with."),
    Words("检查写的年份。", "Check the year that was written."),
)
OTHER_VERSION = Refused(
    412,
    "other_version",
    Words("这期间已经改过，没有写。", "It was changed meanwhile; nothing was written."),
    Words("重新读一次再写。", "Read it again, and write then."),
)
UNKNOWN = Refused(
    422,
    "unknown_name",
    Words("这个调用不认识：{names}。", "This call does not know: {names}."),
    Words("看接口说明里的名称。", "See the names in /api/v1/openapi.json."),
)
NOT_WHOLE = Refused(
    422,
    "not_understood",
    Words("请求的内容读不懂。", "The body of the request could not be read."),
    Words("按接口说明改好再发一次。", "Correct it as /api/v1/openapi.json says, and send it again."),
)

_WHAT = {
    401: "No session and no key.",
    403: "Sent by another site.",
    404: "There is no such thing here.",
    409: "Changed meanwhile, or not there yet.",
    412: "Another version than the one named in If-Match.",
    413: "Larger than one request may be.",
    415: "A media type that is not taken here.",
    421: "The header Host names another machine.",
    422: "Not understood or not possible: the problem says why and what to do. Where papers were given and none could "
    "be read, `problems` names the reason for each.",
    429: "The line of work is full.",
}


class Reason(BaseModel):
    """Why something was refused."""

    code: str = Field(description="For programs.", examples=["not_found"])
    says: str = Field(description="What is wrong, in the language asked for.")
    do: str = Field(description="What to do next.")


class RefusedAnswer(BaseModel):
    """A refusal; ``problems`` where papers were given, as in docs/contract.md."""

    problem: Reason
    problems: list[dict[str, Any]] | None = None


def refusing(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the ``responses`` of an operation that can end in these statuses, besides those of every operation."""
    return {status: _told(status) for status in statuses}


def _told(status: int) -> dict[str, Any]:
    told: dict[str, Any] = {"description": _WHAT[status], "model": RefusedAnswer}
    if status == BUSY.status:
        told["headers"] = {"Retry-After": {"schema": {"type": "string"}, "description": "Seconds."}}
    return told


def problem_answer(request: Request, why: Refused, problems: Iterable[Problem] = ()) -> Response:
    """Return a refusal as JSON, with the problems of single papers where there are any."""
    lang = language_of(request)
    told: dict[str, Json] = {"problem": {"code": why.code, "says": tell(why.says, lang), "do": tell(why.do, lang)}}
    listed = [problem_json(one, lang) for one in problems]
    headers = {"Retry-After": RETRY_AFTER} if why.status == BUSY.status else None
    return JSONResponse({**told, "problems": listed} if listed else told, why.status, headers)


def no_such() -> Stop:
    """Return what ends a call for something that is not there."""
    return Stop(NO_SUCH)
