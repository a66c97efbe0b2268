define float @f(float %a, float %b) {
  %r = fadd float %a, %b
  ret float %r
}
; ----
define float @f(float %a, float %b) {
  %r = fadd float %b, %a
  ret float %r
}
; ----
define float @f(float %a, float %b) {
  %r = fadd reassoc float %a, %b
  ret float %r
}
