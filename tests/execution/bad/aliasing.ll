; Two pointers may be the same.
define i32 @f(ptr %t) {
  %p = load ptr, ptr %t
  %q = getelementptr i8, ptr %p, i64 0
  store i32 1, ptr %p
  store i32 2, ptr %q
  %r = load i32, ptr %p
  ret i32 %r
}
; ----
define i32 @f(ptr %t) {
  %p = load ptr, ptr %t
  store i32 2, ptr %p
  ret i32 2
}
; ----
define i32 @f(ptr %t) {
  %p = load ptr, ptr %t
  store i32 2, ptr %p
  ret i32 1
}
