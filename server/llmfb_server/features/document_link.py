"""textDocument/documentLink: the source files that debug info names, where they are on this machine."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import anyio.to_thread
from lsprotocol import types
from pygls.uris import to_fs_path, urlparse

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.document.source_files import SourceFile

_MOST = 500
_ELSEWHERE = ("/net", "/afs", "/dev", "/proc", "/sys", "/run")
"""Where looking for a file asks other machines, automatically mounted ones, or devices."""


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DOCUMENT_LINK, document_link, types.DocumentLinkOptions())


async def document_link(session: Session, params: types.DocumentLinkParams) -> list[types.DocumentLink]:
    """Only ordinary files: what a text says may be anything."""
    from llmfb_core.document.source_files import source_files

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    named = await language.ask(document, lambda names: source_files(names, _MOST))
    return await anyio.to_thread.run_sync(_links, document, named, abandon_on_cancel=True)


def _links(document: Snapshot, named: list[SourceFile]) -> list[types.DocumentLink]:
    folder = _folder(document.uri)
    known: dict[str, str | None] = {}
    links: list[types.DocumentLink] = []
    for each in named:
        path = local_path(each.filename, each.directory, folder)
        if path is None:
            continue
        if path not in known:
            known[path] = Path(path).as_uri() if is_file(path) else None
        if (target := known[path]) is not None:
            place = document.positions.between(each.start, each.end)
            links.append(types.DocumentLink(range=place, target=target, tooltip=path))
    return links


def local_path(filename: str, directory: str, folder: str | None) -> str | None:
    """The absolute path on this machine that debug info means; None for what is elsewhere or cannot be one.

    `folder` is that of the document, from which relative directories go.
    """
    if not filename or any(character in filename + directory for character in "\0\\"):
        return None
    if "://" in filename + directory:
        return None
    path = os.path.join(directory, filename)  # noqa: PTH118  (lone surrogates and all)
    if not path.startswith("/"):
        if folder is None:
            return None
        path = os.path.join(folder, path)  # noqa: PTH118
    if path.startswith("//"):
        return None
    path = os.path.normpath(path)
    return path if path.startswith("/") and not _is_elsewhere(path) else None


def is_file(path: str, links: int = 10) -> bool:
    """Whether an ordinary file is there; looks at nothing elsewhere, where links may lead, over `links` of them."""
    if not links or _is_elsewhere(path):
        return False
    current, parts = "/", path.split("/")[1:]
    mode = 0
    for number, part in enumerate(parts):
        current = os.path.join(current, part)  # noqa: PTH118
        try:
            mode = os.lstat(current).st_mode
            if stat.S_ISLNK(mode):
                target = os.path.join(os.path.dirname(current), os.readlink(current), *parts[number + 1 :])  # noqa: PTH115, PTH118, PTH120
                return is_file(os.path.normpath(target), links - 1)
        except (OSError, ValueError):
            return False
    return stat.S_ISREG(mode)


def _is_elsewhere(path: str) -> bool:
    return path.startswith("//") or any(path == each or path.startswith(f"{each}/") for each in _ELSEWHERE)


def _folder(uri: str) -> str | None:
    scheme, netloc, *_ = urlparse(uri)
    path = to_fs_path(uri) if scheme == "file" and not netloc else None
    return str(Path(path).parent) if path else None
