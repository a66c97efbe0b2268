define i1 @f(double %x, double %y) {
  %d = fsub double %x, %y
  %c = fcmp oeq double %d, 0.0
  ret i1 %c
}
; ----
define i1 @f(double %x, double %y) {
  %d = fsub double %x, %y
  %c = fcmp oeq double 0.0, %d
  ret i1 %c
}
; ----
define i1 @f(double %x, double %y) {
  %c = fcmp oeq double %x, %y
  ret i1 %c
}
