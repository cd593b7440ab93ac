"""A sheet as one HTML file: it loads nothing, runs nothing but our own script, and says by hash what that is."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from songbang import __version__
from songbang.basis.words import Words
from songbang.reports.charts.sheet import Beside, Block, Made, Picture, Points, Sheet, Table, Terms, Text
from songbang.reports.charts.strip import axis_svg, strip_svg
from songbang.reports.html.page import page_environment, page_style
from songbang.reports.script import HTML_LANGUAGES, tell

_HERE = Path(__file__).parent
_KINDS: Mapping[type[Block], str] = {
    Table: "table",
    Text: "text",
    Points: "points",
    Terms: "terms",
    Picture: "picture",
    Made: "made",
    Beside: "beside",
}
_PHRASES: Mapping[str, Words] = {
    "skip": Words("跳到正文", "Skip to the text"),
    "contents": Words("目录", "Contents"),
    "in_words": Words("用文字说", "In words"),
    "more": Words("其余 {more} 行", "{more} more rows"),
    "local": Words(
        "这一页在你的机器上算出，打开时不连网。", "Worked out on your machine; the page loads nothing from anywhere."
    ),
    "version": Words("Songbang（松绑）{version}", "Songbang {version}"),
}


def sheet_html(sheet: Sheet, lang: str = "zh") -> str:
    """Return the sheet in ``lang`` as the text of one HTML file."""
    return _rendered("sheet.html.j2", sheet, lang)


def sheet_body(sheet: Sheet, lang: str = "zh") -> str:
    """Return what stands between header and footer alone, to stand in a page of the app."""
    return _rendered("sheet_body.html.j2", sheet, lang)


def sheet_style() -> str:
    """Return the style of all sheets without that of all pages."""
    return (_HERE / "sheet.css").read_text(encoding="utf-8")


def hash_source(text: str) -> str:
    """Return a program or a style as a policy of security names it."""
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode()}'"


def _rendered(template: str, sheet: Sheet, lang: str) -> str:
    css = page_style() + Markup(sheet_style() + sheet.style)  # noqa: S704 (our own files)
    return (
        _environment()
        .get_template(template)
        .render(
            lang=HTML_LANGUAGES[lang],
            css=css,
            style_hash=hash_source(css),
            script=Markup(sheet.script),  # noqa: S704 (our own file)
            script_hash=hash_source(sheet.script) if sheet.script else "'none'",
            sheet=sheet,
            say=lambda words: tell(words, lang),
            kind=lambda block: _KINDS[type(block)],
            axis_svg=axis_svg,
            strip_svg=strip_svg,
            own=Markup,
            p=_PHRASES,
            version=__version__,
        )
    )


@cache
def _environment() -> Environment:
    return page_environment().overlay(loader=FileSystemLoader(_HERE), bytecode_cache=None)
