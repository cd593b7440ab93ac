"""The few calls into pdfium that are made for every line of print, without the checks that cost more than the call.

pypdfium2's bindings convert and check every argument; these take plain addresses and halve the time of a call.
Signatures as in pdfium's ``fpdf_text.h`` and ``fpdf_edit.h``.
"""

import ctypes
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import pypdfium2.raw as pdfium

Handle: TypeAlias = Any
"""What pdfium's C interface hands out: a document, a page, a page's text, a function."""

_ADDRESS: Final = ctypes.c_void_p
_INDEX: Final = ctypes.c_int
_TRUTH: Final = ctypes.c_int


def _call(function: Handle, result: type[Any], *arguments: type[Any]) -> Callable[..., Any]:
    address = ctypes.cast(function, ctypes.c_void_p).value
    if address is None:
        raise ImportError("pdfium lacks a function that reading text needs")
    return ctypes.PYFUNCTYPE(result, *arguments)(address)


def address(handle: Handle) -> int:
    """Return the address behind one of pdfium's handles."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


tall_box: Final = _call(pdfium.FPDFText_GetLooseCharBox, _TRUTH, _ADDRESS, _INDEX, _ADDRESS)
origin: Final = _call(pdfium.FPDFText_GetCharOrigin, _TRUTH, _ADDRESS, _INDEX, _ADDRESS, _ADDRESS)
angle: Final = _call(pdfium.FPDFText_GetCharAngle, ctypes.c_float, _ADDRESS, _INDEX)
text_object: Final = _call(pdfium.FPDFText_GetTextObject, _ADDRESS, _ADDRESS, _INDEX)
render_mode: Final = _call(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int, _ADDRESS)
