"""Which script and which language a run of signs belongs to."""

import re
from functools import cache
from typing import Final

from opencc import OpenCC

from songbang.reports.script import in_traditional_script

HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")

# Old characters that Big5 has, and that nobody in Hong Kong writes for what they mean in simplified script.
_ALSO: Final = frozenset("万与么价优体党厂坏复听宁异怀怜惊愿扰据确离种筑网虫触赶辟适雇户")

# What is called the same in Chinese: formats, standards, programs, units, and what people know by these letters.
_NAMES = """
    API APP AI BOM CAD CNY CSV CUAD DOC DOCX EML GB GIF HEIC HK HKD HR HTML HTTP HTTPS ICS ID IP ISO JPEG JPG JSON JSONL
    KB KPI MB MCP MD MSG NDA ODS ODT OCR OFD OLE PDF PNG QQ REST RSU RTF SHA SMS SQLite SVG TIFF TOML TSV TXT URL USB
    UTC UTF WPS WebP XLS XLSX XML YAML ZIP ESOP
    Excel LibreOffice Markdown Outlook Parquet PostgreSQL Stata Songbang Word Poppler antiword age Python
    songbang toml csv json docx pdf html ics md txt Enter Ctrl EMS English
"""
_KNOWN: Final = frozenset(_NAMES.split())
_WORD: Final = re.compile(r"(?<![\w./\\@#=~-])[A-Za-z][A-Za-z_]+(?![A-Za-z]|[\w/\\@=]|[.-]\w)")
# What is typed or looked up as it stands: a command, an option, a table or a key of a file, an address.
_TYPED: Final = re.compile(
    r"(?:songbang|make|git|apt|pip|age) [^，。；：、（）\u3400-\u9fff]*|(?<![\w-])--?[a-z][\w-]*(?:[ =][A-Z]+)?|https?://\S+"
    r"|\[[a-z_.]+\]|\b[a-z_]+ = |\"[a-z_]+\""
)
# A file's name, and the number of a clause in it: the same in every language.
FILE: Final = re.compile(
    r"[^\s“”「」：:，,；;（(]+\.(?:docx?|pdf|html?|md|txt|toml|csv|xlsx?|jpe?g|png|zip|eml|msg|rtf|od[ts]|json|svg)\b"
    r"(?: [（(]?[第条一二三四五六七八九十百]+[）)]?)?"
)


def han(text: str) -> list[str]:
    """Return every run of Chinese characters."""
    return HAN.findall(text)


def simplified_only(text: str) -> list[str]:
    """Return every character that is written only in simplified script."""
    return list(dict.fromkeys(sign for sign in text if _simplified(sign)))


def english_words(text: str) -> list[str]:
    """Return every English word that is no name, no format, no unit, no command and no file."""
    return [word for word in _WORD.findall(_TYPED.sub(" ", text)) if word not in _KNOWN]


@cache
def _simplified(sign: str) -> bool:
    if not HAN.match(sign):
        return False
    if sign in _ALSO:
        return True
    if in_traditional_script(sign) == sign or _simple().convert(sign) != sign:
        return False
    try:
        sign.encode("big5")
    except UnicodeEncodeError:
        return True
    return False  # 后, 里, 准: a traditional character too


@cache
def _simple() -> OpenCC:
    return OpenCC("t2s")
