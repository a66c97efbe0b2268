define i8 @f(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 -3
  %v = load i8, ptr %q
  %r = add i8 %v, %v
  ret i8 %r
}
; ----
define i8 @f(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 -3
  %v = load i8, ptr %q
  %r = shl i8 %v, 1
  ret i8 %r
}
; ----
define i8 @f(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 -2
  %v = load i8, ptr %q
  %r = add i8 %v, %v
  ret i8 %r
}
