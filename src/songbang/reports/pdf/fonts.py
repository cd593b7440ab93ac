"""Which fonts of the machine a report is set in: for each language a serif with Chinese first, then what there is."""

from collections.abc import Iterable, Mapping

from songbang.basis.problem import Problem
from songbang.basis.words import Words

HANS = (
    *("Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", "Source Han Serif CN"),
    *("Songti SC", "STSong", "SimSun", "FangSong", "STFangsong"),
    *("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC", "Hiragino Sans GB"),
    *("Microsoft YaHei", "SimHei", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "AR PL UMing CN"),
)
HANT = (
    *("Noto Serif CJK HK", "Noto Serif CJK TC", "Source Han Serif HC", "Source Han Serif TC", "Noto Serif TC"),
    *("Songti TC", "LiSong Pro", "MingLiU_HKSCS", "PMingLiU", "MingLiU"),
    *("Noto Sans CJK HK", "Noto Sans CJK TC", "Source Han Sans HC", "Source Han Sans TC", "Noto Sans TC"),
    *("PingFang HK", "PingFang TC", "Microsoft JhengHei", "AR PL UMing HK", "AR PL UMing TW"),
)
LATIN = ("Libertinus Serif",)
"""The font that the typesetter brings along: for English."""
ORDER: Mapping[str, tuple[str, ...]] = {
    "zh": (*HANS, *HANT, *LATIN),
    "zh-Hant": (*HANT, *HANS, *LATIN),
    "en": (*LATIN, *HANS, *HANT),
}
NO_FONT = Words(
    "这台电脑上没有找到中文字体，PDF 没有生成：没有字体，文字会变成方框。",
    "No font with Chinese was found on this machine, so no PDF was made: words would turn into boxes.",
)
INSTALL = Words(
    "安装一种中文字体再试：Debian、Ubuntu 用 apt install fonts-noto-cjk；"
    "Fedora 用 dnf install google-noto-serif-cjk-fonts；Windows 和 macOS 自带宋体。HTML 报告不需要字体。",
    "Install a font with Chinese and try again: apt install fonts-noto-cjk on Debian and Ubuntu, dnf install "
    "google-noto-serif-cjk-fonts on Fedora; Windows and macOS bring one. The HTML report needs none.",
)


def fonts_for(lang: str, families: Iterable[str]) -> tuple[str, ...] | Problem:
    """Return the families for a language out of those there are; a ``no_font`` problem where none has Chinese."""
    there = {name.casefold(): name for name in families}
    chinese = [name for name in (*HANS, *HANT) if name.casefold() in there]
    if not chinese:
        return Problem("no_font", "PDF", NO_FONT, INSTALL)
    return tuple(there[name.casefold()] for name in ORDER[lang] if name.casefold() in there)
