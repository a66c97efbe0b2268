; One byte too many is copied from one local variable to another.
declare void @use(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @f(i64 %x) {
  %one = alloca i64
  %other = alloca i64
  store i64 %x, ptr %one
  call void @llvm.memcpy.p0.p0.i64(ptr %other, ptr %one, i64 8, i1 false)
  call void @use(ptr %other)
  ret void
}
; ----
declare void @use(ptr)
define void @f(i64 %x) {
  %other = alloca i64
  store i64 %x, ptr %other
  call void @use(ptr %other)
  ret void
}
; ----
declare void @use(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @f(i64 %x) {
  %one = alloca i64
  %other = alloca i64
  store i64 %x, ptr %one
  call void @llvm.memcpy.p0.p0.i64(ptr %other, ptr %one, i64 9, i1 false)
  call void @use(ptr %other)
  ret void
}
