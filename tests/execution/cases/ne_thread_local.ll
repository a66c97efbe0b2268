; Thread-local variables, with the intrinsic and, as older LLVMs and D have it, without.
target triple = "x86_64-unknown-linux-gnu"
@count = external thread_local global i32
declare ptr @llvm.threadlocal.address.p0(ptr)
declare void @other()
define i32 @next() {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @count)
  %old = load i32, ptr %p
  %new = add i32 %old, 1
  store i32 %new, ptr %p
  ret i32 %old
}
define i32 @plain(i32 %x) {
  store i32 %x, ptr @count
  call void @other()
  %r = load i32, ptr @count
  ret i32 %r
}
