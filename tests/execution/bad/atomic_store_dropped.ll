; A store that another thread may see is left out.
define void @f(ptr %p) {
  store atomic i32 1, ptr %p release, align 4
  store atomic i32 2, ptr %p release, align 4
  ret void
}
; ----
define void @f(ptr %p) {
  %x = add i32 1, 1
  store atomic i32 1, ptr %p release, align 4
  store atomic i32 %x, ptr %p release, align 4
  ret void
}
; ----
define void @f(ptr %p) {
  store atomic i32 2, ptr %p release, align 4
  ret void
}
