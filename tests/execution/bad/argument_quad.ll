; A quadruple that is passed differs.
declare void @g(fp128)
define void @f(i64 %x) {
  %v = sitofp i64 %x to fp128
  call void @g(fp128 %v)
  ret void
}
; ----
declare void @g(fp128)
define void @f(i64 %x) {
  %v = sitofp i64 %x to fp128
  call void @g(fp128 %v)
  ret void
}
; ----
declare void @g(fp128)
define void @f(i64 %x) {
  %y = xor i64 %x, 1
  %v = sitofp i64 %y to fp128
  call void @g(fp128 %v)
  ret void
}
