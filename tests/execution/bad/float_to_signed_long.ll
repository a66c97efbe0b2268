; A float above what a long signed integer holds.
define i64 @f(float noundef %a) {
  %r = fptoui float %a to i64
  ret i64 %r
}
; ----
define i64 @f(float noundef %a) {
  %big = fcmp oge float %a, 0x43E0000000000000
  %less = fsub float %a, 0x43E0000000000000
  %x = select i1 %big, float %less, float %a
  %i = fptosi float %x to i64
  %high = select i1 %big, i64 -9223372036854775808, i64 0
  %r = xor i64 %i, %high
  ret i64 %r
}
; ----
define i64 @f(float noundef %a) {
  %r = fptosi float %a to i64
  ret i64 %r
}
