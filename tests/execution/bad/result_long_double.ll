; A result of type x86_fp80 differs.
define x86_fp80 @f(x86_fp80 %x) {
  %r = fmul x86_fp80 %x, %x
  ret x86_fp80 %r
}
; ----
define x86_fp80 @f(x86_fp80 %x) {
  %n = fneg x86_fp80 %x
  %r = fmul x86_fp80 %n, %n
  ret x86_fp80 %r
}
; ----
define x86_fp80 @f(x86_fp80 %x) {
  %r = fadd x86_fp80 %x, %x
  ret x86_fp80 %r
}
