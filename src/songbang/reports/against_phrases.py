"""The sentences of a comparison with texts, in Chinese and English."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.law.against.outcome import Against, Why

SAID: Mapping[str, Words] = {
    "head": Words(
        "法律条目与文件夹“{folder}”里的文本对照。", "The law held here, set against the texts in “{folder}”."
    ),
    "amiss": Words("对不上的：", "What does not match:"),
    "nothing_amiss": Words("有文本的条文和数值，都对得上。", "Every article and figure whose text is here matches it."),
    "place": Words("{where}  {title} {article}（{of}）", "{where}  {title}, {article} ({of})"),
    "part_missing": Words("    有这一条，没有这一款或这一项。", "    The article is there; this part of it is not."),
    "article_missing": Words("    文本里没有这一条。", "    The text holds no such article."),
    "figure": Words("这里记的 {figure} 是 {value}，", "Held here: {figure} = {value};"),
    "found": Words("那里写的{kind}是：{found}。", "the text has as {kind}: {found}."),
    "none_found": Words("那里没有写{kind}。", "the text has no {kind}."),
    "quote": Words("    “{quote}”", "    “{quote}”"),
    "file": Words("{name}：{title}（{way}）。", "{name}: {title} ({way})."),
    "unmatched": Words("{name}：没有对照。{why}", "{name}: not compared. {why}"),
    "without_text": Words("还没有文本的：{titles}。", "Without a text here: {titles}."),
}

STANDINGS: Mapping[Against, Words] = {
    Against.MATCHES: Words("对得上：{count}", "Matches: {count}"),
    Against.DIFFERS: Words("数值不同：{count}", "Figure differs: {count}"),
    Against.NO_ARTICLE: Words("文本里没有这一条：{count}", "Article not in the text: {count}"),
    Against.NO_TEXT: Words("没有文本可对：{count}", "No text to compare: {count}"),
}

KINDS: Mapping[str, Words] = {
    "": Words("数值", "number"),
    "share": Words("比例", "share"),
    "months": Words("年或月", "years or months"),
    "days": Words("天数", "days"),
    "hours": Words("小时数", "hours"),
    "money": Words("金额", "money"),
    "times": Words("倍数", "multiple"),
    "count": Words("个数", "count"),
}

WAYS: Mapping[str, Words] = {
    "heading": Words("按开头的标题", "by its first lines"),
    "name": Words("按文件名", "by its file name"),
    "number": Words("按文号", "by its number"),
    "short_name": Words("按简称，请看一眼是不是它", "by a short name: please check that it is the one"),
    "folder": Words("按文件夹的名字", "by the name of its folder"),
}

WHYS: Mapping[Why, Words] = {
    Why.NOT_HELD: Words("这里没有收录“{title}”。", "“{title}” is not held here."),
    Why.SEVERAL: Words(
        "可能是其中一个：{titles}。在文件名里写上公布的日期，例如 (2012-12-28)。",
        "It may be one of: {titles}. Put the day of its promulgation into the name, such as (2012-12-28).",
    ),
    Why.NAME_AND_HEADING_DIFFER: Words(
        "文件名和开头的标题说的不是同一部：{titles}。改正其中一个。",
        "Its name and its first lines mean different texts: {titles}. Correct one of them.",
    ),
    Why.OLDER: Words(
        "它比这里收录的版本旧：{titles}。放入现行的文本。",
        "It is older than the version held here: {titles}. Put the later text there.",
    ),
}
