; A pointer past the end of a local variable is not taken for one to the variable that lies there.
target triple = "x86_64-unknown-linux-gnu"
declare void @lock(ptr)
declare void @fill(ptr)
define i64 @f() {
  %other = alloca i64, align 8
  %pair = alloca { i64, i64 }, align 8
  %third = alloca i64, align 8
  store i64 3, ptr %third
  store i64 5, ptr %other
  call void @fill(ptr %pair)
  %end = getelementptr inbounds i8, ptr %pair, i64 16
  call void @lock(ptr %end)
  call void @fill(ptr %other)
  call void @fill(ptr %third)
  %r = load i64, ptr %third
  ret i64 %r
}
