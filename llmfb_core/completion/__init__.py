"""What can stand where somebody types: names of the text, words of LLVM assembly, passes.  Pure but for its tables."""
