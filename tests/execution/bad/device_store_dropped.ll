; A store to a device is left out.
define void @f(i32 %x) {
  store volatile i32 %x, ptr inttoptr (i64 1073876992 to ptr)
  store volatile i32 0, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
; ----
define void @f(i32 %x) {
  %y = add i32 %x, 0
  store volatile i32 %y, ptr inttoptr (i64 1073876992 to ptr)
  store volatile i32 0, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
; ----
define void @f(i32 %x) {
  store volatile i32 0, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
