; Poison that is frozen twice is two values.
define i32 @f(i32 %x) {
  %u = freeze i32 %x
  %r = xor i32 %u, %u
  ret i32 %r
}
; ----
define i32 @f(i32 %x) {
  ret i32 0
}
; ----
define i32 @f(i32 %x) {
  %u = freeze i32 %x
  %v = freeze i32 %x
  %r = xor i32 %u, %v
  ret i32 %r
}
