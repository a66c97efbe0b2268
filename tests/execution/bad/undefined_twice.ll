define i32 @f(i32 %x) {
  %u = xor i32 undef, undef
  %r = and i32 %u, 255
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  %u = xor i32 undef, 77
  %r = and i32 %u, 255
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  %r = add i32 0, 256
  ret i32 %r
}
