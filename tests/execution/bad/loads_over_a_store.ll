define i32 @f(ptr %p, ptr %q, i32 %x) {
  %a = load i32, ptr %p
  store i32 %x, ptr %q
  %b = load i32, ptr %p
  %r = sub i32 %a, %b
  ret i32 %r
}
; ----
define i32 @f(ptr %p, ptr %q, i32 %x) {
  %a = load i32, ptr %p
  store i32 %x, ptr %q
  %b = load i32, ptr %p
  %r = sub i32 %a, %b
  ret i32 %r
}
; ----
define i32 @f(ptr %p, ptr %q, i32 %x) {
  %a = load i32, ptr %p
  store i32 %x, ptr %q
  %b = add i32 %a, 0
  %r = sub i32 %a, %b
  ret i32 %r
}
