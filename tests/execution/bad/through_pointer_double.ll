; A double that is passed through a pointer to a function differs.
define void @f(ptr %h, double %x) {
  %v = fmul double %x, 2.0
  call void %h(double %v)
  ret void
}
; ----
define void @f(ptr %h, double %x) {
  %v = fmul double %x, 2.0
  call void %h(double %v)
  ret void
}
; ----
define void @f(ptr %h, double %x) {
  %v = fmul double %x, 3.0
  call void %h(double %v)
  ret void
}
