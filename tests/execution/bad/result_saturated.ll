; A result of type i8 differs.
declare i8 @llvm.sadd.sat.i8(i8, i8)
define i8 @f(i8 %x, i8 %y) {
  %r = call i8 @llvm.sadd.sat.i8(i8 %x, i8 %y)
  ret i8 %r
}
; ----
declare i8 @llvm.sadd.sat.i8(i8, i8)
define i8 @f(i8 %x, i8 %y) {
  %r = call i8 @llvm.sadd.sat.i8(i8 %y, i8 %x)
  ret i8 %r
}
; ----
declare i8 @llvm.sadd.sat.i8(i8, i8)
define i8 @f(i8 %x, i8 %y) {
  %r = add i8 %x, %y
  ret i8 %r
}
