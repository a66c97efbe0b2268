; The upper half of a wide integer that is passed differs.
declare void @g(i128)
define void @f(i64 %x) {
  %z = zext i64 %x to i128
  %v = or i128 %z, 18446744073709551616
  call void @g(i128 %v)
  ret void
}
; ----
declare void @g(i128)
define void @f(i64 %x) {
  %z = zext i64 %x to i128
  %v = add i128 %z, 18446744073709551616
  call void @g(i128 %v)
  ret void
}
; ----
declare void @g(i128)
define void @f(i64 %x) {
  %z = zext i64 %x to i128
  %v = or i128 %z, 36893488147419103232
  call void @g(i128 %v)
  ret void
}
