define double @f(double %a, double %b) {
  %x = fadd double %a, %b
  ret double %x
}
; ----
define double @f(double %a, double %b) {
  %x = fadd double %a, %b
  ret double %x
}
; ----
define double @f(double %a, double %b) {
  %a1 = fpext double %a to x86_fp80
  %b1 = fpext double %b to x86_fp80
  %x = fadd x86_fp80 %a1, %b1
  %y = fptrunc x86_fp80 %x to double
  ret double %y
}
