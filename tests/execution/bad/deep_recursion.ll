; A call of itself has no end.
define i32 @f(i32 %n) {
  ret i32 0
}
; ----
define i32 @f(i32 %n) {
  %m = freeze i32 %n
  %r = xor i32 %m, %m
  ret i32 %r
}
; ----
define i32 @f(i32 %n) {
  %r = call i32 @f(i32 %n)
  %s = add i32 %r, 1
  ret i32 %s
}
