define float @f(i64 %a) {
  %r = uitofp i64 %a to float
  ret float %r
}
; ----
define float @f(i64 %a) {
  %r = uitofp i64 %a to float
  ret float %r
}
; ----
define float @f(i64 %a) {
  %d = uitofp i64 %a to double
  %r = fptrunc double %d to float
  ret float %r
}
