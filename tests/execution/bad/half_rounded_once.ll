define half @f(half %a, half %b, half %c) {
  %x = fmul half %a, %b
  %y = fadd half %x, %c
  ret half %y
}
; ----
define half @f(half %a, half %b, half %c) {
  %x = fmul half %b, %a
  %y = fadd half %c, %x
  ret half %y
}
; ----
define half @f(half %a, half %b, half %c) {
  %a1 = fpext half %a to float
  %b1 = fpext half %b to float
  %c1 = fpext half %c to float
  %x = fmul float %a1, %b1
  %y = fadd float %x, %c1
  %z = fptrunc float %y to half
  ret half %z
}
