define i64 @f(i32 %x) {
  %a = zext i32 %x to i64
  ret i64 %a
}
; ----
define i64 @f(i32 %x) {
  %a = zext i32 %x to i64
  ret i64 %a
}
; ----
define i64 @f(i32 %x) {
  %a = zext nneg i32 %x to i64
  ret i64 %a
}
