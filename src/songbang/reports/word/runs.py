"""Cuts the runs of a Word file where a clause or a term begins and ends; nothing a reader sees changes."""

from copy import deepcopy
from dataclasses import replace

from songbang.papers.docx_trace import Origin
from songbang.papers.docx_xml import Element, W
from songbang.reports.word.atoms import Atoms
from songbang.reports.word.ids import Ids

RUN, TEXT, PROPERTIES = f"{W}r", f"{W}t", f"{W}rPr"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def cut(atoms: Atoms, one: Origin, offset: int, ids: Ids) -> tuple[Origin, Origin]:
    """Cut a stretch of plain words at an offset inside it, node and run; return what lies before and behind."""
    node, at = one.node, one.skipped + offset - one.start
    words = node.text or ""
    left = like(node)
    left.text, node.text = words[:at], words[at:]
    for part in (left, node):
        part.set(SPACE, "preserve")
    node.addprevious(left)
    parts = replace(one, end=offset, node=left), replace(one, start=offset, skipped=0)
    atoms.split(one, parts)
    divide(node, ids)
    return parts


def divide(node: Element, ids: Ids) -> None:
    """Let a run begin with this node: what stands before it in its run goes into a run of its own, formed alike."""
    run = node.getparent()
    before = [] if run is None else [child for child in node.itersiblings(preceding=True) if child.tag != PROPERTIES]
    if run is None or not before:
        return
    first = like(run)
    form = run.find(PROPERTIES)
    if form is not None:
        first.append(renumbered(deepcopy(form), ids))
    first.extend(reversed(before))
    run.addprevious(first)


def divide_behind(node: Element, ids: Ids) -> None:
    """Let a run end with this node."""
    following = node.getnext()
    if following is not None:
        divide(following, ids)


def like(element: Element) -> Element:
    """Return an element of the same name with the same attributes and nothing in it."""
    made = element.makeelement(element.tag)
    for name, value in element.attrib.items():
        made.set(name, value)
    return made


def renumbered(form: Element, ids: Ids) -> Element:
    """Return the copy of a run's form with a number of its own for a tracked change of the form."""
    form.tail = None
    for change in form.iter(f"{W}rPrChange"):
        change.set(f"{W}id", ids.next())
    return form
