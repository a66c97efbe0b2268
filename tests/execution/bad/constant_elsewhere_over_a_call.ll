; A constant that is elsewhere does not change while it is handed on; a variable may.
@k = external constant i32
@v = external global i32
declare void @g(ptr, ptr)
define i32 @f() {
  %a = load i32, ptr @k
  %c = load i32, ptr @v
  call void @g(ptr @k, ptr @v)
  %b = load i32, ptr @k
  %d = load i32, ptr @v
  %r = sub i32 %a, %b
  %s = sub i32 %c, %d
  %t = add i32 %r, %s
  ret i32 %t
}
; ----
@k = external constant i32
@v = external global i32
declare void @g(ptr, ptr)
define i32 @f() {
  %c = load i32, ptr @v
  call void @g(ptr @k, ptr @v)
  %d = load i32, ptr @v
  %s = sub i32 %c, %d
  ret i32 %s
}
; ----
@k = external constant i32
@v = external global i32
declare void @g(ptr, ptr)
define i32 @f() {
  call void @g(ptr @k, ptr @v)
  ret i32 0
}
