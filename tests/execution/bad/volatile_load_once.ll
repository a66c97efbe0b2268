; Two volatile loads are one.
define i32 @f(ptr %p) {
  %a = load volatile i32, ptr %p
  %b = load volatile i32, ptr %p
  %r = sub i32 %a, %b
  ret i32 %r
}
; ----
define i32 @f(ptr %p) {
  %a = load volatile i32, ptr %p
  %b = load volatile i32, ptr %p
  %n = sub i32 0, %b
  %r = add i32 %a, %n
  ret i32 %r
}
; ----
define i32 @f(ptr %p) {
  %a = load volatile i32, ptr %p
  %b = load volatile i32, ptr %p
  ret i32 0
}
