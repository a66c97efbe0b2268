declare i32 @g(i8 zeroext)
define i32 @f(i8 %x) {
  %r = call i32 @g(i8 zeroext %x)
  ret i32 %r
}
; ----
declare i32 @g(i8 zeroext)
define i32 @f(i8 %x) {
  %y = add i8 %x, 0
  %r = call i32 @g(i8 zeroext %y)
  ret i32 %r
}
; ----
declare i32 @g(i8 zeroext)
define i32 @f(i8 %x) {
  %r = call i32 @g(i8 signext %x)
  ret i32 %r
}
