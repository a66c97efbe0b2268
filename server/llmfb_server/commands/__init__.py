"""Commands of `llmfb` that need the server; see `llmfb_server.program`."""
