; A negative error code is another one.
define i64 @f(i64 %x) {
  ret i64 -1
}
; ----
define i64 @f(i64 %x) {
  %m = freeze i64 %x
  %r = or i64 -1, %m
  ret i64 %r
}
; ----
define i64 @f(i64 %x) {
  ret i64 -22
}
