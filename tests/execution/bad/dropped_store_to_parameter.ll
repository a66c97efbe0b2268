; A store through a pointer is gone.
define void @f(ptr %p, i64 %x) {
  %q = getelementptr i64, ptr %p, i64 2
  store i64 %x, ptr %q
  ret void
}
; ----
define void @f(ptr %p, i64 %x) {
  %q = getelementptr i8, ptr %p, i64 16
  store i64 %x, ptr %q
  ret void
}
; ----
define void @f(ptr %p, i64 %x) {
  ret void
}
