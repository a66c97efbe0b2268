; A float above what a signed integer holds.
define i32 @f(double noundef %a) {
  %r = fptoui double %a to i32
  ret i32 %r
}
; ----
define i32 @f(double noundef %a) {
  %l = fptosi double %a to i64
  %r = trunc i64 %l to i32
  ret i32 %r
}
; ----
define i32 @f(double noundef %a) {
  %r = fptosi double %a to i32
  ret i32 %r
}
