declare void @g(ptr)
declare void @llvm.lifetime.end.p0(ptr)
define void @f(i64 %x) {
  %a = alloca [8 x i8]
  store i64 %x, ptr %a
  call void @g(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
declare void @llvm.lifetime.end.p0(ptr)
define void @f(i64 %x) {
  %a = alloca [8 x i8]
  store i64 %x, ptr %a
  call void @g(ptr %a)
  call void @llvm.lifetime.end.p0(ptr %a)
  ret void
}
; ----
declare void @g(ptr)
declare void @llvm.lifetime.end.p0(ptr)
define void @f(i64 %x) {
  %a = alloca [8 x i8]
  store i64 %x, ptr %a
  call void @llvm.lifetime.end.p0(ptr %a)
  call void @g(ptr %a)
  ret void
}
