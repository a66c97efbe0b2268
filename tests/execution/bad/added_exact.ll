define i32 @f(i32 %x) {
  %a = lshr i32 %x, 3
  ret i32 %a
}
; ----
define i32 @f(i32 %x) {
  %a = udiv i32 %x, 8
  ret i32 %a
}
; ----
define i32 @f(i32 %x) {
  %a = lshr exact i32 %x, 3
  ret i32 %a
}
