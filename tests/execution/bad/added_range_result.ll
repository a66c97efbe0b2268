define i32 @f(i32 %x) {
  %y = mul i32 %x, 2
  ret i32 %y
}
; ----
define i32 @f(i32 %x) {
  %y = shl i32 %x, 1
  ret i32 %y
}
; ----
define range(i32 0, 10) i32 @f(i32 %x) {
  %y = mul i32 %x, 2
  ret i32 %y
}
