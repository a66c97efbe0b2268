; A sum that may be fused has another sign.
declare double @llvm.fmuladd.f64(double, double, double)
define double @f(double %x, double %y) {
  %r = call double @llvm.fmuladd.f64(double %x, double %x, double %y)
  ret double %r
}
; ----
declare double @llvm.fmuladd.f64(double, double, double)
define double @f(double %x, double %y) {
  %m = fmul double %x, %x
  %r = fadd double %m, %y
  ret double %r
}
; ----
declare double @llvm.fmuladd.f64(double, double, double)
define double @f(double %x, double %y) {
  %m = fmul double %x, %x
  %r = fsub double %m, %y
  ret double %r
}
