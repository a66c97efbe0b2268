; Adding zero is not nothing: minus zero becomes zero.
define float @f(float %x) {
  %r = fadd float %x, 0.0
  ret float %r
}
; ----
define float @f(float %x) {
  %r = fadd float 0.0, %x
  ret float %r
}
; ----
define float @f(float %x) {
  ret float %x
}
