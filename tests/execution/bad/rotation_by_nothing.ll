declare i32 @llvm.fshl.i32(i32, i32, i32)
define i32 @f(i32 %x, i32 %s) {
  %r = call i32 @llvm.fshl.i32(i32 %x, i32 %x, i32 %s)
  ret i32 %r
}
; ----
declare i32 @llvm.fshl.i32(i32, i32, i32)
define i32 @f(i32 %x, i32 %s) {
  %m = and i32 %s, 31
  %a = shl i32 %x, %m
  %n = sub i32 0, %s
  %t = and i32 %n, 31
  %b = lshr i32 %x, %t
  %r = or i32 %a, %b
  ret i32 %r
}
; ----
declare i32 @llvm.fshl.i32(i32, i32, i32)
define i32 @f(i32 %x, i32 %s) {
  %m = and i32 %s, 31
  %a = shl i32 %x, %m
  %t = sub i32 32, %m
  %b = lshr i32 %x, %t
  %r = or i32 %a, %b
  ret i32 %r
}
