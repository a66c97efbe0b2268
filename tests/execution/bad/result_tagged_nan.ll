; A result of type i64 differs.
define i64 @f(double %x) {
  %y = fmul double %x, 2.0
  %r = bitcast double %y to i64
  ret i64 %r
}
; ----
define i64 @f(double %x) {
  %y = fadd double %x, %x
  %r = bitcast double %y to i64
  ret i64 %r
}
; ----
define i64 @f(double %x) {
  %y = fmul double %x, 4.0
  %r = bitcast double %y to i64
  ret i64 %r
}
