"""How a letter looks: the fonts, sizes and margins that Chinese lawyers expect, and plain ones for English."""

from dataclasses import dataclass
from typing import cast

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle

LATIN, BODY, TITLE, HEADING = "Times New Roman", "FangSong", "SimSun", "SimHei"
KEPT = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Table Grid", "footer", "header"}
TWIPS = 20
LEFT, CENTER, RIGHT, JUSTIFY = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


@dataclass(frozen=True, slots=True)
class Look:
    """One style: font of the Chinese signs, size and leading in points, how it stands, space around it in points."""

    name: str
    font: str
    size: float
    leading: float
    align: WD_ALIGN_PARAGRAPH = JUSTIFY
    before: float = 0
    after: float = 0
    bold: bool = False
    indent: int = 0
    keep: bool = False


def looks(lang: str, size: float, leading: float) -> tuple[Look, ...]:
    """Return the styles of a letter in Chinese or English whose body has this size and leading."""
    indent, gap = (2, 0.0) if lang == "zh" else (0, 6.0)
    return (
        Look("Body Text", BODY, size, leading, indent=indent, after=gap),
        Look(
            "Title", TITLE, 22 if lang == "zh" else 15, 36 if lang == "zh" else 22, CENTER, 0, 14, bold=True, keep=True
        ),
        Look("Heading 1", HEADING, size, leading, LEFT, 4, 2, bold=lang == "en", indent=indent, keep=True),
        Look("Flush", BODY, size, leading, LEFT, after=gap),
        Look("Right", BODY, size, leading, RIGHT, after=gap),
        Look("Lead", BODY, size, leading, LEFT, indent=indent, keep=True),
        Look("Small", BODY, 10.5, 18, LEFT),
        Look("Item", BODY, size, leading, LEFT, after=gap, indent=indent),
        Look("Cell", TITLE, 10, 15, LEFT),
        Look("Cell Right", TITLE, 10, 15, RIGHT),
        Look("Cell Head", HEADING, 10, 15, CENTER, bold=lang == "en", keep=True),
        Look("Note Title", HEADING, 15, 24, LEFT, 0, 4, bold=lang == "en"),
        Look("Note Head", HEADING, 10.5, 17, LEFT, 5, 1, bold=lang == "en", keep=True),
        Look("Note", TITLE, 10, 15.5, LEFT, 0, 1.5),
        Look("Page", TITLE, 9, 14, CENTER),
    )


def dress(document: WordDocument, lang: str, size: float, leading: float) -> None:
    """Give the document its styles and take away those that it does not use."""
    styles = document.styles.element
    for style in list(styles.iterchildren(qn("w:style"))):
        name = style.find(qn("w:name"))
        if name is not None and name.get(qn("w:val")) not in KEPT:
            styles.remove(style)
    _fonts(document.styles["Normal"].element.get_or_add_rPr(), BODY, lang)
    for look in looks(lang, size, leading):
        made = cast("ParagraphStyle", document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH))
        _apply(made, look, lang)


def _apply(style: ParagraphStyle, look: Look, lang: str) -> None:
    style.base_style = None
    style.font.size, style.font.bold = Pt(look.size), look.bold or None
    _fonts(style.element.get_or_add_rPr(), look.font, lang)
    shape = style.paragraph_format
    shape.alignment, shape.keep_with_next = look.align, look.keep or None
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(look.leading)
    shape.widow_control = True
    if look.indent:
        ind = style.element.get_or_add_pPr().get_or_add_ind()
        ind.set(qn("w:firstLineChars"), str(look.indent * 100))
        ind.set(qn("w:firstLine"), str(round(look.indent * look.size * TWIPS)))


def _fonts(properties: BaseOxmlElement, font: str, lang: str) -> None:
    for old in [*properties.iterchildren(qn("w:rFonts")), *properties.iterchildren(qn("w:lang"))]:
        properties.remove(old)
    fonts, tongue = OxmlElement("w:rFonts"), OxmlElement("w:lang")
    for name, value in (("ascii", LATIN), ("hAnsi", LATIN), ("cs", LATIN), ("eastAsia", font)):
        fonts.set(qn(f"w:{name}"), value)
    tongue.set(qn("w:val"), "en-GB" if lang == "en" else "en-US")
    tongue.set(qn("w:eastAsia"), "zh-CN")
    properties.insert(0, fonts)
    properties.append(tongue)


def margins(document: WordDocument, section: int, top: int, bottom: int, left: int, right: int) -> None:  # noqa: PLR0913, PLR0917
    """Set one section to A4 with margins in millimetres."""
    page = document.sections[section]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin = Mm(top), Mm(bottom)
    page.left_margin, page.right_margin = Mm(left), Mm(right)
    page.footer_distance = Mm(min(bottom - 8, 20))
