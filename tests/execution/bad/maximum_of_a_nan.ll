; The maximum of a number and a NaN is a NaN.
declare double @llvm.maximum.f64(double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.maximumnum.f64(double, double)
define double @f(double noundef %x, double noundef %y) {
  %r = call double @llvm.maximum.f64(double %x, double %y)
  ret double %r
}
; ----
declare double @llvm.maximum.f64(double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.maximumnum.f64(double, double)
define double @f(double noundef %x, double noundef %y) {
  %r = call double @llvm.maximum.f64(double %y, double %x)
  ret double %r
}
; ----
declare double @llvm.maximum.f64(double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.maximumnum.f64(double, double)
define double @f(double noundef %x, double noundef %y) {
  %r = call double @llvm.maximumnum.f64(double %x, double %y)
  ret double %r
}
