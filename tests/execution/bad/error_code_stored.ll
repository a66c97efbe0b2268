; Another negative number is stored.
define void @f(ptr %p) {
  store i32 -1, ptr %p
  ret void
}
; ----
define void @f(ptr %p) {
  store i8 -1, ptr %p
  %q = getelementptr i8, ptr %p, i64 1
  store i8 -1, ptr %q
  %r = getelementptr i8, ptr %p, i64 2
  store i16 -1, ptr %r
  ret void
}
; ----
define void @f(ptr %p) {
  store i32 -9, ptr %p
  ret void
}
