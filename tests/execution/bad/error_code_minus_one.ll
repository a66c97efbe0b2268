; A small negative result is another one.
define i32 @f(i32 %x) {
  ret i32 -1
}
; ----
define i32 @f(i32 %x) {
  %r = sub i32 0, 1
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  ret i32 -2
}
