; A i128 that is passed through a pointer to a function differs.
define void @f(ptr %h, i64 %x) {
  %z = zext i64 %x to i128
  %v = shl i128 %z, 64
  call void %h(i128 %v)
  ret void
}
; ----
define void @f(ptr %h, i64 %x) {
  %z = zext i64 %x to i128
  %v = shl i128 %z, 64
  call void %h(i128 %v)
  ret void
}
; ----
define void @f(ptr %h, i64 %x) {
  %z = zext i64 %x to i128
  %v = shl i128 %z, 65
  call void %h(i128 %v)
  ret void
}
