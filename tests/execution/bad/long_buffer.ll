; A byte far in a buffer that is handed on differs.
declare void @g(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
define void @f(i8 %x) {
  %b = alloca [512 x i8]
  call void @llvm.memset.p0.i64(ptr %b, i8 0, i64 512, i1 false)
  %q = getelementptr i8, ptr %b, i64 400
  %v = add i8 %x, 1
  store i8 %v, ptr %q
  call void @g(ptr %b)
  ret void
}
; ----
declare void @g(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
define void @f(i8 %x) {
  %b = alloca [512 x i8]
  call void @llvm.memset.p0.i64(ptr %b, i8 0, i64 512, i1 false)
  %q = getelementptr i8, ptr %b, i64 400
  %v = sub i8 %x, -1
  store i8 %v, ptr %q
  call void @g(ptr %b)
  ret void
}
; ----
declare void @g(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
define void @f(i8 %x) {
  %b = alloca [512 x i8]
  call void @llvm.memset.p0.i64(ptr %b, i8 0, i64 512, i1 false)
  %q = getelementptr i8, ptr %b, i64 400
  %v = add i8 %x, 2
  store i8 %v, ptr %q
  call void @g(ptr %b)
  ret void
}
