define fp128 @f(fp128 %x) {
  %r = fadd fp128 %x, %x
  ret fp128 %r
}
; ----
define fp128 @f(fp128 %x) {
  %r = fmul fp128 %x, 0xL00000000000000004000000000000000
  ret fp128 %r
}
; ----
define fp128 @f(fp128 %x) {
  %d = fptrunc fp128 %x to double
  %e = fadd double %d, %d
  %r = fpext double %e to fp128
  ret fp128 %r
}
