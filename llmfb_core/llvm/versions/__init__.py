"""Make of a module what is executed: the original with checks, and candidates, through LLVM's C API.

Both versions of a function hand their calls, their volatile and atomic accesses and the steps they take to the runtime
(`llmfb_core/execution/runtime.c`).  What LLVM leaves open must not make a correct candidate differ:

* **poison and undefined behaviour**: checks beside the original's instructions see them (`checks`, `promises`); an
  input on which there is any, even a poison value that nobody uses, does not count.
* **uninitialized memory, `undef`, signs and payloads of NaNs, intrinsics whose answer passes may choose**: the original
  runs several times and chooses otherwise each time (`choices`).  Bytes that come out otherwise do not count; where
  anything else does, the input does not count.
* **results that need not be exact** (`pow`, fast-math flags): another value stands for them in all runs but the first,
  so that nothing is compared that depends on them.

What cannot be recorded makes a function not executable.
"""
