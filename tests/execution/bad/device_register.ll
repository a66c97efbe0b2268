; Another register of a device is written to.
define void @f(i32 %x) {
  %p = getelementptr i8, ptr inttoptr (i64 1073876992 to ptr), i64 8
  store volatile i32 %x, ptr %p
  ret void
}
; ----
define void @f(i32 %x) {
  store volatile i32 %x, ptr inttoptr (i64 1073877000 to ptr)
  ret void
}
; ----
define void @f(i32 %x) {
  store volatile i32 %x, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
