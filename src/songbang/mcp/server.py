"""The server: the tools with what they may do, over standard input and output, to one assistant on this machine."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import CallToolResult, InputRequiredResult, ToolAnnotations
from pydantic import ValidationError

from songbang import __version__
from songbang.basis.words import Words
from songbang.mcp import law_tools
from songbang.mcp.answer import refused
from songbang.mcp.given import Doors
from songbang.mcp.notice import INSTRUCTIONS
from songbang.mcp.paper_tools import PaperTools
from songbang.mcp.person_tools import PersonTools
from songbang.tasks.refusal import Refusal

TITLES = {
    "read_papers": Words("读文件", "Read papers"),
    "paper_text": Words("文件正文", "Text of a paper"),
    "check_move": Words("核对要去的公司", "Check a move"),
    "position": Words("处境", "Position"),
    "kinds_of_drafts": Words("有哪些文书", "Kinds of drafts"),
    "draft": Words("起草文书", "Draft a letter"),
    "law_on_day": Words("某一天的法律", "Law on a day"),
    "missing_facts": Words("还缺的事实", "Missing facts"),
    "replay": Words("重算一个案件", "Replay a case"),
}
WRITES = "draft"
"""The one tool that writes: a new file each time, nothing is replaced."""


NO_TOOL = Words("没有「{name}」这个工具。", "There is no tool “{name}”.")
TOOLS = Words("有这些：{listed}", "There are: {listed}")
WRONG = Words("参数不对：{names}。", "These arguments are not as they should be: {names}.")
SCHEMA = Words("照工具的说明写参数。", "Give the arguments as the tool describes them.")


class Server(MCPServer[None]):
    """Answers a call that fits no tool in words, as every other refusal."""

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[None, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Call a tool by name with arguments; nothing of a failure is raised."""
        lang = arguments.get("lang")
        if name not in TITLES:
            return refused(Refusal(NO_TOOL.fill(name=name), TOOLS.fill(listed=", ".join(TITLES))), lang)
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            wrong = error.__cause__.errors() if isinstance(error.__cause__, ValidationError) else []
            names = ", ".join(dict.fromkeys(str(one["loc"][0]) for one in wrong if one["loc"])) or name
            return refused(Refusal(WRONG.fill(names=names), SCHEMA), lang)


def server_of(within: Sequence[Path], cache: Path | None) -> Server:
    """Return the server; only papers and matters under ``within`` are open to it, where folders are named.

    ``cache`` is the folder in which what is seen on pictures is kept, if it is to be kept.
    """
    doors = Doors(tuple(one.resolve() for one in within))
    papers, person = PaperTools(doors, cache), PersonTools(doors)
    server = Server(
        "songbang", title="松绑 Songbang", instructions=INSTRUCTIONS, version=__version__, log_level="ERROR"
    )
    for tool in (
        papers.read_papers,
        papers.paper_text,
        papers.check_move,
        person.position,
        person.kinds_of_drafts,
        person.draft,
        law_tools.law_on_day,
        law_tools.missing_facts,
        law_tools.replay,
    ):
        name = tool.__name__
        title, writes = TITLES[name], name == WRITES
        hints = ToolAnnotations(
            title=f"{title.zh} / {title.en}",
            read_only_hint=not writes,
            destructive_hint=False,
            idempotent_hint=not writes,
            open_world_hint=False,
        )
        server.add_tool(tool, name=name, title=hints.title, description=_told(tool), annotations=hints)
    return server


def _told(tool: Callable[..., CallToolResult]) -> str:
    """Return what the tool says of itself as one line."""
    return " ".join((tool.__doc__ or "").split())


def serve(within: Sequence[Path], cache: Path | None) -> None:
    """Answer the assistant until it goes."""
    server_of(within, cache).run("stdio")
