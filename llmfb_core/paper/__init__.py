"""The evaluation of "Compiler generated feedback for Large Language Models" (arXiv 2403.14714) with our own model."""
