; What a pure callee is given that is poison is nothing that its answer may depend on.
target triple = "x86_64-unknown-linux-gnu"
declare i32 @pure(ptr noalias writeonly captures(none), ptr noalias readnone captures(none), i64) nounwind willreturn memory(argmem: write)
declare void @report()
define i64 @f(i64 %x) {
  %made = alloca [4 x i64], align 8
  %status = call i32 @pure(ptr nonnull %made, ptr nonnull poison, i64 %x)
  %fine = icmp eq i32 %status, 0
  br i1 %fine, label %yes, label %no
no:
  call void @report()
  unreachable
yes:
  %value = load i64, ptr %made, align 8
  ret i64 %value
}
