define float @f(float %a, float %b, float %c) {
  %x = fmul float %a, %b
  %y = fadd float %x, %c
  ret float %y
}
; ----
define float @f(float %a, float %b, float %c) {
  %x = fmul float %a, %b
  %y = fadd float %x, %c
  ret float %y
}
; ----
define float @f(float %a, float %b, float %c) {
  %a1 = fpext float %a to double
  %b1 = fpext float %b to double
  %c1 = fpext float %c to double
  %x = fmul double %a1, %b1
  %y = fadd double %x, %c1
  %z = fptrunc double %y to float
  ret float %z
}
