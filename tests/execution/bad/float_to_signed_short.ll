; A float above what a short signed integer holds.
define i16 @f(float noundef %a) {
  %r = fptoui float %a to i16
  ret i16 %r
}
; ----
define i16 @f(float noundef %a) {
  %l = fptosi float %a to i32
  %r = trunc i32 %l to i16
  ret i16 %r
}
; ----
define i16 @f(float noundef %a) {
  %r = fptosi float %a to i16
  ret i16 %r
}
