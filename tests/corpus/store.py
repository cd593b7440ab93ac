"""As much of an object store as reading needs, on this machine: lists, heads and ranges of objects, spoken as S3 is."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import MappingProxyType
from typing import cast
from urllib.parse import parse_qs, quote, unquote, urlsplit
from xml.sax.saxutils import escape

BUCKET = "judgments"


class _Server(ThreadingHTTPServer):
    objects: Mapping[str, bytes] = MappingProxyType({})


class Answer(BaseHTTPRequestHandler):
    """Answers for the objects of its server."""

    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        objects = cast("_Server", self.server).objects
        asked = urlsplit(self.path)
        key = unquote(asked.path).removeprefix(f"/{BUCKET}").lstrip("/")
        if not key:
            self._send(200, _listed(objects, parse_qs(asked.query)), {"Content-Type": "application/xml"})
        elif key not in objects:
            self._send(404, b"<Error><Code>NoSuchKey</Code></Error>", {"Content-Type": "application/xml"})
        else:
            self._object(objects[key])

    def _object(self, data: bytes) -> None:
        span = self.headers.get("Range", "")
        if not span:
            self._send(200, data, {"Accept-Ranges": "bytes"})
            return
        first, _, last = span.removeprefix("bytes=").partition("-")
        start = int(first) if first else len(data) - int(last)
        end = min(int(last) if last and first else len(data) - 1, len(data) - 1)
        told = {"Content-Range": f"bytes {start}-{end}/{len(data)}", "Accept-Ranges": "bytes"}
        self._send(206, data[start : end + 1], told)

    def _send(self, code: int, data: bytes, more: Mapping[str, str]) -> None:
        self.send_response(code)
        for name, value in {"Content-Length": str(len(data)), **more}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def store(objects: Mapping[str, bytes]) -> Iterator[str]:
    """Serve the objects of one bucket, and give the address of the store."""

    server = _Server(("127.0.0.1", 0), Answer)
    server.objects = objects
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _listed(objects: Mapping[str, bytes], asked: Mapping[str, list[str]]) -> bytes:
    prefix, delimiter = asked.get("prefix", [""])[0], asked.get("delimiter", [""])[0]
    written = quote if asked.get("encoding-type") == ["url"] else escape
    rows, folders = [], set()
    for key, data in sorted(objects.items()):
        if key.startswith(prefix):
            rest = key[len(prefix) :]
            if delimiter and delimiter in rest:
                folders.add(prefix + rest.split(delimiter, maxsplit=1)[0] + delimiter)
            else:
                rows.append(f"<Contents><Key>{written(key)}</Key><Size>{len(data)}</Size></Contents>")
    below = "".join(f"<CommonPrefixes><Prefix>{written(one)}</Prefix></CommonPrefixes>" for one in sorted(folders))
    head = f"<Name>{BUCKET}</Name><Prefix>{written(prefix)}</Prefix>"
    counted = f"<KeyCount>{len(rows)}</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>"
    return f'<?xml version="1.0"?><ListBucketResult>{head}{counted}{"".join(rows)}{below}</ListBucketResult>'.encode()
