"""Make of a module what is executed: the original with checks, and candidates, through LLVM's C API.

Both versions of a function hand their calls, their volatile and atomic accesses and the steps they take to the runtime
(`llmfb_core/execution/runtime.c`).  What LLVM leaves open must not make a correct candidate differ:

* **undefined behaviour**: checks beside the original's instructions see it (`checks`, `promises`); an input on which
  there is any does not count.
* **poison**: is followed from where it comes to be (`poison`); an input on which it is used does not count, one on
  which it is not chosen, frozen or of no account does.
* **uninitialized memory, `undef`, signs and payloads of NaNs, intrinsics whose answer passes may choose**: the original
  runs several times and chooses otherwise each time (`choices`).  Bytes that come out otherwise do not count; where
  anything else does, the input does not count.
* **results that need not be exact** (`pow`, fast-math flags): another value stands for them in all runs but the first,
  so that nothing is compared that depends on them.

What cannot be recorded makes a function not executable.

Candidates are checked as well: what is undefined is wrong where the original is defined, poison included where it
decides, is an address, a divisor or promised not to be there; where it is stored or handed on, it is garbage.

Fast-math flags: a NaN under `nnan` or an infinity under `ninf` is poison; the sign of a
zero under `nsz` is chosen by the run; `reassoc` and `afn`, `arcp` of divisions, and `contract` of sums of products make
a result that need not be exact.

Attributes: `nonnull`, `align`, `dereferenceable`, `dereferenceable_or_null`, `range` and `nofpclass` are kept by
inputs and answers where they can be, and checked everywhere; `noundef` holds because undefined bits are chosen;
`byval`, `sret`, `returned`, `readonly`, `writeonly`, `readnone`, `memory`, `noreturn`, `nounwind` and `willreturn`
decide what a call is recorded and answered with; `zeroext`, `signext`, `noext` and `inreg` say how a value is passed
and are compared; `noalias` and `captures` say who else knows of memory, `initializes`, `dead_on_unwind` and
`dead_on_return` what of it counts. `attributes.REFUSED` makes a function not executable, and so does an attribute
that is not known here. Others allow optimizations that need not be made. Of metadata `range`, `nonnull`, `align`,
`dereferenceable`, `dereferenceable_or_null` and `nofpclass` are checked; of bundles of `llvm.assume` those of the
same names, and an input that comes to another one does not count.
"""
