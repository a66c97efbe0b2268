"""One request, notification or command of the protocol in each file; this list is what the server can do."""

from __future__ import annotations

from llmfb_server.features import (
    apply,
    apply_all,
    cancel,
    cfg,
    code_action,
    code_action_resolve,
    code_lens,
    completion,
    definition,
    diagnostic,
    did_change,
    did_change_configuration,
    did_close,
    did_open,
    diff,
    document_highlight,
    document_symbol,
    folding_range,
    hover,
    initialize,
    initialized,
    inlay_hint,
    opt_command,
    optimize,
    optimize_all,
    optimize_file,
    prepare_rename,
    preview,
    references,
    rename,
    report,
    shutdown,
    work_done_progress_cancel,
    workspace_symbol,
)
from llmfb_server.server import LlmfbServer

_ALL = (
    initialize,
    initialized,
    shutdown,
    did_open,
    did_change,
    did_close,
    did_change_configuration,
    hover,
    diagnostic,
    code_lens,
    code_action,
    code_action_resolve,
    optimize,
    optimize_file,
    optimize_all,
    cancel,
    work_done_progress_cancel,
    apply,
    apply_all,
    preview,
    diff,
    report,
    opt_command,
    definition,
    references,
    document_highlight,
    prepare_rename,
    rename,
    folding_range,
    document_symbol,
    workspace_symbol,
    inlay_hint,
    cfg,
    completion,
)


def register(server: LlmfbServer) -> None:
    """Make `server` do all that it can."""
    for feature in _ALL:
        feature.register(server)
