; A float that the integer holds, a shorter one does not.
define i32 @f(double noundef %a) {
  %r = fptosi double %a to i32
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
  %r0 = fptosi double %a to i17
  %r = sext i17 %r0 to i32
  ret i32 %r
}
