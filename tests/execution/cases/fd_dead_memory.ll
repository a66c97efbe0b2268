; Memory that nobody reads any more where the function has ended is written by one version only: Rust's results.
target triple = "x86_64-unknown-linux-gnu"
declare void @made(ptr noalias sret([24 x i8]) align 8 captures(none) dereferenceable(24), i64)
declare void @seen(i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @forwarded(ptr dead_on_unwind noalias writable sret([24 x i8]) align 8 captures(none) dereferenceable(24) %result, i64 %n) {
  %own = alloca [24 x i8], align 8
  call void @made(ptr noalias sret([24 x i8]) align 8 captures(none) dereferenceable(24) %own, i64 %n)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %result, ptr align 8 %own, i64 24, i1 false)
  ret void
}
define i64 @moved(ptr dead_on_return noalias align 8 captures(none) dereferenceable(24) %given) {
  %first = load i64, ptr %given, align 8
  call void @seen(i64 %first)
  store i64 0, ptr %given, align 8
  ret i64 %first
}
