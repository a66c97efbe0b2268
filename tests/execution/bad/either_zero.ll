; Of two zeros `fmin` gives either, but nothing else.
declare double @fmin(double, double)
define double @f(double noundef %a, double noundef %b) {
  %r = call double @fmin(double %a, double %b)
  ret double %r
}
; ----
declare double @fmin(double, double)
define double @f(double noundef %a, double noundef %b) {
  %r = call double @fmin(double %b, double %a)
  ret double %r
}
; ----
declare double @llvm.fabs.f64(double)
declare double @fmin(double, double)
define double @f(double noundef %a, double noundef %b) {
  %m = call double @fmin(double %a, double %b)
  %z = fcmp oeq double %m, 0.0
  %r = select i1 %z, double 1.0, double %m
  ret double %r
}
