; A float between two constants.
define i1 @f(double noundef %a) {
  %r = fcmp ogt double %a, 1.000000e+02
  ret i1 %r
}
; ----
define i1 @f(double noundef %a) {
  %r = fcmp olt double 1.000000e+02, %a
  ret i1 %r
}
; ----
define i1 @f(double noundef %a) {
  %r = fcmp ogt double %a, 1.005000e+02
  ret i1 %r
}
