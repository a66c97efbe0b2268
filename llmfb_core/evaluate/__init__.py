"""Figures: the model against the coreset, random and local search at equal numbers of compilations."""
