; What a function only reads and never keeps the address of may be the copy or what it was copied from.
target triple = "x86_64-unknown-linux-gnu"
declare i64 @read(ptr noalias readonly captures(none) dereferenceable(24), i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define i64 @copied(ptr noalias readonly align 8 captures(none) dereferenceable(24) %given, i64 %n) {
  %own = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %own, ptr align 8 %given, i64 24, i1 false)
  %r = call i64 @read(ptr noalias readonly align 8 captures(none) dereferenceable(24) %own, i64 %n)
  ret i64 %r
}
