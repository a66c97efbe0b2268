; An argument behind the fixed ones of a function of which nothing is known.
declare i32 @g(ptr, ...)
define i32 @f(ptr noundef %p, i32 noundef %x) {
  %y = shl i32 %x, 1
  %r = call i32 (ptr, ...) @g(ptr %p, i32 %y, i64 3)
  ret i32 %r
}
; ----
declare i32 @g(ptr, ...)
define i32 @f(ptr noundef %p, i32 noundef %x) {
  %y = add i32 %x, %x
  %r = tail call i32 (ptr, ...) @g(ptr noundef %p, i32 noundef %y, i64 noundef 3)
  ret i32 %r
}
; ----
declare i32 @g(ptr, ...)
define i32 @f(ptr noundef %p, i32 noundef %x) {
  %y = shl i32 %x, 1
  %r = call i32 (ptr, ...) @g(ptr %p, i32 %y, i64 4)
  ret i32 %r
}
