define i8 @f(i32 %x) {
  %a = trunc i32 %x to i8
  ret i8 %a
}
; ----
define i8 @f(i32 %x) {
  %y = and i32 %x, 255
  %a = trunc nuw i32 %y to i8
  ret i8 %a
}
; ----
define i8 @f(i32 %x) {
  %a = trunc nuw i32 %x to i8
  ret i8 %a
}
