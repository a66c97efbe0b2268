"""Run a function and its candidates on generated inputs: the text of everything that is needed for it (pure)."""
