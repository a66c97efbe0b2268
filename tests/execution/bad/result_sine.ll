; A result of type double differs.
declare double @sin(double)
declare double @cos(double)
define double @f(double %x) {
  %r = call double @sin(double %x)
  ret double %r
}
; ----
declare double @sin(double)
declare double @cos(double)
define double @f(double %x) {
  %n = fneg double %x
  %s = call double @sin(double %n)
  %r = fneg double %s
  ret double %r
}
; ----
declare double @sin(double)
declare double @cos(double)
define double @f(double %x) {
  %r = call double @cos(double %x)
  ret double %r
}
