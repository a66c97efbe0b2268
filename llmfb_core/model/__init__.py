"""Generators: the local model in a process of its own.  torch and transformers are imported only here and in train."""
