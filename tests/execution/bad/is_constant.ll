; Whatever is known when compiling, something else is computed.
declare i1 @llvm.is.constant.i32(i32)
define i32 @f(i32 %x) {
  %c = call i1 @llvm.is.constant.i32(i32 %x)
  br i1 %c, label %a, label %b
a:
  %p = shl i32 %x, 1
  ret i32 %p
b:
  %q = add i32 %x, %x
  ret i32 %q
}
; ----
declare i1 @llvm.is.constant.i32(i32)
define i32 @f(i32 %x) {
  %q = add i32 %x, %x
  ret i32 %q
}
; ----
declare i1 @llvm.is.constant.i32(i32)
define i32 @f(i32 %x) {
  %q = add i32 %x, 1
  ret i32 %q
}
