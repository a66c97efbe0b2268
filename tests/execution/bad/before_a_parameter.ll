define i32 @f(ptr %p, i32 %i) {
  %e = sext i32 %i to i64
  %q = getelementptr i32, ptr %p, i64 %e
  %v = load i32, ptr %q
  %r = add i32 %v, %v
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i32 %i) {
  %e = sext i32 %i to i64
  %q = getelementptr i32, ptr %p, i64 %e
  %v = load i32, ptr %q
  %r = shl i32 %v, 1
  ret i32 %r
}
; ----
define i32 @f(ptr %p, i32 %i) {
  %e = zext i32 %i to i64
  %q = getelementptr i32, ptr %p, i64 %e
  %v = load i32, ptr %q
  %r = add i32 %v, %v
  ret i32 %r
}
