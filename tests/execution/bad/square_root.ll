declare double @sqrt(double)
define double @f(double %x) {
  %c = fcmp oge double %x, 0.0
  br i1 %c, label %yes, label %no
yes:
  %r = call double @sqrt(double %x)
  ret double %r
no:
  ret double 0.0
}
; ----
declare double @llvm.sqrt.f64(double)
define double @f(double %x) {
  %c = fcmp oge double %x, 0.0
  %s = call double @llvm.sqrt.f64(double %x)
  %r = select i1 %c, double %s, double 0.0
  ret double %r
}
; ----
define double @f(double %x) {
  %c = fcmp oge double %x, 0.0
  %r = select i1 %c, double %x, double 0.0
  ret double %r
}
