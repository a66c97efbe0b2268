; A lane of a vector of doubles that is passed differs.
declare void @g(<2 x double>)
define void @f(i64 %x) {
  %d = sitofp i64 %x to double
  %v = insertelement <2 x double> <double 1.0, double 2.0>, double %d, i32 0
  call void @g(<2 x double> %v)
  ret void
}
; ----
declare void @g(<2 x double>)
define void @f(i64 %x) {
  %d = sitofp i64 %x to double
  %v = insertelement <2 x double> <double 1.0, double 2.0>, double %d, i32 0
  call void @g(<2 x double> %v)
  ret void
}
; ----
declare void @g(<2 x double>)
define void @f(i64 %x) {
  %d = sitofp i64 %x to double
  %v = insertelement <2 x double> <double 1.0, double 2.0>, double %d, i32 1
  call void @g(<2 x double> %v)
  ret void
}
