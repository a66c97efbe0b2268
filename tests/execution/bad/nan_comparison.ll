; The negation of a comparison forgets NaN.
define i1 @f(double %x, double %y) {
  %c = fcmp olt double %x, %y
  %r = xor i1 %c, true
  ret i1 %r
}
; ----
define i1 @f(double %x, double %y) {
  %r = fcmp uge double %x, %y
  ret i1 %r
}
; ----
define i1 @f(double %x, double %y) {
  %r = fcmp oge double %x, %y
  ret i1 %r
}
