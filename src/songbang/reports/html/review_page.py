"""The sheet of doubtful readings: each with the picture or the words of its place, and where to put it right."""

from base64 import b64encode
from collections.abc import Sequence

from songbang.basis.words import Words
from songbang.reports.html.page import page_environment, page_values
from songbang.review.corrections_file import NAME
from songbang.review.entries import entry_of
from songbang.review.items import Item, Why, WordsItem

_TEMPLATE = "review.html.j2"
WHYS: dict[Why, Words] = {
    Why.FAINT: Words("字迹不清，认得没有把握", "Faint: the reading is not sure"),
    Why.UNREAD: Words("这里有笔迹，没有读出来", "Something stands here that was not read"),
    Why.COVERED: Words("印章或笔画盖住了字", "A seal or a stroke lies over the words"),
    Why.BLANK: Words("文件在这里留空", "The paper leaves this blank"),
    Why.CANDIDATES: Words("读出了两种内容", "Two values were read"),
}


def review_html(items: Sequence[Item], lang: str = "zh") -> str:
    """Return the sheet in ``lang`` as the text of one HTML file, pictures inside."""
    return (
        page_environment()
        .get_template(_TEMPLATE)
        .render(
            **page_values(lang),
            items=items,
            whys=WHYS,
            file=NAME,
            is_words=lambda item: isinstance(item, WordsItem),
            picture=lambda item: b64encode(item.picture).decode(),
            entry=lambda item: entry_of(item, lang),
        )
    )
