"""Formats that are known and not read, each with what it is called and what the person does about it."""

from typing import Final

from songbang.basis.words import Words

_UNPACK: Final = Words("自己解压，再读解压出来的文件夹。", "Unpack it yourself and read the folder.")
_TO_PDF: Final = Words(
    "用原来的软件打开它，另存为 PDF，再读一次。", "Open it with its own program, save it as PDF and read that."
)
_RECORDING: Final = (
    Words("这是录音或录像（{detail}），没有读。", "This is a recording ({detail}) and was not read."),
    Words(
        "把里面说到的期限、补偿、违约金记成文字，存成 txt，和其他文件一起读。",
        "Write down what it says of duration, compensation and damages as txt; read that with the others.",
    ),
)


def _named(zh: str, en: str, do: Words) -> tuple[Words, Words]:
    return Words(f"{zh}（{{detail}}）现在还不能读。", f"{en} ({{detail}}) cannot be read yet."), do


_OUTLOOK: Final = Words(
    "在邮箱里打开这封邮件，把附件存下来单独读，或者把邮件另存为 .eml。",
    "Open the mail, save its attachments and read them, or save the mail as .eml.",
)

_BY_WPS: Final = Words("用 WPS 打开它，另存为 docx，再读一次。", "Open it in WPS, save it as docx and read it again.")
_BY_OFFICE: Final = Words(
    "用 LibreOffice 打开它，另存为 docx，再读一次。", "Open it in LibreOffice, save it as docx and read it again."
)
_BY_EXCEL: Final = Words(
    "用 Excel 或 WPS 打开它，另存为 xlsx，再读一次。", "Open it in Excel or WPS, save it as xlsx and read it again."
)
_BY_OFD: Final = Words(
    "用 OFD 阅读器（数科、福昕、WPS）打开它，转成 PDF，再读一次。",
    "Open it in an OFD reader (Suwell, Foxit, WPS), turn it into PDF and read that.",
)
_OTHERS: Final = (".pages", ".numbers", ".hwp", ".vsd", ".xps", ".caj", ".ceb")

UNSUPPORTED: Final[dict[str, tuple[Words, Words]]] = {
    ".wps": _named("这份 WPS 或 Works 文字文件", "This WPS or Works text", _BY_WPS),
    ".ofd": _named("OFD 版式文件", "OFD documents", _BY_OFD),
    ".wpd": _named("WordPerfect 文件", "WordPerfect texts", _BY_OFFICE),
    ".xlsb": _named("二进制的 Excel 文件", "Binary Excel files", _BY_EXCEL),
    ".tnef": _named("winmail.dat（Outlook 专用的附件包）", "winmail.dat (a bundle only Outlook opens)", _OUTLOOK),
    ".p7m": _named("加密或签名的邮件", "Encrypted or signed mail", _OUTLOOK),
    **dict.fromkeys((".7z", ".rar", ".bz2", ".xz", ".zst"), _named("这种压缩包", "This kind of archive", _UNPACK)),
    **dict.fromkeys((".ppt", ".pptx", ".dps", ".odp"), _named("演示文稿", "Slides", _TO_PDF)),
    **dict.fromkeys(_OTHERS, _named("这种格式", "This format", _TO_PDF)),
    **dict.fromkeys((".mp3", ".m4a", ".wav", ".amr", ".mp4", ".mov", ".silk"), _RECORDING),
}
"""By the suffix that stands in ``detail``: what the problem says, and what to do next."""
