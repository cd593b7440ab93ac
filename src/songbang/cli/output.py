"""Standard output, byte for byte: UTF-8 whatever the machine's own encoding is."""

import json
import sys
from collections.abc import Mapping

from songbang.reports.plain_values import Json


def put_text(text: str) -> None:
    """Write the text to standard output and add nothing."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", errors="surrogatepass"))
    sys.stdout.buffer.flush()


def put_json(document: Mapping[str, Json]) -> None:
    """Write one JSON document to standard output."""
    put_text(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n")
