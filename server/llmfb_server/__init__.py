"""The language server: translates between the Language Server Protocol and `llmfb_core`, and nothing else."""
