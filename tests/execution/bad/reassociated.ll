; Floating point is not associative.
define double @f(double %x, double %y) {
  %a = fadd double %x, %y
  %r = fsub double %a, %y
  ret double %r
}
; ----
define double @f(double %x, double %y) {
  %a = fadd double %y, %x
  %r = fsub double %a, %y
  ret double %r
}
; ----
define double @f(double %x, double %y) {
  ret double %x
}
