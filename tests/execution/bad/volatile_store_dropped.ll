; A volatile store is left out.
define void @f(ptr %p) {
  store volatile i32 1, ptr %p
  store volatile i32 2, ptr %p
  ret void
}
; ----
define void @f(ptr %p) {
  store volatile i32 1, ptr %p
  %x = add i32 1, 1
  store volatile i32 %x, ptr %p
  ret void
}
; ----
define void @f(ptr %p) {
  store volatile i32 2, ptr %p
  ret void
}
