define i1 @f(ptr %p, ptr %q) {
  %x = load float, ptr %p
  %y = load float, ptr %q
  %d = fsub float %x, %y
  %c = fcmp une float %d, 0.0
  ret i1 %c
}
; ----
define i1 @f(ptr %p, ptr %q) {
  %y = load float, ptr %q
  %x = load float, ptr %p
  %d = fsub float %x, %y
  %c = fcmp une float %d, 0.0
  ret i1 %c
}
; ----
define i1 @f(ptr %p, ptr %q) {
  %x = load float, ptr %p
  %y = load float, ptr %q
  %c = fcmp une float %x, %y
  ret i1 %c
}
