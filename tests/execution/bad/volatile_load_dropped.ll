; A volatile load is left out.
define i32 @f(ptr %p, i32 %x) {
  %a = load volatile i32, ptr %p
  ret i32 %x
}
; ----
define i32 @f(ptr %p, i32 %x) {
  %a = load volatile i32, ptr %p
  %y = add i32 %x, 0
  ret i32 %y
}
; ----
define i32 @f(ptr %p, i32 %x) {
  ret i32 %x
}
