"""textDocument/signatureHelp: what the function takes whose call is being typed, and which argument is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server import language
from llmfb_server.convert import units
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

if TYPE_CHECKING:
    from llmfb_core.completion.signature import Signature


def register(server: LlmfbServer) -> None:
    """See the module."""
    options = types.SignatureHelpOptions(trigger_characters=["(", ","], retrigger_characters=[")"])
    server.on(types.TEXT_DOCUMENT_SIGNATURE_HELP, signature_help, options)


async def signature_help(session: Session, params: types.SignatureHelpParams) -> types.SignatureHelp | None:
    """Of functions of the file, of intrinsics, and of pointers whose type is written in the call."""
    from llmfb_core.completion.signature import signature

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return None
    offset = document.positions.offset(params.position)
    found = await language.ask(document, lambda names: signature(names, offset))
    if found is None:
        return None
    text_document = session.client.capabilities.text_document
    capability = text_document.signature_help if text_document is not None else None
    return types.SignatureHelp(
        [_information(found, capability)], active_signature=0, active_parameter=found.active
    )


def _information(
    found: Signature, capability: types.SignatureHelpClientCapabilities | None
) -> types.SignatureInformation:
    information = capability.signature_information if capability is not None else None
    formats = information.documentation_format if information is not None else None
    parameters = information.parameter_information if information is not None else None
    by_offset = bool(parameters is not None and parameters.label_offset_support)
    documentation: str | types.MarkupContent | None = found.documentation or None
    if documentation is not None and formats is not None and types.MarkupKind.Markdown in formats:
        documentation = types.MarkupContent(types.MarkupKind.Markdown, found.documentation)
    return types.SignatureInformation(
        label=found.label.encode(errors="replace").decode(),
        documentation=documentation,
        parameters=[
            types.ParameterInformation(
                label=_place(found.label, *place) if by_offset else found.label[slice(*place)]
            )
            for place in found.parameters
        ],
    )


def _place(label: str, start: int, end: int) -> tuple[int, int]:
    """Offsets in labels are in UTF-16 whatever the encoding of positions is."""
    return units(label[:start], "utf-16"), units(label[:end], "utf-16")
