define double @f(double %x, double %y) {
  %d = fdiv double %x, %y
  %c = fcmp oeq double %x, %y
  %r = select i1 %c, double %d, double 7.0
  ret double %r
}
; ----
define double @f(double %x, double %y) {
  %d = fdiv double %x, %y
  %c = fcmp oeq double %y, %x
  %r = select i1 %c, double %d, double 7.0
  ret double %r
}
; ----
define double @f(double %x, double %y) {
  %c = fcmp oeq double %x, %y
  %z = fcmp oeq double %x, 0.0
  %n = select i1 %z, double 0x7FF8000000000000, double 1.0
  %r = select i1 %c, double %n, double 7.0
  ret double %r
}
