; A result of type i128 differs.
define i128 @f(i128 %x) {
  %r = add i128 %x, 18446744073709551616
  ret i128 %r
}
; ----
define i128 @f(i128 %x) {
  %r = sub i128 %x, -18446744073709551616
  ret i128 %r
}
; ----
define i128 @f(i128 %x) {
  %r = add i128 %x, 36893488147419103232
  ret i128 %r
}
