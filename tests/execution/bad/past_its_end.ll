; What is written past the end of a buffer must not be taken for what lies behind it.
declare void @use(ptr)
define i32 @f(i64 %n) {
  %next = alloca [2 x i8]
  %buffer = alloca [2 x i8]
  store i8 0, ptr %next
  %at = getelementptr inbounds i8, ptr %buffer, i64 %n
  store i8 5, ptr %at
  %v = load i8, ptr %next
  %r = zext i8 %v to i32
  call void @use(ptr %buffer)
  ret i32 %r
}
; ----
declare void @use(ptr)
define i32 @f(i64 %n) {
  %buffer = alloca [2 x i8]
  %at = getelementptr inbounds i8, ptr %buffer, i64 %n
  store i8 5, ptr %at
  call void @use(ptr %buffer)
  ret i32 0
}
; ----
declare void @use(ptr)
define i32 @f(i64 %n) {
  %buffer = alloca [2 x i8]
  call void @use(ptr %buffer)
  ret i32 0
}
