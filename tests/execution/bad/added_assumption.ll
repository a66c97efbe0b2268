declare void @llvm.assume(i1)
define i32 @f(i32 %x) {
  %y = mul i32 %x, 2
  ret i32 %y
}
; ----
declare void @llvm.assume(i1)
define i32 @f(i32 %x) {
  %c = icmp ule i32 %x, -1
  call void @llvm.assume(i1 %c)
  %y = shl i32 %x, 1
  ret i32 %y
}
; ----
declare void @llvm.assume(i1)
define i32 @f(i32 %x) {
  %c = icmp sgt i32 %x, 0
  call void @llvm.assume(i1 %c)
  %y = mul i32 %x, 2
  ret i32 %y
}
