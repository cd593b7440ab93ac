"""Office formats written by hand, and the old binary one where LibreOffice is here to make it."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

RTF: Final = (
    r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1 Arial;}}{\colortbl;\red0\green0\blue0;}"
    r"{\info{\title t}}\viewkind4\uc1\pard\f0\fs24 \'be\'ba\'d2\'b5\'cf\'de\'d6\'c6\'d0\'ad\'d2\'e9\par"
    r"{\listtext\f0 1.\tab}\u31163?\u32844?\u21518?24\u20010?\u26376?\u20869?\u19981?\u24471?\u20837?\u32844?\par"
    r"\trowd\cellx2000\cellx4000\intbl A\cell B\cell\row\pard{\footnote\pard note}{\v hidden}{\deleted gone}"
    r"For \b twelve\b0  months the Employee shall not solicit customers.\par"
    r"{\*\shppict{\pict\pngblip\picw1\pich1 89504e470d0a1a0a}}{\field{\*\fldinst PAGE}{\fldrslt 1}}}"
)
_NAMES: Final = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
_CONTENT: Final = (
    f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMES} office:version="1.3"><office:body>'
    '<office:text><text:h text:outline-level="1">保密协议</text:h><text:list><text:list-item><text:p>离职后<text:s '
    'text:c="2"/>两年内不得泄露商业秘密。</text:p></text:list-item></text:list><table:table><table:table-row>'
    '<table:table-cell table:number-columns-repeated="2"><text:p>甲</text:p></table:table-cell></table:table-row>'
    "</table:table></office:text></office:body></office:document-content>"
)
_MANIFEST: Final = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
    'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>'
)
ODT: Final = {
    "mimetype": b"application/vnd.oasis.opendocument.text",
    "content.xml": _CONTENT.encode(),
    "META-INF/manifest.xml": _MANIFEST.encode(),
}
_SHELL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000) + "WordDocument".encode("utf-16-le")
_PAPER: Final = "<p>竞业限制协议</p><p>离职后24个月内不得入职竞争单位。</p>"


def old_word() -> bytes:
    """Return a .doc; where LibreOffice is not installed, the shell of one that nobody can read."""
    found = shutil.which("soffice")
    return _converted(found) if found else _SHELL


def _converted(soffice: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "paper.html"
        source.write_text(_PAPER, encoding="utf-8")
        profile = [f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=HTML (StarWriter)"]
        convert = [soffice, *profile, "--convert-to", "doc:MS Word 97", "--outdir", folder, str(source)]
        subprocess.run(convert, capture_output=True, check=True, timeout=120)
        return source.with_suffix(".doc").read_bytes()
