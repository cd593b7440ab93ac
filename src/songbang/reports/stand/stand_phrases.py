"""What the page of a position is headed with."""

from collections.abc import Mapping

from songbang.basis.words import Words

PAGE: Mapping[str, Words] = {
    "title": Words("松绑：你的处境", "Songbang: where you stand"),
    "picture": Words("一张图看时间", "The time at a glance"),
    "contents": Words("目录", "Contents"),
    "rests": Words("依据：", "Rests on: "),
    "print": Words(
        "这一页可以存下来，也可以打印。先看前面一页就够了。",
        "You can keep this page or print it. The first sheet is enough to begin with.",
    ),
}
