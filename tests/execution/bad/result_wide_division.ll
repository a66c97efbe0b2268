; A result of type i128 differs.
define i128 @f(i128 %x, i128 %y) {
  %z = or i128 %y, 1
  %r = udiv i128 %x, %z
  ret i128 %r
}
; ----
define i128 @f(i128 %x, i128 %y) {
  %z = or i128 1, %y
  %m = urem i128 %x, %z
  %d = sub i128 %x, %m
  %r = udiv i128 %d, %z
  ret i128 %r
}
; ----
define i128 @f(i128 %x, i128 %y) {
  %z = or i128 %y, 1
  %r = sdiv i128 %x, %z
  ret i128 %r
}
