define i32 @f(ptr %s) {
  %t = getelementptr i8, ptr %s, i64 8
  %p = load ptr, ptr %s
  %q = load ptr, ptr %t
  store i32 1, ptr %p
  store i32 2, ptr %q
  %v = load i32, ptr %p
  ret i32 %v
}
; ----
define i32 @f(ptr %s) {
  %t = getelementptr i8, ptr %s, i64 8
  %p = load ptr, ptr %s
  %q = load ptr, ptr %t
  store i32 1, ptr %p
  store i32 2, ptr %q
  %c = icmp eq ptr %p, %q
  %w = load i32, ptr %p
  %v = select i1 %c, i32 2, i32 %w
  ret i32 %v
}
; ----
define i32 @f(ptr %s) {
  %t = getelementptr i8, ptr %s, i64 8
  %p = load ptr, ptr %s
  %q = load ptr, ptr %t
  store i32 1, ptr %p
  store i32 2, ptr %q
  %v = add i32 1, 0
  ret i32 %v
}
