@s = external global ptr
declare void @h()
define i32 @f() {
  %a = alloca i32
  store ptr %a, ptr @s
  call void @h()
  store i32 4, ptr %a
  call void @h()
  %v = load i32, ptr %a
  %r = add i32 %v, %v
  ret i32 %r
}
; ----
@s = external global ptr
declare void @h()
define i32 @f() {
  %a = alloca i32
  store ptr %a, ptr @s
  call void @h()
  store i32 4, ptr %a
  call void @h()
  %v = load i32, ptr %a
  %r = shl i32 %v, 1
  ret i32 %r
}
; ----
@s = external global ptr
declare void @h()
define i32 @f() {
  %a = alloca i32
  store ptr %a, ptr @s
  call void @h()
  store i32 4, ptr %a
  call void @h()
  %r = add i32 4, 4
  ret i32 %r
}
