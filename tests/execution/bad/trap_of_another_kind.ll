declare void @llvm.ubsantrap(i8 immarg)
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 3
  br i1 %c, label %a, label %b
a:
  call void @llvm.ubsantrap(i8 4)
  unreachable
b:
  %y = mul i32 %x, 2
  ret i32 %y
}
; ----
declare void @llvm.ubsantrap(i8 immarg)
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 3
  br i1 %c, label %a, label %b
a:
  call void @llvm.ubsantrap(i8 4)
  unreachable
b:
  %y = shl i32 %x, 1
  ret i32 %y
}
; ----
declare void @llvm.ubsantrap(i8 immarg)
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 3
  br i1 %c, label %a, label %b
a:
  call void @llvm.ubsantrap(i8 5)
  unreachable
b:
  %y = mul i32 %x, 2
  ret i32 %y
}
