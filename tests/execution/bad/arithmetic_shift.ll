; A sign is lost in a shift.
define i64 @f(i64 %x) {
  %r = sdiv i64 %x, 4
  ret i64 %r
}
; ----
define i64 @f(i64 %x) {
  %s = ashr i64 %x, 63
  %b = lshr i64 %s, 62
  %a = add i64 %x, %b
  %r = ashr i64 %a, 2
  ret i64 %r
}
; ----
define i64 @f(i64 %x) {
  %r = ashr i64 %x, 2
  ret i64 %r
}
