"""The training corpus: C and C++ projects from Debian, compiled to unoptimized LLVM bitcode.

`recipe` says which projects and how they are split, `sources` fetches them, `wrapper` is the compiler
wrapper that keeps the bitcode, `build` runs it all, `manifest` lists what was kept.
"""
