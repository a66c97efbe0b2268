; Another value is stored to a device.
define void @f(i32 %x) {
  store volatile i32 %x, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
; ----
define void @f(i32 %x) {
  %y = xor i32 %x, 0
  store volatile i32 %y, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
; ----
define void @f(i32 %x) {
  %y = and i32 %x, 2147483647
  store volatile i32 %y, ptr inttoptr (i64 1073876992 to ptr)
  ret void
}
