"""What there is to say about how the papers of a pile hang together: one entry a code; nothing was left unread."""

from typing import Final

from songbang.basis.words import Words

NOTICES: Final[dict[str, tuple[Words, Words]]] = {
    "duplicate": (
        Words("和《{detail}》写的一样，只算一次。", "It says the same as “{detail}” and counts once."),
        Words("留下签了字的那一份就够了。", "Keep the one that is signed; that is enough."),
    ),
    "pages_missing": (
        Words("页码不连续，缺第 {detail} 页。", "Going by the page numbers, pages are missing: {detail}."),
        Words("向给你的人要齐，缺的页里可能也有约束。", "Ask for them; they may bind you as well."),
    ),
    "pages_doubled": (
        Words("第 {detail} 页放了两次。", "Page {detail} is in it twice."),
        Words("看看是不是放错了一页，原来那一页在不在。", "Check whether another page should be in its place."),
    ),
    "pages_out_of_order": (
        Words("页的顺序乱了（{detail}）。", "The pages are out of order ({detail})."),
        Words(
            "按页码排好再读一次，跨页的句子才不会读错。",
            "Put them in order and read again, so that sentences over a page break are read right.",
        ),
    ),
    "pages_of_one_paper": (
        Words("这几个文件是同一份文件的各页：{detail}。", "These files are pages of one paper: {detail}."),
        Words(
            "把它们按这个顺序合成一个 PDF 再读一次，跨页的句子才不会断开。",
            "Join them in this order into one PDF and read again, so that no sentence is cut at a page break.",
        ),
    ),
    "articles_missing": (
        Words("条文编号跳过了第 {detail} 条。", "The numbers of its articles jump over: {detail}."),
        Words(
            "对照原件看一看，是编号写漏了，还是少了内容。",
            "Compare it with the original: a number may have been skipped, or words may be missing.",
        ),
    ),
}
