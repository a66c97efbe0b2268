"""Searching pass lists: random lists, local moves, a coreset of lists that serve many functions, labels."""
