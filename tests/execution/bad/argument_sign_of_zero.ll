; The sign of a zero that is passed differs.
declare void @g(double)
define void @f() {
  %v = fsub double 0.0, 0.0
  call void @g(double %v)
  ret void
}
; ----
declare void @g(double)
define void @f() {
  %v = fsub double 0.0, 0.0
  call void @g(double %v)
  ret void
}
; ----
declare void @g(double)
define void @f() {
  %v = fsub double -0.0, 0.0
  call void @g(double %v)
  ret void
}
