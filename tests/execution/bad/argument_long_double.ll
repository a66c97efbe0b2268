; A long double that is passed differs.
declare void @g(x86_fp80)
define void @f(i64 %x) {
  %v = sitofp i64 %x to x86_fp80
  call void @g(x86_fp80 %v)
  ret void
}
; ----
declare void @g(x86_fp80)
define void @f(i64 %x) {
  %v = sitofp i64 %x to x86_fp80
  call void @g(x86_fp80 %v)
  ret void
}
; ----
declare void @g(x86_fp80)
define void @f(i64 %x) {
  %y = or i64 %x, 1
  %v = sitofp i64 %y to x86_fp80
  call void @g(x86_fp80 %v)
  ret void
}
