"""The model that comes with llmfb; `default/README.md` is its card."""
