define i32 @f(i32 %x, i32 %y) {
  %a = or i32 %x, %y
  ret i32 %a
}
; ----
define i32 @f(i32 %x, i32 %y) {
  %a = or i32 %y, %x
  ret i32 %a
}
; ----
define i32 @f(i32 %x, i32 %y) {
  %a = or disjoint i32 %x, %y
  ret i32 %a
}
