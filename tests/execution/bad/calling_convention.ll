define i32 @f(ptr %g, i32 %x) {
  %y = add i32 %x, %x
  %r = call  i32 %g(i32 %y)
  ret i32 %r
}
; ----
define i32 @f(ptr %g, i32 %x) {
  %y = shl i32 %x, 1
  %r = call  i32 %g(i32 %y)
  ret i32 %r
}
; ----
define i32 @f(ptr %g, i32 %x) {
  %y = add i32 %x, %x
  %r = call fastcc i32 %g(i32 %y)
  ret i32 %r
}
