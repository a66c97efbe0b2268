; What a buffer on the stack holds when a call is given it.
declare void @send(ptr, i64)
define void @f(i32 %x) {
  %b = alloca [8 x i8]
  store i64 0, ptr %b
  store i32 %x, ptr %b
  call void @send(ptr %b, i64 8)
  ret void
}
; ----
declare void @send(ptr, i64)
define void @f(i32 %x) {
  %b = alloca i64
  %w = zext i32 %x to i64
  store i64 %w, ptr %b
  call void @send(ptr %b, i64 8)
  ret void
}
; ----
declare void @send(ptr, i64)
define void @f(i32 %x) {
  %b = alloca [8 x i8]
  store i64 0, ptr %b
  call void @send(ptr %b, i64 8)
  ret void
}
