@s = external global i32
declare void @g()
define i32 @f() {
  store i32 3, ptr @s
  call void @g()
  %v = load i32, ptr @s
  %r = add i32 %v, %v
  ret i32 %r
}
; ----
@s = external global i32
declare void @g()
define i32 @f() {
  store i32 3, ptr @s
  call void @g()
  %v = load i32, ptr @s
  %r = shl i32 %v, 1
  ret i32 %r
}
; ----
@s = external global i32
declare void @g()
define i32 @f() {
  store i32 3, ptr @s
  call void @g()
  %r = add i32 3, 3
  ret i32 %r
}
