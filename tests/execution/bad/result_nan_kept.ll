; A result of type i1 differs.
define i1 @f(double %x) {
  %y = fadd double %x, 1.0
  %r = fcmp uno double %y, %y
  ret i1 %r
}
; ----
define i1 @f(double %x) {
  %r = fcmp uno double %x, 0.0
  ret i1 %r
}
; ----
define i1 @f(double %x) {
  %r = fcmp oeq double %x, %x
  ret i1 %r
}
