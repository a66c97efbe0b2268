"""Training: labelled functions to token trees, the loop, and what the result is worth."""
