; Numbers that are promised to be no NaNs are compared otherwise.
define i1 @f(double %x, double %y) {
  %r = fcmp nnan olt double %x, %y
  ret i1 %r
}
; ----
define i1 @f(double %x, double %y) {
  %r = fcmp nnan ult double %x, %y
  ret i1 %r
}
; ----
define i1 @f(double %x, double %y) {
  %r = fcmp nnan ole double %x, %y
  ret i1 %r
}
