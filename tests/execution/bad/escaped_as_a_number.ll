declare void @ext(i64)
define i32 @f() {
  %a = alloca i32
  store i32 1, ptr %a
  %i = ptrtoint ptr %a to i64
  call void @ext(i64 %i)
  %r = load i32, ptr %a
  %s = add i32 %r, %r
  ret i32 %s
}
; ----
declare void @ext(i64)
define i32 @f() {
  %a = alloca i32
  store i32 1, ptr %a
  %i = ptrtoint ptr %a to i64
  call void @ext(i64 %i)
  %r = load i32, ptr %a
  %s = shl i32 %r, 1
  ret i32 %s
}
; ----
declare void @ext(i64)
define i32 @f() {
  %a = alloca i32
  store i32 1, ptr %a
  %i = ptrtoint ptr %a to i64
  call void @ext(i64 %i)
  %s = add i32 1, 1
  ret i32 %s
}
