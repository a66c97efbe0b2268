declare void @g(ptr)
define i32 @f(ptr %p) {
  %q = load ptr, ptr %p
  store i32 3, ptr %q
  call void @g(ptr %p)
  %v = load i32, ptr %q
  %r = add i32 %v, %v
  ret i32 %r
}
; ----
declare void @g(ptr)
define i32 @f(ptr %p) {
  %q = load ptr, ptr %p
  store i32 3, ptr %q
  call void @g(ptr %p)
  %v = load i32, ptr %q
  %r = shl i32 %v, 1
  ret i32 %r
}
; ----
declare void @g(ptr)
define i32 @f(ptr %p) {
  %q = load ptr, ptr %p
  store i32 3, ptr %q
  call void @g(ptr %p)
  %r = add i32 3, 3
  ret i32 %r
}
