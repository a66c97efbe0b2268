"""Prompt formats: a question as text, an answer's text as a Prediction (pure)."""
