define void @f(ptr %p, i32 %x) {
  store i32 %x, ptr %p
  ret void
}
; ----
define void @f(ptr %p, i32 %x) {
  %y = add i32 %x, 0
  store i32 %y, ptr %p
  ret void
}
; ----
define void @f(ptr %p, i32 %x) {
  store i32 %x, ptr %p
  %q = getelementptr i8, ptr %p, i64 4
  store i32 undef, ptr %q
  ret void
}
