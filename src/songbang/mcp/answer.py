"""What a tool gives back: the document of the contract, a notice before it; a refusal in words, never a traceback."""

import json
from collections.abc import Callable, Sequence
from functools import wraps
from typing import ParamSpec

from mcp_types import CallToolResult, TextContent

from songbang.basis.words import Words
from songbang.mcp.notice import QUOTED
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json
from songbang.reports.script import LANGUAGES, tell
from songbang.tasks.refusal import Refusal

MOST_CHARACTERS = 2_000_000
"""Of an answer as JSON; what is longer no assistant takes in."""
HEAD = ("songbang", "command", "law", "problems")
"""What of a document is always given back."""
NO_PART = Words("回答里没有「{part}」。", "The answer has no part “{part}”.")
PARTS = Words("有这些：{listed}", "There are: {listed}")
TOO_LONG = Words("回答太长（{count} 字）。", "The answer is too long ({count} characters).")
LESS = Words("用 parts 只要几个部分，或少给几份文件。", "Ask for some parts of it with parts, or give fewer papers.")
FAILED = Words("程序自己出了错（{name}）。文件没有改动。", "The program itself failed ({name}). No file was changed.")
REPORT_IT = Words(
    "换一种问法；还是不行，请本人到项目的问题页说一声，不要附文件。",
    "Ask in another way; if it fails again, the person may report it to the project, without attaching papers.",
)

Given = ParamSpec("Given")
Told = dict[str, Json]


def answered(document: Told, parts: Sequence[str] = (), note: str = "") -> CallToolResult:
    """Return a document, or some parts of it, as structured content and as text behind the notice."""
    text = _sound(json.dumps(_parts(document, parts), ensure_ascii=False, allow_nan=False))
    if len(text) > MOST_CHARACTERS:
        raise Refusal(TOO_LONG.fill(count=len(text)), LESS)
    said = [QUOTED, *([note] if note else []), text]
    return CallToolResult(content=[TextContent(text=one) for one in said], structured_content=json.loads(text))


def guarded(tool: Callable[Given, CallToolResult]) -> Callable[Given, CallToolResult]:
    """Return the tool so that whatever stops it comes back as an error in words."""

    @wraps(tool)
    def answer(*args: Given.args, **named: Given.kwargs) -> CallToolResult:
        lang = named.get("lang")
        try:
            return tool(*args, **named)
        except Refusal as refusal:
            return refused(refusal, lang)
        except Exception as error:  # noqa: BLE001 - the last guard: no traceback for whoever asked
            return refused(Refusal(FAILED.fill(name=type(error).__name__), REPORT_IT, 1), lang)

    return answer


def refused(refusal: Refusal, wanted: object) -> CallToolResult:
    """Return a refusal as the error of a tool, in the language wanted if it is one."""
    lang = wanted if isinstance(wanted, str) and wanted in LANGUAGES else "zh"
    told: Told = {
        "says": tell(refusal.says, lang),
        "do": tell(refusal.do, lang),
        "code": refusal.code,
        "problems": [problem_json(one, lang) for one in refusal.problems],
    }
    shown = json.loads(_sound(json.dumps({"error": told}, ensure_ascii=False)))
    said = f"{shown['error']['says']}\n{shown['error']['do']}"
    return CallToolResult(content=[TextContent(text=said)], structured_content=shown, is_error=True)


def _sound(text: str) -> str:
    """Return the text without halves of signs, which names of files may hold and no answer can carry."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def _parts(document: Told, parts: Sequence[str]) -> Told:
    for part in parts:
        if part not in document:
            raise Refusal(NO_PART.fill(part=part), PARTS.fill(listed=", ".join(document)))
    return {name: value for name, value in document.items() if name in {*HEAD, *parts}} if parts else document
