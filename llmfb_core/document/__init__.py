"""LLVM IR as text: function ranges, extraction, normalization, splicing.  Pure: no I/O and no LLVM."""
