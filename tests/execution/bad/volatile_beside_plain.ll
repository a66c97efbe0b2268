define i32 @f(ptr %p, ptr %q) {
  %a = load i32, ptr %q
  %v = load volatile i32, ptr %p
  %b = load i32, ptr %q
  %r = sub i32 %a, %b
  ret i32 %r
}
; ----
define i32 @f(ptr %p, ptr %q) {
  %a = load i32, ptr %q
  %v = load volatile i32, ptr %p
  ret i32 0
}
; ----
define i32 @f(ptr %p, ptr %q) {
  %a = load i32, ptr %q
  %v = load volatile i32, ptr %p
  ret i32 1
}
