define i32 @f(ptr %p) {
  %v = load i32, ptr %p, align 1
  %r = add i32 %v, %v
  ret i32 %r
}
; ----
define i32 @f(ptr %p) {
  %v = load i32, ptr %p, align 1
  %r = shl i32 %v, 1
  ret i32 %r
}
; ----
define i32 @f(ptr %p) {
  %v = load i32, ptr %p, align 8
  %r = add i32 %v, %v
  ret i32 %r
}
