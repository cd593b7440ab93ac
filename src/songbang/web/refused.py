"""A request that is not answered as asked: why, and what to do next; a page for people, JSON for programs."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from songbang.basis.words import Words
from songbang.reports.script import tell
from songbang.web.render import render
from songbang.web.spoken import language_of

API = "/api/"


@dataclass(frozen=True, slots=True)
class Refused:
    """The status, a code for programs, what is wrong, and what to do."""

    status: int
    code: str
    says: Words
    do: Words


_OPEN_AGAIN = Words(
    "回到运行松绑的窗口，按回车，会打开一个新的地址。你填过的都在。",
    "Go back to the window in which Songbang runs and press Enter: it opens a new address. What you typed is kept.",
)
CLOSED = Refused(
    401,
    "no_session",
    Words("这个页面要从松绑给出的地址打开。", "Open this page from the address that Songbang gave."),
    _OPEN_AGAIN,
)
SPENT = Refused(
    403, "token_spent", Words("这个地址已经用过一次。", "This address was used before; it opens once."), _OPEN_AGAIN
)
NOT_OURS = Refused(
    421,
    "wrong_host",
    Words("这里只回答本机的地址。", "Only this machine's own address is answered."),
    Words(
        "用松绑打印的地址打开，以 127.0.0.1 开头。", "Use the address that Songbang printed; it begins with 127.0.0.1."
    ),
)
ELSEWHERE = Refused(
    403,
    "wrong_origin",
    Words("这个请求来自别的网站，没有照办。", "This request came from another site; it was not done."),
    Words("在松绑自己的页面里再做一次。", "Do it again on Songbang's own page."),
)
TOO_LARGE = Refused(
    413,
    "too_large",
    Words("一次交来的内容太大了。", "That is more than can be taken at once."),
    Words("分几次交，每次少一些文件。", "Hand it in parts, fewer files at a time."),
)
OTHER_SIGNS = Refused(
    415,
    "other_charset",
    Words("内容不是用 UTF-8 写的，没有读。", "This is not written in UTF-8; it was not read."),
    Words("用 UTF-8 再发一次。", "Send it again in UTF-8."),
)
NOT_FOUND = Refused(
    404,
    "not_found",
    Words("没有这个页面。", "There is no such page."),
    Words("从首页再找一找。", "Look for it from the first page."),
)
NOT_ALLOWED = Refused(
    405,
    "not_allowed",
    Words("这个地址不能这样用。", "This address cannot be used like that."),
    Words("从首页再找一找。", "Look for it from the first page."),
)
NOT_UNDERSTOOD = Refused(
    422,
    "not_understood",
    Words("有的内容读不懂：{what}。", "Something was not understood: {what}."),
    Words("回到上一页改一改，再试一次。", "Go back, correct it, and try again."),
)
BUSY = Refused(
    429,
    "busy",
    Words("前面排队的文件太多了。", "Too much is waiting in line."),
    Words("等几分钟再试。", "Try again in a few minutes."),
)
CHANGED = Refused(
    409,
    "changed",
    Words(
        "这期间另一个页面改了同一件事，这次没有存。",
        "Another page changed the same matter meanwhile; this was not saved.",
    ),
    Words("重新打开这一页，再改一次。", "Open this page again and make the change anew."),
)
FAILED = Refused(
    500,
    "failed",
    Words(
        "程序自己出了错，这不是你的错。你的文件没有改动。",
        "The program itself failed. This is not your doing, and your files were not changed.",
    ),
    Words(
        "再试一次；还是这样，把窗口里的文字写进项目的问题页，不要附上你的文件。",
        "Try again; if it stays, report the text in the window. Do not attach your papers.",
    ),
)


class Stop(Exception):  # noqa: N818 - what it does
    """Ends the answering of a request with a `Refused`."""

    def __init__(self, why: Refused) -> None:
        super().__init__(why.says.en)
        self.why = why


def refused(request: Request, why: Refused) -> Response:
    """Return the answer: JSON under ``/api/``, a page elsewhere."""
    if request.url.path.startswith(API):
        lang = language_of(request)
        return JSONResponse(
            {"problem": {"code": why.code, "says": tell(why.says, lang), "do": tell(why.do, lang)}}, why.status
        )
    return render(request, "refused.html.j2", why.status, why=why)
