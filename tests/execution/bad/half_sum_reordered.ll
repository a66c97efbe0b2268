define half @f(half %a, half %b, half %c) {
  %x = fadd half %a, %b
  %y = fadd half %x, %c
  ret half %y
}
; ----
define half @f(half %a, half %b, half %c) {
  %x = fadd half %b, %a
  %y = fadd half %c, %x
  ret half %y
}
; ----
define half @f(half %a, half %b, half %c) {
  %x = fadd half %b, %c
  %y = fadd half %x, %a
  ret half %y
}
