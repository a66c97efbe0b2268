declare void @g()
define i32 @f(ptr %p) {
  %a = load i32, ptr %p
  call void @g()
  %b = load i32, ptr %p
  %r = xor i32 %a, %b
  ret i32 %r
}
; ----
declare void @g()
define i32 @f(ptr %p) {
  %a = load i32, ptr %p
  call void @g()
  %b = load i32, ptr %p
  %r = xor i32 %a, %b
  ret i32 %r
}
; ----
declare void @g()
define i32 @f(ptr %p) {
  %a = load i32, ptr %p
  call void @g()
  %b = add i32 %a, 0
  %r = xor i32 %a, %b
  ret i32 %r
}
