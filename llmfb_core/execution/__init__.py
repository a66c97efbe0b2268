"""Run a function and its candidates on generated inputs: the text of everything that is needed for it (pure).

What LLVM leaves open must not make a correct candidate differ:

* **poison and undefined behaviour**: checks beside the original's instructions (`instrument`) see them; an input on
  which there is any, even a poison value that nobody uses, does not count.  Of a candidate it is only checked that it
  never gets to an `unreachable`.
* **uninitialized memory** (stack and heap): the original runs twice, with different patterns in it.  Where its result,
  its calls or their arguments depend on the pattern, the input does not count; bytes of memory that depend on it are
  not compared.
* **freeze** of an uninitialized value is such a dependency; freeze of poison is never met on inputs that count.
* **allocations** that a candidate leaves out: the others keep their addresses, and one that is left out cannot fail.
* **memory that is freed**: what was in it is not compared; that it is freed is.

What is left: `undef` written in the source is whatever the code generator makes of it, and is not varied; checks are
made for scalars and vectors of integers, not for the flags of vector addressing; a wrong flag shows only once a pass
makes use of it; inputs are a sample, so agreement is evidence and no proof.
"""
