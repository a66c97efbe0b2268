; A byte more than meant is overwritten.
define void @f(ptr %p) {
  store i8 1, ptr %p
  ret void
}
; ----
define void @f(ptr writeonly %p) {
  store i8 1, ptr %p, align 1
  ret void
}
; ----
define void @f(ptr %p) {
  store i16 1, ptr %p
  ret void
}
