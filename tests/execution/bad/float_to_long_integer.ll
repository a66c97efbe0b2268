; A float that a double holds and a shorter one does not.
define i64 @f(double noundef %a) {
  %r = fptosi double %a to i64
  ret i64 %r
}
; ----
define i64 @f(double noundef %a) {
  %t = call double @llvm.trunc.f64(double %a)
  %r = fptosi double %t to i64
  ret i64 %r
}
declare double @llvm.trunc.f64(double)
; ----
define i64 @f(double noundef %a) {
  %t = fptrunc double %a to float
  %r = fptosi float %t to i64
  ret i64 %r
}
