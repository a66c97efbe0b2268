define i64 @f(i64 %x) {
  %r = udiv i64 %x, 641
  ret i64 %r
}
; ----
define i64 @f(i64 %x) {
  %r = udiv i64 %x, 641
  ret i64 %r
}
; ----
define i64 @f(i64 %x) {
  %w = zext i64 %x to i128
  %m = mul i128 %w, 28778071877862016
  %h = lshr i128 %m, 64
  %t = trunc i128 %h to i64
  %r = add i64 %t, 0
  ret i64 %r
}
